/** Things by name. It inherits nothing. */
export interface Table<Thing> {
  readonly [name: string]: Thing | undefined
}

export function tableOf<Thing>(things: readonly (readonly [string, Thing])[]): Table<Thing> {
  const table = Object.create(null)
  for (const [name, thing] of things) table[name] = thing
  return table
}

export const placesOf = (names: readonly string[]): Table<number> => tableOf(names.map((name, place) => [name, place]))
export const bitsOf = (names: readonly string[]): Table<number> => tableOf(names.map((name, place) => [name, 1 << place]))
export const siteOf = placesOf(['ours', 'linked-from-ours', 'linking-to-ours'])

/** A place for each partner, since an answer names it; 0 for the company. */
export function partnerPlaces(): (origin: unknown) => number {
  const places = new Map<string, number>()
  return (origin) => {
    if (origin === 'company') return 0
    const { partner } = origin as { readonly partner: string }
    const found = places.get(partner)
    if (found !== undefined) return found
    places.set(partner, places.size + 1)
    return places.size
  }
}
