import { grouped } from '../../compile/grouped.js'

/** A part of an arrow between the side of a box and the next column: it turns once, up or down. */
export interface Turning {
  readonly port: { readonly x: number; readonly y: number }
  /** Where the next column begins, and the height at which it is passed. */
  readonly next: { readonly x: number; readonly y: number }
}

/** Between two arrows that turn beside each other. */
const padding = 5

/**
 * Where each turns: those of one box beside each other, so that none lies on another, and none crosses another of the box. Of those that go up the
 * uppermost turns nearest to the box, of those that go down the lowest.
 */
export function turnsOf<Each extends Turning>(all: readonly Each[]): ReadonlyMap<Each, number> {
  const gaps = grouped(
    all.filter(({ port, next }) => port.y !== next.y),
    ({ port, next }) => `${Math.round(port.x)} ${Math.round(next.x)}`,
  )
  return new Map([...gaps.values()].flatMap(inOneGap))
}

function inOneGap<Each extends Turning>(all: readonly Each[]): readonly (readonly [Each, number])[] {
  const taken: { readonly top: number; readonly bottom: number }[][] = []
  const isFree = (lane: number, top: number, bottom: number) =>
    (taken[lane] ?? []).every((other) => bottom + padding < other.top || other.bottom + padding < top)
  const up = all.filter(({ port, next }) => next.y < port.y).toSorted((a, b) => a.port.y - b.port.y)
  const down = all.filter(({ port, next }) => next.y > port.y).toSorted((a, b) => b.port.y - a.port.y)
  const laneOf = new Map<Each, number>()
  for (const side of [up, down]) {
    let before: Each | undefined
    for (const each of side) {
      const [top, bottom] = [Math.min(each.port.y, each.next.y), Math.max(each.port.y, each.next.y)]
      let lane = before !== undefined && isBeside(before, each) ? (laneOf.get(before) ?? 0) + 1 : 0
      while (!isFree(lane, top, bottom)) lane += 1
      laneOf.set(each, lane)
      const others = taken[lane] ?? []
      taken[lane] = others
      others.push({ top, bottom })
      before = each
    }
  }
  const lanes = Math.max(...laneOf.values()) + 1
  return [...laneOf].map(([each, lane]) => [each, each.port.x + ((each.next.x - each.port.x) * (lane + 1)) / (lanes + 1)])
}

/** Whether their ways lie beside each other, as those of one box do. */
function isBeside(one: Turning, other: Turning): boolean {
  const span = ({ port, next }: Turning) => ({ top: Math.min(port.y, next.y), bottom: Math.max(port.y, next.y) })
  const [a, b] = [span(one), span(other)]
  return a.top < b.bottom + padding && b.top < a.bottom + padding
}
