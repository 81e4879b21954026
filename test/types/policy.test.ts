import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import { definePolicy } from '../../src/define/define-policy.js'
import type { documentSchema } from '../../src/define/schema.js'
import type { Document } from '../../src/model/document.js'
import type { FieldOf, GroundOf, GroundRef, Policy, PurposeOf, PurposeRef, RecordOf, Vocabulary, VocabularyIn } from '../../src/policy.js'
import { parsePolicy } from '../../src/policy.js'

const means = { en: 'in words' }
const rule = { kind: 'rule', means } as const
const frame = { id: 'library', version: '1', effectiveOn: '2026-01-01', jurisdiction: 'DE', parameters: { promptlyDays: 14 } } as const

/** A small policy; every name in it is its own. */
const library = definePolicy({
  ...frame,
  clauses: { a: rule, b: rule, c: rule, d: rule },
  facts: { confirmed: 'boolean', need: ['loan', 'reminder', 'neither'], disputed: 'boolean' },
  fields: { email: { clause: 'a', purposes: ['lending'] }, address: { clause: 'a', purposes: ['lending', 'news'] } },
  purposes: {
    lending: { number: 1, clause: 'b' },
    news: { clause: 'b', facts: ['confirmed'], when: { confirmed: true, recipientRelation: ['none', 'subject'] } },
  },
  recipients: { courier: {}, court: {} },
  grounds: {
    delivery: { number: 4, clause: 'c', recipients: ['courier'], facts: ['need'], when: { not: { need: 'neither' }, recipientCountry: ['home', 'adequate'] } },
    order: { clause: ['c', 'b'], recipients: 'any', attests: ['file', { name: 'why', when: { asked: 'email' } }] },
  },
  records: { card: {}, loan: { events: ['returnedOn'], facts: ['disputed'] } },
  retention: {
    loans: {
      clause: 'd',
      because: means,
      records: ['loan'],
      fields: ['address'],
      when: { disputed: true },
      keep: { from: 'returnedOn', links: [{ years: 1 }, 'end-of-year', { days: 3 }] },
      purposes: ['lending'],
      grounds: ['order'],
    },
  },
  obligations: { seal: { clause: 'c', means, when: { verb: 'canDisclose', ground: ['delivery', 'order'], asked: ['address'] } } },
  advice: { twice: { clause: 'b', means, when: { purpose: 'news', confirmed: true } } },
})
type Library = VocabularyIn<typeof library>

/** What does not compile is not run either. */
const compiles = (..._policies: (() => unknown)[]) => true

describe('the type of a policy', () => {
  it('has the names of its own dictionaries', () => {
    expectTypeOf<Library['clause']>().toEqualTypeOf<'a' | 'b' | 'c' | 'd'>()
    expectTypeOf<FieldOf<Library>>().toEqualTypeOf<'email' | 'address'>()
    expectTypeOf<PurposeOf<Library>>().toEqualTypeOf<'lending' | 'news'>()
    expectTypeOf<GroundOf<Library>>().toEqualTypeOf<'delivery' | 'order'>()
    expectTypeOf<RecordOf<Library>>().toEqualTypeOf<'card' | 'loan'>()
    expectTypeOf<Library['recipient']>().toEqualTypeOf<'courier' | 'court'>()
    expectTypeOf<Library['rule']>().toEqualTypeOf<'loans'>()
    expectTypeOf<Library['obligation']>().toEqualTypeOf<'seal'>()
    expectTypeOf<Library['advice']>().toEqualTypeOf<'twice'>()
  })

  it('has the words of each fact', () => {
    expectTypeOf<Library['facts']['need']>().toEqualTypeOf<readonly ['loan', 'reminder', 'neither']>()
    expectTypeOf<Library['facts']['confirmed']>().toEqualTypeOf<'boolean'>()
  })

  it('refers to purposes and grounds by key and by number, where they have one', () => {
    expectTypeOf<PurposeRef<Library>>().toEqualTypeOf<'lending' | 'news' | 1>()
    expectTypeOf<GroundRef<Library>>().toEqualTypeOf<'delivery' | 'order' | 4>()
  })

  it('knows which facts and attestations a purpose and a ground ask', () => {
    expectTypeOf<Library['purposes']['news']['facts']>().toEqualTypeOf<readonly ['confirmed']>()
    expectTypeOf<Library['grounds']['delivery']['recipients']>().toEqualTypeOf<readonly ['courier']>()
    expectTypeOf<Library['records']['loan']['events']>().toEqualTypeOf<readonly ['returnedOn']>()
  })

  it('has names of its own where the policy leaves dictionaries out', () => {
    const smallest = definePolicy({
      ...frame,
      clauses: { a: rule },
      fields: { email: { clause: 'a', purposes: ['post'] } },
      purposes: { post: { clause: 'a' } },
    })
    type Smallest = VocabularyIn<typeof smallest>
    expectTypeOf<GroundRef<Smallest>>().toEqualTypeOf<never>()
    expectTypeOf<Smallest['recipient']>().toEqualTypeOf<never>()
    expectTypeOf<RecordOf<Smallest>>().toEqualTypeOf<never>()
    expectTypeOf<Smallest['rule']>().toEqualTypeOf<never>()
  })

  it('fits where any policy fits', () => {
    expectTypeOf<typeof library>().toExtend<Policy>()
    expectTypeOf<Library>().toExtend<Vocabulary>()
  })

  it('is the loose one when the policy is read at run time: any name is taken', () => {
    const parsed = parsePolicy(JSON.parse(JSON.stringify(library.document)))
    expect(parsed.ok).toBe(true)
    if (parsed.ok) {
      expectTypeOf(parsed.policy).toEqualTypeOf<Policy>()
      expectTypeOf<PurposeOf<VocabularyIn<typeof parsed.policy>>>().toEqualTypeOf<string>()
    } else {
      expectTypeOf(parsed.faults[0].code).toExtend<string>()
    }
  })

  it('narrows a reading on ok', () => {
    const parsed = parsePolicy(undefined)
    // @ts-expect-error a policy is there only when it is ok
    const { policy } = parsed
    // @ts-expect-error faults are there only when it is not
    const { faults } = parsed
    expect(policy).toBeUndefined()
    expect(faults).toHaveLength(1)
  })
})

/** The same type with lists that are only read: zod's are not. */
type Unwritten<T> = T extends readonly (infer Member)[] ? readonly Unwritten<Member>[] : T extends object ? { readonly [Key in keyof T]: Unwritten<T[Key]> } : T

describe('a document', () => {
  it('has the type of what its schema takes', () => {
    type Taken = Unwritten<z.input<typeof documentSchema>>
    const from = (taken: Taken): Document => taken
    const back = (document: Document): Taken => document
    expect(back(from(library.document))).toBe(library.document)
  })

  it('takes a literal of the loose type', () => {
    expectTypeOf(library.document).toEqualTypeOf<Document>()
    expectTypeOf<Document['purposes']>().toExtend<{ readonly [key: string]: { readonly clause: string | readonly string[] } }>()
  })
})

const only = { clauses: { a: rule }, purposes: { post: { clause: 'a' } } } as const
const email = { email: { clause: 'a', purposes: ['post'] } } as const
const asked = { facts: { agreed: 'boolean', need: ['yes', 'no'] } } as const

describe('a mistake in a policy', () => {
  it('does not compile where a field misspells a clause or a purpose', () => {
    compiles(
      // @ts-expect-error no such clause
      () => definePolicy({ ...frame, ...only, fields: { email: { clause: 'b', purposes: ['post'] } } }),
      // @ts-expect-error no such purpose
      () => definePolicy({ ...frame, ...only, fields: { email: { clause: 'a', purposes: ['pots'] } } }),
      // @ts-expect-error proves no field there is
      () => definePolicy({ ...frame, ...only, fields: { email: { clause: 'a', purposes: [], proves: ['name'] } } }),
      // @ts-expect-error not a key of a field
      () => definePolicy({ ...frame, ...only, fields: { email: { clause: 'a', purposes: [], neverkept: true } } }),
    )
  })

  it('does not compile where a purpose misspells a fact, a word or a key', () => {
    const rest = { ...frame, ...asked, clauses: { a: rule }, fields: email } as const
    compiles(
      // @ts-expect-error no such clause
      () => definePolicy({ ...rest, purposes: { post: { clause: 'b' } } }),
      // @ts-expect-error no such fact
      () => definePolicy({ ...rest, purposes: { post: { clause: 'a', facts: ['agred'] } } }),
      // @ts-expect-error declared, but not asked
      () => definePolicy({ ...rest, purposes: { post: { clause: 'a', facts: ['need'], when: { agreed: true } } } }),
      // @ts-expect-error declared, but not asked, below `any`
      () => definePolicy({ ...rest, purposes: { post: { clause: 'a', facts: ['need'], when: { any: [{ need: 'no' }, { agreed: true }] } } } }),
      // @ts-expect-error no word of the fact
      () => definePolicy({ ...rest, purposes: { post: { clause: 'a', facts: ['need'], when: { need: 'maybe' } } } }),
      // @ts-expect-error a boolean is no text
      () => definePolicy({ ...rest, purposes: { post: { clause: 'a', facts: ['agreed'], when: { agreed: 'true' } } } }),
      // @ts-expect-error no relation
      () => definePolicy({ ...rest, purposes: { post: { clause: 'a', when: { recipientRelation: 'colleague' } } } }),
      // @ts-expect-error a use has no recipient country
      () => definePolicy({ ...rest, purposes: { post: { clause: 'a', when: { recipientCountry: 'home' } } } }),
      // @ts-expect-error no such field
      () => definePolicy({ ...rest, purposes: { post: { clause: 'a', when: { asked: 'emial' } } } }),
      // @ts-expect-error not a key of a purpose
      () => definePolicy({ ...rest, purposes: { post: { clause: 'a', fact: ['agreed'] } } }),
      // @ts-expect-error a limit cites a clause there is
      () => definePolicy({ ...rest, purposes: { post: { clause: 'a', limits: [{ clause: 'b', when: { recipientRelation: 'none' } }] } } }),
      // @ts-expect-error an attestation that hangs on a fact not asked
      () => definePolicy({ ...rest, purposes: { post: { clause: 'a', attests: [{ name: 'why', when: { agreed: true } }] } } }),
    )
  })

  it('does not compile where a ground misspells a recipient or a key', () => {
    const rest = { ...frame, ...only, ...asked, fields: email, recipients: { courier: {} } } as const
    compiles(
      // @ts-expect-error no such kind of recipient
      () => definePolicy({ ...rest, grounds: { delivery: { clause: 'a', recipients: ['currier'] } } }),
      // @ts-expect-error not a key of a ground
      () => definePolicy({ ...rest, grounds: { delivery: { clause: 'a', recipients: ['courier'], serve: 'purposes' } } }),
      // @ts-expect-error `'none'` is all that a ground's subject can be
      () => definePolicy({ ...rest, grounds: { delivery: { clause: 'a', recipients: ['courier'], subject: 'nobody' } } }),
      // @ts-expect-error recipients are not left out
      () => definePolicy({ ...rest, grounds: { delivery: { clause: 'a' } } }),
      // @ts-expect-error a disclosure has no relation of ids
      () => definePolicy({ ...rest, grounds: { delivery: { clause: 'a', recipients: 'any', when: { recipientRelation: 'none' } } } }),
    )
  })

  it('does not compile where a retention rule names what is not there', () => {
    const rest = { ...frame, ...only, fields: email, laws: { 'UStG § 14b': { version: '2025-01-01' } }, records: { loan: { events: ['returnedOn'] } } } as const
    const loans = {
      clause: 'a',
      records: ['loan'],
      fields: ['email'],
      keep: { from: 'returnedOn', links: [{ years: 1 }] },
      purposes: ['post'],
      grounds: [],
    } as const
    compiles(
      // @ts-expect-error no such law
      () => definePolicy({ ...rest, retention: { loans: { ...loans, laws: ['UStG § 14'] } } }),
      // @ts-expect-error no such kind of record
      () => definePolicy({ ...rest, retention: { loans: { ...loans, records: ['lone'] } } }),
      // @ts-expect-error no such field
      () => definePolicy({ ...rest, retention: { loans: { ...loans, fields: ['emial'] } } }),
      // @ts-expect-error no such event
      () => definePolicy({ ...rest, retention: { loans: { ...loans, keep: { from: 'returnOn', links: [{ years: 1 }] } } } }),
      // @ts-expect-error no link
      () => definePolicy({ ...rest, retention: { loans: { ...loans, keep: { from: 'returnedOn', links: [{ year: 1 }] } } } }),
      // @ts-expect-error no such purpose
      () => definePolicy({ ...rest, retention: { loans: { ...loans, purposes: ['pots'] } } }),
      // @ts-expect-error no such ground
      () => definePolicy({ ...rest, retention: { loans: { ...loans, grounds: ['delivery'] } } }),
      // @ts-expect-error no such rule
      () => definePolicy({ ...rest, retention: { loans }, extras: ['lones'] }),
    )
  })

  it('does not compile where a record, a duty, a check or an order names what is not there', () => {
    const rest = { ...frame, ...only, ...asked, fields: email } as const
    compiles(
      // @ts-expect-error no such fact
      () => definePolicy({ ...rest, records: { loan: { facts: ['agred'] } } }),
      // @ts-expect-error no such purpose
      () => definePolicy({ ...rest, obligations: { seal: { clause: 'a', means, when: { purpose: 'pots' } } } }),
      // @ts-expect-error no such fact
      () => definePolicy({ ...rest, obligations: { seal: { clause: 'a', means, when: { agred: true } } } }),
      // @ts-expect-error no such verb
      () => definePolicy({ ...rest, advice: { twice: { clause: 'a', means, when: { verb: 'canSell' } } } }),
      // @ts-expect-error a duty says when
      () => definePolicy({ ...rest, advice: { twice: { clause: 'a', means } } }),
      // @ts-expect-error no such clause
      () => definePolicy({ ...rest, checks: { retained: 'b' } }),
      // @ts-expect-error no such check
      () => definePolicy({ ...rest, checks: { retaned: 'a' } }),
      // @ts-expect-error no such clause
      () => definePolicy({ ...rest, order: { clauses: ['b'] } }),
      // @ts-expect-error no such obligation
      () => definePolicy({ ...rest, order: { obligations: ['seal'] } }),
      // @ts-expect-error only sale and rental are prohibited
      () => definePolicy({ ...rest, prohibitions: { gift: 'a' } }),
    )
  })

  it('does not compile where the frame is not whole', () => {
    const { parameters, ...unparametered } = frame
    compiles(
      // @ts-expect-error `promptlyDays` has no default
      () => definePolicy({ ...unparametered, ...only, fields: email, parameters: {} }),
      // @ts-expect-error parameters are not left out
      () => definePolicy({ ...unparametered, ...only, fields: email }),
      // @ts-expect-error not a key of a document
      () => definePolicy({ ...frame, ...only, fields: email, fieldz: {} }),
      // @ts-expect-error no kind of clause
      () => definePolicy({ ...frame, clauses: { a: { kind: 'rules', means } }, purposes: { post: { clause: 'a' } }, fields: email }),
      // @ts-expect-error a text has English
      () => definePolicy({ ...frame, clauses: { a: { kind: 'rule', means: { ja: '規則' } } }, purposes: { post: { clause: 'a' } }, fields: email }),
    )
    expect(parameters.promptlyDays).toBe(14)
  })
})
