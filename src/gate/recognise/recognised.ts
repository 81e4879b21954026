/** That a column holds personal data, and by what it was recognised. */
export interface Recognised {
  /** The field of the policy; none for other personal data, or where the policy has no such field. */
  readonly field?: string
  readonly because: { readonly word: string; readonly in: 'column' | 'table' | 'type' | 'comment' | 'mark' }
  /** By a mark, or by a word that is unmistakable whatever its table. */
  readonly isSure: boolean
}
