import type { Verb } from '../properties/policies.js'
import { everyOf, given, subsetsOf } from './combinations.js'
import { allowedOn } from './disclosures.js'
import { person, recipients } from './uses.js'
import { attestationsOf, countries, document, everyHeld, fields, groundOf, grounds, purposes, records, ruleIds, rulesOn, standings } from './vocabulary.js'

/**
 * What the enumeration passes over, because no answer can depend on it. Each request here differs from one of the enumeration in that alone,
 * and its answer must be the same.
 */
export interface Finer {
  /** What makes no difference. */
  readonly name: string
  readonly verb: Verb
  /** A request, and the one it must be answered like. */
  readonly pairs: () => Iterable<readonly [request: unknown, like: unknown]>
}

const numberOf = (key: string): number | undefined => (document.purposes[key] ?? document.grounds?.[key])?.number
const anySubset = subsetsOf(purposes)
const filledSubset = anySubset.filter(({ length }) => length > 0)
const use = (changes: object) => given({ purpose: 'settlement', fields: ['name'], subject: { id: person, standing: 'active' }, ...changes })

const agreedToUse: Finer = {
  name: 'which purposes the person agreed to, beside the one that is asked; their order, and one said twice',
  verb: 'canUse',
  *pairs() {
    for (const { purpose, agreed, standing } of everyOf({ purpose: purposes, agreed: anySubset, standing: standings })) {
      const subject = { id: person, standing }
      const like = use({ purpose, record: 'invoice', subject: { ...subject, agreed: agreed.includes(purpose) ? [purpose] : [] } })
      for (const said of [agreed, [...agreed].reverse(), [...agreed, ...agreed.map(numberOf)]])
        yield [use({ purpose, record: 'invoice', subject: { ...subject, agreed: said } }), like]
    }
  },
}

const otherRules: Finer = {
  name: 'rules in `retainedBy` that keep nothing in the record’s kind',
  verb: 'canUse',
  *pairs() {
    const every = { record: records, retainedBy: subsetsOf(ruleIds), purpose: purposes, field: ['name', 'email', 'payment', 'gender'] }
    for (const { record, retainedBy, purpose, field } of everyOf(every)) {
      const asked = { purpose, fields: [field], subject: { id: person, standing: 'discontinued' }, record }
      yield [
        { ...asked, retainedBy },
        { ...asked, retainedBy: retainedBy.filter((id) => rulesOn(record).includes(id)) },
      ]
    }
  },
}

const heldWhileActive: Finer = {
  name: 'record kind and rules, where no rule decides',
  verb: 'canUse',
  *pairs() {
    for (const { held, standing, purpose, field } of everyOf({
      held: everyHeld,
      standing: ['active', 'disclosure-stopped'],
      purpose: purposes,
      field: fields,
    })) {
      const asked = { purpose, fields: [field], subject: { id: person, standing } }
      yield [given({ ...asked, ...held }), asked]
    }
  },
}

const ids = ['c-1', 'C-1', 'c-1 ', '1', '__proto__', 'constructor']
const corporations = [undefined, 'Mori KK', 'mori kk', '__proto__']

const spelledIds: Finer = {
  name: 'how ids and corporations are spelled, beside which are equal',
  verb: 'canUse',
  *pairs() {
    const every = { purpose: purposes, id: ids, corporation: corporations, toId: ids, toCorporation: corporations }
    for (const { purpose, id, corporation, toId, toCorporation } of everyOf(every)) {
      const relation = id === toId ? 'subject' : corporation !== undefined && corporation === toCorporation ? 'same-corporation' : 'other'
      yield [
        use({ purpose, subject: given({ id, standing: 'active', corporation }), recipient: given({ id: toId, corporation: toCorporation }) }),
        use({ purpose, subject: { id: person, standing: 'active', corporation: 'Mori KK' }, recipient: recipients[relation] }),
      ]
    }
  },
}

const numberedUses: Finer = {
  name: 'a purpose by number or by key',
  verb: 'canUse',
  *pairs() {
    const every = { purpose: purposes, field: fields, standing: standings, relation: Object.values(recipients) }
    for (const { purpose, field, standing, relation } of everyOf(every)) {
      const asked = (ref: unknown) => use({ purpose: ref, fields: [field], subject: { id: person, standing }, recipient: relation, record: 'invoice' })
      yield [asked(numberOf(purpose)), asked(purpose)]
    }
  },
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const everyCountry: Finer = {
  name: 'the country, beside its class: all 676 pairs of letters, on every ground',
  verb: 'canDisclose',
  *pairs() {
    const [home, adequate, foreign] = countries
    for (const { ground, first, second } of everyOf({ ground: grounds, first: letters, second: letters })) {
      const country = first + second
      const like = country === home ? home : (document.adequate ?? []).includes(country) ? adequate : foreign
      yield [allowedOn(ground, { country }), allowedOn(ground, { country: like })]
    }
  },
}

const attestedTexts = ['0', ' x ', 'no', 'false', '\u3000.', '__proto__', 'x'.repeat(10_000)]
const notAttested = [undefined, null, '', ' ', '\t\n\u3000', 0, 7, true, false, [], ['x'], {}, { text: 'x' }]

const attestedSomehow: Finer = {
  name: 'what an attestation says, beside whether it says anything; and what stands in place of one that is missing',
  verb: 'canDisclose',
  *pairs() {
    for (const ground of grounds) {
      const like = allowedOn(ground)
      const evidence = Object(like.evidence)
      for (const name of attestationsOf(groundOf(ground))) {
        const { [name]: _, ...without } = evidence
        for (const text of attestedTexts) yield [{ ...like, evidence: { ...evidence, [name]: text } }, like]
        for (const value of notAttested)
          yield [
            { ...like, evidence: { ...evidence, [name]: value } },
            { ...like, evidence: without },
          ]
      }
    }
  },
}

const agreedToDisclosure: Finer = {
  name: 'agreement to purposes that the disclosure does not serve; the order of the purposes it serves, and one said twice, by number or by key',
  verb: 'canDisclose',
  *pairs() {
    const every = {
      ground: ['entrustment', 'subcontractor', 'service-provision'],
      serving: filledSubset,
      agreed: anySubset,
      field: ['name', 'payment', 'payment-card'],
    }
    for (const { ground, serving, agreed, field } of everyOf(every)) {
      const both = serving.filter((purpose) => agreed.includes(purpose))
      const like = allowedOn(ground, { served: { fields: [field], purposes: serving, ...(both.length === serving.length ? {} : { agreed: both }) } })
      const said = { ...like, purposes: [...serving.map(numberOf).reverse(), ...serving], subject: { id: person, standing: 'active', agreed } }
      yield [said, like]
    }
  },
}

const kindDecidesNothing: Finer = {
  name: 'the record’s kind and its rules, on a ground that no rule names',
  verb: 'canDisclose',
  *pairs() {
    const closed = grounds.filter((key) => groundOf(key).subject !== 'none' && key !== 'succession')
    for (const { ground, held, standing } of everyOf({ ground: closed, held: everyHeld.filter(({ record }) => record !== undefined), standing: standings })) {
      yield [allowedOn(ground, { kept: { standing, ...held } }), allowedOn(ground, { kept: { standing, record: 'invoice' } })]
    }
  },
}

const otherRulesAtSuccession: Finer = {
  name: 'rules in `retainedBy` that keep nothing in the record’s kind, at a succession',
  verb: 'canDisclose',
  *pairs() {
    const every = { record: records, retainedBy: subsetsOf(ruleIds), field: ['name', 'address', 'payment', 'email'] }
    for (const { record, retainedBy, field } of everyOf(every)) {
      const asked = (some: readonly string[]) =>
        allowedOn('succession', { kept: { standing: 'discontinued', record, retainedBy: some }, served: { fields: [field] } })
      yield [asked(retainedBy), asked(retainedBy.filter((id) => rulesOn(record).includes(id)))]
    }
  },
}

const saidOrNot: Finer = {
  name: 'a ground by number or by key; a transaction of `none`, an origin and a site of our own said or left out',
  verb: 'canDisclose',
  *pairs() {
    for (const { ground, standing, kind } of everyOf({ ground: grounds, standing: standings, kind: Object.keys(document.recipients ?? {}) })) {
      const like = allowedOn(ground, { kind, kept: groundOf(ground).subject === 'none' ? {} : { standing, record: 'invoice' } })
      const { transaction: _, ...unsaid } = like
      yield [{ ...like, ground: numberOf(ground) }, like]
      yield [unsaid, like]
      yield [{ ...like, origin: 'company', site: 'ours' }, like]
    }
  },
}

/** Everything that the enumeration passes over as deciding nothing. */
export const finer: readonly Finer[] = [
  agreedToUse,
  otherRules,
  heldWhileActive,
  spelledIds,
  numberedUses,
  everyCountry,
  attestedSomehow,
  agreedToDisclosure,
  kindDecidesNothing,
  otherRulesAtSuccession,
  saidOrNot,
]
