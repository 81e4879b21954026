import type { Condition, Document, Standing, StandingRule } from 'clausewise'
import { retentionTable } from 'clausewise/explain'
import { namesOf } from '../names-of.js'

/** A ground that a standing leaves open: for all its requests, where a condition holds, or for what retention rules keep. */
interface OpenGround {
  readonly ground: string
  readonly when: Condition | undefined
  /** The retention rules in force that name it, where it is open for what they keep alone. */
  readonly keptBy: readonly string[]
}

/** The grounds that a standing leaves open. */
export function openGrounds(document: Document, standing: Standing): readonly OpenGround[] {
  const { grounds } = namesOf(document)
  if (standing === 'active') return grounds.map((ground) => ({ ground, when: undefined, keptBy: [] }))
  const rule = ruleOf(document, standing)
  // What is about nobody, no person can stop.
  const nobodys = grounds.filter((ground) => document.grounds?.[ground]?.subject === 'none').map((ground) => ({ ground, when: undefined, keptBy: [] }))
  const listed = rule.grounds.map((each) => (typeof each === 'string' ? { ground: each, when: undefined, keptBy: [] } : { ...each, keptBy: [] }))
  const retained = rule.disclosures === 'retained' ? retainedGrounds(document) : []
  return grounds.flatMap((ground) => [...nobodys, ...listed, ...retained].filter((each) => each.ground === ground))
}

function retainedGrounds(document: Document): readonly OpenGround[] {
  const rules = retentionTable(document, { language: 'en' }).filter(({ on }) => on)
  return namesOf(document).grounds.flatMap((ground) => {
    const keptBy = rules.filter(({ grounds }) => grounds.some((each) => each.ground === ground)).map(({ rule }) => rule)
    return keptBy.length === 0 ? [] : [{ ground, when: undefined, keptBy }]
  })
}

/** What a policy says of a standing; where it does not say, what then counts. */
function ruleOf(document: Document, standing: Exclude<Standing, 'active'>): Pick<StandingRule, 'disclosures' | 'grounds'> {
  return document.standings?.[standing] ?? { disclosures: standing === 'disclosure-stopped' ? 'listed' : 'retained', grounds: [] }
}
