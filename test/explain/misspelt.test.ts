import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain.js'
import { canDisclose, canUse, decide, planDeletion, policy } from '../../src/index.js'
import type { Reason, RequestFault } from '../../src/model/decision.js'
import { denial, sayReason } from './say.js'
import { policy as shop } from './shop.js'

const subject = { id: 'c-17', standing: 'active' } as const
const lines = (answer: Parameters<typeof explain>[0], language: 'en' | 'ja', by: typeof policy | undefined = policy) =>
  explain(answer, { language, ...(by && { policy: by }) }).split('\n')

describe('a name that the policy does not have', () => {
  it('is followed by the nearest it has, where the policy is given', () => {
    const answer = canUse({ purpose: 'setlement', fields: ['emial'], subject } as never)
    expect(lines(answer, 'en').slice(1, 3)).toEqual([
      'The policy declares no field "emial" (clause collection.1). Did you mean "email"?',
      'The policy lists no purpose "setlement" (clause use.0). Did you mean "settlement"?',
    ])
    expect(lines(answer, 'ja').slice(1, 3)).toEqual([
      '項目「emial」は、ポリシーに定められていません（条項 collection.1）。「email」の誤りではありませんか。',
      '「setlement」の利用目的は、ポリシーに定められていません（条項 use.0）。「settlement」の誤りではありませんか。',
    ])
    expect(explain(answer, { language: 'en' })).not.toContain('Did you mean')
    const disclosure = canDisclose({
      ground: 'Entrustment',
      purposes: ['contact'],
      fields: ['name'],
      subject,
      recipient: { kind: 'partner', name: 'x', country: 'JP' },
    } as never)
    expect(lines(disclosure, 'en')).toContain('The policy lists no ground "Entrustment" (clause disclosure.0). Did you mean "entrustment"?')
    expect(lines(disclosure, 'ja')).toContain(
      '「Entrustment」の提供の根拠は、ポリシーに定められていません（条項 disclosure.0）。「entrustment」の誤りではありませんか。',
    )
  })

  it('is followed by none where nothing is near, or a number was asked', () => {
    for (const reason of [
      { code: 'unknown-field', field: 'shoe-size' },
      { code: 'unknown-purpose', asked: 99 },
      { code: 'unknown-ground', asked: 'x' },
    ] as const) {
      expect(sayReason(reason, 'en')).toMatch(/\.$/)
      expect(sayReason(reason, 'ja')).toMatch(/定められていません。$/)
    }
  })

  it('is not compared with the names of another version', () => {
    const reason: Reason = { code: 'unknown-field', field: 'emial' }
    expect(sayReason(reason, 'en')).toContain('Did you mean "email"?')
    const other = { ...denial(reason), policy: { id: 'shop', version: '2', digest: '' } }
    expect(explain(other, { language: 'en', policy: shop })).not.toContain('Did you mean')
  })
})

describe('a misspelt member or word of a request', () => {
  it('is followed by the nearest there is, with no policy given', () => {
    const answer = decide({ verb: 'canUse', purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17', standing: 'Active', agread: [] } })
    expect(explain(answer, { language: 'en' })).toContain(
      'The member subject.agread is not declared for this request, so nothing would read it. Did you mean "agreed"?',
    )
    expect(explain(answer, { language: 'ja' })).toContain('「Active」は、定められた名称のいずれでもありません。「active」の誤りではありませんか。')
    const plan = planDeletion({
      request: 'delete',
      requestedOn: '2026-04-01',
      asOf: '2026-04-01',
      subject: { id: 'c' },
      holdings: [{ field: 'emial', record: 'profil' }],
    } as never)
    expect(explain(plan, { language: 'en' })).toContain('Did you mean "email"?\nThe member holdings[0].record is "profil"')
  })

  it('is explained alone, and in a list', () => {
    const fault: RequestFault = { path: ['agread'], problem: 'not-declared', needed: ['agreed'] }
    const said = 'The member agread is not declared for this request, so nothing would read it. Did you mean "agreed"?'
    expect(explain(fault, { language: 'en' })).toBe(said)
    expect(explain([fault, fault], { language: 'en' })).toBe(`The request has 2 faults.\n${said}\n${said}`)
    expect(explain([fault], { language: 'ja' }).split('\n')[0]).toBe('リクエストに1件の不備があります。')
  })

  it('is told with the names that begin as it does, of a list that is cut', () => {
    const needed = Array.from({ length: 30 }, (_, index) => `${index < 20 ? 'use' : 'stop'}.${index}`)
    const fault: RequestFault = { path: ['x'], problem: 'unknown-name', found: 'stop.7', needed }
    expect(explain(fault, { language: 'en' })).toContain('it must be stop.20, stop.21, ')
    expect(explain(fault, { language: 'en' })).toContain('or one of 18 others.')
    expect(explain({ ...fault, needed: ['a.1', 'stop.20'] }, { language: 'en' })).toContain('it must be a.1 or stop.20.')
  })
})
