declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    addDocument(tokens: readonly string[], label: string): void
    train(): void
    /** Every known token; its place in the order of keys is its place in an observation. */
    readonly features: Readonly<Record<string, number>>
    /** The classifier beneath takes sparse observations: the tokens that are there, each with its place. */
    readonly classifier: {
      getClassifications(observation: Readonly<Record<string, number>>): { label: string; value: number }[]
    }
  }
}
