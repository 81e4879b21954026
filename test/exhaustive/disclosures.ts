import { everyOf, given, subsetsOf } from './combinations.js'
import type { Space } from './space.js'
import { person, places } from './uses.js'
import { attestationsOf, countries, everyHeld, fields, groundOf, grounds, kinds, purposes, standings, transactions, valuesOf } from './vocabulary.js'

/** What is asked to be disclosed, for what, and whether the person agreed. */
interface Served {
  readonly fields: readonly string[]
  readonly purposes?: readonly string[]
  readonly agreed?: readonly string[]
}

/** On a ground that serves purposes: a field that serves the purpose or does not, and agreement not said, to this purpose, or to every other. */
const everyServed: readonly Served[] = [['name'], ['identity-document']].flatMap((asked) => [
  { fields: asked, purposes: ['settlement'] },
  { fields: asked, purposes: ['settlement'], agreed: ['settlement'] },
  { fields: asked, purposes: ['settlement'], agreed: purposes.filter((each) => each !== 'settlement') },
])

interface Kept {
  readonly standing?: string
  readonly record?: string | undefined
  readonly retainedBy?: readonly string[] | undefined
}

const decidedByRules = ['use-stopped', 'discontinued']

/** The standings; where a rule decides, with no record kind and with one. No rule names a ground but succession: which kind it is decides nothing. */
const everyKept: readonly Kept[] = standings.flatMap((standing) =>
  decidedByRules.includes(standing) ? [{ standing }, { standing, record: 'invoice' }] : [{ standing }],
)

/** For succession, which a rule names: every kind with every subset of its rules. */
const everyKeptForSuccession: readonly Kept[] = standings.flatMap((standing) =>
  decidedByRules.includes(standing) ? everyHeld.map((held) => ({ standing, ...held })) : [{ standing }],
)

/** Every value of the facts that a ground asks; with `missing`, each may be left out. */
function everyFacts(key: string, { missing }: { readonly missing: boolean }): readonly Record<string, unknown>[] {
  const facts = groundOf(key).facts ?? []
  return [...everyOf(Object.fromEntries(facts.map((fact) => [fact, missing ? [...valuesOf(fact), undefined] : valuesOf(fact)])))]
}

/** Each of a ground's attestations there or not. */
function everyAttested(key: string): readonly Record<string, unknown>[] {
  return subsetsOf(attestationsOf(groundOf(key))).map((there) => Object.fromEntries(there.map((name) => [name, `a ${name}`])))
}

interface Disclosed {
  readonly facts: Record<string, unknown>
  readonly attested: Record<string, unknown>
  readonly kept: Kept
  readonly transaction: string
  readonly kind: string
  readonly country: string
  readonly served: Served
}

function disclosureOn(ground: string, { facts, attested, kept, transaction, kind, country, served }: Disclosed): Record<string, unknown> {
  const { standing, ...held } = kept
  return given({
    ground,
    fields: served.fields,
    purposes: served.purposes,
    subject: standing === undefined ? undefined : given({ id: person, standing, agreed: served.agreed }),
    recipient: { kind, name: 'Courier', country },
    transaction,
    evidence: given({ ...facts, ...attested }),
    ...held,
  })
}

/** The values that the parts of a request on a ground take. */
function partsOn(key: string) {
  const { serves, subject } = groundOf(key)
  const succession = key === 'succession'
  return {
    facts: everyFacts(key, { missing: false }),
    attested: everyAttested(key),
    kept: subject === 'none' ? [{}] : succession ? everyKeptForSuccession : everyKept,
    transaction: transactions,
    kind: kinds,
    country: countries,
    served: serves === 'purposes' ? everyServed : [['name'], ...(succession ? [['email']] : [])].map((asked) => ({ fields: asked })),
  }
}

/** The grounds whose every disclosure is more than 50,000 requests. */
const large = ['subcontractor', 'legal-inquiry', 'rights-protection', 'succession']

function everyDisclosureOn(key: string): Space {
  const kept = key === 'succession' ? ' and rules that keep it' : ''
  const served = groundOf(key).serves === 'purposes' ? ' × field for the purpose or not × agreement' : ''
  const about = groundOf(key).subject === 'none' ? '' : ` × standing × record kind${kept}`
  return {
    name: `${key}: every fact × attestation${about} × transaction × recipient × country class${served}`,
    verb: 'canDisclose',
    ...(large.includes(key) ? { isLarge: true } : {}),
    *requests() {
      for (const each of everyOf(partsOn(key))) yield disclosureOn(key, each)
    },
  }
}

const everyMissingFact: Space = {
  name: 'every ground: every fact or its lack × attestation × standing × recipient permitted or not',
  verb: 'canDisclose',
  *requests() {
    for (const key of grounds) {
      const { recipients, subject, serves } = groundOf(key)
      const permitted = recipients === 'any' ? 'other' : recipients[0]
      const every = {
        facts: everyFacts(key, { missing: true }),
        attested: everyAttested(key),
        kept: subject === 'none' ? [{}] : standings.map((standing) => ({ standing, record: 'invoice' })),
        transaction: ['none'],
        kind: [permitted, kinds.find((kind) => recipients !== 'any' && !recipients.includes(kind)) ?? permitted].map(String),
        country: countries.slice(0, 1),
        served: [serves === 'purposes' ? { fields: ['name'], purposes: ['settlement'] } : { fields: ['name'] }],
      }
      for (const each of everyOf(every)) yield disclosureOn(key, each)
    }
  },
}

/** Facts and attestations of a ground, with which it is met. */
const met: { readonly [ground: string]: Record<string, unknown> } = {
  entrustment: { necessary: true },
  subcontractor: { necessary: true, need: 'provide-services', recipientUse: 'within-purposes', specificConsent: false },
  'service-provision': { necessary: true },
  aggregate: { derivedBy: 'aggregation', identifiable: false },
  'legal-inquiry': { institution: 'police', formal: true, basedOnLaw: true, hasJurisdiction: false },
  'rights-protection': { necessary: true, protects: 'rights', whose: 'company', consentDifficult: false },
  succession: { event: 'merger' },
  emergency: { threatened: 'life', immediateDanger: true, urgentNeed: true, consentDifficult: true },
}

/** A request on a ground that is allowed, with these parts replaced. */
export function allowedOn(key: string, changes: Partial<Disclosed> = {}): Record<string, unknown> {
  const { recipients, subject, serves } = groundOf(key)
  return disclosureOn(key, {
    facts: met[key] ?? {},
    attested: Object.fromEntries(attestationsOf(groundOf(key)).map((name) => [name, `a ${name}`])),
    kept: subject === 'none' ? {} : { standing: 'active' },
    transaction: 'none',
    kind: recipients === 'any' ? 'other' : (recipients[0] ?? ''),
    country: 'JP',
    served: serves === 'purposes' ? { fields: ['name'], purposes: ['settlement'] } : { fields: ['name'] },
    ...changes,
  })
}

const everyPlace: Space = {
  name: 'every ground: every origin × site × standing × transaction × recipient',
  verb: 'canDisclose',
  *requests() {
    for (const key of grounds) {
      const kept = groundOf(key).subject === 'none' ? [{}] : everyKept
      for (const { origin, site, ...each } of everyOf({ ...places, kept, transaction: transactions, kind: kinds }))
        yield given({ ...allowedOn(key, each), origin, site })
    }
  },
}

const everyOtherGround: Space = {
  name: 'no ground of the policy: every field × standing × transaction × recipient × purposes or none',
  verb: 'canDisclose',
  *requests() {
    const every = {
      ground: ['research', 9],
      fields: [...fields.map((field) => [field]), ['shoe-size']],
      standing: [undefined, ...standings],
      transaction: transactions,
      kind: kinds,
      purposes: [undefined, ['settlement'], ['profiling', 'contact']],
    }
    for (const { standing, kind, ...each } of everyOf(every))
      yield given({ ...each, subject: standing && { id: person, standing }, recipient: { kind, name: 'Courier', country: 'JP' } })
  },
}

/** Every distinguishable disclosure of the reference policy. */
export const disclosures: readonly Space[] = [...grounds.map(everyDisclosureOn), everyMissingFact, everyPlace, everyOtherGround]
