import { z } from 'zod'
import { administrativeReformData } from './administrative-reform.js'

const words = z.string().trim().min(1)

const taxonomyShape = z.strictObject({
  /** `administrative-reform`; part of diagnostics and reports. */
  id: words,
  programme: z.strictObject({
    name: words,
    /** Phrases one of which the subject of a plan of this programme contains. */
    words: z.array(words).min(1),
  }),
  areas: z
    .array(
      z.strictObject({
        id: words,
        name: z.strictObject({ vi: words, en: words }),
        /** Phrases of headings that name the area. */
        headings: z.array(words),
        /** Sentences that the classifier learns the area from. */
        examples: z.array(words),
      }),
    )
    .min(1),
})

/** The areas that plans of one programme fall into: data, so that plans of another programme bring their own. */
export type Taxonomy = z.infer<typeof taxonomyShape>
export type Area = Taxonomy['areas'][number]

/** A taxonomy file that cannot be used; the message says which field is wrong, for the person who wrote the file. */
export class TaxonomyError extends Error {
  override readonly name = 'TaxonomyError'
}

/**
 * Reads a taxonomy from parsed JSON.
 * @throws TaxonomyError where a field is missing or wrong, or two areas have one id.
 */
export function parseTaxonomy(json: unknown): Taxonomy {
  const parsed = taxonomyShape.safeParse(json)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'taxonomy'}: ${issue.message}`)
    throw new TaxonomyError(`Not a taxonomy: ${faults.join('; ')}`)
  }
  const ids = parsed.data.areas.map((area) => area.id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice !== undefined) throw new TaxonomyError(`Not a taxonomy: two areas have the id ${twice}`)
  return parsed.data
}

/** The eight areas of the national programme of administrative reform and of its index, and `other`. */
export const administrativeReform: Taxonomy = parseTaxonomy(administrativeReformData)
