import { type Clausal, conjunctsOf } from '../../compile/conjuncts.js'
import { meets } from '../../compile/truth.js'
import type { Condition } from '../../model/condition.js'
import type { FactValue, Path } from '../../model/decision.js'
import type { DutyRule } from '../../model/document.js'
import { derivedFacts, type Verb, verbs } from '../../model/facts.js'
import type { Remark } from '../../model/value-type.js'
import { type Checking, entriesOf } from './checking.js'
import { checkCondition } from './conditions.js'

/** Obligations and advice: where each comes from, and that it can ride somewhere. */
export function checkDuties(check: Checking): void {
  for (const list of ['obligations', 'advice'] as const) {
    for (const [code, duty] of entriesOf<DutyRule>(check.document[list])) checkDuty(check, duty, [list, code])
  }
}

const derived = ['purpose', 'ground', 'asked', ...Object.keys(derivedFacts)]

function checkDuty(check: Checking, { clause, laws, when }: DutyRule, path: Path): void {
  if (clause !== undefined) check.cite('clause', clause, [...path, 'clause'])
  check.citeAll('law', laws, [...path, 'laws'])
  if (clause === undefined && (laws ?? []).length === 0) check.add('wrong-shape', [...path, 'clause'], { needed: ['a clause, or laws' satisfies Remark] })
  const before = check.faults.length
  checkCondition(check, when, [...path, 'when'], { facts: Object.keys(check.document.facts ?? {}), derived })
  if (check.faults.length === before && !ridesSomewhere(check, when)) check.add('fact-not-asked', [...path, 'when'], { of: 'duty' })
}

/** What a verb knows beside the facts that its purpose or ground asks. */
const derivedOf: Readonly<Record<Verb, readonly string[]>> = {
  canCollect: ['asked'],
  canUse: ['asked', 'recipientRelation'],
  canDisclose: ['asked', 'recipientCountry'],
  governs: ['governedBy'],
  passwordLiability: ['matched'],
  planDeletion: ['neverKeptInDocument', 'promptlyOverThirtyDays'],
  policyInForce: ['widened'],
}

/** A verb, with a purpose or ground where it has one: what is known of an answer, and which facts it can have. */
interface Setting {
  readonly known: Readonly<Record<string, string>>
  readonly facts: readonly string[]
}

/** Whether there is an answer it can ride on: a condition on a fact that nothing there asks never holds. */
function ridesSomewhere({ document, valuesOf }: Checking, when: Condition): boolean {
  const parts = conjunctsOf(when, valuesOf, [])
  const settings = verbs.flatMap((verb): readonly Setting[] => {
    if (verb === 'canUse')
      return entriesOf(document.purposes).map(([purpose, { facts = [] }]) => ({ known: { verb, purpose }, facts: [...derivedOf[verb], ...facts] }))
    if (verb === 'canDisclose')
      return entriesOf(document.grounds).map(([ground, { facts = [] }]) => ({ known: { verb, ground }, facts: [...derivedOf[verb], ...facts] }))
    return [{ known: { verb }, facts: derivedOf[verb] }]
  })
  return settings.some((setting) => parts.every((part) => canHold(part, setting)))
}

function canHold(part: Clausal, setting: Setting): boolean {
  if (part.kind === 'all') return part.parts.every((each) => canHold(each, setting))
  if (part.kind === 'any') return part.parts.some((each) => canHold(each, setting))
  if (setting.facts.includes(part.fact)) return true
  const known: FactValue | undefined = setting.known[part.fact]
  return known !== undefined && meets(known, part.needed) === true
}
