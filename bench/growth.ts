import { canUse } from 'clausewise'
import { enforce, parsePolicy } from 'clausewise/policy'
import type { UseRequest } from './peers/asked.js'
import { fieldNames } from './peers/policy.js'
import { switchUse } from './peers/switch-use.js'
import { tablesForUses } from './peers/tables-use.js'
import { random } from './random.js'
import { told } from './told.js'
import { byTurns, over, type Timing } from './turns.js'

// How the cost of a decision grows: with the rules of a policy, and with the fields of a request.

export interface Growth {
  readonly rules: readonly Point[]
  readonly fields: readonly { readonly engine: Point; readonly tables: Point }[]
}

export interface Point {
  readonly count: number
  readonly runs: readonly number[]
}

const pieces = 10_000
const slice = 250
const sizes = [10, 100, 1_000, 10_000]
// First the engine that everybody imports, alone; then those of other policies.
const fields = await byFields()
told({ fields, rules: await byRules() } satisfies Growth)

async function byRules(): Promise<readonly Point[]> {
  const timings = await byTurns(
    sizes.map((size) => ({ name: String(size), run: over(requestsFor(size), engineOf(size)) })),
    { pieces, slice },
  )
  return sizes.map((count, at) => ({ count, runs: timings[at]?.runs ?? [] }))
}

/** An engine of a policy with so many rules, each a purpose with a clause of its own. */
function engineOf(size: number): (request: unknown) => unknown {
  const keys = purposesOf(size)
  const parsed = parsePolicy({
    id: 'grown',
    version: '1',
    effectiveOn: '2026-01-01',
    jurisdiction: 'JP',
    clauses: {
      data: { kind: 'rule', means: { en: 'what is held' } },
      ...Object.fromEntries(keys.map((key) => [key, { kind: 'rule', means: { en: `about ${key}` } }])),
    },
    fields: Object.fromEntries(fieldNames.map((name) => [name, { clause: 'data', purposes: keys }])),
    purposes: Object.fromEntries(keys.map((key) => [key, { clause: key }])),
    parameters: { promptlyDays: 14 },
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults.slice(0, 3)))
  return enforce(parsed.policy).canUse as (request: unknown) => unknown
}

function purposesOf(size: number): string[] {
  return Array.from({ length: size }, (_, index) => `purpose-${index}`)
}

/** The same questions of every size, but for the purpose: spread over all of them. */
function requestsFor(size: number): readonly unknown[] {
  const { one, some, below, chance } = random(3)
  const keys = purposesOf(size)
  const agreements = Array.from({ length: 100 }, () => some(keys.slice(0, 50), 3))
  const texts = Array.from({ length: pieces }, (_, place) => {
    const id = `c-${below(5_000)}`
    return JSON.stringify({
      purpose: keys[below(size)],
      fields: some(fieldNames, 1 + below(4)),
      subject: { id, standing: 'active', ...(chance(0.2) ? { agreed: one(agreements) } : {}) },
      ...(chance(0.5) ? { recipient: { id: chance(0.3) ? id : `e-${place}` } } : {}),
    })
  })
  return texts.map((text) => JSON.parse(text))
}

async function byFields(): Promise<Growth['fields']> {
  const { some, below } = random(5)
  const open = fieldNames.slice(0, 8)
  const counts = [1, 2, 4, 6, 8]
  const works = counts.flatMap((count) => {
    const texts = Array.from({ length: pieces }, () =>
      JSON.stringify({ purpose: 'contact', fields: some(open, count), subject: { id: `c-${below(5_000)}`, standing: 'active' } }),
    )
    const requests = texts.map((text) => JSON.parse(text) as UseRequest)
    return [
      { name: 'engine', run: over(requests, canUse as unknown as (request: UseRequest) => unknown) },
      { name: 'tables', run: over(requests, tablesForUses(switchUse)) },
    ]
  })
  const timings = await byTurns(works, { pieces, slice })
  const point = (count: number, timing: Timing | undefined): Point => ({ count, runs: timing?.runs ?? [] })
  return counts.map((count, at) => ({ engine: point(count, timings[2 * at]), tables: point(count, timings[2 * at + 1]) }))
}
