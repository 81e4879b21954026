/** A list with one item changed. */
export function changedAt<T>(items: readonly T[], at: number, item: T): readonly T[] {
  return items.map((each, index) => (index === at ? item : each))
}

/** A list without one of its items. */
export function removedAt<T>(items: readonly T[], at: number): readonly T[] {
  return items.filter((_, index) => index !== at)
}

/** A list in which one item stands twice. */
export function doubledAt<T>(items: readonly T[], at: number): readonly T[] {
  return items.flatMap((each, index) => (index === at ? [each, each] : [each]))
}
