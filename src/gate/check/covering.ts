import { type CoverKind, type Covers, coverKinds } from '../model/covers.js'

/** Each name with its kind: a field and a recipient may be called alike. */
export function namesIn(covers: Covers = {}): ReadonlySet<string> {
  return new Set(coverKinds.flatMap((kind) => (covers[kind] ?? []).map((name) => `${kind} ${name}`)))
}

/** What stands in none of these names. */
export function beyond(covers: Covers, names: ReadonlySet<string>): Covers {
  return ofEach((kind) => (covers[kind] ?? []).filter((name) => !names.has(`${kind} ${name}`)))
}

/** What either names, each once. */
export function together(some: Covers, others: Covers): Covers {
  return ofEach((kind) => {
    const [one = [], other = []] = [some[kind], others[kind]]
    const all = other.length === 0 ? one : [...one, ...other]
    return all.length < 2 ? all : [...new Set(all)]
  })
}

/** Whether it names nothing. */
export function isNothing(covers: Covers): boolean {
  return coverKinds.every((kind) => covers[kind] === undefined || covers[kind].length === 0)
}

function ofEach(names: (kind: CoverKind) => readonly string[]): Covers {
  const covers: { [Kind in CoverKind]?: readonly string[] } = {}
  for (const kind of coverKinds) {
    const each = names(kind)
    if (each.length > 0) covers[kind] = each
  }
  return covers
}
