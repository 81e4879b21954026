/** The first of a long list, each as `say` shows it, and how many more there are. What is left out is never said. */
export function firstOf<Each>(list: readonly Each[], most: number, say: (each: Each) => string, more: (others: number) => string): readonly string[] {
  const others = list.length - most
  return [...list.slice(0, most).map((each) => say(each)), ...(others > 0 ? [more(others)] : [])]
}
