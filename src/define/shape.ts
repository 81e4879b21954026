import type * as z from 'zod/mini'
import { describe } from '../compile/reading.js'
import type { Path } from '../model/decision.js'
import type { PolicyFault } from '../model/fault.js'
import { isFoundType, type Remark, type ValueType } from '../model/value-type.js'
import { membersOf, optionsOf, schemasAt } from './schemas-at.js'

/** zod's issues as faults of a policy, each at its own place; of a union, those of the option that came closest. */
export function shapeFaults(issues: readonly z.core.$ZodIssue[], document: unknown, schema: z.core.$ZodType): readonly PolicyFault[] {
  const faults = issues.flatMap((issue) => fault(issue, { path: [], schemas: [schema], document }))
  // A number far out of bounds is so twice for zod: of its bounds the nearer one is told.
  const last = new Map(faults.map((each) => [JSON.stringify([each.code, each.path]), each]))
  return [...last.values()]
}

/** Where an issue is counted from: its place, and the schemas one of which holds there. */
interface Above {
  readonly path: Path
  readonly schemas: readonly z.core.$ZodType[]
  readonly document: unknown
}

function fault(issue: z.core.$ZodIssue, above: Above): readonly PolicyFault[] {
  const steps = issue.path.filter((step) => typeof step !== 'symbol')
  const here: Above = { path: [...above.path, ...steps], schemas: schemasAt(above.schemas, steps), document: above.document }
  const { path } = here
  const value = at(here.document, path)
  const found = value === undefined ? {} : { found: shape(value) }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const has = Object.keys(value ?? {}).filter((key) => !issue.keys.includes(key))
      const needed = membersOf(here.schemas, has)
      return issue.keys.map((key) => ({ code: 'unknown-name', path: [...path, key], found: describe(key), needed, of: 'member' }))
    }
    case 'invalid_union':
      return closest(issue.errors, here) ?? [{ code: 'wrong-shape', path, ...found, needed: expectedBy(issue.errors) }]
    case 'invalid_type':
      return [{ code: 'wrong-shape', path, ...found, needed: typesOf(issue.expected) }]
    case 'invalid_value':
      return [{ code: 'wrong-shape', path, ...found, needed: issue.values.map(String) }]
    case 'invalid_key':
      return [{ code: 'empty', path, found: describe(path.at(-1)), needed: ['a name that is not blank' satisfies Remark] }]
    case 'invalid_format':
      return [{ code: 'empty', path, needed: [notBlank] }]
    case 'too_small':
      if (issue.origin === 'string') return [{ code: 'empty', path, needed: [notBlank] }]
      if (issue.origin === 'array') return [{ code: 'empty', path, needed: ['at least one entry' satisfies Remark] }]
      return [{ code: 'out-of-bounds', path, found: String(value), needed: [`at least ${issue.minimum}`] }]
    case 'too_big':
      return [{ code: 'out-of-bounds', path, found: String(value), needed: [`at most ${issue.maximum}`] }]
    default:
      return [{ code: 'wrong-shape', path, ...found }]
  }
}

const notBlank = 'a text that is not blank' satisfies Remark

/** What stands there: a text as it is written, the type of anything else. A text that reads like the name of a type is called one. */
function shape(value: unknown): string {
  return typeof value === 'string' && isFoundType(value) ? ('text' satisfies ValueType) : describe(value)
}

/** The issues of the option of a union that failed deepest: the one its author meant. `undefined` where all fail at the value itself. */
function closest(options: readonly (readonly z.core.$ZodIssue[])[], here: Above): readonly PolicyFault[] | undefined {
  const deepest = options
    .map((issues, option) => ({
      issues,
      option,
      wrong: issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0),
      depth: Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 0.5 : 0) + (issue.code === 'too_small' ? 1 : 0))),
    }))
    .filter(({ depth }) => depth > 0)
    .sort((a, b) => a.wrong - b.wrong || b.depth - a.depth)[0]
  if (deepest === undefined) return undefined
  const schemas = optionsOf(here.schemas).slice(deepest.option, deepest.option + 1)
  return deepest.issues.flatMap((issue) => fault(issue, { ...here, schemas }))
}

/** What each option of a union would take at the value itself. */
function expectedBy(options: readonly (readonly z.core.$ZodIssue[])[]): readonly string[] {
  const expected = options
    .flat()
    .flatMap((issue) => (issue.code === 'invalid_type' ? typesOf(issue.expected) : issue.code === 'invalid_value' ? issue.values.map(String) : []))
  return [...new Set(expected)]
}

/** zod's types by the names that faults have for them. */
function typesOf(expected: string): readonly string[] {
  return own[expected] ?? [expected]
}

const own: { readonly [expected: string]: readonly ValueType[] | undefined } = {
  string: ['text'],
  array: ['list'],
  record: ['object'],
  int: ['whole number'],
  boolean: ['true', 'false'],
}

function at(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined,
    document,
  )
}
