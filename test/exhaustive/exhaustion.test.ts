import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/model/decision.js'
import { newEngineOf } from '../properties/policies.js'
import { naive } from '../reference/by-verb.js'
import { type Request, watch } from './checks.js'
import { compared, mustAgree, type Tally } from './compared.js'
import { composed } from './composed.js'
import { disclosures } from './disclosures.js'
import { everyDayThrough, spans } from './every-day.js'
import { finer } from './finer.js'
import { lists, listsOfFields } from './lists-of-fields.js'
import { others } from './others.js'
import { proofPage } from './proof-page.js'
import type { Space } from './space.js'
import { uses } from './uses.js'
import { document, fields } from './vocabulary.js'

/**
 * Of a large space, a test run compares every seventeenth answer with the naive interpreter's; `npm run exhaust` compares all.
 * Seventeen divides the size of none of the lists that are combined, so no value of any is passed over.
 */
const slice = process.env.EXHAUST === 'whole' ? 1 : 17
const timeout = process.env.EXHAUST === 'whole' ? 3_600_000 : 300_000

const spaces: readonly Space[] = [...uses, ...disclosures, ...others]
const named = <T extends { readonly verb: string; readonly name: string }>(each: T) => [`${each.verb}: ${each.name}`, each] as const

/** What was counted, for the page. */
const tallies = new Map<Space, Tally>()
const passedOver = new Map<string, number>()
const periods = new Map<string, number>()

describe('the engine agrees with the naive interpreter on every distinguishable request of the reference policy', { timeout }, () => {
  it.each(spaces.map(named))('%s', (_, space) => {
    const tally = compared(space, space.isLarge === true ? slice : 1)
    expect(tally.requests).toBeGreaterThan(0)
    tallies.set(space, tally)
  })
})

describe('no answer depends on what the enumeration passes over', { timeout }, () => {
  it.each(finer.map(named))('%s', (name, { verb, pairs }) => {
    const engine = newEngineOf(document)
    let count = 0
    for (const [request, like] of pairs()) {
      const answer = engine[verb](request)
      mustAgree(verb, request, answer, engine[verb](like))
      mustAgree(verb, request, engine[verb](request), answer)
      if (count % slice === 0) mustAgree(verb, request, answer, naive[verb](document, request))
      count += 1
    }
    passedOver.set(name, count)
  })

  it.each(listsOfFields.map(named))('%s: the answer is made of those about each field', (name, { verb, requests }) => {
    const engine = newEngineOf(document)
    let count = 0
    for (const request of requests) {
      const alone = new Map(fields.map((field) => [field, engine[verb]({ ...request, fields: [field] })]))
      for (const list of lists) {
        const whole = { ...request, fields: list }
        const answer = engine[verb](whole)
        mustAgree(verb, whole, answer, composed(list.map((field) => alone.get(field) as Decision)))
        mustAgree(verb, whole, engine[verb](whole), answer)
        if (count % slice === 0) mustAgree(verb, whole, answer, naive[verb](document, whole))
        count += 1
      }
    }
    passedOver.set(name, count)
  })

  it.each(spaces.filter(({ verb }) => verb === 'canUse' || verb === 'canDisclose').map(named))('each check reads its own members alone: %s', (_, space) => {
    const verb = space.verb === 'canUse' ? 'canUse' : 'canDisclose'
    const engine = newEngineOf(document)
    const see = watch(verb)
    let count = 0
    for (const request of space.requests()) {
      if (count % slice === 0) see(request as Request, engine[verb](request))
      count += 1
    }
  })
})

describe('every day goes through every retention rule as the day-walking calendar says', { timeout }, () => {
  it.each(Object.entries(document.retention ?? {}))('%s', (id, rule) => {
    const count = spans.reduce((sum, span) => sum + everyDayThrough(id, rule, span), 0)
    expect(count).toBeGreaterThan(0)
    periods.set(id, count)
  })
})

// Written again with `npm test -- -u`.
it('counts what was asked in docs/proof.md', async ({ skip }) => {
  const isWhole =
    tallies.size === spaces.length && passedOver.size === finer.length + listsOfFields.length && periods.size === Object.keys(document.retention ?? {}).length
  skip(!isWhole, 'only part of the enumeration was run')
  await expect(proofPage({ tallies, passedOver, periods })).toMatchFileSnapshot('../../docs/proof.md')
})
