import type { StartingNote } from '../gate/starting-note.js'

/** What whoever called got wrong, as data: the words are in a table for each language. */
export type Mistake =
  /** A manifest that is not there. */
  | { readonly code: 'manifest-missing'; readonly path: string }
  /** Any other file that is not there. */
  | { readonly code: 'file-missing'; readonly path: string }
  | { readonly code: 'pattern-without-files'; readonly pattern: string }
  | { readonly code: 'folder-without-schemas'; readonly folder: string }
  /** `why` is a code of `whyOf`, or what the system says. */
  | { readonly code: 'unreadable'; readonly path: string; readonly why: string }
  | { readonly code: 'too-large'; readonly path: string; readonly largest: number }
  | { readonly code: 'input-unreadable'; readonly why: string }
  | { readonly code: 'unwritable'; readonly path: string; readonly why: string }
  | { readonly code: 'outside-root'; readonly path: string; readonly root: string }
  | { readonly code: 'there-already'; readonly path: string }
  /** What is to be written is read by the same run, or written twice. */
  | { readonly code: 'written-over'; readonly path: string; readonly option: string }
  | { readonly code: 'written-twice'; readonly path: string }
  | { readonly code: 'baseline-missing'; readonly path: string }
  | { readonly code: 'baseline-foreign'; readonly path: string }
  | { readonly code: 'baseline-unnamed' }
  | { readonly code: 'root-missing'; readonly path: string }
  | { readonly code: 'base-missing'; readonly path: string }
  | { readonly code: 'base-without-manifest'; readonly path: string; readonly manifest: string }
  | { readonly code: 'schema-unnamed' }
  /** The manifest starts from something in which nothing was found. */
  | { readonly code: 'nothing-to-start-from'; readonly notes: readonly StartingNote[] }
  /** What is wrong with a policy document is told by others, in words already. */
  | { readonly code: 'policy-no-json' | 'policy-unsound'; readonly path: string; readonly faults: string }
  | { readonly code: 'policy-faulty'; readonly at: string; readonly fault: string }
  | { readonly code: 'word-unknown'; readonly word: string; readonly nearest?: string | undefined; readonly mayBeOfOther: boolean }
  | { readonly code: 'command-unknown'; readonly command: string; readonly nearest?: string | undefined }
  | { readonly code: 'no-day'; readonly found: string }
  | { readonly code: 'no-size'; readonly found: string; readonly largest: number }
  | { readonly code: 'no-share'; readonly found: string }
  | { readonly code: 'no-format'; readonly found: string; readonly formats: readonly string[] }
  | { readonly code: 'terminal-twice' }

/** A mistake of whoever called: said without a stack. */
export class Misuse extends Error {
  readonly mistake: Mistake

  constructor(mistake: Mistake) {
    super(mistake.code)
    this.mistake = mistake
  }
}
