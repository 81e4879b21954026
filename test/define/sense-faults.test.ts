import { describe, expect, it } from 'vitest'
import type { PolicyFault, PolicyFaultCode } from '../../src/model/fault.js'
import { absent, changed } from './changed.js'
import { faultsOf } from './faults-of.js'
import { place } from './place.js'
import { swimmingClub } from './swimming-club.js'

/** What stands at a place, and all that is then wrong with the document. */
type Mistake = readonly [at: string, value: unknown, ...faults: readonly PolicyFault[]]

function holdsTo(mistakes: readonly Mistake[]): void {
  for (const [at, value, ...faults] of mistakes) {
    expect(faultsOf(changed(swimmingClub, place(at), value)), `${at} is ${value === absent ? 'left out' : JSON.stringify(value)}`).toEqual(faults)
  }
}

const fault = (code: PolicyFaultCode, at: string, more: Omit<PolicyFault, 'code' | 'path'> = {}): PolicyFault => ({ code, path: place(at), ...more })
const duplicate = (at: string, found: string) => fault('duplicate', at, { found })
const empty = (at: string, needed = 'at least one fact') => fault('empty', at, { needed: [needed] })
const outOfBounds = (at: string, found: string, needed: string) => fault('out-of-bounds', at, { found, needed: [needed] })
const notAsked = (at: string, found: string, needed: readonly string[]) => fault('fact-not-asked', at, { found, needed })
const unknown = (of: string, at: string, found: string, needed: readonly string[]) => fault('unknown-name', at, { found, needed, of })

const clauses = Object.keys(swimmingClub.clauses)
const laws = Object.keys(swimmingClub.laws)
const fields = Object.keys(swimmingClub.fields)
const purposes = Object.keys(swimmingClub.purposes)
const grounds = Object.keys(swimmingClub.grounds)
const facts = Object.keys(swimmingClub.facts)
const counting = ['promptlyDays', 'grace', 'answerDays']
const rule = { kind: 'rule', means: { en: 'x' } }

describe('clauses', () => {
  it('are carried: each rule and obligation by something, a statement by nothing', () => {
    holdsTo([
      ['clauses/guard.1/kind', 'rule'],
      [
        'clauses/use.1/kind',
        'statement',
        fault('statement-without-reason', 'clauses/use.1', { found: 'use.1' }),
        fault('statement-carried', 'purposes/lessons/clause', { found: 'use.1' }),
        fault('statement-carried', 'purposes/races/clause/1', { found: 'use.1' }),
        fault('statement-carried', 'checks/unknown-purpose', { found: 'use.1' }),
      ],
      ['clauses/hope.1/because', absent, fault('statement-without-reason', 'clauses/hope.1', { found: 'hope.1' })],
      ['checks/retained', 'hope.1', fault('statement-carried', 'checks/retained', { found: 'hope.1' })],
      ['prohibitions/sale', 'hope.1', fault('statement-carried', 'prohibitions/sale', { found: 'hope.1' })],
      ['clauses/hope.1/kind', 'rule', fault('clause-not-carried', 'clauses/hope.1', { found: 'hope.1' })],
      ['clauses/hope.1/kind', 'obligation', fault('clause-not-carried', 'clauses/hope.1', { found: 'hope.1' })],
    ])
  })

  it('are carried by whatever cites them', () => {
    const carrying: readonly (readonly [at: string, value: unknown])[] = [
      ['fields/name/clause', 'new.1'],
      ['purposes/lessons/clause', ['use.1', 'new.1']],
      ['purposes/lessons/limits', [{ clause: 'new.1', when: { recipientRelation: 'none' } }]],
      ['grounds/figures/clause', ['give.2', 'new.1']],
      ['retention/letters/clause', 'new.1'],
      ['advice/ask-twice/clause', 'new.1'],
      ['obligations/new', { clause: 'new.1', means: { en: 'x' }, when: { verb: 'canUse' } }],
      ['prohibitions/rental', 'new.1'],
      ['checks/retained', 'new.1'],
      ['checks/retained', ['keep.1', 'new.1']],
    ]
    const unordered = changed(changed(swimmingClub, ['order'], absent), ['clauses', 'new.1'], rule)
    expect(faultsOf(unordered)).toEqual([fault('clause-not-carried', 'clauses/new.1', { found: 'new.1' })])
    for (const [at, value] of carrying) expect(faultsOf(changed(unordered, place(at), value)), at).toEqual([])
  })

  it('are there wherever one is cited', () => {
    for (const at of [
      'fields/pass/clause',
      'purposes/lessons/clause',
      'purposes/races/clause/0',
      'grounds/association/clause',
      'grounds/figures/clause/0',
      'grounds/association/limits/0/clause',
      'retention/bills/clause',
      'obligations/encrypt/clause',
      'prohibitions/sale',
      'checks/unknown-purpose',
      'checks/discontinued/0',
      'order/clauses/0',
    ]) {
      expect(faultsOf(changed(swimmingClub, place(at), 'give.9')), at).toContainEqual(unknown('clause', at, 'give.9', clauses))
    }
  })
})

describe('what a policy says of itself', () => {
  it('has days that exist', () => {
    const noDay = (at: string, found: string) => fault('no-day', at, { found, needed: ['YYYY-MM-DD'] })
    holdsTo([
      ['effectiveOn', '2026-02-30', noDay('effectiveOn', '2026-02-30')],
      ['effectiveOn', '2026-05-01T00:00:00Z', noDay('effectiveOn', '2026-05-01T00:00:00Z')],
      ['effectiveOn', '', noDay('effectiveOn', '')],
      ['effectiveOn', '0000-01-01', noDay('effectiveOn', '0000-01-01')],
      ['laws/AO § 147/version', '2025', noDay('laws/AO § 147/version', '2025')],
    ])
  })

  it('has countries in two capital letters, each once', () => {
    const noCountry = (at: string, found: string) => unknown('country', at, found, ['two capital letters (ISO 3166-1)'])
    holdsTo([
      ['jurisdiction', 'de', noCountry('jurisdiction', 'de')],
      ['jurisdiction', 'DEU', noCountry('jurisdiction', 'DEU')],
      ['jurisdiction', '', noCountry('jurisdiction', '')],
      ['adequate', ['CH', 'jp'], noCountry('adequate/1', 'jp')],
      ['adequate', ['CH', 'UK'], { ...noCountry('adequate/1', 'UK'), needed: ['GB'] }],
      ['adequate', ['CH', 'CH'], duplicate('adequate/1', 'CH')],
    ])
  })

  it('has an order that names all there are, each once', () => {
    holdsTo([
      ['order/clauses', swimmingClub.order.clauses.slice(1), fault('order-incomplete', 'order/clauses', { found: 'ask.1' })],
      ['order/fields', ['name', 'email', 'card'], fault('order-incomplete', 'order/fields', { found: 'pass' })],
      ['order/fields', ['name', 'email', 'card', 'pass', 'pas'], unknown('field', 'order/fields/4', 'pas', fields)],
      ['order/fields', ['name', 'email', 'card', 'pass', 'pass'], duplicate('order/fields/4', 'pass')],
      ['order/obligations', [], fault('order-incomplete', 'order/obligations', { found: 'encrypt' })],
      ['order/obligations', ['encrypt', 'seal'], unknown('obligation', 'order/obligations/1', 'seal', ['encrypt'])],
      ['order/advice', [], fault('order-incomplete', 'order/advice', { found: 'ask-twice' })],
      ['order/advice', ['ask-twice', 'ask'], unknown('advice', 'order/advice/1', 'ask', ['ask-twice'])],
      ['order/clauses', absent],
      ['order', absent],
    ])
  })

  it('has parameters within their bounds and lists', () => {
    holdsTo([
      ['parameters/promptlyDays', { value: 40, from: 1, to: 30 }, outOfBounds('parameters/promptlyDays/value', '40', '1 to 30')],
      ['parameters/promptlyDays', { value: 10, from: 30, to: 1 }, outOfBounds('parameters/promptlyDays/value', '10', '30 to 1')],
      ['parameters/form/value', 'clubb', unknown('value', 'parameters/form/value', 'clubb', ['club', 'company'])],
      ['parameters/form/oneOf', ['club', 'club'], duplicate('parameters/form/oneOf/1', 'club')],
    ])
  })

  it('has a whole number of days for “promptly”, one at least', () => {
    const noDays = (found: string) => outOfBounds('parameters/promptlyDays', found, '1 to 36600')
    holdsTo([
      ['parameters/promptlyDays', 0, noDays('0')],
      ['parameters/promptlyDays', -3, noDays('-3')],
      ['parameters/promptlyDays', 1.5, noDays('1.5')],
      ['parameters/promptlyDays', 36_601, noDays('36601')],
      ['parameters/promptlyDays', { value: 0, from: 0, to: 30 }, noDays('0')],
      ['parameters/promptlyDays', { value: 'two', oneOf: ['two'] }, noDays('two')],
      ['parameters/promptlyDays', 1],
      ['parameters/promptlyDays', 36_600],
    ])
  })

  it('has checks and prohibitions that cite each clause once', () => {
    holdsTo([
      ['checks/discontinued', ['stop.1', 'stop.1'], duplicate('checks/discontinued/1', 'stop.1')],
      ['checks/discontinued/1', 'keep.9', unknown('clause', 'checks/discontinued/1', 'keep.9', clauses)],
    ])
  })
})

describe('facts and fields', () => {
  it('have facts under names that the language leaves free', () => {
    for (const name of ['all', 'any', 'not', 'purpose', 'ground', 'asked', 'recipientCountry', 'governedBy', 'matched', 'widened']) {
      expect(faultsOf(changed(swimmingClub, ['facts', name], 'boolean')), name).toContainEqual(
        fault('reserved-name', `facts/${name}`, { found: name, needed: ['another name'] }),
      )
    }
    for (const name of ['verb', 'recipientRelation', 'neverKeptInDocument', 'promptlyOverThirtyDays']) {
      expect(faultsOf(changed(swimmingClub, ['facts', name], ['word'])), name).toContainEqual(
        fault('reserved-name', `facts/${name}`, { found: name, needed: ['another name'] }),
      )
    }
  })

  it('have each word of a fact once', () => {
    holdsTo([['facts/need', ['lesson', 'race', 'neither', 'race'], duplicate('facts/need/3', 'race')]])
  })

  it('have fields that serve purposes there are, or prove other fields', () => {
    holdsTo([
      ['fields/name/purposes', ['lessons', 'race'], unknown('purpose', 'fields/name/purposes/1', 'race', purposes)],
      ['fields/name/purposes', ['lessons', 'lessons'], duplicate('fields/name/purposes/1', 'lessons')],
      ['fields/email/purposes', [], empty('fields/email/purposes', 'at least one entry')],
      ['fields/pass/proves', absent, empty('fields/pass/purposes', 'at least one entry')],
      ['fields/pass/proves', ['nam'], unknown('field', 'fields/pass/proves/0', 'nam', fields)],
      ['fields/pass/proves', ['name', 'name'], duplicate('fields/pass/proves/1', 'name')],
      ['fields/pass/proves', ['name', 'pass'], duplicate('fields/pass/proves/1', 'pass')],
    ])
  })
})

describe('purposes and grounds', () => {
  it('have a number each', () => {
    holdsTo([
      ['purposes/races/number', 1, duplicate('purposes/races/number', '1')],
      ['grounds/figures/number', 1, duplicate('grounds/figures/number', '1')],
      ['grounds/figures/number', absent],
      ['purposes/lessons/number', 0],
    ])
  })

  it('cite each clause, fact and recipient once', () => {
    holdsTo([
      ['purposes/races/clause', ['use.2', 'use.2'], duplicate('purposes/races/clause/1', 'use.2')],
      ['purposes/races/facts', ['agreed', 'agreed'], duplicate('purposes/races/facts/1', 'agreed')],
      ['grounds/association/recipients', ['association', 'association'], duplicate('grounds/association/recipients/1', 'association')],
      ['grounds/association/recipients', ['asociation'], unknown('recipient', 'grounds/association/recipients/0', 'asociation', ['association', 'lawyer'])],
    ])
  })

  it('ask facts that are declared', () => {
    holdsTo([['purposes/lessons/facts', ['agred'], unknown('fact', 'purposes/lessons/facts/0', 'agred', facts)]])
  })

  it('have conditions on what they ask, and on what is worked out for them', () => {
    const scope = ['agreed', 'recipientRelation', 'asked']
    holdsTo([
      ['purposes/races/when', { need: 'race' }, notAsked('purposes/races/when/need', 'need', scope)],
      ['purposes/races/when', { nede: 'race' }, unknown('fact', 'purposes/races/when/nede', 'nede', scope)],
      ['purposes/races/when', { recipientCountry: 'home' }, unknown('fact', 'purposes/races/when/recipientCountry', 'recipientCountry', scope)],
      ['purposes/races/when', { verb: 'canUse' }, unknown('fact', 'purposes/races/when/verb', 'verb', scope)],
      ['purposes/races/when', { all: [{ agreed: true }, { asked: 'emial' }] }, unknown('value', 'purposes/races/when/all/1/asked', 'emial', fields)],
      [
        'grounds/association/when',
        { recipientRelation: 'none' },
        unknown('fact', 'grounds/association/when/recipientRelation', 'recipientRelation', ['need', 'recipientCountry', 'asked']),
      ],
      [
        'grounds/association/when',
        { recipientCountry: 'Japan' },
        unknown('value', 'grounds/association/when/recipientCountry', 'Japan', ['home', 'adequate', 'foreign']),
      ],
      ['grounds/association/when/any/0/need', 'lessons', unknown('value', 'grounds/association/when/any/0/need', 'lessons', swimmingClub.facts.need)],
      ['grounds/association/when/any/1/all/1/not/asked/0', 'emial', unknown('value', 'grounds/association/when/any/1/all/1/not/asked/0', 'emial', fields)],
    ])
  })

  it('have conditions in which a boolean is a boolean', () => {
    for (const [at, value] of [
      ['purposes/races/when/agreed', 'yes'],
      ['purposes/races/when', { not: { agreed: 'yes' } }],
    ] as const) {
      const [only, ...more] = faultsOf(changed(swimmingClub, place(at), value))
      expect(only).toMatchObject({ code: 'unknown-name', found: 'yes', of: 'value' })
      expect(only?.needed?.toSorted()).toEqual(['false', 'true'])
      expect(more).toEqual([])
    }
  })

  it('have conditions that are not empty and say nothing twice', () => {
    holdsTo([
      ['purposes/races/when', {}, empty('purposes/races/when')],
      ['purposes/races/when', { any: [{ agreed: true }, {}] }, empty('purposes/races/when/any/1')],
      ['purposes/races/when', { agreed: true, not: {} }, empty('purposes/races/when/not')],
      ['purposes/races/when', { agreed: true, asked: ['email', 'email'] }, duplicate('purposes/races/when/asked/1', 'email')],
      ['purposes/races/when', { agreed: [true, true] }, duplicate('purposes/races/when/agreed/1', 'true')],
    ])
  })

  it('have limits under the same conditions', () => {
    const scope = ['need', 'recipientCountry', 'asked']
    holdsTo([
      ['grounds/association/limits/0/when', {}, empty('grounds/association/limits/0/when')],
      ['grounds/association/limits/0/when', { agreed: true }, notAsked('grounds/association/limits/0/when/agreed', 'agreed', scope)],
      ['grounds/association/limits/0/when', { recipientCountry: ['home', 'home'] }, duplicate('grounds/association/limits/0/when/recipientCountry/1', 'home')],
    ])
  })

  it('have attestations of names of their own, asked where a fact of theirs says so', () => {
    holdsTo([
      ['purposes/races/attests', ['signedBy', 'signedBy'], duplicate('purposes/races/attests/1', 'signedBy')],
      ['purposes/races/attests', ['signedBy', { name: 'signedBy', when: { agreed: true } }], duplicate('purposes/races/attests/1', 'signedBy')],
      ['purposes/races/attests', ['agreed'], duplicate('purposes/races/attests/0', 'agreed')],
      ['grounds/association/attests/0/when', {}, empty('grounds/association/attests/0/when')],
      [
        'grounds/association/attests/0/when',
        { agreed: true },
        notAsked('grounds/association/attests/0/when/agreed', 'agreed', ['need', 'recipientCountry', 'asked']),
      ],
    ])
  })

  it('ask no more than 24 facts and attestations', () => {
    const names = Array.from({ length: 24 }, (_, index) => `text${index}`)
    holdsTo([
      ['purposes/races/attests', names, fault('out-of-bounds', 'purposes/races/facts', { found: '25', needed: ['at most 24'], of: 'facts and attestations' })],
      ['purposes/races/attests', names.slice(1)],
    ])
  })
})

describe('recipients, records and standings', () => {
  it('cite laws and facts that are declared, each once', () => {
    holdsTo([
      ['recipients/association/laws', ['GDPR'], unknown('law', 'recipients/association/laws/0', 'GDPR', laws)],
      ['recipients/association/laws', ['GDPR Art. 28', 'GDPR Art. 28'], duplicate('recipients/association/laws/1', 'GDPR Art. 28')],
      ['records/bill/events', ['yearEnd', 'yearEnd'], duplicate('records/bill/events/1', 'yearEnd')],
      ['records/bill/facts', ['disputed', 'disputed'], duplicate('records/bill/facts/1', 'disputed')],
      ['records/member/facts', ['disputd'], unknown('fact', 'records/member/facts/0', 'disputd', facts)],
    ])
  })

  it('leave open grounds that there are, each once', () => {
    const at = 'standings/discontinued/grounds'
    holdsTo([
      [at, ['asociation'], unknown('ground', `${at}/0`, 'asociation', grounds)],
      [at, ['association', 'association'], duplicate(`${at}/1`, 'association')],
      [at, ['association', { ground: 'association', when: { need: 'race' } }], duplicate(`${at}/1`, 'association')],
      [`${at}/0/when`, {}, empty(`${at}/0/when`)],
      [`${at}/0/when`, { need: 'rac' }, unknown('value', `${at}/0/when/need`, 'rac', swimmingClub.facts.need)],
      [`${at}/0/when`, { agreed: true }, notAsked(`${at}/0/when/agreed`, 'agreed', ['need', 'recipientCountry', 'asked'])],
      [
        `${at}/0/when`,
        { recipientRelation: 'none' },
        unknown('fact', `${at}/0/when/recipientRelation`, 'recipientRelation', ['need', 'recipientCountry', 'asked']),
      ],
      [`${at}/0/when`, { recipientCountry: 'home', asked: 'name' }],
      ['standings', absent],
    ])
  })

  it('name a ground that there is not, whatever its condition', () => {
    const at = 'standings/discontinued/grounds/0/ground'
    expect(faultsOf(changed(swimmingClub, place(at), 'asociation'))).toContainEqual(unknown('ground', at, 'asociation', grounds))
  })
})

describe('retention rules', () => {
  it('rest on laws, or say why', () => {
    holdsTo([
      ['retention/bills/laws', absent, fault('wrong-shape', 'retention/bills/because', { needed: ['laws, or a reason'] })],
      ['retention/bills/laws', [], fault('wrong-shape', 'retention/bills/because', { needed: ['laws, or a reason'] })],
      ['retention/letters/because', absent, fault('wrong-shape', 'retention/letters/because', { needed: ['laws, or a reason'] })],
      ['retention/bills/laws/0', 'GDPR', unknown('law', 'retention/bills/laws/0', 'GDPR', laws)],
      ['retention/bills/laws/1/law', 'AO', unknown('law', 'retention/bills/laws/1/law', 'AO', laws)],
      ['retention/bills/laws/1/when', { grace: 'club' }, unknown('word parameter', 'retention/bills/laws/1/when/grace', 'grace', ['form'])],
      ['retention/bills/laws/1/when', { shape: 'club' }, unknown('word parameter', 'retention/bills/laws/1/when/shape', 'shape', ['form'])],
      ['retention/bills/laws/1/when/form', 'clubb', unknown('value', 'retention/bills/laws/1/when/form', 'clubb', ['club', 'company'])],
    ])
  })

  it('name the word of a law’s condition that is not one, by its place', () => {
    holdsTo([['retention/bills/laws/1/when/form', ['club', 'clubb'], unknown('value', 'retention/bills/laws/1/when/form/1', 'clubb', ['club', 'company'])]])
  })

  it('cite each law once', () => {
    holdsTo([['retention/bills/laws', ['AO § 147', 'AO § 147'], duplicate('retention/bills/laws/1', 'AO § 147')]])
  })

  it('have laws under a condition that is not empty', () => {
    holdsTo([['retention/bills/laws/1/when', {}, empty('retention/bills/laws/1/when', 'at least one entry')]])
  })

  it('keep fields in records there are, each once, for purposes and grounds there are', () => {
    holdsTo([
      ['retention/letters/records', ['bil'], unknown('record', 'retention/letters/records/0', 'bil', ['member', 'bill'])],
      ['retention/letters/records', ['bill', 'bill'], duplicate('retention/letters/records/1', 'bill')],
      ['retention/bills/fields', ['nam'], unknown('field', 'retention/bills/fields/0', 'nam', fields)],
      ['retention/bills/fields', ['name', 'name'], duplicate('retention/bills/fields/1', 'name')],
      ['retention/bills/purposes', ['lesson'], unknown('purpose', 'retention/bills/purposes/0', 'lesson', purposes)],
      ['retention/bills/purposes', ['lessons', 'lessons'], duplicate('retention/bills/purposes/1', 'lessons')],
      ['retention/bills/grounds', ['asociation'], unknown('ground', 'retention/bills/grounds/0', 'asociation', grounds)],
      ['retention/bills/grounds', ['association', 'association'], duplicate('retention/bills/grounds/1', 'association')],
    ])
  })

  it('never keep what is never kept', () => {
    holdsTo([['retention/bills/fields', ['name', 'card'], fault('never-kept-retained', 'retention/bills/fields/1', { found: 'card' })]])
  })

  it('count from an event that each of their records has', () => {
    holdsTo([
      ['retention/letters/keep/from', 'yearend', unknown('event', 'retention/letters/keep/from', 'yearend', ['yearEnd'])],
      ['retention/letters/records', ['bill', 'member'], unknown('event', 'retention/letters/records/1', 'yearEnd', [])],
      [
        'records/bill/events',
        ['closedOn'],
        unknown('event', 'retention/bills/keep/from', 'yearEnd', ['closedOn']),
        unknown('event', 'retention/letters/keep/from', 'yearEnd', ['closedOn']),
      ],
    ])
  })

  it('depend on facts that each of their records has', () => {
    const at = 'retention/bills/when'
    holdsTo([
      [at, { agreed: true }, notAsked(`${at}/agreed`, 'agreed', ['disputed'])],
      [at, { verb: 'canUse' }, unknown('fact', `${at}/verb`, 'verb', ['disputed'])],
      [at, { asked: 'name' }, unknown('fact', `${at}/asked`, 'asked', ['disputed'])],
      [at, {}, empty(at)],
      ['records/bill/facts', [], notAsked(`${at}/disputed`, 'disputed', [])],
    ])
  })

  it('have links that are a time at all', () => {
    const at = 'retention/bills/keep/links'
    const nought = fault('period-zero', `${at}/0`)
    holdsTo([
      [at, [{}], nought],
      [at, [{ years: 0 }], nought],
      [at, [{ years: 0, months: 0 }], nought],
      [at, [{ days: 0 }], nought],
      [at, [{ years: 1 }, { days: 0 }], fault('period-zero', `${at}/1`)],
      ['parameters/answerDays', 0, fault('period-zero', 'retention/letters/keep/links/0')],
      ['parameters/grace', 0],
    ])
    expect(faultsOf(changed(changed(swimmingClub, place('parameters/grace'), 0), place(`${at}/0/months`), absent))).toEqual([nought])
  })

  it('count with parameters that are whole and not below nought', () => {
    const at = 'retention/bills/keep/links/0/plusMonths'
    const noCount = (place: string, found: string) =>
      unknown(
        'parameter that counts',
        place,
        found,
        counting.filter((name) => name !== found),
      )
    holdsTo([
      [at, 'gracious', noCount(at, 'gracious')],
      [at, 'form', noCount(at, 'form')],
      ['parameters/grace', -1, noCount(at, 'grace')],
      ['parameters/grace', 1.5, noCount(at, 'grace')],
      ['retention/letters/keep/links/0/days', 'gracious', noCount('retention/letters/keep/links/0/days', 'gracious')],
      ['parameters/grace', { value: 2, from: 0, to: 12 }],
    ])
  })

  it('are switched on by extras that are marked so', () => {
    holdsTo([
      ['extras', ['leters'], unknown('rule', 'extras/0', 'leters', ['bills', 'letters'])],
      ['extras', ['letters', 'letters'], duplicate('extras/1', 'letters')],
      ['extras', ['bills'], unknown('extra rule', 'extras/0', 'bills', ['letters'])],
      ['retention/letters/extra', false, unknown('extra rule', 'extras/0', 'letters', [])],
      ['retention/letters/extra', absent, unknown('extra rule', 'extras/0', 'letters', [])],
      ['extras', []],
      ['extras', absent],
    ])
  })
})

describe('obligations and advice', () => {
  const derived = [...facts, 'purpose', 'ground', 'asked', 'verb', 'recipientRelation', 'recipientCountry', 'governedBy', 'matched', 'neverKeptInDocument']
  const everything = [...derived, 'promptlyOverThirtyDays', 'widened']

  it('come from a clause or from laws', () => {
    holdsTo([
      ['advice/ask-twice/laws', [], fault('wrong-shape', 'advice/ask-twice/clause', { needed: ['a clause, or laws'] })],
      ['advice/ask-twice/laws', absent, fault('wrong-shape', 'advice/ask-twice/clause', { needed: ['a clause, or laws'] })],
      ['advice/ask-twice/laws', ['GDPR'], unknown('law', 'advice/ask-twice/laws/0', 'GDPR', laws)],
      ['advice/ask-twice/laws', ['GDPR Art. 28', 'GDPR Art. 28'], duplicate('advice/ask-twice/laws/1', 'GDPR Art. 28')],
    ])
  })

  it('have conditions on facts that are declared or derived', () => {
    const at = 'advice/ask-twice/when'
    holdsTo([
      [at, {}, empty(at)],
      [at, { agred: true }, unknown('fact', `${at}/agred`, 'agred', everything)],
      [at, { purpose: 'race' }, unknown('value', `${at}/purpose`, 'race', purposes)],
      [at, { ground: 'figure' }, unknown('value', `${at}/ground`, 'figure', grounds)],
      [at, { asked: ['name', 'nam'] }, unknown('value', `${at}/asked/1`, 'nam', fields)],
      [at, { recipientRelation: 'colleague' }, unknown('value', `${at}/recipientRelation`, 'colleague', ['none', 'subject', 'same-corporation', 'other'])],
      [at, { governedBy: 'us' }, unknown('value', `${at}/governedBy`, 'us', ['other-site', 'partner', 'none', 'ours'])],
      [
        at,
        { verb: 'canSell' },
        unknown('value', `${at}/verb`, 'canSell', ['canCollect', 'canUse', 'canDisclose', 'governs', 'passwordLiability', 'planDeletion', 'policyInForce']),
      ],
    ])
  })

  it('ride on some answer', () => {
    const at = 'advice/ask-twice/when'
    const nowhere = fault('fact-not-asked', at, { of: 'duty' })
    holdsTo([
      [at, { disputed: true }, nowhere],
      [at, { purpose: 'lessons', agreed: true }, nowhere],
      [at, { verb: 'canCollect', recipientCountry: 'home' }, nowhere],
      [at, { verb: 'canUse', ground: 'association' }, nowhere],
      [at, { any: [{ disputed: true }, { verb: 'canUse', matched: true }] }, nowhere],
      [at, { any: [{ disputed: true }, { verb: 'canUse' }] }],
      [at, { verb: 'governs', governedBy: 'partner' }],
      [at, { matched: true }],
      [at, { widened: true }],
      [at, { neverKeptInDocument: true, promptlyOverThirtyDays: false }],
      [at, { not: { purpose: 'lessons' }, agreed: true }],
    ])
  })
})

describe('all faults of a document', () => {
  it('come at once, each at its place', () => {
    const mistakes: readonly (readonly [at: string, value: unknown])[] = [
      ['jurisdiction', 'Germany'],
      ['clauses/hope.1/because', absent],
      ['fields/name/purposes/1', 'race'],
      ['purposes/races/when/agreed', 'yes'],
      ['grounds/association/recipients/0', 'asociation'],
      ['retention/bills/fields/0', 'card'],
      ['advice/ask-twice/laws/0', 'GDPR'],
      ['order/obligations', []],
    ]
    const document = mistakes.reduce<unknown>((changing, [at, value]) => changed(changing, place(at), value), swimmingClub)
    const found = faultsOf(document).map(({ path }) => path.join('/'))
    expect(found.toSorted()).toEqual(
      [
        'jurisdiction',
        'clauses/hope.1',
        'fields/name/purposes/1',
        'purposes/races/when/agreed',
        'grounds/association/recipients/0',
        'retention/bills/fields/0',
        'advice/ask-twice/laws/0',
        'order/obligations',
      ].toSorted(),
    )
  })

  it('of its shape come at once too', () => {
    const mistakes: readonly (readonly [at: string, value: unknown])[] = [
      ['id', 5],
      ['clauses/ask.1/kind', 'rules'],
      ['grounds/association/serve', 'purposes'],
      ['retention/bills/keep/links', []],
      ['parameters/promptlyDays', absent],
    ]
    const document = mistakes.reduce<unknown>((changing, [at, value]) => changed(changing, place(at), value), swimmingClub)
    expect(faultsOf(document).map(({ path }) => path.join('/'))).toEqual(mistakes.map(([at]) => at))
  })

  it('are plain, frozen data', () => {
    const faults = faultsOf(changed(changed(swimmingClub, ['id'], 5), ['version'], 5))
    expect(JSON.parse(JSON.stringify(faults))).toEqual(faults)
    for (const value of [faults, ...faults, ...faults.map(({ path }) => path), ...faults.map(({ needed }) => needed)]) expect(Object.isFrozen(value)).toBe(true)
  })
})

describe('names that every object has', () => {
  // `constructor`, `toString` and the like are names as good as any, and declared only where they are declared.
  const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__']

  it('are declared nowhere until somebody declares them', () => {
    for (const name of inherited) {
      holdsTo([
        ['fields/name/clause', name, unknown('clause', 'fields/name/clause', name, clauses)],
        ['fields/name/purposes/1', name, unknown('purpose', 'fields/name/purposes/1', name, purposes)],
        ['retention/bills/fields/0', name, unknown('field', 'retention/bills/fields/0', name, fields)],
        ['retention/bills/grounds/0', name, unknown('ground', 'retention/bills/grounds/0', name, grounds)],
        ['purposes/lessons/facts', [name], unknown('fact', 'purposes/lessons/facts/0', name, facts)],
        ['retention/bills/keep/links/0/plusMonths', name, unknown('parameter that counts', 'retention/bills/keep/links/0/plusMonths', name, counting)],
      ])
    }
  })

  it('are no record kind', () => {
    for (const name of inherited) {
      holdsTo([['retention/letters/records', [name], unknown('record', 'retention/letters/records/0', name, ['member', 'bill'])]])
    }
  })

  it('are no retention rule', () => {
    for (const name of inherited) {
      holdsTo([['extras', [name], unknown('rule', 'extras/0', name, ['bills', 'letters'])]])
    }
  })

  it('can be declared', () => {
    for (const name of inherited) {
      const renamed = JSON.parse(
        JSON.stringify(swimmingClub)
          .replaceAll('"email"', `"${name}"`)
          .replaceAll('"lessons"', `"${name}"`)
          .replaceAll('"need"', `"${name}"`)
          .replaceAll('"bill"', `"${name}"`),
      )
      expect(faultsOf(renamed), name).toEqual([])
    }
  })
})

describe('a document with faults of shape too', () => {
  it('lists the names of entries that have one: they are declared all the same', () => {
    const document = changed(changed(swimmingClub, place('purposes/races/wen'), {}), place('fields/name/purposes'), ['lessons', 'race'])
    expect(faultsOf(document)).toContainEqual(unknown('purpose', 'fields/name/purposes/1', 'race', purposes))
  })

  it('lets fields be asked that its order leaves out, which has a fault of its own', () => {
    expect(
      faultsOf(changed(changed(swimmingClub, ['order', 'fields'], ['name', 'card']), place('purposes/races/when'), { agreed: true, asked: 'emial' })),
    ).toEqual([
      fault('order-incomplete', 'order/fields', { found: 'email' }),
      fault('order-incomplete', 'order/fields', { found: 'pass' }),
      unknown('value', 'purposes/races/when/asked', 'emial', ['name', 'card', 'email', 'pass']),
    ])
  })
})
