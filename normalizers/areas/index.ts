export { classifyArea } from './classify.js'
export { areaOfHeading, isOfProgramme } from './headings.js'
export { type Area, administrativeReform, parseTaxonomy, type Taxonomy, TaxonomyError } from './taxonomy.js'
