import { frozen } from '../compile/frozen.js'
import { citedLaws } from '../compile/laws.js'
import type { Names } from '../compile/names.js'
import { numberOf } from '../compile/parameters.js'
import { rulesInForce } from '../compile/retention.js'
import { type Table, tableOf } from '../compile/table.js'
import { valuesIn } from '../compile/values.js'
import type { Document, Link, Recipient, RecordKind, RetentionRule } from '../model/document.js'
import type { Awaited } from '../model/plan.js'
import { type DeletionRequestKind, deletionRequests } from '../model/request.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { never, noDay } from './calendar.js'
import { noFactsOf } from './given-facts.js'
import { compileRuleSets } from './rule-sets.js'
import type {
  CountedLink,
  FieldSchedule,
  KindSchedule,
  Period,
  RecipientNotices,
  RetentionSchedule,
  ScheduledFact,
  ScheduledNotice,
  ScheduledRule,
} from './schedule.js'

/**
 * Lays a policy's retention out by record kind and field: for each, the rules in force by id, with their links resolved,
 * parameters read and laws looked up. Done once; a plan only looks up and counts.
 */
export function compileRetention(document: Document, names: Names): RetentionSchedule {
  const { records = {}, recipients = {} } = document
  const rules = rulesInForce(document)
  const valuesOf = valuesIn(document, names)
  const ruleSets = compileRuleSets(document, names)
  const kindNames = Object.keys(records).sort()
  const recipientNames = Object.keys(recipients).sort()
  return {
    kinds: tableOf(kindNames.map((record) => [record, compileKind(record, records[record])])),
    kindNames: frozen(kindNames),
    fields: new Set(names.fields),
    fieldNames: frozen([...names.fields]),
    recipients: new Map(recipientNames.map((kind) => [kind, compileNotices(document, recipients[kind])])),
    recipientNames: frozen(recipientNames),
    promptlyDays: numberOf(document, 'promptlyDays'),
  }

  function compileKind(record: string, kind: RecordKind | undefined): KindSchedule {
    const { events: eventNames = [], facts: factNames = [] } = kind ?? {}
    const events = tableOf(eventNames.map((event, place) => [event, place]))
    const facts = tableOf(factNames.map((fact, place) => [fact, { place, values: valuesOf(fact) }]))
    const ofKind = rules
      .filter(([, rule]) => rule.records.includes(record))
      .map(([id, rule]) => ({ fields: rule.fields, scheduled: compileRule(document, id, rule, events) }))
    const fields = names.fields.map((field): [string, FieldSchedule] => {
      const scheduled = ofKind.filter((rule) => rule.fields.includes(field)).map((rule) => rule.scheduled)
      return [field, compileField(field, record, scheduled, facts)]
    })
    return { record, events, noDays: eventNames.map(() => noDay), facts, noFacts: noFactsOf(factNames.length), fields: tableOf(fields) }
  }

  function compileField(field: string, record: string, scheduled: readonly ScheduledRule[], facts: Table<ScheduledFact>): FieldSchedule {
    const declared = document.fields[field]
    const purposes = declared?.purposes ?? []
    const neverKept = declared?.neverKept === true
    const covering = neverKept ? [] : scheduled
    return {
      field,
      record,
      neverKept,
      purposes: frozen(names.inOrder('purposes', purposes)),
      rules: covering,
      facts,
      covering: new Map(),
      noRules: ruleSets(purposes, covering.length),
    }
  }
}

function compileNotices(document: Document, recipient: Recipient | undefined): RecipientNotices {
  const laws = frozen(citedLaws(document, recipient?.laws))
  const scheduled = new Map<DeletionRequestKind, ScheduledNotice>()
  for (const request of deletionRequests) {
    const notice = recipient?.notices?.[request]
    if (notice !== undefined) scheduled.set(request, { notice, required: laws.length > 0, laws })
  }
  return scheduled
}

function compileRule(document: Document, id: string, rule: RetentionRule, events: Table<number>): ScheduledRule {
  const { from, inclusive = false, links } = rule.keep
  const laws = frozen(citedLaws(document, rule.laws))
  const waiting = (awaits: Awaited<Vocabulary>): Period => ({ end: never, shown: frozen({ rule: id, laws }), awaits: frozen(awaits) })
  return {
    id,
    laws,
    when: rule.when,
    event: events[from] ?? -1,
    inclusive,
    links: links.map((link) => compileLink(document, link)),
    purposes: rule.purposes,
    grounds: rule.grounds,
    awaiting: waiting({ for: 'event', rule: id, event: from }),
    endless: waiting({ for: 'end-of-calendar', rule: id }),
    periods: new Map(),
  }
}

function compileLink(document: Document, link: Link): CountedLink {
  if (link === 'end-of-year') return { unit: 'end-of-year', count: 1 }
  if (link.days !== undefined) return { unit: 'days', count: typeof link.days === 'string' ? numberOf(document, link.days) : link.days }
  const { years = 0, months = 0, plusMonths } = link
  return { unit: 'months', count: years * 12 + months + (plusMonths === undefined ? 0 : numberOf(document, plusMonths)) }
}
