import type { Document } from '../model/document.js'
import type { PolicyFault, PolicyFaultCode } from '../model/fault.js'

/** What stands in for a member that a document must have, while the rest is examined. */
const required: Readonly<Record<string, unknown>> = {
  id: 'x',
  version: 'x',
  effectiveOn: '2000-01-01',
  jurisdiction: 'XX',
  clauses: {},
  fields: {},
  purposes: {},
  parameters: { promptlyDays: 1 },
}

/**
 * A document without the entries that are not of the right shape, so that the others can be examined all the same;
 * and the names that went with them, about which nothing can be said.
 */
export function pruned(copy: unknown, faults: readonly PolicyFault[]): { readonly document: unknown; readonly lost: ReadonlySet<string> } {
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return { document: copy, lost: new Set() }
  const document: Record<string, unknown> = { ...copy }
  const lost = new Set<string>()
  for (const { path } of faults) {
    const [member, entry] = path
    if (typeof member !== 'string') return { document: copy, lost }
    const value = document[member]
    const isEntry = typeof entry === 'string' && typeof value === 'object' && value !== null && !Array.isArray(value) && member !== 'order'
    if (isEntry) {
      const { [entry]: _, ...others } = value as Record<string, unknown>
      document[member] = { ...(member === 'parameters' ? { promptlyDays: 1 } : {}), ...others }
      lost.add(entry)
    } else {
      delete document[member]
      lost.add(member)
    }
    if (!Object.hasOwn(document, member) && Object.hasOwn(required, member)) document[member] = required[member]
  }
  return { document, lost }
}

/** Faults that an entry left out may have caused by its absence. */
const byAbsence: readonly PolicyFaultCode[] = ['clause-not-carried', 'order-incomplete', 'fact-not-asked']

/** Of the faults of a pruned document, those that hold of the whole one: a name that leads to what was left out may lead there. */
export function certain(faults: readonly PolicyFault[], lost: ReadonlySet<string>, document: Document): readonly PolicyFault[] {
  const isLost = (member: string) => !Object.hasOwn(document, member) || lost.has(member)
  return faults.filter(({ code, found, needed, of, path }) => {
    // A term may have stood in any entry that was left out.
    if (byAbsence.includes(code) || needed?.length === 0 || of === 'term') return false
    if (code === 'unknown-name') return found !== undefined && !lost.has(found) && !isLost(dictionaryOf[of ?? ''] ?? 'id')
    return !(typeof path[0] === 'string' && lost.has(path[0]))
  })
}

/** The same fault; where it lists all names of a dictionary, those of the entries left out too: they are declared all the same. */
export function withLostNames(fault: PolicyFault, document: Document, whole: unknown): PolicyFault {
  const list = fault.code === 'unknown-name' && listed.includes(fault.of ?? '') ? dictionaryOf[fault.of ?? ''] : undefined
  if (list === undefined || fault.needed === undefined) return fault
  const left = namesIn(document, list)
  const isWhole = left.length === fault.needed.length && left.every((name, index) => name === fault.needed?.[index])
  return isWhole ? { ...fault, needed: namesIn(whole, list) } : fault
}

/** The kinds of name of which a fault lists a whole dictionary. */
const listed = ['clause', 'law', 'fact', 'field', 'purpose', 'ground', 'recipient', 'record', 'rule']

function namesIn(document: unknown, list: string): readonly string[] {
  return Object.keys((document as { readonly [list: string]: object | undefined })[list] ?? {})
}

/** Where a name of each kind is looked up. */
const dictionaryOf: Readonly<Record<string, string>> = {
  clause: 'clauses',
  law: 'laws',
  fact: 'facts',
  value: 'facts',
  field: 'fields',
  purpose: 'purposes',
  ground: 'grounds',
  recipient: 'recipients',
  record: 'records',
  event: 'records',
  rule: 'retention',
  'extra rule': 'retention',
  'parameter that counts': 'parameters',
  'word parameter': 'parameters',
}
