import { describe, expect, it } from 'vitest'
import { absent, changed } from './changed.js'
import { faultsOf } from './faults-of.js'
import { place } from './place.js'
import { swimmingClub } from './swimming-club.js'

/** What stands at a place, and what is then wrong with the document: at that place, or at one below it. */
type Mistake = readonly [at: string, value: unknown, ...faults: object[]]

const wrong = (found?: string, needed?: readonly string[], below = '') => ({
  code: 'wrong-shape',
  below,
  ...(found === undefined ? {} : { found }),
  ...(needed === undefined ? {} : { needed }),
})
const unknownMember = (found: string) => ({ code: 'unknown-name', below: '', found, needed: expect.arrayContaining([expect.any(String)]), of: 'member' })
const empty = { code: 'empty', below: '', needed: ['at least one entry'] }
/** What a fact can be compared with. */
const value = ['true', 'false', 'text', 'list']
const blank = { code: 'empty', below: '', needed: ['a text that is not blank'] }
const outOfBounds = (found: string, needed = 'at least 0') => ({ code: 'out-of-bounds', below: '', found, needed: [needed] })

function expected(at: string, faults: readonly object[]): readonly object[] {
  return faults.map((fault) => {
    const { below, ...rest } = fault as { readonly below: string }
    return { ...rest, path: [...place(at), ...place(below)] }
  })
}

function holdsTo(mistakes: readonly Mistake[]): void {
  for (const [at, value, ...faults] of mistakes) {
    expect(faultsOf(changed(swimmingClub, place(at), value)), `${at} is ${value === absent ? 'left out' : JSON.stringify(value)}`).toEqual(expected(at, faults))
  }
}

describe('a document of the wrong shape', () => {
  it('is sound before a mistake is made in it', () => {
    expect(faultsOf(swimmingClub)).toEqual([])
  })

  it('is no list, text, number or nothing', () => {
    holdsTo([
      ['', null, wrong('null', ['object'])],
      ['', 5, wrong('number', ['object'])],
      ['', true, wrong('boolean', ['object'])],
      ['', 'swimming-club', wrong('swimming-club', ['object'])],
      ['', [], wrong('list', ['object'])],
    ])
  })

  it('leaves nothing out that every policy has', () => {
    holdsTo([
      ['id', absent, wrong(undefined, ['text'])],
      ['version', absent, wrong(undefined, ['text'])],
      ['effectiveOn', absent, wrong(undefined, ['text'])],
      ['jurisdiction', absent, wrong(undefined, ['text'])],
      ['clauses', absent, wrong(undefined, ['object'])],
      ['fields', absent, wrong(undefined, ['object'])],
      ['purposes', absent, wrong(undefined, ['object'])],
      ['parameters', absent, wrong(undefined, ['object'])],
      ['parameters/promptlyDays', absent, wrong(undefined, ['number', 'object'])],
    ])
  })

  it('has every fault at once for `{}`', () => {
    expect(faultsOf({}).map(({ path }) => path)).toEqual(
      ['id', 'version', 'effectiveOn', 'jurisdiction', 'clauses', 'fields', 'purposes', 'parameters'].map((member) => [member]),
    )
  })

  it('says who it is, in texts that are not empty', () => {
    holdsTo([
      ['id', '', blank],
      ['id', 5, wrong('number', ['text'])],
      ['version', '', blank],
      ['effectiveOn', 20260501, wrong('number', ['text'])],
      ['jurisdiction', null, wrong('null', ['text'])],
      ['adequate', 'JP', wrong('JP', ['list'])],
      ['adequate/0', 5, wrong('number', ['text'])],
      ['sanctions', {}, unknownMember('sanctions')],
    ])
  })

  it('has clauses that are a dictionary of clauses', () => {
    holdsTo([
      ['clauses', [], wrong('list', ['object'])],
      ['clauses/ask.1', 'what we ask', wrong('what we ask', ['object'])],
      ['clauses/ask.1/kind', 'rules', wrong('rules', ['rule', 'obligation', 'statement'])],
      ['clauses/ask.1/kind', absent, wrong(undefined, ['rule', 'obligation', 'statement'])],
      ['clauses/ask.1/means', 'text', wrong('text', ['object'])],
      ['clauses/ask.1/means', {}, wrong(undefined, ['text'], 'en')],
      ['clauses/ask.1/means/en', '', blank],
      ['clauses/ask.1/means/ja', '', blank],
      ['clauses/ask.1/means/fr', 'x', unknownMember('fr')],
      ['clauses/ask.1/section', 1, wrong('number', ['text'])],
      ['clauses/ask.1/extra', 1, unknownMember('extra')],
      ['clauses/hope.1/because', 'why', wrong('why', ['object'])],
      ['laws/AO § 147/version', absent, wrong(undefined, ['text'])],
      ['laws/AO § 147/ja', 1, wrong('number', ['text'])],
      ['laws/AO § 147/year', 1977, unknownMember('year')],
    ])
  })

  it('has no name that is empty', () => {
    const named = (dictionary: string) => faultsOf(changed(swimmingClub, [dictionary, ''], { clause: 'use.1', kind: 'rule', means: { en: 'x' } }))
    for (const dictionary of ['clauses', 'laws', 'facts', 'fields', 'purposes', 'recipients', 'grounds', 'records', 'retention', 'obligations', 'advice']) {
      expect(named(dictionary), dictionary).toContainEqual(
        expect.objectContaining({ code: 'empty', path: [dictionary, ''], found: '', needed: ['a name that is not blank'] }),
      )
    }
  })

  it('has facts that are booleans or lists of words', () => {
    holdsTo([
      ['facts', [], wrong('list', ['object'])],
      ['facts/agreed', 'bool', wrong('bool', ['boolean', 'list'])],
      ['facts/agreed', 'number', wrong('text', ['boolean', 'list'])],
      ['facts/agreed', true, wrong('boolean', ['boolean', 'list'])],
      ['facts/need', [], empty],
      ['facts/need/1', '', blank],
      ['facts/need/1', 5, wrong('number', ['text'])],
    ])
  })

  it('has fields with a clause and purposes', () => {
    holdsTo([
      ['fields/name/clause', absent, wrong(undefined, ['text'])],
      ['fields/name/clause', ['ask.1'], wrong('list', ['text'])],
      ['fields/name/clause', '', blank],
      ['fields/name/purposes', absent, wrong(undefined, ['list'])],
      ['fields/name/purposes/0', 1, wrong('number', ['text'])],
      ['fields/pass/proves', [], empty],
      ['fields/card/neverKept', 'yes', wrong('yes', ['true', 'false'])],
      ['fields/name/servs', [], unknownMember('servs')],
    ])
  })

  it('has purposes and grounds with a clause or several', () => {
    holdsTo([
      ['purposes/lessons/clause', absent, wrong(undefined, ['text', 'list'])],
      ['purposes/lessons/clause', 5, wrong('number', ['text', 'list'])],
      ['purposes/lessons/clause', [], empty],
      ['purposes/lessons/clause', ['use.1', 5], wrong('number', ['text'], '1')],
      ['grounds/figures/clause', absent, wrong(undefined, ['text', 'list'])],
      ['purposes/races/facts', 'agreed', wrong('agreed', ['list'])],
      ['purposes/races/when', 'agreed', wrong('agreed', ['object'])],
      ['purposes/races/wen', {}, unknownMember('wen')],
      ['grounds/association/serve', 'purposes', unknownMember('serve')],
      ['grounds/association/serves', 'purpose', wrong('purpose', ['purposes'])],
      ['grounds/association/subject', 'nobody', wrong('nobody', ['none'])],
      ['grounds/association/recipients', absent, wrong(undefined, ['any', 'list'])],
      ['grounds/association/recipients', [], empty],
      ['grounds/association/recipients', 'all', wrong('all', ['any', 'list'])],
      ['grounds/association/recipients', ['association', 5], wrong('number', ['text'], '1')],
      ['grounds/association/limits/0/when', absent, wrong(undefined, ['object'])],
      ['grounds/association/limits/0/clause', absent, wrong(undefined, ['text'])],
      ['grounds/association/limits/0/why', 'so', unknownMember('why')],
    ])
  })

  it('has numbers that are whole and not below nought', () => {
    holdsTo([
      ['purposes/lessons/number', '1', wrong('1', ['number'])],
      ['purposes/lessons/number', -1, outOfBounds('-1')],
      ['purposes/lessons/number', 1.5, wrong('number', ['whole number'])],
      ['purposes/lessons/number', 1e300, outOfBounds('1e+300', 'at most 9007199254740991')],
    ])
  })

  it('has no number far below nought, and says so once', () => {
    holdsTo([['purposes/lessons/number', -1e300, outOfBounds('-1e+300')]])
  })

  it('has attestations that are names, or names with a condition', () => {
    holdsTo([
      ['purposes/races/attests', 'signedBy', wrong('signedBy', ['list'])],
      ['purposes/races/attests/0', 5, wrong('number', ['text', 'object'])],
      ['purposes/races/attests/0', '', blank],
      ['purposes/races/attests/0', { name: 'x' }, wrong(undefined, ['object'], 'when')],
      ['purposes/races/attests/0', { name: 5, when: { agreed: true } }, wrong('number', ['text'], 'name')],
      ['grounds/association/attests/0/then', 1, unknownMember('then')],
    ])
  })

  it('has conditions of facts, `all`, `any` and `not`', () => {
    holdsTo([
      ['purposes/races/when/agreed', 5, wrong('number', value)],
      ['purposes/races/when/agreed', null, wrong('null', value)],
      ['purposes/races/when/agreed', { is: true }, wrong('object', value)],
      ['purposes/races/when/agreed', [], empty],
      ['purposes/races/when/any', [], empty],
      ['purposes/races/when/any', { agreed: true }, wrong('object', ['list'])],
      ['purposes/races/when/all', [5], wrong('number', ['object'], '0')],
      ['purposes/races/when/not', [], wrong('list', ['object'])],
      ['grounds/association/when/any/1/all/1/not/asked', 5, wrong('number', value)],
    ])
  })

  it('has in a list of words the fault of the entry that is no word', () => {
    holdsTo([['purposes/races/when/recipientRelation', ['none', 5], wrong('number', ['text'], '1')]])
    // A list half of words and half of booleans: which half is meant, nobody knows.
    expect(faultsOf(changed(swimmingClub, place('purposes/races/when/recipientRelation'), ['none', true]))).toHaveLength(1)
  })

  it('has recipients, records and standings of known members', () => {
    holdsTo([
      ['recipients/association/notices/delete', 'remove', wrong('remove', ['erase', 'stop-use', 'keep-within-purposes', 'disclosure-stopped'])],
      ['recipients/association/notices/deletes', 'erase', unknownMember('deletes')],
      ['recipients/association/laws', 'GDPR', wrong('GDPR', ['list'])],
      ['recipients/lawyer/kind', 'x', unknownMember('kind')],
      ['records/bill/events', 'yearEnd', wrong('yearEnd', ['list'])],
      ['records/bill/event', [], unknownMember('event')],
      ['standings/active', {}, unknownMember('active')],
      ['standings/discontinued/uses', 'none', wrong('none', ['all', 'retained'])],
      ['standings/discontinued/disclosures', 'all', wrong('all', ['listed', 'retained'])],
      ['standings/discontinued/grounds', absent, wrong(undefined, ['list'])],
      ['standings/discontinued/grounds/0', 5, wrong('number', ['text', 'object'])],
      ['standings/discontinued/grounds/0', { ground: 'association' }, wrong(undefined, ['object'], 'when')],
      ['prohibitions/gift', 'give.1', unknownMember('gift')],
      ['prohibitions/sale', '', blank],
    ])
  })

  it('has retention rules that say what they keep, where and how long', () => {
    holdsTo([
      ['retention/bills/records', [], empty],
      ['retention/bills/fields', [], empty],
      ['retention/bills/keep', absent, wrong(undefined, ['object'])],
      ['retention/bills/keep/from', absent, wrong(undefined, ['text'])],
      ['retention/bills/keep/inclusive', 'yes', wrong('yes', ['true', 'false'])],
      ['retention/bills/keep/links', [], empty],
      ['retention/bills/purposes', absent, wrong(undefined, ['list'])],
      ['retention/bills/grounds', absent, wrong(undefined, ['list'])],
      ['retention/bills/extra', 1, wrong('number', ['true', 'false'])],
      ['retention/bills/period', 1, unknownMember('period')],
      ['retention/bills/laws/0', 5, wrong('number', ['text', 'object'])],
      ['retention/bills/laws/1', { law: 'AO § 147' }, wrong(undefined, ['object'], 'when')],
      ['retention/bills/laws/1/when/form', 5, wrong('number', ['text', 'list'])],
      ['retention/bills/laws/1/when/form', [], empty],
      ['extras', 'letters', wrong('letters', ['list'])],
    ])
  })

  it('has links of years and months, of days, or to the end of a year', () => {
    holdsTo([
      ['retention/bills/keep/links/0', 'end-of-month', wrong('end-of-month', ['object', 'end-of-year'])],
      ['retention/bills/keep/links/0', 5, wrong('number', ['object', 'end-of-year'])],
      ['retention/bills/keep/links/0/weeks', 2, unknownMember('weeks')],
      ['retention/bills/keep/links/0/days', 2, unknownMember('days')],
      ['retention/bills/keep/links/0', { years: 1.5 }, wrong('number', ['whole number'], 'years')],
      ['retention/bills/keep/links/0/years', -1, outOfBounds('-1')],
      ['retention/bills/keep/links/0/months', '2', wrong('2', ['number'])],
      ['retention/bills/keep/links/0/plusMonths', 2, wrong('number', ['text'])],
      ['retention/letters/keep/links/0/days', -1, outOfBounds('-1')],
    ])
  })

  it('has in a link of days the fault of the days', () => {
    const days = place('retention/letters/keep/links/0/days')
    expect(faultsOf(changed(swimmingClub, days, true)).map(({ path }) => path)).toEqual([days])
  })

  it('has parameters that are numbers, numbers within bounds, or words of a list', () => {
    holdsTo([
      ['parameters/promptlyDays', true, wrong('boolean', ['number', 'object'])],
      ['parameters/promptlyDays', { value: 10, from: 1 }, wrong(undefined, ['number'], 'to')],
      ['parameters/promptlyDays/value', '10', wrong('10', ['number'])],
      ['parameters/form', 'club', wrong('club', ['number', 'object'])],
      ['parameters/form/oneOf', [], empty],
      ['parameters/form/more', 1, unknownMember('more')],
      ['parameters/note', null, wrong('null', ['number', 'object'])],
    ])
  })

  it('has with a word of no list the fault of the list', () => {
    holdsTo([['parameters/form', { value: 'club' }, wrong(undefined, ['list'], 'oneOf')]])
  })

  it('has duties that say what they ask and when', () => {
    holdsTo([
      ['obligations/encrypt/when', absent, wrong(undefined, ['object'])],
      ['obligations/encrypt/means', absent, wrong(undefined, ['object'])],
      ['obligations/encrypt/laws', 'GDPR', wrong('GDPR', ['list'])],
      ['obligations/encrypt/clauses', 'x', unknownMember('clauses')],
      ['advice/ask-twice/when/verb', 5, wrong('number', value)],
      ['checks/unknown-porpose', 'use.1', unknownMember('unknown-porpose')],
      ['checks/retained', [], empty],
      ['checks/retained', 5, wrong('number', ['text', 'list'])],
      ['order/purposes', [], unknownMember('purposes')],
      ['order/fields', 'name', wrong('name', ['list'])],
    ])
  })

  it('knows members by name, and says which', () => {
    for (const [at, ...needed] of [
      ['clauses/ask.1/means', 'en', 'ja'],
      ['fields/name', 'clause', 'purposes', 'means', 'neverKept', 'proves'],
      ['purposes/races/limits/0', 'clause', 'when'],
      ['grounds/association/attests/0', 'name', 'when'],
      ['standings', 'use-stopped', 'disclosure-stopped', 'discontinued'],
      ['standings/discontinued/grounds/0', 'ground', 'when'],
      ['prohibitions', 'sale', 'rental'],
      ['retention/bills/keep', 'from', 'inclusive', 'links'],
      ['retention/bills/keep/links/0', 'years', 'months', 'plusMonths'],
      ['retention/letters/keep/links/0', 'days'],
      ['parameters/form', 'value', 'oneOf', 'means'],
      ['obligations/encrypt', 'clause', 'laws', 'means', 'when'],
      ['order', 'clauses', 'fields', 'obligations', 'advice'],
    ] as const) {
      const document = changed(swimmingClub, place('purposes/races/limits'), [{ clause: 'use.2', when: { agreed: true } }])
      expect(faultsOf(changed(document, [...place(at), 'nobodyKnows'], 1)), at).toContainEqual(expect.objectContaining({ found: 'nobodyKnows', needed }))
    }
  })

  it('has a fault shown with what was found cut at 80 characters', () => {
    const long = 'x'.repeat(200)
    for (const [at, value] of [
      ['clauses/ask.1/kind', long],
      [`fields/name/${long}`, true],
      ['effectiveOn', long],
      ['jurisdiction', long],
      ['purposes/races/when', { [long]: true }],
      ['retention/bills/laws/1/when', { [long]: 'club' }],
      [`clauses/${long}`, { kind: 'rule', means: { en: 'x' } }],
    ] as const) {
      for (const { found = '' } of faultsOf(changed(swimmingClub, place(at), value))) expect(found.length, at.slice(0, 40)).toBeLessThanOrEqual(81)
    }
  })
})
