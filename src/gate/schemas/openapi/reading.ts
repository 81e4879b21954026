import { nearest } from '../../../compile/nearest.js'
import type { Column, Mark, Unread } from '../../model/columns.js'
import type { Place, Tree } from '../../reading/tree.js'
import { allMarks } from '../all-marks.js'
import type { Document } from '../read-document.js'
import { type Followed, follow } from './follow.js'
import type { Told } from './told.js'

/** How many properties and parameters of a file are read at most. */
const maxColumns = 50_000

/** How many different names that are not known are compared with those that are. */
const maxUnknown = 10_000

/** How long a name may be with the names it lies in: names in names multiply. */
const maxName = 1_000

/** A column where it is declared. */
interface Declared {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly comment?: string | undefined
  readonly marks: readonly Mark[]
  readonly place: Place
}

/** What is to be read, as what, and into which table. */
export interface Awaited {
  readonly as: 'schema' | 'parameter' | 'header' | 'body' | 'path' | 'callback'
  readonly node: Tree
  readonly table: string
}

/** A description while it is read. */
export interface Reading {
  readonly root: Tree
  /** What was read: nothing is read twice. */
  readonly seen: Set<Tree>
  /** What is still to be read: components, and whatever references lead to. */
  readonly awaited: Awaited[]
  /** What is said at the end of references, for each node on the way. */
  readonly told: Map<Tree, Told>
  /** Takes a column; says whether what lies in it is to be read. */
  readonly add: (declared: Declared) => boolean
  readonly note: (place: Place, because: string) => void
  /** Notes a name that is near one of these: it may be meant for it, and would be passed over. */
  readonly noteNear: (place: Place, name: string, names: readonly string[]) => void
  readonly follow: (reference: string) => Followed
  readonly columns: () => readonly Column[]
  readonly unread: () => readonly Unread[]
}

/** Nothing read yet. */
export function newReading({ tree, at }: Document): Reading {
  const tables = new Map<string, Map<string, Declared>>()
  const unread: Unread[] = []
  const compared = new Map<readonly string[], Map<string, string | undefined>>()
  let leftToCompare = maxUnknown
  let left = maxColumns
  const note = (place: Place, because: string): void => {
    unread.push({ at: at(place), because })
  }
  return {
    root: tree,
    seen: new Set(),
    awaited: [],
    told: new Map(),
    note,
    noteNear: (place, name, names) => {
      const known = compared.get(names) ?? new Map<string, string | undefined>()
      compared.set(names, known)
      if (!known.has(name)) {
        leftToCompare -= 1
        if (leftToCompare === -1) note(place, `there are more than ${maxUnknown} names that are not known: whether the others are misspelt is not seen`)
        if (leftToCompare < 0) return
        known.set(name, nearest(name, names))
      }
      const meant = known.get(name)
      if (meant !== undefined) note(place, `this is no name that is known: ${meant} may be meant`)
    },
    follow: (reference) => follow(tree, reference),
    add: (declared) => {
      const { table, column, place } = declared
      left -= 1
      if (left === -1) note(place, `there are more than ${maxColumns} properties: from here on they are not read`)
      if (left < 0) return false
      if (column.length > maxName) {
        note(place, `the name is longer than ${maxName} characters with the names it lies in`)
        return false
      }
      const columns = tables.get(table) ?? new Map<string, Declared>()
      tables.set(table, columns)
      columns.set(column, alsoSaying(columns.get(column), declared))
      return true
    },
    columns: () =>
      [...tables.values()]
        .flatMap((columns) => [...columns.values()])
        .sort((one, other) => startOf(one) - startOf(other))
        .map(({ table, column, type, comment, marks, place }) => ({
          table,
          column,
          type,
          ...(comment === undefined ? {} : { comment }),
          marks,
          at: at(place),
        })),
    unread: () => unread,
  }
}

/** Alternatives may declare a property each: it is one column, where it stands first, and what any of them says of it is said. */
function alsoSaying(first: Declared | undefined, other: Declared): Declared {
  if (first === undefined) return other
  const [earlier, later] = startOf(first) <= startOf(other) ? [first, other] : [other, first]
  return {
    ...earlier,
    type: earlier.type === '' ? later.type : earlier.type,
    comment: earlier.comment ?? later.comment,
    marks: allMarks([...earlier.marks, ...later.marks]),
  }
}

function startOf({ place }: Declared): number {
  return (place.anchored ?? place.at).start
}

/** Whether a node was read; from now on it was. */
export function isSeen({ seen }: Reading, node: Tree): boolean {
  const isSeen = seen.has(node)
  seen.add(node)
  return isSeen
}
