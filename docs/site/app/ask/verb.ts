/** What can be decided. */
export const verbs = ['canUse', 'canDisclose', 'canCollect'] as const
export type Verb = (typeof verbs)[number]

export function verbOf(value: unknown): Verb | undefined {
  return verbs.find((verb) => verb === value)
}
