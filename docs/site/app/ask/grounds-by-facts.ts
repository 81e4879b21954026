import type { Engine, GroundStatus, Vocabulary } from 'clausewise/policy'
import { type Members, membersOf, own } from '../common/members.js'

/** How each ground stands to the facts of a disclosure; facts that cannot be read are left out. */
export function groundsByFacts(engine: Engine, ask: Members): readonly GroundStatus<Vocabulary>[] {
  const { facts = {} } = engine.policy.document
  const given = Object.entries(membersOf(ask.evidence)).filter(([name, value]) => {
    const type = own(facts, name)
    return type === 'boolean' ? typeof value === 'boolean' : type?.some((word) => word === value)
  })
  const answer = engine.groundsFor(Object.fromEntries(given) as never)
  return answer.answered ? answer.grounds : []
}
