/** One thing a letter tells of, and under it what is said of it. */
export interface LetterItem {
  readonly what: string
  /** What matters most, where something does: until when it is kept, or what somebody is told. */
  readonly main?: string
  readonly says: readonly string[]
}

/** A letter as a list of parts, which every form of it prints in its own way. */
export type LetterPart =
  | { readonly kind: 'sender'; readonly lines: readonly string[] }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'addressee'; readonly text: string }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly LetterItem[] }
  | { readonly kind: 'mark'; readonly text: string; readonly at: 'left' | 'centre' | 'right' }

type LetterPartOf<Kind extends LetterPart['kind']> = Extract<LetterPart, { readonly kind: Kind }>

/** A way to print a letter: it has a form for each kind of part. */
export type LetterForm = { readonly [Kind in LetterPart['kind']]: (part: LetterPartOf<Kind>) => string }
