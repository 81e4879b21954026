import { describe, isArray } from '../compile/reading.js'
import type { Path } from '../model/decision.js'
import type { PolicyFault } from '../model/fault.js'
import type { Remark } from '../model/value-type.js'

/** A document nests this deep at most; deeper, or cyclic, is no document. */
const deepest = 64
/** Past this many faults nothing more is read. */
const mostFaults = 1000
/** A document has this many values at most. */
const mostValues = 2_000_000

/** A copy of what JSON can say, each member read once; for everything else a fault. Members that are `undefined` are left out. */
export function readJson(value: unknown): { readonly copy: unknown; readonly faults: readonly PolicyFault[] } {
  const faults: PolicyFault[] = []
  const ancestors = new Set<object>()
  let count = 0
  return { copy: read(value, []), faults }

  function refuse(path: Path, found: string): undefined {
    faults.push({ code: 'not-json', path, found })
    return undefined
  }

  function read(value: unknown, path: Path): unknown {
    count += 1
    if (count > mostValues) {
      if (count === mostValues + 1) refuse(path, 'more values than a document may have')
      return undefined
    }
    if (typeof value === 'string') return isWellFormed(value) ? value : refuse(path, 'a lone surrogate')
    if (typeof value === 'boolean' || value === null) return value
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : refuse(path, describe(value))
    if (typeof value !== 'object') return refuse(path, describe(value))
    if (path.length >= deepest) return refuse(path, 'nested deeper than a document may be')
    if (ancestors.has(value)) return refuse(path, 'a value inside itself')
    ancestors.add(value)
    try {
      return isArray(value) ? readList(value, path) : readRecord(value, path)
    } catch {
      return refuse(path, 'unreadable')
    } finally {
      ancestors.delete(value)
    }
  }

  function readList(value: readonly unknown[], path: Path): unknown {
    const copy: unknown[] = []
    for (let index = 0; index < value.length && count <= mostValues && faults.length < mostFaults; index += 1) copy.push(readMember(value, index, path))
    return copy
  }

  function readRecord(value: object, path: Path): unknown {
    const prototype: unknown = Object.getPrototypeOf(value)
    if (typeof (value as { readonly toJSON?: unknown }).toJSON === 'function') return refuse(path, 'an object with a toJSON of its own')
    const copy: Record<string, unknown> = Object.create(null)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse(path, 'an instance of a class')
    for (const key of Object.keys(value)) {
      if (!isWellFormed(key)) refuse([...path, key], 'a lone surrogate')
      else if (key === '__proto__') faults.push({ code: 'reserved-name', path: [...path, key], found: key, needed: ['another name' satisfies Remark] })
      else {
        const member = readMember(value, key, path)
        if (member !== undefined) copy[key] = member
      }
    }
    return copy
  }

  function readMember(value: object, key: string | number, path: Path): unknown {
    const at = [...path, key]
    try {
      const member = (value as Readonly<Record<string | number, unknown>>)[key]
      return member === undefined && typeof key === 'string' ? undefined : read(member, at)
    } catch {
      return refuse(at, 'unreadable')
    }
  }
}

/** No surrogate stands alone: only such text has an encoding, and so a digest. */
function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)
}
