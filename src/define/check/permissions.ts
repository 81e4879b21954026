import { listed } from '../../compile/listed.js'
import type { Path } from '../../model/decision.js'
import type { Ground, Purpose } from '../../model/document.js'
import { type Checking, entriesOf } from './checking.js'
import { checkCondition, type Scope } from './conditions.js'

/** Facts and attestations one purpose or ground may ask: more is a mistake, and more than a look-up can number. */
const mostAsked = 24

/** Purposes and grounds: what they cite, what they ask, when they are met. */
export function checkPermissions(check: Checking): void {
  const { purposes, grounds } = check.document
  numbersOnce(check, entriesOf(purposes), ['purposes'])
  numbersOnce(check, entriesOf(grounds), ['grounds'])
  for (const [key, purpose] of entriesOf(purposes)) checkPermission(check, purpose, ['purposes', key], ['recipientRelation', 'asked'])
  for (const [key, ground] of entriesOf(grounds)) {
    const path = ['grounds', key]
    checkPermission(check, ground, path, ['recipientCountry', 'asked'])
    if (ground.recipients !== 'any') check.citeAll('recipient', ground.recipients, [...path, 'recipients'])
  }
}

function numbersOnce(check: Checking, entries: readonly (readonly [string, { readonly number?: number }])[], path: Path): void {
  const taken = new Set<number>()
  for (const [key, { number }] of entries) {
    if (number === undefined) continue
    if (taken.has(number)) check.add('duplicate', [...path, key, 'number'], { found: String(number) })
    taken.add(number)
  }
}

function checkPermission(check: Checking, permission: Purpose | Ground, path: Path, derived: readonly string[]): void {
  const { clause, facts = [], attests = [], limits = [] } = permission
  if (typeof clause === 'string') check.cite('clause', clause, [...path, 'clause'])
  else check.citeAll('clause', listed(clause), [...path, 'clause'])
  check.citeAll('fact', facts, [...path, 'facts'])
  const scope: Scope = { facts, derived }
  checkCondition(check, permission.when, [...path, 'when'], scope)
  limits.forEach((limit, index) => {
    const at = [...path, 'limits', index]
    check.cite('clause', limit.clause, [...at, 'clause'])
    checkCondition(check, limit.when, [...at, 'when'], scope)
  })
  checkAttestations(check, attests, facts, path, scope)
  if (facts.length + attests.length > mostAsked)
    check.add('out-of-bounds', [...path, 'facts'], {
      found: String(facts.length + attests.length),
      needed: [`at most ${mostAsked}`],
      of: 'facts and attestations',
    })
}

function checkAttestations(check: Checking, attests: NonNullable<Purpose['attests']>, facts: readonly string[], path: Path, scope: Scope): void {
  const names = attests.map((asked) => (typeof asked === 'string' ? asked : asked.name))
  names.forEach((name, index) => {
    const at = [...path, 'attests', index]
    if (names.indexOf(name) < index || facts.includes(name)) check.add('duplicate', at, { found: name })
    const asked = attests[index]
    if (typeof asked === 'object') checkCondition(check, asked.when, [...at, 'when'], scope)
  })
}
