import { type Enforcer, newEnforcer, newModelFromString, StringAdapter } from 'casbin'
import type { DisclosureRequest, UseRequest } from './asked.js'
import { disclosureAttributes, useAttributes } from './attributes.js'
import type { Peer } from './peer.js'
import { disclosurePermits, usePermits } from './permits.js'
import { purposesOf } from './policy.js'

const model = (definition: string, matcher: string) => `
[request_definition]
r = asked
[policy_definition]
p = ${definition}
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = ${matcher}
`

const none = '-'
const listed = (names: readonly unknown[]) => (names.length === 0 ? none : names.join('|'))

const uses = await enforcer(
  model(
    'purpose, fields, relations, standings, records, rule',
    'r.asked.purpose == p.purpose && r.asked.ours && r.asked.agrees && among(r.asked.standing, p.standings) && among(r.asked.relation, p.relations) && kept(r.asked.record, r.asked.keptBy, p.records, p.rule) && within(r.asked.fields, p.fields)',
  ),
  usePermits.map(({ purpose, fields, relations, standings, kept }) => [
    purpose,
    listed(fields),
    listed(relations),
    listed(standings),
    listed(kept?.records ?? []),
    kept?.rule ?? none,
  ]),
)

const disclosures = await enforcer(
  model(
    'ground, fields, kinds, standings, records, rule, serves, facts, attests',
    'r.asked.ground == p.ground && r.asked.ours && r.asked.agrees && r.asked.transaction == "none" && among(r.asked.kind, p.kinds) && among(r.asked.standing, p.standings) && kept(r.asked.record, r.asked.keptBy, p.records, p.rule) && within(r.asked.fields, p.fields) && serves(p.serves, r.asked.fields, r.asked.purposes) && meets(r.asked.evidence, p.facts) && attested(r.asked.evidence, p.attests)',
  ),
  disclosurePermits.map(({ ground, fields, kinds, standings, kept, servesPurposes, facts, attests }) => [
    ground,
    listed(fields),
    listed(kinds),
    listed(standings),
    listed(kept?.records ?? []),
    kept?.rule ?? none,
    servesPurposes ? 'purposes' : none,
    Object.entries(facts)
      .map(([fact, values]) => `${fact}=${listed(values)}`)
      .join(';'),
    listed(attests),
  ]),
)

/** Lists stand in a policy's columns as text; each is taken apart once. */
const sets = new Map<string, ReadonlySet<string>>()
function setOf(text: string): ReadonlySet<string> {
  const found = sets.get(text) ?? new Set(text.split('|'))
  sets.set(text, found)
  return found
}

const conditions = new Map<string, readonly (readonly [string, ReadonlySet<string>])[]>()
function conditionsOf(text: string): readonly (readonly [string, ReadonlySet<string>])[] {
  const found = conditions.get(text) ?? text.split(';').map((each) => [each.split('=')[0] ?? '', setOf(each.split('=')[1] ?? '')] as const)
  conditions.set(text, found)
  return found
}

async function enforcer(text: string, policies: readonly (readonly string[])[]): Promise<Enforcer> {
  const lines = policies.map((columns) => ['p', ...columns].join(', '))
  const made = await newEnforcer(newModelFromString(text), new StringAdapter(lines.join('\n')))
  await made.addFunction('among', (value: string, list: string) => setOf(list).has(value))
  await made.addFunction('within', (fields: readonly string[], list: string) => fields.every((field) => setOf(list).has(field)))
  await made.addFunction(
    'kept',
    (record: string, by: readonly string[], records: string, rule: string) => rule === none || (setOf(records).has(record) && by.includes(rule)),
  )
  await made.addFunction(
    'serves',
    (serves: string, fields: readonly string[], purposes: readonly string[]) =>
      serves === none || fields.every((field) => purposes.some((purpose) => purposesOf(field).includes(purpose))),
  )
  await made.addFunction('meets', (evidence: DisclosureRequest['evidence'], facts: string) =>
    conditionsOf(facts).every(([fact, values]) => values.has(String(evidence[fact]))),
  )
  await made.addFunction(
    'attested',
    (evidence: DisclosureRequest['evidence'], names: string) => names === none || [...setOf(names)].every((name) => evidence[name] !== undefined),
  )
  return made
}

export const casbin: Peer = {
  name: 'casbin',
  says: 'Yes or no. A line of policy for each permit, one matcher, and a few functions of the application’s own for what its expressions cannot say of lists. No clauses, no reasons, no obligations.',
  isSlow: true,
  canUse: {
    decide: (request) => uses.enforceSync(useAttributes(request as unknown as UseRequest)),
    allows: (answer) => answer === true,
  },
  canDisclose: {
    decide: (request) => disclosures.enforceSync(disclosureAttributes(request as unknown as DisclosureRequest)),
    allows: (answer) => answer === true,
  },
}
