import { compileDuties, type Duties, type Riding } from '../compile/duties.js'
import { frozen } from '../compile/frozen.js'
import { listed } from '../compile/listed.js'
import { compileNames, type Names } from '../compile/names.js'
import { allFaults } from '../compile/request-fault.js'
import type { FactValue, PolicyIdentity, RequestFault } from '../model/decision.js'
import type { Document } from '../model/document.js'
import type { Action, AnswerEntry, Entry, NotPlanned, Plan, Planned } from '../model/plan.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { answerOf } from './answer.js'
import { cached } from './cached.js'
import { never, printDay } from './calendar.js'
import { compileRetention } from './compile-retention.js'
import { keptDocuments, wholeOf } from './documents.js'
import { changesOn } from './due-again.js'
import { entryOf } from './entries.js'
import { compileHolds } from './hold-sets.js'
import { noticesTo } from './notices.js'
import { planningFor } from './planning.js'
import { type ReadInput, readInput } from './read-input.js'
import { unweighed, type Weighed, weigh } from './weigh.js'
import { withMembers } from './with-members.js'

type Made = { -readonly [Member in keyof Planned]: Planned[Member] }

/** More days for "promptly" than this are advised against. */
const longestPromptly = 30

/**
 * Compiles a policy's retention into `planDeletion`: what happens to each thing held of a person who asks to delete or to stop,
 * when, and why. It is total: whatever it is given, it answers with a plan, or with every fault of the request and no plan at all.
 */
export function compilePlanDeletion(
  document: Document,
  identity: PolicyIdentity,
  names: Names = compileNames(document),
  duties: Duties = compileDuties(document, names),
): (input: unknown) => Plan {
  const schedule = compileRetention(document, names)
  const policy = frozen({ ...identity })
  const clauses = frozen(clausesOf(document, names))
  const riding = { onAny: ridingWhere(false), onNeverKept: ridingWhere(true) }
  const printed = new Map<number, string>()
  const print = (day: number) => printed.get(day) ?? cached(printed, day, printDay(day))

  return function planDeletion(value) {
    const faults: RequestFault[] = []
    const input = readInput(schedule, value, faults)
    const subject = input?.subject
    if (input === undefined || subject === undefined || faults.length > 0) return notPlanned(subject, faults, policy)
    return planned(input, subject)
  }

  function planned(input: ReadInput, subject: string): Plan {
    const planning = planningFor(input, schedule.promptlyDays, print)
    const weighed = weighAll(input)
    const documents = keptDocuments(input, weighed)
    const entries: Entry[] = []
    const answers: AnswerEntry<Vocabulary>[] = []
    const counts: Record<Action, number> = { delete: 0, retain: 0, await: 0, suspend: 0, 'stop-disclosure': 0 }
    let dueAgain = never
    for (const each of weighed) {
      const whole = wholeOf(documents, each)
      const entry = entryOf(planning, each, whole)
      const { action } = entry
      entries.push(entry)
      answers.push(answerOf(entry, each))
      counts[action] += 1
      dueAgain = Math.min(dueAgain, changesOn(input, action, each, whole))
    }
    const { obligations, advice } = documents !== undefined && weighed.some(staysInDocument) ? riding.onNeverKept : riding.onAny
    const plan: Made = {
      planned: true,
      subject: Object.freeze({ id: subject }),
      request: input.request,
      requestedOn: print(input.requestedOn),
      asOf: print(input.asOf),
      clauses,
      entries: Object.freeze(entries),
      notices: noticesTo(input, schedule),
      answer: Object.freeze({ fee: 'none', entries: Object.freeze(answers) }),
      stopAdvertisingMail: input.request !== 'stop-disclosure',
      counts: Object.freeze(counts),
      obligations,
      advice,
      policy,
    }
    if (dueAgain === never) return Object.freeze(plan)
    const dueAgainOn = print(dueAgain)
    if ('dueAgainOn' in plan) return Object.freeze(withMembers(plan, { dueAgainOn }))
    plan.dueAgainOn = dueAgainOn
    return Object.freeze(plan)
  }

  function ridingWhere(neverKeptInDocument: boolean): Riding {
    const derived: { readonly [fact: string]: FactValue } = {
      verb: 'planDeletion',
      neverKeptInDocument,
      promptlyOverThirtyDays: schedule.promptlyDays > longestPromptly,
    }
    return frozen(duties.ridingOn((fact) => (Object.hasOwn(derived, fact) ? derived[fact] : undefined)))
  }
}

/** What keeps each holding, taken alone. Where only disclosure stops, nothing has to. */
function weighAll({ request, holdings, holds, asOf }: ReadInput): readonly Weighed[] {
  const holdsOf = compileHolds(holds, asOf)
  const weighed: Weighed[] = []
  for (const holding of holdings) {
    const { schedule } = holding
    if (schedule === undefined) continue
    weighed.push(request === 'stop-disclosure' ? unweighed(holding, schedule) : weigh(holding, schedule, holdsOf(holding), asOf))
  }
  return weighed
}

/** Whether a holding that no rule may keep stands in a document that must stay unaltered. */
function staysInDocument({ schedule, holding }: Weighed): boolean {
  return schedule.neverKept && holding.unalterable === true
}

function notPlanned(subject: string | undefined, faults: readonly RequestFault[], policy: PolicyIdentity): NotPlanned {
  return frozen({ planned: false, ...(subject === undefined ? {} : { subject: { id: subject } }), faults: allFaults(faults), policy })
}

/** The clauses that promise what a plan does: the check that stops, and the one that keeps. */
function clausesOf({ checks }: Document, names: Names): readonly string[] {
  return names.inOrder('clauses', [...listed(checks?.discontinued), ...listed(checks?.retained)])
}
