/** Answers in words, in English and in Japanese. */
export { catalogue } from './explain/catalogue.js'
export { type Explained, type ExplainOptions, explain } from './explain/explain.js'
export type { Catalogue, LanguageCode } from './explain/language.js'
export { type RetainedField, retainedFields } from './explain/retained-fields.js'
export { type RetentionRow, retentionTable } from './explain/retention-table.js'
export { retentionTableText } from './explain/retention-table-text.js'
export { type TimelineOptions, timeline } from './explain/timeline.js'
