import type { Condition } from '../../src/model/condition.js'
import type { Clause, Document, DutyRule, Field, Ground, Law, Purpose, Recipient, RecordKind, RetentionRule, StandingRule } from '../../src/model/document.js'
import type { FactType } from '../../src/model/facts.js'

/** A document `times` its size: every dictionary as often, each time under names of its own, which the citations follow. */
export function repeated(document: Document, times: number): Document {
  const copies = Array.from({ length: times }, (_, copy) => renamed(document, copy))
  const [first = document] = copies
  return copies.reduce(joined, first)
}

function joined(whole: Document, copy: Document): Document {
  return {
    ...whole,
    clauses: { ...whole.clauses, ...copy.clauses },
    laws: { ...whole.laws, ...copy.laws },
    facts: { ...whole.facts, ...copy.facts },
    fields: { ...whole.fields, ...copy.fields },
    purposes: { ...whole.purposes, ...copy.purposes },
    recipients: { ...whole.recipients, ...copy.recipients },
    grounds: { ...whole.grounds, ...copy.grounds },
    records: { ...whole.records, ...copy.records },
    retention: { ...whole.retention, ...copy.retention },
    obligations: { ...whole.obligations, ...copy.obligations },
    advice: { ...whole.advice, ...copy.advice },
    standings: {
      'use-stopped': opened(whole.standings?.['use-stopped'], copy.standings?.['use-stopped']),
      'disclosure-stopped': opened(whole.standings?.['disclosure-stopped'], copy.standings?.['disclosure-stopped']),
      discontinued: opened(whole.standings?.discontinued, copy.standings?.discontinued),
    },
    order: {
      clauses: both(whole.order?.clauses, copy.order?.clauses),
      fields: both(whole.order?.fields, copy.order?.fields),
      obligations: both(whole.order?.obligations, copy.order?.obligations),
      advice: both(whole.order?.advice, copy.order?.advice),
    },
  }
}

const both = (names: readonly string[] = [], more: readonly string[] = []) => [...new Set([...names, ...more])]

function opened(rule: StandingRule | undefined, more: StandingRule | undefined): StandingRule {
  const grounds = [...(rule?.grounds ?? []), ...(more?.grounds ?? [])]
  return {
    uses: rule?.uses ?? 'retained',
    disclosures: rule?.disclosures ?? 'retained',
    grounds: grounds.filter((ground, place) => grounds.indexOf(ground) === place),
  }
}

/** The first copy keeps its names, so that what is cited once (by checks, prohibitions and parameters) is still there. */
function renamed(document: Document, copy: number): Document {
  const name = (each: string) => (copy === 0 ? each : `${each}~${copy}`)
  const names = (each: readonly string[]) => each.map(name)
  const oneOrMore = (each: string | readonly string[]) => (typeof each === 'string' ? name(each) : names(each))
  const dictionary = <T>(entries: { readonly [key: string]: T } | undefined, change: (entry: T) => T) =>
    Object.fromEntries(Object.entries(entries ?? {}).map(([key, entry]) => [name(key), change(entry)]))
  const condition = (when: Condition): Condition => Object.fromEntries(Object.entries(when).map(([key, value]) => atom(key, value)))

  function atom(key: string, value: Condition[string]): [string, Condition[string]] {
    if (key === 'all' || key === 'any') return [key, (value as readonly Condition[]).map(condition)]
    if (key === 'not') return [key, condition(value as Condition)]
    if (key === 'purpose' || key === 'ground' || key === 'asked') return [key, oneOrMore(value as string | readonly string[])]
    return [Object.hasOwn(document.facts ?? {}, key) ? name(key) : key, value]
  }

  const permission = <T extends Purpose | Ground>(asked: T): T => ({
    ...asked,
    clause: oneOrMore(asked.clause),
    ...(asked.number === undefined ? {} : { number: asked.number + 100 * copy }),
    ...(asked.facts === undefined ? {} : { facts: names(asked.facts) }),
    ...(asked.when === undefined ? {} : { when: condition(asked.when) }),
    ...(asked.attests === undefined
      ? {}
      : {
          attests: asked.attests.map((attestation) => (typeof attestation === 'string' ? attestation : { ...attestation, when: condition(attestation.when) })),
        }),
  })
  const same = <T>(entry: T) => entry
  const duty = (rule: DutyRule): DutyRule => ({
    ...rule,
    ...(rule.clause === undefined ? {} : { clause: name(rule.clause) }),
    ...(rule.laws === undefined ? {} : { laws: names(rule.laws) }),
    when: condition(rule.when),
  })
  const standing = (rule: StandingRule | undefined): StandingRule | undefined =>
    rule && {
      ...rule,
      grounds: rule.grounds.map((open) => (typeof open === 'string' ? name(open) : { ground: name(open.ground), when: condition(open.when) })),
    }
  const { standings = {}, order = {} } = document
  return {
    ...document,
    clauses: dictionary<Clause>(document.clauses, same),
    laws: dictionary<Law>(document.laws, same),
    facts: dictionary<FactType>(document.facts, same),
    fields: dictionary<Field>(document.fields, (field) => ({
      ...field,
      clause: name(field.clause),
      purposes: names(field.purposes),
      ...(field.proves === undefined ? {} : { proves: names(field.proves) }),
    })),
    purposes: dictionary<Purpose>(document.purposes, permission),
    recipients: dictionary<Recipient>(document.recipients, (recipient) => ({
      ...recipient,
      ...(recipient.laws === undefined ? {} : { laws: names(recipient.laws) }),
    })),
    grounds: dictionary<Ground>(document.grounds, (ground) => ({
      ...permission(ground),
      recipients: ground.recipients === 'any' ? 'any' : names(ground.recipients),
    })),
    records: dictionary<RecordKind>(document.records, (kind) => ({ ...kind, ...(kind.facts === undefined ? {} : { facts: names(kind.facts) }) })),
    retention: dictionary<RetentionRule>(document.retention, (rule) => ({
      ...rule,
      clause: name(rule.clause),
      ...(rule.laws === undefined ? {} : { laws: rule.laws.map((cited) => (typeof cited === 'string' ? name(cited) : { ...cited, law: name(cited.law) })) }),
      records: names(rule.records),
      fields: names(rule.fields),
      purposes: names(rule.purposes),
      grounds: names(rule.grounds),
      ...(rule.when === undefined ? {} : { when: condition(rule.when) }),
    })),
    obligations: dictionary<DutyRule>(document.obligations, duty),
    advice: dictionary<DutyRule>(document.advice, duty),
    standings: {
      'use-stopped': standing(standings['use-stopped']),
      'disclosure-stopped': standing(standings['disclosure-stopped']),
      discontinued: standing(standings.discontinued),
    },
    order: {
      clauses: names(order.clauses ?? []),
      fields: names(order.fields ?? []),
      obligations: names(order.obligations ?? []),
      advice: names(order.advice ?? []),
    },
  }
}
