import type { z } from 'zod'
import { describe } from '../compile/reading.js'
import type { Path } from '../model/decision.js'
import type { PolicyFault } from '../model/fault.js'

/** zod's issues as faults of a policy, each at its own place; of a union, those of the option that came closest. */
export function shapeFaults(issues: readonly z.core.$ZodIssue[], document: unknown): readonly PolicyFault[] {
  const faults = issues.flatMap((issue) => fault(issue, [], document))
  // A number far out of bounds is so twice for zod.
  return faults.filter((each, index) => faults.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) === index)
}

function fault(issue: z.core.$ZodIssue, above: Path, document: unknown): readonly PolicyFault[] {
  const path: Path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')]
  const value = at(document, path)
  const found = value === undefined ? {} : { found: describe(value) }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-name', path: [...path, key], found: describe(key), of: 'member' }))
    case 'invalid_union':
      return (
        closest(issue.errors, path, document) ?? [{ code: 'wrong-shape', path, ...found, ...(value === undefined ? { needed: expectedBy(issue.errors) } : {}) }]
      )
    case 'invalid_type':
      return [{ code: 'wrong-shape', path, ...found, needed: [issue.expected] }]
    case 'invalid_value':
      return [{ code: 'wrong-shape', path, ...found, needed: issue.values.map(String) }]
    case 'invalid_format':
      return [{ code: 'empty', path }]
    case 'too_small':
      return [
        {
          code: issue.origin === 'number' || issue.origin === 'int' ? 'out-of-bounds' : 'empty',
          path,
          ...(issue.origin === 'number' || issue.origin === 'int' ? { found: String(value), needed: [`at least ${issue.minimum}`] } : {}),
        },
      ]
    default:
      return [{ code: 'wrong-shape', path, ...found }]
  }
}

/** The issues of the option of a union that failed deepest: the one its author meant. `undefined` where all fail at the value itself. */
function closest(options: readonly (readonly z.core.$ZodIssue[])[], path: Path, document: unknown): readonly PolicyFault[] | undefined {
  const deepest = options
    .map((issues) => ({
      issues,
      depth: Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 0.5 : 0) + (issue.code === 'too_small' ? 1 : 0))),
    }))
    .filter(({ depth }) => depth > 0)
    .sort((a, b) => a.issues.length - b.issues.length || b.depth - a.depth)[0]
  if (deepest === undefined) return undefined
  return deepest.issues.flatMap((issue) => fault(issue, path, document))
}

/** What each option of a union would take at the value itself. */
function expectedBy(options: readonly (readonly z.core.$ZodIssue[])[]): readonly string[] {
  const expected = options
    .flat()
    .flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : issue.code === 'invalid_value' ? issue.values.map(String) : []))
  return [...new Set(expected)]
}

function at(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined,
    document,
  )
}
