import { frozen } from '../compile/frozen.js'
import type { Names } from '../compile/names.js'
import { standingAfter, standingRule } from '../compile/retention.js'
import type { CitedLaw } from '../model/decision.js'
import type { Document } from '../model/document.js'
import type { DeletionRequestKind } from '../model/request.js'
import type { RuleSet, ScheduledRule } from './schedule.js'

/** With more rules on one field than this, sets of them are put together anew instead of kept. */
const mostRulesKept = 12

/** What a request leaves open for everything that is kept, and whether the rules that keep it open more. */
interface LeftOpen {
  readonly grounds: readonly string[]
  readonly rulesAdd: boolean
}

/**
 * The empty set of rules on a field that serves these purposes; every other set grows from it, rule by rule in the order of ids.
 * Each is put together once.
 */
export function compileRuleSets(document: Document, names: Names): (purposes: readonly string[], ruleCount: number) => RuleSet {
  const open = { delete: leftOpen('delete'), 'stop-use': leftOpen('stop-use'), 'stop-disclosure': leftOpen('stop-disclosure') }
  return (purposes, ruleCount) => united([], new Set(purposes), ruleCount <= mostRulesKept)

  function leftOpen(request: DeletionRequestKind): LeftOpen {
    const { grounds, disclosures } = standingRule(document, standingAfter[request])
    return { grounds: grounds.map((each) => (typeof each === 'string' ? each : each.ground)), rulesAdd: disclosures === 'retained' }
  }

  function united(rules: readonly ScheduledRule[], served: ReadonlySet<string>, kept: boolean): RuleSet {
    const grown = new Map<ScheduledRule, RuleSet>()
    const grounds = (request: DeletionRequestKind) => {
      const added = open[request].rulesAdd ? rules.flatMap((rule) => rule.grounds) : []
      return names.inOrder('grounds', [...open[request].grounds, ...added])
    }
    return {
      ids: frozen(rules.map(({ id }) => id)),
      laws: frozen(lawsOf(rules)),
      purposes: frozen(
        names.inOrder(
          'purposes',
          rules.flatMap((rule) => rule.purposes.filter((purpose) => served.has(purpose))),
        ),
      ),
      grounds: frozen({ delete: grounds('delete'), 'stop-use': grounds('stop-use'), 'stop-disclosure': grounds('stop-disclosure') }),
      and: (rule) => {
        const known = grown.get(rule)
        if (known !== undefined) return known
        const next = united([...rules, rule], served, kept)
        if (kept) grown.set(rule, next)
        return next
      },
    }
  }
}

/** The laws of several rules, each once, in the order of the rules. */
function lawsOf(rules: readonly ScheduledRule[]): readonly CitedLaw[] {
  const laws = new Map<string, CitedLaw>()
  for (const rule of rules) for (const cited of rule.laws) if (!laws.has(cited.law)) laws.set(cited.law, cited)
  return [...laws.values()]
}
