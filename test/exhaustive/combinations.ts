/** Every way to take one value from each list; the last list turns fastest. */
export function* everyOf<T extends { readonly [name: string]: readonly unknown[] }>(lists: T): Generator<{ readonly [K in keyof T]: T[K][number] }> {
  const names = Object.keys(lists)
  const sizes = names.map((name) => lists[name]?.length ?? 0)
  const total = sizes.reduce((product, size) => product * size, 1)
  for (let count = 0; count < total; count += 1) {
    const taken: Record<string, unknown> = {}
    let rest = count
    for (let at = names.length - 1; at >= 0; at -= 1) {
      const [name, size] = [names[at] ?? '', sizes[at] ?? 1]
      taken[name] = lists[name]?.[rest % size]
      rest = Math.floor(rest / size)
    }
    yield taken as { readonly [K in keyof T]: T[K][number] }
  }
}

/** Every subset of a list, the empty one first, in the order of the list. */
export function subsetsOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_, at) => (bits & (1 << at)) !== 0))
}

/** The members that have a value. */
export function given(members: { readonly [name: string]: unknown }): Record<string, unknown> {
  const request: Record<string, unknown> = {}
  for (const name in members) if (members[name] !== undefined) request[name] = members[name]
  return request
}
