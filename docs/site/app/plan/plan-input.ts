/** A day or an event's day, a name or any other text of a form; nothing where the field is empty. */
type Text = string | undefined

/** One holding as the table edits it. What the engine refuses may stand in it: it says so at its row. */
export interface Row {
  readonly field?: Text
  readonly record?: Text
  readonly events?: { readonly [event: string]: Text } | undefined
  readonly facts?: { readonly [fact: string]: string | boolean | undefined } | undefined
  readonly ref?: Text
  readonly store?: Text
  readonly document?: Text
  readonly unalterable?: string | boolean | undefined
  readonly erasableFrom?: Text
}

/** The lists by which a hold says what it covers. */
export const coverLists = ['records', 'fields', 'documents', 'refs'] as const

export type Covers = 'everything' | { readonly [List in (typeof coverLists)[number]]?: readonly string[] | undefined }

/** An order to keep, as its form edits it. */
export interface HoldRow {
  readonly id?: Text
  readonly covers: Covers
  readonly from?: Text
  readonly releasedOn?: Text
}

/** One to whom the data went, as its form edits it. */
export interface RecipientRow {
  readonly kind?: Text
  readonly name?: Text
  readonly country?: Text
}

/** A request as the page edits it: of the shape that `planDeletion` takes, with whatever is not yet filled in left out. */
export interface PlanInput {
  readonly request?: Text
  readonly requestedOn?: Text
  readonly asOf?: Text
  readonly subject: { readonly id?: Text }
  readonly holdings: readonly Row[]
  readonly holds?: readonly HoldRow[] | undefined
  readonly recipients?: readonly RecipientRow[] | undefined
}
