const most = 100

/** The first of a list that somebody may have made very long, and how many others there are. */
export function atMost<Item>(list: readonly Item[]): { readonly shown: readonly Item[]; readonly others: number } {
  return { shown: list.slice(0, most), others: Math.max(0, list.length - most) }
}
