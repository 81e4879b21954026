import { named } from '../common/meaning.js'
import { Ticks } from '../common/ticks.js'
import type { Setting } from '../playground/setting.js'
import { inOrder } from './asked.js'
import { purposeKey } from './change.js'

interface Props {
  readonly setting: Setting
  readonly legend: string
  readonly place: string
  readonly picked: unknown
  readonly onPick: (picked: readonly unknown[]) => void
}

/** The purposes of the policy, to be ticked. */
export function PurposesTicks({ setting, legend, place, picked, onPick }: Props) {
  const { engine, words } = setting
  const { document } = engine.policy
  const options = inOrder(document.purposes).map(([value]) => ({ value, text: purposeText(value, setting) }))
  return <Ticks legend={legend} place={place} options={options} picked={picked} nameOf={purposeKey(document)} unknown={words.ask.unknown} onPick={onPick} />
}

/** A purpose with its number and what it means. */
export function purposeText(key: string, { engine, language }: Setting): string {
  const purpose = engine.policy.document.purposes[key]
  return numbered(purpose?.number, named(key, purpose?.means, language))
}

/** A ground with its number and what it means. */
export function groundText(key: string, { engine, language }: Setting): string {
  const ground = engine.policy.document.grounds?.[key]
  return numbered(ground?.number, named(key, ground?.means, language))
}

function numbered(number: number | undefined, text: string): string {
  return number === undefined ? text : `${number}. ${text}`
}
