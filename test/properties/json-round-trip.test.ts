import { expect, it } from 'vitest'
import { policy } from '../../src/index.js'
import { law } from './law.js'
import { deciding, engineOf, verbs } from './policies.js'
import { isObject } from './requests.js'

const printed = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** What JSON makes of a request, where it makes anything of it. */
function throughJson(request: unknown): unknown {
  try {
    return printed(request)
  } catch {
    return undefined
  }
}

law('an answer is printed and read back unchanged', verbs, ({ engine, verb, request }) => {
  const answer = engine[verb](request)
  expect(printed(answer)).toStrictEqual(answer)
})

law('`decide` answers a question from JSON as its verb does', deciding, ({ engine, verb, request }) => {
  const body = throughJson(request)
  if (!isObject(body) || Object.hasOwn(body, 'verb')) return
  expect(engine.decide(JSON.parse(JSON.stringify({ verb, ...body })))).toEqual(engine[verb](body))
})

it('an answer shows -0 as JSON prints it', () => {
  const engine = engineOf(policy.document)
  for (const answer of [engine.canUse({ purpose: -0 }), engine.canDisclose({ ground: -0 }), engine.canDisclose({ ground: 1, purposes: [-0] })])
    expect(printed(answer)).toStrictEqual(answer)
})
