import { isArray, isText, opaque, tooLong, unreadable } from '../compile/reading.js'
import { requestFault } from '../compile/request-fault.js'
import { isRecord, type Members } from '../compile/snapshot.js'
import type { FactValue, Path, RequestFault, RequestProblem } from '../model/decision.js'
import type { Remark, ValueType } from '../model/value-type.js'

/** The faults of a request, gathered while its snapshot is read. */
export interface Faults {
  readonly list: RequestFault[]
  readonly add: (path: Path, problem: RequestProblem, found?: unknown, needed?: readonly string[]) => undefined
}

export function gatherFaults(): Faults {
  const list: RequestFault[] = []
  return {
    list,
    add: (path, problem, found, needed) => {
      list.push(requestFault(path, problem, found, needed))
      return undefined
    },
  }
}

/** What would be right where nothing is, or something else. */
const object: readonly ValueType[] = ['object']
const aList: readonly ValueType[] = ['list']
const text: readonly ValueType[] = ['text']
const reference: readonly ValueType[] = ['text', 'number']
const notBlank: readonly Remark[] = ['a text that is not blank']
const notEmpty: readonly Remark[] = ['at least one entry']
const absent: readonly Remark[] = ['nothing']

/** The members of a record, those not declared reported; `undefined` with its fault where there is none. */
export function readRecord(value: unknown, path: Path, declared: readonly string[], faults: Faults): Members | undefined {
  if (value === undefined) return faults.add(path, 'missing', undefined, object)
  if (!isRecord(value)) return faults.add(path, unfit(value), value, object)
  for (const key of Object.keys(value)) {
    if (value[key] !== undefined && !declared.includes(key)) faults.add([...path, key], 'not-declared', undefined, declared)
  }
  return value
}

/** What is wrong with a value where a list or record should be. */
export function unfit(value: unknown): RequestProblem {
  return value === tooLong ? 'too-long' : value === opaque ? 'unreadable' : 'wrong-type'
}

/** A member that does not go with another one is not looked into. */
export function contradicts(value: unknown, path: Path, faults: Faults): undefined {
  return faults.add(path, 'contradiction', value === unreadable ? unreadable : undefined, absent)
}

/** A text that is not blank: an id, a name. */
export function readText(value: unknown, path: Path, faults: Faults): string | undefined {
  if (value === undefined) return faults.add(path, 'missing', undefined, text)
  if (typeof value !== 'string') return faults.add(path, 'wrong-type', value, text)
  return isText(value) ? value : faults.add(path, 'empty', undefined, notBlank)
}

/** A word of a closed list. */
export function readWord<Word extends string>(value: unknown, path: Path, words: readonly Word[], faults: Faults): Word | undefined {
  if (value === undefined) return faults.add(path, 'missing', undefined, words)
  if (typeof value !== 'string') return faults.add(path, 'wrong-type', value, words)
  return words.find((word) => word === value) ?? faults.add(path, 'unknown-name', value, words)
}

/** The members of a list, whatever they are; an empty one only where allowed. */
function readList(value: unknown, path: Path, faults: Faults, mayBeEmpty: boolean): readonly unknown[] | undefined {
  if (value === undefined) return faults.add(path, 'missing', undefined, aList)
  if (!isArray(value)) return faults.add(path, unfit(value), value, aList)
  return value.length > 0 || mayBeEmpty ? value : faults.add(path, 'empty', undefined, notEmpty)
}

/** A name by its key, or by its number where it has one. */
export function readRef(value: unknown, path: Path, faults: Faults): string | number | undefined {
  if (value === undefined) return faults.add(path, 'missing', undefined, reference)
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value
  return faults.add(path, 'wrong-type', value, reference)
}

/** A list of names: those declared, and those that are not. */
export interface ReadNames {
  readonly names: readonly string[]
  readonly unknown: readonly (string | number)[]
  /** Whether each member could be a name. */
  readonly readable: boolean
  /** Whether each member is a name that is declared. */
  readonly complete: boolean
}

/** A list of names, looked up; a member that cannot be a name is a fault. */
export function readNames(
  value: unknown,
  path: Path,
  faults: Faults,
  lookUp: (name: string | number) => string | undefined,
  options: { readonly mayBeEmpty: boolean; readonly numbers: boolean },
): ReadNames | undefined {
  const list = readList(value, path, faults, options.mayBeEmpty)
  if (list === undefined) return undefined
  const names = new Set<string>()
  const unknown = new Set<string | number>()
  let readable = true
  list.forEach((member, index) => {
    const at = [...path, index]
    const ref = member === undefined ? faults.add(at, 'wrong-type', 'undefined') : options.numbers ? readRef(member, at, faults) : readName(member, at, faults)
    if (ref === undefined) readable = false
    else {
      const name = lookUp(ref)
      if (name === undefined) unknown.add(ref)
      else names.add(name)
    }
  })
  return { names: [...names], unknown: [...unknown], readable, complete: readable && unknown.size === 0 }
}

function readName(value: unknown, path: Path, faults: Faults): string | undefined {
  return typeof value === 'string' ? value : faults.add(path, 'wrong-type', value, text)
}

/** A fact's value: one of its values, or a fault. */
export function readFact(value: unknown, path: Path, values: readonly FactValue[], faults: Faults): FactValue | undefined {
  const needed = values.map(String)
  if (value === undefined) return faults.add(path, 'missing', undefined, needed)
  const found = values.find((each) => each === value)
  if (found !== undefined) return found
  return faults.add(path, typeof value === typeof values[0] ? 'unknown-name' : 'wrong-type', value, needed)
}
