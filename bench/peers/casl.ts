import { createMongoAbility, subject } from '@casl/ability'
import type { DisclosureRequest, UseRequest } from './asked.js'
import { disclosureAttributes, useAttributes } from './attributes.js'
import type { Peer } from './peer.js'
import { type DisclosurePermit, disclosurePermits, usePermits } from './permits.js'
import { purposesOf } from './policy.js'

const uses = createMongoAbility(
  usePermits.map(({ purpose, fields, relations, standings, kept }) => ({
    action: purpose,
    subject: 'Use',
    fields: [...fields],
    conditions: {
      ours: true,
      agrees: true,
      standing: { $in: standings },
      relation: { $in: relations },
      ...(kept === undefined ? {} : { record: { $in: kept.records }, keptBy: { $in: [kept.rule] } }),
    },
  })),
)

const disclosures = createMongoAbility(disclosurePermits.flatMap(rulesOf))

/** A rule for each group of fields that serve the same purposes: CASL has fields of its own, and no condition on them. */
function rulesOf(permit: DisclosurePermit) {
  const { ground, fields, kinds, standings, facts, attests, kept, servesPurposes } = permit
  const conditions = {
    ours: true,
    agrees: true,
    transaction: 'none',
    kind: { $in: kinds },
    standing: { $in: standings },
    ...Object.fromEntries(Object.entries(facts).map(([fact, values]) => [`evidence.${fact}`, { $in: values }])),
    ...Object.fromEntries(attests.map((name) => [`evidence.${name}`, { $exists: true }])),
    ...(kept === undefined ? {} : { record: { $in: kept.records }, keptBy: { $in: [kept.rule] } }),
  }
  const rule = { action: ground, subject: 'Disclosure' }
  if (!servesPurposes) return [{ ...rule, fields: [...fields], conditions }]
  const groups = new Map<string, string[]>()
  for (const field of fields) groups.set(purposesOf(field).join(), [...(groups.get(purposesOf(field).join()) ?? []), field])
  return [...groups.values()].map((group) => ({ ...rule, fields: group, conditions: { ...conditions, purposes: { $in: purposesOf(group[0] ?? '') } } }))
}

const allows = (refused: unknown) => (refused as readonly string[]).length === 0

export const casl: Peer = {
  name: 'CASL',
  says: 'The fields that are refused, and nothing of why. An ability with a rule for each permit, asked of each field; the application works out relation and agreement first. No clauses, no reasons, no obligations; a blank text counts as an attestation.',
  canUse: {
    decide(request) {
      const { purpose, fields, ...use } = useAttributes(request as unknown as UseRequest)
      const asked = subject('Use', use)
      return fields.filter((field) => !uses.can(purpose, asked, field))
    },
    allows,
  },
  canDisclose: {
    decide(request) {
      const { ground, fields, ...disclosure } = disclosureAttributes(request as unknown as DisclosureRequest)
      const asked = subject('Disclosure', disclosure)
      return fields.filter((field) => !disclosures.can(ground, asked, field))
    },
    allows,
  },
}
