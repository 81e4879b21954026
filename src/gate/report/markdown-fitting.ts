import type { Part, Section } from './markdown-parts.js'

/**
 * The entries that have room, in the order they are shown in. What changes may fill half of it, and after the faults and findings what is
 * left. Of both, once one has no room, those behind it in rank are left out too, so that nothing grave is missing where something slight is shown.
 */
export function fitting(parts: readonly Part[], room: number): readonly Part[] {
  const chosen = new Set<Part>()
  const open = new Set<Section>()
  let used = 0
  const ranked = [...parts].sort((one, other) => one.rank - other.rank)
  const changes = ranked.filter(({ kind }) => kind === 'changes')
  take(changes, room / 2)
  take(
    ranked.filter(({ kind }) => kind !== 'changes'),
    room,
  )
  take(changes, room)
  return parts.filter((part) => chosen.has(part))

  function take(candidates: readonly Part[], limit: number): void {
    for (const part of candidates) {
      if (chosen.has(part)) continue
      const around = open.has(part.section) ? 0 : sizeOf(part.section)
      if (used + around + part.text.length > limit) return
      used += around + part.text.length
      open.add(part.section)
      chosen.add(part)
    }
  }
}

function sizeOf({ open, close }: Section): number {
  return open.length + close.length
}
