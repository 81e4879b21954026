import type * as z from 'zod/mini'
import { nearest } from '../../compile/nearest.js'
import { once } from '../../compile/once.js'
import { shapeFaults } from '../../define/shape.js'
import type { Path } from '../../model/decision.js'
import type { PolicyFault } from '../../model/fault.js'
import type { ManifestFault } from '../model/fault.js'
import { faultAt, faultAtKey } from './faults-at.js'
import { manifestSchema } from './manifest-schema.js'
import { periodOf } from './period.js'
import type { Source } from './source.js'

const schema = manifestSchema()

/** Of more things wrong with a file, or with one map of it, those behind are told once the first are put right. */
const mostFaults = 100

/** What of a file is not of the shape of a manifest. As with reading, it is asked twice of each file. */
export const manifestShapeFaults = once(faultsOf)

function faultsOf(source: Source): readonly ManifestFault[] {
  const unseen: Path[] = []
  findUnseen(source.value, [], unseen)
  if (unseen.length > 0) return unseen.map((path) => faultAtKey('not-declared', source, path, { found: notLookedAt }))
  const shaped = parsed(source.value)
  if (shaped === undefined) return [faultAt('too-large', source, [])]
  return shaped.success ? [] : shapeFaults(firstOf(shaped.error.issues), source.value, schema).map((fault) => asManifestFault(source, fault))
}

/** The schema passes over a member of this name, whatever it holds. */
const notLookedAt = '__proto__'

/** Adds the places of such members. The path is that of the value, lent while it is gone through. */
function findUnseen(value: unknown, path: (string | number)[], unseen: Path[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Object.hasOwn(value, notLookedAt) && unseen.length < mostFaults) unseen.push([...path, notLookedAt])
  for (const name of Object.keys(value)) {
    if (name === notLookedAt) continue
    path.push(Array.isArray(value) ? Number(name) : name)
    findUnseen((value as { readonly [name: string]: unknown })[name], path, unseen)
    path.pop()
  }
}

/** None where so much is wrong that it cannot be told at once. */
function parsed(value: unknown): ReturnType<typeof schema.safeParse> | undefined {
  try {
    return schema.safeParse(value)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function firstOf(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.slice(0, mostFaults).map((issue) => {
    if (issue.code === 'unrecognized_keys') return { ...issue, keys: issue.keys.slice(0, mostFaults) }
    return issue.code === 'invalid_union' && issue.inclusive !== false ? { ...issue, errors: issue.errors.map(firstOf) } : issue
  })
}

function asManifestFault(source: Source, { code, path, found, needed = [], of }: PolicyFault): ManifestFault {
  if (of === 'member') {
    const near = nearest(found ?? '', needed)
    return faultAtKey('not-declared', source, path, { ...(found === undefined ? {} : { found }), needed, ...(near === undefined ? {} : { nearest: near }) })
  }
  if (found === undefined && code === 'wrong-shape') return faultAt('missing', source, path, { needed: [String(path.at(-1)), ...needed] })
  const length = code === 'wrong-shape' && found === 'number' ? periodMeant(source, path) : undefined
  if (length !== undefined) return faultAt('wrong-type', source, path, { found: 'number', needed: ['period'], ...length })
  const near = code === 'wrong-shape' && found !== undefined ? nearest(found, needed) : undefined
  return faultAt(code === 'empty' ? 'empty' : 'wrong-type', source, path, {
    ...(found === undefined ? {} : { found }),
    needed,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

/** Where a bare number stands for a length of time: of `within`, days are meant; a period that is kept may be of years as well. */
function periodMeant({ value }: Source, path: Path): { readonly nearest?: string } | undefined {
  const [above, last] = path.slice(-2)
  if (above === 'keeps' && last === 'for') return {}
  if (above !== 'deletes' || last !== 'within') return undefined
  const number = path.reduce<unknown>((node, step) => (node as { readonly [step: string]: unknown })[step], value)
  return periodOf(`${String(number)}d`) === undefined ? {} : { nearest: `${String(number)}d` }
}
