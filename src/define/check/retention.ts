import { parameterOf } from '../../compile/parameters.js'
import type { Path } from '../../model/decision.js'
import type { CitedLaw, Link, Parameter, RetentionRule } from '../../model/document.js'
import type { Remark } from '../../model/value-type.js'
import { type Checking, entriesOf } from './checking.js'
import { checkCondition } from './conditions.js'

/** Record kinds, and the schedule that keeps fields in them. */
export function checkRetention(check: Checking): void {
  const { records, retention, extras } = check.document
  for (const [kind, { events, facts }] of entriesOf(records)) {
    check.once(events, ['records', kind, 'events'])
    check.citeAll('fact', facts, ['records', kind, 'facts'])
  }
  for (const [id, rule] of entriesOf(retention)) checkRule(check, rule, ['retention', id])
  check.citeAll('rule', extras, ['extras'])
  extras?.forEach((id, index) => {
    if (retention?.[id]?.extra === false || (retention?.[id] !== undefined && retention[id]?.extra === undefined)) {
      check.add('unknown-name', ['extras', index], {
        found: id,
        needed: entriesOf(retention).flatMap(([each, rule]) => (rule.extra ? [each] : [])),
        of: 'extra rule',
      })
    }
  })
}

function checkRule(check: Checking, rule: RetentionRule, path: Path): void {
  const { document } = check
  check.cite('clause', rule.clause, [...path, 'clause'])
  checkLaws(check, rule.laws, path)
  if ((rule.laws ?? []).length === 0 && rule.because === undefined)
    check.add('wrong-shape', [...path, 'because'], { needed: ['laws, or a reason' satisfies Remark] })
  check.citeAll('record', rule.records, [...path, 'records'])
  check.citeAll('field', rule.fields, [...path, 'fields'])
  rule.fields.forEach((field, index) => {
    if (document.fields[field]?.neverKept) check.add('never-kept-retained', [...path, 'fields', index], { found: field })
  })
  check.citeAll('purpose', rule.purposes, [...path, 'purposes'])
  check.citeAll('ground', rule.grounds, [...path, 'grounds'])
  const kinds = rule.records.flatMap((record) => document.records?.[record] ?? [])
  checkEvent(check, rule, path)
  const facts = (document.facts === undefined ? [] : Object.keys(document.facts)).filter((fact) => kinds.every((kind) => kind.facts?.includes(fact)))
  checkCondition(check, rule.when, [...path, 'when'], { facts, derived: [] })
  for (const [index, link] of rule.keep.links.entries()) checkLink(check, link, [...path, 'keep', 'links', index])
}

/** Every kind of record gives the event that the rule counts from. Where only some do, the fault stands at those that do not. */
function checkEvent(check: Checking, { records, keep }: RetentionRule, path: Path): void {
  const kinds = records.flatMap((record, index) => {
    const kind = check.document.records?.[record]
    return kind === undefined ? [] : [{ index, events: kind.events ?? [] }]
  })
  const without = kinds.filter(({ events }) => !events.includes(keep.from))
  const [first] = without
  if (first === undefined) return
  const common = first.events.filter((event) => kinds.every(({ events }) => events.includes(event)))
  if (without.length === kinds.length) check.oneOf('event', keep.from, common, [...path, 'keep', 'from'])
  else for (const { index, events } of without) check.oneOf('event', keep.from, events, [...path, 'records', index])
}

function checkLaws(check: Checking, laws: readonly CitedLaw[] | undefined, path: Path): void {
  // Under a condition the same law may stand twice.
  check.once(laws, [...path, 'laws'])
  laws?.forEach((cited, index) => {
    const at = [...path, 'laws', index]
    check.cite('law', typeof cited === 'string' ? cited : cited.law, typeof cited === 'string' ? at : [...at, 'law'])
    if (typeof cited === 'string') return
    if (Object.keys(cited.when).length === 0) check.add('empty', [...at, 'when'], { needed: ['at least one entry' satisfies Remark] })
    for (const [name, words] of Object.entries(cited.when)) {
      const parameter = check.document.parameters[name]
      if (!hasWords(parameter)) check.add('unknown-name', [...at, 'when', name], { found: name, needed: wordParameters(check), of: 'word parameter' })
      else if (typeof words === 'string') check.oneOf('value', words, parameter.oneOf, [...at, 'when', name])
      else for (const [place, word] of words.entries()) check.oneOf('value', word, parameter.oneOf, [...at, 'when', name, place])
    }
  })
}

function checkLink(check: Checking, link: Link, path: Path): void {
  if (link === 'end-of-year') return
  if (link.days !== undefined) {
    const days = typeof link.days === 'number' ? link.days : numberAt(check, link.days, [...path, 'days'])
    if (days === 0) check.add('period-zero', path)
    return
  }
  const { years = 0, months = 0, plusMonths } = link
  const plus = plusMonths === undefined ? 0 : numberAt(check, plusMonths, [...path, 'plusMonths'])
  if (plus !== undefined && years * 12 + months + plus === 0) check.add('period-zero', path)
}

function hasWords(parameter: Parameter | undefined): parameter is Extract<Parameter, { readonly oneOf: unknown }> {
  return typeof parameter === 'object' && 'oneOf' in parameter
}

function wordParameters({ document }: Checking): readonly string[] {
  return Object.keys(document.parameters).filter((name) => hasWords(document.parameters[name]))
}

/** A parameter that counts. `undefined` with its fault for any other. */
function numberAt(check: Checking, name: string, path: Path): number | undefined {
  const value = countOf(check, name)
  if (value !== undefined) return value
  const needed = Object.keys(check.document.parameters).filter((each) => countOf(check, each) !== undefined)
  check.add('unknown-name', path, { found: name, needed, of: 'parameter that counts' })
  return undefined
}

/** What a parameter counts: a number that is whole, and not below zero. */
function countOf({ document }: Checking, name: string): number | undefined {
  const value = parameterOf(document, name)
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}
