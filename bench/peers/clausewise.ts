import { canDisclose, canUse, type Decision } from 'clausewise'
import type { Deciding, Full, Peer } from './peer.js'

const deciding = (decide: (request: never) => Decision): Deciding => ({
  decide: decide as Deciding['decide'],
  allows: (answer) => (answer as Decision).allowed,
  full: (answer) => full(answer as Decision),
})

function full(decision: Decision): Full {
  const { allowed, clauses } = decision
  if (!allowed) return { allowed, clauses, grants: [], reasons: decision.reasons.map(reasonText) }
  const duties = [...decision.obligations, ...decision.advice].map(({ code }) => code)
  return { allowed, clauses, grants: [...decision.fields, ...duties], reasons: [] }
}

function reasonText(reason: object): string {
  const { code, clause, field, fact, attestation, purpose, kind, transaction, governedBy, ground } = reason as { readonly [member: string]: unknown }
  return [code, clause, field ?? fact ?? attestation ?? kind ?? transaction ?? governedBy ?? ground ?? purpose].join(' ')
}

export const clausewise: Peer = {
  name: 'clausewise',
  says: 'The whole answer: allowed or not, clauses, obligations, advice; of a denial every reason with what was found and what was needed.',
  canUse: deciding(canUse as (request: never) => Decision),
  canDisclose: deciding(canDisclose as (request: never) => Decision),
}
