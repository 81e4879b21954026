import * as z from 'zod/mini'
import { bare } from '../compile/bare.js'

/** A schema of everything that a schema of ours asks. */
const asked = z.strictObject({
  text: z.string(),
  noText: z.string().check(z.minLength(1)),
  name: z.string().check(z.regex(/\S/)),
  word: z.enum(['a']),
  literal: z.literal('a'),
  flag: z.boolean(),
  number: z.number(),
  whole: z.int(),
  count: z.int().check(z.gte(0)),
  list: z.array(z.string()),
  noEntry: z.array(z.string()).check(z.minLength(1)),
  entry: z.array(z.string()),
  record: z.record(z.string(), z.string()),
  key: z.record(z.string().check(z.regex(/\S/)), z.string()),
  value: z.record(z.string(), z.string()),
  either: z.union([z.boolean(), z.string().check(z.minLength(1))]),
  others: z.catchall(z.strictObject({ all: z.optional(z.boolean()) }), z.boolean()),
  later: z.lazy(() => z.string()),
  given: z.optional(z.string()),
  missing: z.string(),
})

/** Each of its members wrong, one missing, and one too many; like a document that was read, it inherits nothing. */
const wrong = bare({
  text: 1,
  noText: '',
  name: ' ',
  word: 'b',
  literal: 'b',
  flag: 'true',
  number: '1',
  whole: 1.5,
  count: -1,
  list: {},
  noEntry: [],
  entry: [1],
  record: [],
  key: { ' ': 'a' },
  value: { a: 1 },
  either: '',
  others: { b: 'true' },
  later: 1,
  given: 1,
  unknown: true,
})

/** Every member of it, and the one that is too many. */
const faults = Object.keys(asked.shape).length + 1

/**
 * Whether zod lets pass what it should refuse. It reads its settings from plain objects, so that a member of `Object.prototype`
 * (`coerce`, `skipChecks`) is taken for one of them: then nothing that it takes for sound is known to be.
 */
export function isMisled(): boolean {
  return asked.safeParse(wrong).error?.issues.length !== faults
}
