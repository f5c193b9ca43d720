declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  /** Letters to put in, take out or change to make one text the other. */
  export function LevenshteinDistance(source: string, target: string): number
}
