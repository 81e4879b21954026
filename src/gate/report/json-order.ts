/** The members that come first wherever they stand, in this order: what it is before what it says, and what is long at the end. */
const first: readonly string[] = [
  'id',
  'law',
  'version',
  'digest',
  'language',
  'complete',
  'outcome',
  'tooFew',
  'advisory',
  'asOf',
  'policy',
  'manifest',
  'counts',
  'nextExpiry',
  'code',
  'kind',
  'level',
  'state',
  'acceptance',
  'because',
  'until',
  'path',
  'entity',
  'owner',
  'title',
  'message',
  'role',
  'file',
  'line',
  'column',
  'start',
  'end',
  'clauses',
  'laws',
  'at',
  'related',
  'data',
  'covers',
  'remedies',
  'sentences',
  'page',
  'fingerprint',
  'files',
  'requests',
  'error',
  'warning',
  'note',
  'accepted',
  'known',
  'columns',
  'personal',
  'accounted',
  'from',
  'to',
  'fields',
  'ground',
  'faults',
  'findings',
  'gone',
  'changes',
  'entities',
  'graph',
  'nodes',
  'edges',
]

const ranks: ReadonlyMap<string, number> = new Map(first.map((key, rank) => [key, rank]))

/** Puts the members of each object into one order, whatever order they were made in: a replacer for `JSON.stringify`. */
export function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1)))
}

function rankOf(key: string): number {
  return ranks.get(key) ?? first.length
}
