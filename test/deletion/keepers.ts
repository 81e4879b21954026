import type { Document } from '../../src/model/document.js'
import { type CivilDay, compareDays, lastDayOfCalendar, parseDay, printDay, walkPeriod } from '../reference/calendar.js'
import { truthOf } from '../reference/condition.js'
import { rulesInForce } from '../reference/says.js'
import type { Sound, SoundHold, SoundHolding } from './laws.js'

/** A rule or hold that covers a holding, and the first day on which it no longer keeps; none where nobody knows. */
export interface Keeper {
  readonly kind: 'rule' | 'hold'
  readonly id: string
  readonly end: string | undefined
}

/** Everything that covers a holding, worked out day by day: the laws are asked of this, not of the engine's own counting. */
export function keepersOf(document: Document, input: Sound, holding: SoundHolding): readonly Keeper[] {
  const neverKept = document.fields[holding.field]?.neverKept === true
  const holds = (input.holds ?? []).filter((hold) => covers(hold, holding))
  return [...(neverKept ? [] : rulesOn(document, holding)), ...holds.map(({ id, releasedOn }): Keeper => ({ kind: 'hold', id, end: releasedOn }))]
}

/** Whether it keeps on a day. Days of the same length compare as texts. */
export function keepsOn(day: string, { end }: Keeper): boolean {
  return end === undefined || day < end
}

const walked = new WeakMap<SoundHolding, readonly Keeper[]>()

function rulesOn(document: Document, holding: SoundHolding): readonly Keeper[] {
  const known = walked.get(holding)
  if (known !== undefined) return known
  const keepers = rulesInForce(document).flatMap(([id, rule]): readonly Keeper[] => {
    if (!rule.records.includes(holding.record) || !rule.fields.includes(holding.field)) return []
    const look = (fact: string) => {
      const value = holding.facts?.[fact]
      return value === undefined ? 'unknown' : { is: value }
    }
    if (truthOf(rule.when, look) === false) return []
    const event = holding.events?.[rule.keep.from]
    const day = event === undefined ? undefined : parseDay(event)
    return [{ kind: 'rule', id, end: day === undefined ? undefined : printed(walkPeriod(rule.keep, day, document.parameters).deletableFrom) }]
  })
  walked.set(holding, keepers)
  return keepers
}

function printed(day: CivilDay): string | undefined {
  return compareDays(day, lastDayOfCalendar) > 0 ? undefined : printDay(day)
}

function covers({ covers: covered }: SoundHold, { ref, document, record, field }: SoundHolding): boolean {
  if (covered === 'everything') return true
  const named = (list: readonly unknown[] | undefined, name: unknown) => name !== undefined && list?.includes(name) === true
  return named(covered.refs, ref) || named(covered.documents, document) || named(covered.records, record) || named(covered.fields, field)
}
