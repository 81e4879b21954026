import fc from 'fast-check'
import type { Condition } from '../../../src/model/condition.js'
import type { Document, Link } from '../../../src/model/document.js'
import { conditionOver, type Nameable, type RawCondition, rawCondition } from './conditions.js'
import { chosen, filled, members, percent, pick, sometimes, subset, turned } from './pick.js'

// Names that sort differently by code unit, code point and locale, and names that an object already has.
const fieldNames = ['name', 'email', 'address', 'payment', 'card', 'passport', 'constructor', 'é', 'Zip', '\u{1d49c}', '\ufb00', '10', '9', 'a b', 'toString']
const purposeNames = ['settlement', 'contact', 'reply', 'marketing', 'valueOf', '12', '\u{1d49c}', '\ufb00']
const groundNames = ['entrustment', 'inquiry', 'aggregate', 'danger', 'hasOwnProperty', '7', '\u{1d49c}', '\ufb00']
const clauseNames = ['use.1', 'use.10', 'use.2', 'B', 'b', 'a', '3', '12', 'constructor', '\u{1d49c}', '\ufb00', 'é']
const factNames = ['necessary', 'need', 'formal', 'event', 'loss', 'form']
const ruleNames = ['tax', 'books', 'Mail', '8', 'mail', 'toString', '\u{1d49c}', '\ufb00']
const recordNames = ['profile', 'invoice', 'order', 'constructor']
const eventNames = ['madeOn', 'closedOn', 'endedOn']
const recipientNames = ['agent', 'partner', 'police', 'valueOf']
const attestationNames = ['assertedBy', 'reference', 'toString']
const lawNames = ['Act 1', 'Act 2', 'Act 10']
const dutyNames = ['encrypt', 'record', 'Bind', '5']
const countries = ['FR', 'GB', 'JP', 'DE']
const words = ['one', 'two', 'three', 'four']
const checkNames = [
  'unknown-field',
  'unknown-purpose',
  'unknown-ground',
  'use-not-agreed',
  'disclosure-not-agreed',
  'discontinued',
  'retained',
  'governed-by-partner',
  'linked-from-ours',
  'linking-to-ours',
  'governed-by-none',
  'governed-by-ours',
  'password-matched',
]
const notices = ['erase', 'stop-use', 'keep-within-purposes', 'disclosure-stopped']

// ————— a document before its names are known —————

const attests = fc.array(fc.record({ name: pick, when: sometimes(40, rawCondition) }), { maxLength: 2 })
const limits = sometimes(15, fc.record({ clause: pick, when: rawCondition }))
const clausesOfOne = fc.array(pick, { minLength: 1, maxLength: 2 })

const rawPurpose = fc.record({
  number: sometimes(70, pick),
  clauses: clausesOfOne,
  facts: sometimes(50, pick),
  attests: sometimes(25, attests),
  when: sometimes(50, rawCondition),
  relation: sometimes(40, pick),
  derives: percent(30),
  limits,
})
const rawGround = fc.record({
  number: sometimes(70, pick),
  clauses: clausesOfOne,
  recipients: sometimes(70, pick),
  about: fc.constantFrom('somebody', 'purposes', 'purposes', 'nobody', 'somebody'),
  facts: pick,
  attests,
  when: sometimes(80, rawCondition),
  derives: percent(30),
  limits,
})
const rawLink = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('years' as const), years: fc.nat({ max: 9 }), months: sometimes(30, fc.nat({ max: 13 })), plus: percent(20) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('months' as const), months: fc.nat({ max: 13 }), plus: percent(30) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('days' as const), days: sometimes(70, fc.nat({ max: 400 })) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'end-of-year' as const }) },
)
type RawLink = typeof rawLink extends fc.Arbitrary<infer T> ? T : never
const rawRule = fc.record({
  clause: pick,
  laws: fc.array(fc.record({ law: pick, when: sometimes(30, pick) }), { maxLength: 2 }),
  records: pick,
  fields: pick,
  when: sometimes(50, rawCondition),
  event: pick,
  inclusive: percent(30),
  links: fc.array(rawLink, { minLength: 1, maxLength: 3 }),
  purposes: pick,
  grounds: pick,
  extra: sometimes(25, fc.boolean()),
})
const rawStanding = sometimes(
  75,
  fc.record({
    uses: fc.constantFrom('retained' as const, 'all' as const),
    disclosures: fc.constantFrom('retained' as const, 'listed' as const),
    grounds: fc.array(fc.record({ ground: pick, when: sometimes(40, rawCondition) }), { maxLength: 3 }),
  }),
)
const rawDuty = fc.record({
  clause: sometimes(60, pick),
  ownClause: fc.boolean(),
  laws: pick,
  setting: pick,
  named: fc.boolean(),
  when: sometimes(70, rawCondition),
  or: sometimes(20, fc.tuple(pick, rawCondition)),
})

const rawDocument = fc.record({
  turn: pick,
  facts: fc.array(fc.record({ words: fc.nat({ max: 4 }) }), { minLength: 1, maxLength: 6 }),
  fields: fc.array(fc.record({ clause: pick, purposes: pick, neverKept: percent(15), proves: sometimes(15, pick) }), { minLength: 1, maxLength: 8 }),
  many: percent(5),
  purposes: fc.array(rawPurpose, { minLength: 1, maxLength: 5 }),
  recipients: fc.array(fc.record({ notices: pick, laws: pick }), { minLength: 1, maxLength: 4 }),
  grounds: fc.array(rawGround, { minLength: 1, maxLength: 5 }),
  records: fc.array(fc.record({ events: pick, facts: pick }), { minLength: 1, maxLength: 4 }),
  retention: fc.array(rawRule, { maxLength: 6 }),
  extras: pick,
  standings: fc.record({ 'use-stopped': rawStanding, 'disclosure-stopped': rawStanding, discontinued: rawStanding }),
  prohibitions: fc.record({ sale: sometimes(70, pick), rental: sometimes(70, pick) }),
  checks: fc.array(sometimes(75, clausesOfOne), { minLength: checkNames.length, maxLength: checkNames.length }),
  obligations: fc.array(rawDuty, { maxLength: 4 }),
  advice: fc.array(rawDuty, { maxLength: 3 }),
  order: fc.record({ clauses: sometimes(60, pick), fields: sometimes(60, pick), obligations: sometimes(60, pick), advice: sometimes(60, pick) }),
  jurisdiction: pick,
  adequate: sometimes(60, pick),
  promptlyDays: fc.integer({ min: 1, max: 45 }),
  bounded: fc.boolean(),
  extension: fc.nat({ max: 12 }),
  grace: fc.integer({ min: 1, max: 60 }),
})

/** Small policies, valid by construction. One in twenty has forty fields, more than a mask of thirty-two bits holds. */
export const documents: fc.Arbitrary<Document> = rawDocument.map(documentFrom)

// ————— and once they are —————

function documentFrom(raw: typeof rawDocument extends fc.Arbitrary<infer T> ? T : never): Document {
  const cited = new Set<string>()
  const clause = (at: number): string => {
    const id = chosen(clauseNames, at)
    cited.add(id)
    return id
  }
  const clausesFrom = (picks: readonly number[]): string | readonly string[] => {
    const ids = [...new Set(picks.map(clause))]
    return ids.length === 1 ? chosen(ids, 0) : ids
  }
  const citedLaws = new Set<string>()
  const law = (id: string): string => {
    citedLaws.add(id)
    return id
  }
  const keyed = <T, U>(names: readonly string[], list: readonly T[], value: (each: T, name: string, index: number) => U | undefined): Record<string, U> =>
    Object.fromEntries(
      list.flatMap((each, index) => {
        const name = chosen(turned(names, raw.turn), index)
        const built = value(each, name, index)
        return built === undefined ? [] : [[name, built] as const]
      }),
    )

  const facts = keyed(factNames, raw.facts, (each): 'boolean' | readonly string[] => (each.words < 2 ? 'boolean' : words.slice(0, each.words)))
  const factList: readonly Nameable[] = Object.entries(facts).map(([name, type]) => ({ name, values: type === 'boolean' ? [true, false] : type }))
  const named = (names: readonly string[]): readonly Nameable[] => factList.filter(({ name }) => names.includes(name))
  const many = raw.many ? Array.from({ length: 40 }, (_, index) => ({ clause: index, purposes: index * 7 + 1, neverKept: false, proves: undefined })) : []
  const rawFields = [...raw.fields, ...many].slice(0, raw.many ? 40 : 8)
  const fieldPool = [...fieldNames, ...Array.from({ length: 40 }, (_, index) => `field-${index}`)]
  const fieldKeys = Object.keys(keyed(fieldPool, rawFields, () => true))
  const asked: Nameable = { name: 'asked', values: fieldKeys }
  const relation: Nameable = { name: 'recipientRelation', values: ['none', 'subject', 'same-corporation', 'other'] }
  const country: Nameable = { name: 'recipientCountry', values: ['home', 'adequate', 'foreign'] }

  const asks = (
    raw: {
      readonly facts: number | undefined
      readonly attests: readonly { readonly name: number; readonly when: RawCondition | undefined }[] | undefined
      readonly limits: { readonly clause: number; readonly when: RawCondition } | undefined
    },
    derived: readonly Nameable[],
  ) => {
    const names = raw.facts === undefined ? [] : turned(filled(Object.keys(facts), raw.facts), raw.facts)
    const own = named(names)
    // Own facts three times, so that derived ones are the exception.
    const nameable = [...own, ...own, ...own, ...derived]
    const attested = new Set<string>()
    const attests = (raw.attests ?? []).flatMap(({ name, when }) => {
      const attestation = chosen(attestationNames, name)
      if (attested.has(attestation)) return []
      attested.add(attestation)
      const condition = when === undefined ? undefined : conditionOver(nameable, when)
      return [condition === undefined ? attestation : { name: attestation, when: condition }]
    })
    const limit = raw.limits === undefined ? undefined : conditionOver(nameable, raw.limits.when)
    const limited = raw.limits === undefined || limit === undefined ? undefined : [{ clause: clause(raw.limits.clause), when: limit }]
    return { names, nameable, shared: { facts: names.length === 0 ? undefined : names, attests: attests.length === 0 ? undefined : attests, limits: limited } }
  }
  const takenNumbers = { purpose: new Set<number>(), ground: new Set<number>() }
  const number = (of: 'purpose' | 'ground', at: number | undefined): number | undefined => {
    const each = at === undefined ? undefined : chosen([1, 2, 3, 7, 9, 10, 11, 20], at)
    if (each === undefined || takenNumbers[of].has(each)) return undefined
    takenNumbers[of].add(each)
    return each
  }

  const purposes = keyed(purposeNames, raw.purposes, (each) => {
    const { nameable, shared } = asks(each, each.derives ? [asked] : [])
    const when = each.when === undefined ? undefined : conditionOver(each.derives ? [...nameable, relation] : nameable, each.when)
    const relations: Condition | undefined =
      each.relation === undefined || when?.recipientRelation !== undefined
        ? undefined
        : { recipientRelation: filled(relation.values as string[], each.relation) }
    const both = relations === undefined && when === undefined ? undefined : { ...relations, ...when }
    return members({ number: number('purpose', each.number), clause: clausesFrom(each.clauses), ...shared, when: both })
  })
  const purposeKeys = Object.keys(purposes)
  const recipients = keyed(recipientNames, raw.recipients, ({ notices: at, laws }) =>
    members({
      notices: members({
        delete: at % 5 === 0 ? undefined : chosen(notices, at),
        'stop-use': at % 3 === 0 ? undefined : chosen(notices, at + 1),
        'stop-disclosure': at % 2 === 0 ? undefined : chosen(notices, at + 2),
      }),
      laws: laws % 2 === 0 ? undefined : filled(lawNames, laws).map(law),
    }),
  )
  const grounds = keyed(groundNames, raw.grounds, (each) => {
    const { nameable, shared } = asks(each, each.derives ? [asked, country] : [])
    return members({
      number: number('ground', each.number),
      clause: clausesFrom(each.clauses),
      recipients: each.recipients === undefined ? 'any' : filled(turned(Object.keys(recipients), each.recipients), each.recipients),
      serves: each.about === 'purposes' ? 'purposes' : undefined,
      subject: each.about === 'nobody' ? 'none' : undefined,
      ...shared,
      when: each.when === undefined ? undefined : conditionOver(nameable, each.when),
    })
  })
  const aboutSomebody = Object.keys(grounds).filter((key) => grounds[key]?.subject === undefined)

  const provable = rawFields.flatMap(({ proves }, index) => (proves === undefined ? [chosen(turned(fieldPool, raw.turn), index)] : []))
  const fields = keyed(fieldPool, rawFields, (each) => {
    const proves = each.proves === undefined ? [] : filled(provable, each.proves)
    return members({
      clause: clause(each.clause),
      purposes: proves.length > 0 && each.purposes % 3 > 0 ? [] : filled(turned(purposeKeys, each.purposes), each.purposes),
      neverKept: each.neverKept ? true : undefined,
      proves: proves.length > 0 ? proves : undefined,
    })
  })
  const keepable = fieldKeys.filter((key) => fields[key]?.neverKept === undefined)

  const records = keyed(recordNames, raw.records, (each) =>
    members({
      events: each.events % 9 === 0 ? undefined : filled(eventNames, each.events),
      facts: each.facts % 3 === 0 ? undefined : filled(Object.keys(facts), each.facts),
    }),
  )
  const listIn = (record: string, of: 'events' | 'facts'): readonly string[] => (records[record]?.[of] as readonly string[] | undefined) ?? []
  const rules = keyed(ruleNames, raw.retention, (each) => {
    const from = chosen(eventNames, each.event)
    const kinds = filled(
      Object.keys(records).filter((record) => listIn(record, 'events').includes(from)),
      each.records,
    )
    if (kinds.length === 0 || keepable.length === 0) return undefined
    const common = named(Object.keys(facts).filter((fact) => kinds.every((record) => listIn(record, 'facts').includes(fact))))
    const laws = [...new Set(each.laws.map(({ law: at }) => chosen(lawNames, at)))].map((id, index) => {
      const at = each.laws[index]?.when
      return at === undefined ? law(id) : { law: law(id), when: { form: at % 2 === 0 ? chosen(['KK', 'GK'], at) : ['GK', 'other'] } }
    })
    return members({
      clause: clause(each.clause),
      laws: laws.length === 0 ? undefined : laws,
      because: laws.length === 0 ? { en: 'the operator chose it' } : undefined,
      records: kinds,
      fields: filled(keepable, each.fields),
      when: each.when === undefined ? undefined : conditionOver(common, each.when),
      keep: members({ from, inclusive: each.inclusive ? true : undefined, links: each.links.map((link, index) => linkFrom(link, index, each.links)) }),
      purposes: subset(purposeKeys, each.purposes),
      grounds: subset(aboutSomebody, each.grounds),
      extra: each.extra,
    })
  })

  const standings = Object.fromEntries(
    Object.entries(raw.standings).flatMap(([standing, each]) => {
      if (each === undefined || aboutSomebody.length === 0) return []
      const open = new Map(each.grounds.map(({ ground, when }) => [chosen(aboutSomebody, ground), when] as const))
      const list = [...open].map(([ground, when]) => {
        const own = named((grounds[ground]?.facts as readonly string[] | undefined) ?? [])
        const condition = when === undefined ? undefined : conditionOver([...own, ...own, asked, country], when)
        return condition === undefined ? ground : { ground, when: condition }
      })
      return [[standing, { uses: each.uses, disclosures: each.disclosures, grounds: list }]]
    }),
  )

  // A duty rides on one verb, with its purpose or ground: a condition on what that verb knows.
  interface Setting {
    readonly is: Condition
    readonly knows: readonly Nameable[]
  }
  const knownBy = (permission: Record<string, unknown> | undefined) => named((permission?.facts as readonly string[] | undefined) ?? [])
  const settings: readonly Setting[] = [
    ...purposeKeys.map((purpose) => ({ is: { verb: 'canUse', purpose }, knows: [...knownBy(purposes[purpose]), asked, relation] })),
    ...Object.keys(grounds).map((ground) => ({ is: { verb: 'canDisclose', ground }, knows: [...knownBy(grounds[ground]), asked, country] })),
    { is: { verb: 'canCollect' }, knows: [asked] },
    { is: { verb: ['canCollect', 'canUse', 'canDisclose'] }, knows: [asked] },
    { is: { verb: 'governs', governedBy: ['partner', 'none'] }, knows: [] },
    { is: { verb: 'governs', not: { governedBy: 'ours' } }, knows: [] },
    { is: { verb: 'passwordLiability' }, knows: [{ name: 'matched', values: [true, false] }] },
    { is: { verb: 'planDeletion' }, knows: ['neverKeptInDocument', 'promptlyOverThirtyDays'].map((name) => ({ name, values: [true, false] })) },
  ]
  const dutiesFrom = (list: readonly (typeof rawDuty extends fc.Arbitrary<infer T> ? T : never)[], ownPrefix: string) =>
    keyed(dutyNames, list, (each, _, index) => {
      const setting = chosen(settings, each.setting)
      const within = each.when === undefined ? undefined : conditionOver(setting.knows, each.when)
      const is = each.named || within === undefined ? setting.is : (({ verb: _verb, ...rest }) => rest)(setting.is as Record<string, Condition[string]>)
      const one: Condition = within === undefined ? is : Object.keys(is).length === 0 ? within : { ...is, all: [within] }
      const other = each.or === undefined ? undefined : chosen(settings, each.or[0])
      const when: Condition = other === undefined ? one : { any: [one, other.is] }
      const laws = each.laws % 2 === 0 ? undefined : turned(filled(lawNames, each.laws), each.laws).map(law)
      const ownClause = `${ownPrefix}${index}`
      const cite = each.clause === undefined && laws !== undefined ? undefined : each.ownClause ? ownClause : clause(each.clause ?? 0)
      if (cite === ownClause) obligationClauses.push(ownClause)
      return members({ clause: cite, laws, means: { en: 'do it' }, when })
    })
  const obligationClauses: string[] = []
  const obligations = dutiesFrom(raw.obligations, 'do.')
  const advice = dutiesFrom(raw.advice, 'know.')

  const checks = Object.fromEntries(
    checkNames.flatMap((name, index) => {
      const picks = raw.checks[index]
      return picks === undefined ? [] : [[name, clausesFrom(picks)]]
    }),
  )
  const prohibitions = members({
    sale: raw.prohibitions.sale === undefined ? undefined : clause(raw.prohibitions.sale),
    rental: raw.prohibitions.rental === undefined ? undefined : clause(raw.prohibitions.rental),
  })
  const clauses = Object.fromEntries([
    ...turned([...cited], raw.turn).map((id) => [id, { kind: 'rule', means: { en: 'a rule' } }]),
    ...obligationClauses.map((id) => [id, { kind: 'obligation', means: { en: 'a duty' } }]),
    ['promise', { kind: 'statement', means: { en: 'a promise' }, because: { en: 'no call can check it' } }],
  ])
  const ordered = (names: object, by: number | undefined): readonly string[] | undefined => (by === undefined ? undefined : turned(Object.keys(names), by))
  const order = members({
    clauses: ordered(clauses, raw.order.clauses),
    fields: ordered(fields, raw.order.fields),
    obligations: ordered(obligations, raw.order.obligations),
    advice: ordered(advice, raw.order.advice),
  })
  const jurisdiction = chosen(['JP', 'DE', 'US'], raw.jurisdiction)
  const extras = subset(
    Object.keys(rules).filter((id) => rules[id]?.extra === true),
    raw.extras,
  )
  const built = members({
    id: 'generated',
    version: '1',
    effectiveOn: '2026-01-01',
    jurisdiction,
    adequate: raw.adequate === undefined ? undefined : subset(countries, raw.adequate).filter((each) => each !== jurisdiction),
    clauses,
    laws: Object.fromEntries([...citedLaws].map((id, index) => [id, { version: `20${10 + index}-04-01` }])),
    facts,
    fields,
    purposes,
    recipients,
    grounds,
    records,
    standings,
    prohibitions,
    retention: rules,
    extras,
    parameters: {
      promptlyDays: raw.bounded ? { value: raw.promptlyDays, from: 1, to: 60 } : raw.promptlyDays,
      extensionMonths: { value: raw.extension, from: 0, to: 12 },
      graceDays: raw.grace,
      form: { value: chosen(['KK', 'GK', 'other'], raw.turn), oneOf: ['KK', 'GK', 'other'] },
    },
    obligations,
    advice,
    checks,
    order,
  })
  return JSON.parse(JSON.stringify(built)) as Document
}

/** No link is nought long, and no chain is the end of a year alone. */
function linkFrom(link: RawLink, index: number, links: readonly RawLink[]): Link {
  if (link.kind === 'end-of-year') return index === 0 && links.length === 1 ? { years: 1 } : 'end-of-year'
  if (link.kind === 'days') return { days: link.days === undefined ? 'graceDays' : link.days + 1 }
  const plusMonths = link.plus ? 'extensionMonths' : undefined
  if (link.kind === 'months') return members({ months: link.months + 1, plusMonths }) as Link
  return members({ years: link.years + 1, months: link.months, plusMonths }) as Link
}
