import type { Context } from './context.js'
import type { Draft } from './draft.js'

/** What is found of each, as long as there is room for it. */
export function draftsOf<Item>(items: Iterable<Item>, { room }: Pick<Context, 'room'>, of: (item: Item) => readonly Draft[]): readonly Draft[] {
  const drafts: Draft[] = []
  for (const item of items) {
    if (room.left < 0) break
    const found = of(item)
    room.left -= found.length
    for (const draft of found) drafts.push(draft)
  }
  return drafts
}
