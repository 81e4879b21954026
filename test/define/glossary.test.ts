import { describe, expect, it } from 'vitest'
import { digest } from '../../src/define/digest.js'
import { enforce, parsePolicy } from '../../src/policy.js'
import { document } from '../../src/reference.js'
import { absent, changed } from './changed.js'
import { faultsOf } from './faults-of.js'
import { swimmingClub } from './swimming-club.js'

const withGlossary = (glossary: unknown) => changed(swimmingClub, ['glossary'], glossary)
const text = { en: 'x', ja: '甲' }

/** Every kind of name that stands for itself, and a name of that kind. */
const terms = [
  ['a fact', 'agreed'],
  ['a fact of words', 'need'],
  ['a word of a fact', 'lesson'],
  ['an attestation', 'signedBy'],
  ['an attestation that is asked only at times', 'raceNumber'],
  ['an event', 'yearEnd'],
  ['a parameter', 'promptlyDays'],
  ['a parameter that is a number', 'grace'],
  ['a parameter of words', 'form'],
  ['a word of a parameter', 'company'],
] as const

describe('a glossary', () => {
  it.each(terms)('says what %s means', (_, name) => {
    expect(faultsOf(withGlossary({ [name]: text }))).toEqual([])
  })

  it('need not be there, nor name anything', () => {
    expect(faultsOf(changed(swimmingClub, ['glossary'], absent))).toEqual([])
    expect(faultsOf(withGlossary({}))).toEqual([])
  })

  it.each([
    ['a name that nothing has', 'agrede'],
    ['a field', 'email'],
    ['a purpose', 'races'],
    ['a kind of record', 'bill'],
    ['a rule', 'letters'],
    ['a clause', 'ask.1'],
    ['a fact that the engine works out', 'recipientRelation'],
    ['what every object inherits', 'constructor'],
  ])('refuses to say what %s means', (_, name) => {
    const names = [
      'agreed',
      'need',
      'lesson',
      'race',
      'neither',
      'disputed',
      'signedBy',
      'raceNumber',
      'yearEnd',
      'promptlyDays',
      'grace',
      'answerDays',
      'form',
    ]
    const [fault, ...others] = faultsOf(withGlossary({ agreed: text, [name]: text }))
    expect(others).toEqual([])
    expect(fault).toMatchObject({ code: 'unknown-name', path: ['glossary', name], found: name, of: 'term' })
    expect(fault?.needed).toEqual([...names, 'club', 'company'])
  })

  it('refuses each name that nothing has', () => {
    expect(faultsOf(withGlossary({ a: text, agreed: text, b: text })).map(({ path }) => path)).toEqual([
      ['glossary', 'a'],
      ['glossary', 'b'],
    ])
  })

  it.each([
    ['no object', 'agreed', ['glossary']],
    ['a list', [text], ['glossary']],
    ['a text instead of texts', { agreed: 'x' }, ['glossary', 'agreed']],
    ['no English', { agreed: { ja: '甲' } }, ['glossary', 'agreed', 'en']],
    ['another language', { agreed: { en: 'x', fr: 'y' } }, ['glossary', 'agreed', 'fr']],
  ])('refuses %s', (_, glossary, path) => {
    expect(faultsOf(withGlossary(glossary)).map((fault) => fault.path)).toEqual([path])
  })

  it('is not faulted for a name that may have stood in an entry of another shape', () => {
    const broken = changed(withGlossary({ signedBy: text }), ['purposes', 'races'], 7)
    expect(faultsOf(broken).some(({ of }) => of === 'term')).toBe(false)
  })

  it('is part of the policy, and of its digest', () => {
    const [one, other] = [withGlossary({ agreed: text }), withGlossary({ agreed: { en: 'y' } })] as (typeof swimmingClub)[]
    expect(digest(one as never)).not.toBe(digest(other as never))
    expect(parsePolicy(one)).toMatchObject({ ok: true, policy: { document: { glossary: { agreed: text } } } })
  })

  it('decides nothing', () => {
    const { glossary: _, ...silent } = document
    const answers = [document, silent].map((each) => {
      const parsed = parsePolicy(each)
      if (!parsed.ok) throw new Error('the reference policy is sound')
      const asked = { purpose: 'settlement', fields: ['gender'], subject: { id: 'c-17', standing: 'active', agreed: [] } } as const
      const { policy: _identity, ...answer } = enforce(parsed.policy).canUse(asked as never)
      return answer
    })
    expect(answers[0]).toEqual(answers[1])
  })
})
