import fc from 'fast-check'
import type { Path } from '../../src/model/decision.js'
import { absent, at, changed } from './changed.js'
import { places } from './places.js'

/** What is done to a document at one place. */
type Mutation = (document: unknown, path: Path) => unknown

const replaced =
  (value: unknown): Mutation =>
  (document, path) =>
    changed(document, path, value)

const deleted: Mutation = (document, path) => {
  const parent = at(document, path.slice(0, -1))
  const step = path.at(-1)
  return Array.isArray(parent) && typeof step === 'number' ? changed(document, path.slice(0, -1), parent.toSpliced(step, 1)) : changed(document, path, absent)
}

/** An entry of a list stands there twice, a member of a record under a second name. */
const duplicated =
  (name: string): Mutation =>
  (document, path) => {
    const parent = at(document, path.slice(0, -1))
    return Array.isArray(parent)
      ? changed(document, path.slice(0, -1), [...parent, at(document, path)])
      : changed(document, [...path.slice(0, -1), name], at(document, path))
  }

const renamed =
  (name: string): Mutation =>
  (document, path) =>
    deleted(duplicated(name)(document, path), path)

/** What stands at one place of the document stands at another. */
const moved =
  (from: Path): Mutation =>
  (document, path) =>
    changed(document, path, at(document, from))

const word = fc.constantFrom(
  'name',
  'settlement',
  'emergency',
  'invoice',
  'necessary',
  'any',
  'not',
  'boolean',
  'rule',
  '2026-01-01',
  'x',
  '',
  '__proto__',
  'constructor',
  'toString',
)
const value = fc.oneof(
  word,
  fc.constantFrom<unknown>(0, -1, 1.5, 3, 1e300, Number.NaN, true, false, null, undefined, [], {}),
  fc.constantFrom<unknown>(['name'], [[]], { en: 'x' }, { any: [] }, { not: {} }, { necessary: true }, { value: 3, from: 1, to: 5 }, { years: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
)

/** The document, changed at one to three random places. */
export function mutationsOf(document: unknown): fc.Arbitrary<unknown> {
  const everywhere = places(document).filter((path) => path.length > 0)
  const place = fc.constantFrom(...everywhere)
  const mutation = fc.oneof(fc.constant(deleted), value.map(replaced), word.map(duplicated), word.map(renamed), place.map(moved))
  return fc.array(fc.tuple(place, mutation), { minLength: 1, maxLength: 3 }).map((mutations) =>
    mutations.reduce((mutated, [path, mutate]) => {
      // A mutation before may have taken the place away.
      const parent = at(mutated, path.slice(0, -1))
      return typeof parent === 'object' && parent !== null ? mutate(mutated, path) : mutated
    }, document),
  )
}
