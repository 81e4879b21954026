import { listed } from '../../compile/listed.js'
import { parseDay } from '../../deletion/calendar.js'
import type { Path } from '../../model/decision.js'
import type { Parameter } from '../../model/document.js'
import { reservedFacts } from '../../model/facts.js'
import { standings } from '../../model/request.js'
import type { Remark } from '../../model/value-type.js'
import { type Checking, entriesOf } from './checking.js'
import { checkCondition } from './conditions.js'

/** What stands around the rules: identity, laws, facts, fields, recipients, standings, parameters, checks, order. */
export function checkFrame(check: Checking): void {
  checkIdentity(check)
  checkFacts(check)
  checkFields(check)
  for (const [kind, { laws }] of entriesOf(check.document.recipients)) check.citeAll('law', laws, ['recipients', kind, 'laws'])
  checkStandings(check)
  for (const [name, parameter] of entriesOf(check.document.parameters)) checkParameter(check, parameter, ['parameters', name])
  checkPromptly(check)
  for (const [transaction, clause] of Object.entries(check.document.prohibitions ?? {}))
    if (clause !== undefined) check.cite('clause', clause, ['prohibitions', transaction])
  for (const [name, clauses] of Object.entries(check.document.checks ?? {})) {
    if (typeof clauses === 'string') check.cite('clause', clauses, ['checks', name])
    else check.citeAll('clause', listed(clauses), ['checks', name])
  }
  checkOrder(check)
}

function checkIdentity(check: Checking): void {
  const { effectiveOn, jurisdiction, adequate, laws } = check.document
  checkDay(check, effectiveOn, ['effectiveOn'])
  for (const [citation, law] of entriesOf(laws)) checkDay(check, law.version, ['laws', citation, 'version'])
  checkCountry(check, jurisdiction, ['jurisdiction'])
  check.once(adequate, ['adequate'])
  for (const [index, country] of (adequate ?? []).entries()) checkCountry(check, country, ['adequate', index])
}

function checkDay(check: Checking, day: string, path: Path): void {
  if (parseDay(day) === undefined) check.add('no-day', path, { found: day, needed: ['YYYY-MM-DD' satisfies Remark] })
}

function checkCountry(check: Checking, country: string, path: Path): void {
  if (!/^[A-Z]{2}$/.test(country))
    check.add('unknown-name', path, { found: country, needed: ['two capital letters (ISO 3166-1)' satisfies Remark], of: 'country' })
  // The commonest slip: with it every recipient in the United Kingdom would count as foreign.
  if (country === 'UK') check.add('unknown-name', path, { found: country, needed: ['GB'], of: 'country' })
}

function checkFacts(check: Checking): void {
  for (const [name, type] of entriesOf(check.document.facts)) {
    if (reservedFacts.includes(name)) check.add('reserved-name', ['facts', name], { found: name, needed: ['another name' satisfies Remark] })
    if (type !== 'boolean') check.once(type, ['facts', name])
  }
}

function checkFields(check: Checking): void {
  for (const [name, field] of entriesOf(check.document.fields)) {
    const path = ['fields', name]
    check.cite('clause', field.clause, [...path, 'clause'])
    check.citeAll('purpose', field.purposes, [...path, 'purposes'])
    check.citeAll('field', field.proves, [...path, 'proves'])
    if (field.purposes.length === 0 && field.proves === undefined)
      check.add('empty', [...path, 'purposes'], { needed: ['at least one entry' satisfies Remark] })
    if (field.proves?.includes(name)) check.add('duplicate', [...path, 'proves', field.proves.indexOf(name)], { found: name })
  }
}

function checkStandings(check: Checking): void {
  for (const standing of standings) {
    const rule = standing === 'active' ? undefined : check.document.standings?.[standing]
    if (rule === undefined) continue
    const path = ['standings', standing, 'grounds']
    check.once(
      rule.grounds.map((open) => (typeof open === 'string' ? open : open.ground)),
      path,
    )
    rule.grounds.forEach((open, index) => {
      const name = typeof open === 'string' ? open : open.ground
      check.cite('ground', name, typeof open === 'string' ? [...path, index] : [...path, index, 'ground'])
      if (typeof open === 'string') return
      const facts = check.document.grounds?.[name]?.facts ?? []
      checkCondition(check, open.when, [...path, index, 'when'], { facts, derived: ['recipientCountry', 'asked'] })
    })
  }
}

function checkParameter(check: Checking, parameter: Parameter, path: Path): void {
  if (typeof parameter !== 'object') return
  if ('oneOf' in parameter) {
    check.once(parameter.oneOf, [...path, 'oneOf'])
    check.oneOf('value', parameter.value, parameter.oneOf, [...path, 'value'])
  } else if (!(parameter.from <= parameter.value && parameter.value <= parameter.to)) {
    check.add('out-of-bounds', [...path, 'value'], { found: String(parameter.value), needed: [`${parameter.from} to ${parameter.to}`] })
  }
}

/** "Promptly" is a whole number of days, at least one. */
function checkPromptly(check: Checking): void {
  const { promptlyDays } = check.document.parameters
  const days = typeof promptlyDays === 'object' ? promptlyDays.value : promptlyDays
  // What lies outside bounds of its own has its fault there.
  if (check.faults.some(({ path }) => path[0] === 'parameters' && path[1] === 'promptlyDays')) return
  if (typeof days === 'number' && Number.isSafeInteger(days) && days >= 1 && days <= 36_600) return
  check.add('out-of-bounds', ['parameters', 'promptlyDays'], { found: String(days), needed: ['1 to 36600'] })
}

/** A list that orders names has all of them, each once. */
function checkOrder(check: Checking): void {
  for (const [list, kind] of [
    ['clauses', 'clause'],
    ['fields', 'field'],
    ['obligations', 'obligation'],
    ['advice', 'advice'],
  ] as const) {
    const order = check.document.order?.[list]
    if (order === undefined) continue
    check.citeAll(kind, order, ['order', list])
    for (const name of Object.keys(check.document[list] ?? {})) {
      if (!order.includes(name)) check.add('order-incomplete', ['order', list], { found: name })
    }
  }
}
