/** Things by name. It inherits nothing, so that no name finds what nobody put there. */
export interface Table<Thing> {
  readonly [name: string]: Thing | undefined
}

export function tableOf<Thing>(things: Iterable<readonly [string, Thing]>): Table<Thing> {
  const table = Object.create(null)
  for (const [name, thing] of things) table[name] = thing
  return table
}

/** What stands under a name; nothing under what is no text: nothing is turned into one. */
export function lookUp<Thing>(table: Table<Thing>, name: unknown): Thing | undefined {
  return typeof name === 'string' ? table[name] : undefined
}
