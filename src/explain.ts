/**
 * `clausewise/explain`: answers in words, in English and in Japanese.
 *
 * @packageDocumentation
 */
export { catalogue } from './explain/catalogue.js'
export { type ExplainOptions, explain } from './explain/explain.js'
export type { Explained } from './explain/explained.js'
export { type FaultsInPlaceOptions, faultsInPlace } from './explain/faults-in-place.js'
export type { Catalogue, LanguageCode } from './explain/language.js'
export { type Letter, letter } from './explain/letter.js'
export type { LetterFormat, LetterOptions, Operator } from './explain/letter-options.js'
export { type RetainedField, retainedFields } from './explain/retained-fields.js'
export { type RetentionRow, retentionTable } from './explain/retention-table.js'
export { retentionTableText } from './explain/retention-table-text.js'
export type { About, Sentence } from './explain/said.js'
export { sentences } from './explain/sentences.js'
export { type TimelineOptions, timeline } from './explain/timeline.js'
export { type TimelineSvgOptions, timelineSvg } from './explain/timeline-svg.js'
