import { type AuthorizationAnswer, type Context, preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import type { DisclosureRequest, UseRequest } from './asked.js'
import { disclosureAttributes, useAttributes } from './attributes.js'
import type { Peer } from './peer.js'
import { disclosurePermits, type Kept, usePermits } from './permits.js'
import { fieldNames, purposeKeys, purposesOf } from './policy.js'

const listed = (values: readonly unknown[]) => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`
const among = (values: readonly unknown[], attribute: string) => `${listed(values)}.contains(context.${attribute})`
const within = (kept: Kept | undefined) => (kept === undefined ? [] : [among(kept.records, 'record'), `context.keptBy.contains(${JSON.stringify(kept.rule)})`])
const permit = (action: string, conditions: readonly string[]) =>
  `permit(principal, action == Action::${JSON.stringify(action)}, resource) when { ${conditions.join(' && ')} };`

/** Of a disclosure that serves purposes, a field that does not serve them all must serve one of those given. */
const serving = fieldNames
  .filter((field) => purposesOf(field).length < purposeKeys.length)
  .map((field) => `(!context.fields.contains(${JSON.stringify(field)}) || context.purposes.containsAny(${listed(purposesOf(field))}))`)

prepare(
  'uses',
  usePermits.map(({ purpose, fields, relations, standings, kept }) =>
    permit(purpose, [
      'context.ours && context.agrees',
      among(standings, 'standing'),
      among(relations, 'relation'),
      ...within(kept),
      `${listed(fields)}.containsAll(context.fields)`,
    ]),
  ),
)

prepare(
  'disclosures',
  disclosurePermits.map(({ ground, fields, kinds, standings, kept, servesPurposes, facts, attests }) =>
    permit(ground, [
      'context.ours && context.agrees && context.transaction == "none"',
      among(kinds, 'kind'),
      among(standings, 'standing'),
      ...within(kept),
      `${listed(fields)}.containsAll(context.fields)`,
      ...(servesPurposes ? serving : []),
      ...Object.entries(facts).map(([fact, values]) => among(values, `evidence.${fact}`)),
      ...attests.map((name) => `context.evidence has ${name}`),
    ]),
  ),
)

function prepare(id: string, policies: readonly string[]): void {
  const answer = preparsePolicySet(id, { staticPolicies: policies.join('\n') })
  if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors))
}

const principal = { type: 'Company', id: 'ours' }
const resource = { type: 'Data', id: 'personal' }
const ask = (preparsedPolicySetId: string, action: string, context: unknown): AuthorizationAnswer =>
  statefulIsAuthorized({ principal, action: { type: 'Action', id: action }, resource, context: context as Context, entities: [], preparsedPolicySetId })

function allows(answer: unknown): boolean {
  const given = answer as AuthorizationAnswer
  if (given.type === 'failure' || given.response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(given))
  return given.response.decision === 'allow'
}

export const cedar: Peer = {
  name: 'Cedar',
  says: 'Yes or no, with the policies that permit. A permit each, parsed beforehand; the request crosses into WebAssembly as JSON. The application works out relation and agreement first. Of a denial no reason, and no obligations.',
  isSlow: true,
  canUse: {
    decide(request) {
      const { purpose, ...context } = useAttributes(request as unknown as UseRequest)
      return ask('uses', purpose, context)
    },
    allows,
  },
  canDisclose: {
    decide(request) {
      const { ground, ...context } = disclosureAttributes(request as unknown as DisclosureRequest)
      return ask('disclosures', ground, context)
    },
    allows,
  },
}
