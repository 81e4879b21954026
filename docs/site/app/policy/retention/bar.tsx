import { dayOf, meaning } from '../../common/meaning.js'
import { useSpoken } from '../spoken.js'
import type { Scale } from './scale.js'
import type { RuleOn } from './schedule-on.js'

interface Props {
  readonly rule: RuleOn
  readonly scale: Scale
  /** Whether its description is shown. */
  readonly isShown: boolean
  readonly show: (rule: string | undefined) => void
}

/** The bar of one rule: from its event over the links before to the last link, which is the minimum itself. Its description shows where it has the focus or the pointer. */
export function Bar({ rule, scale, isShown, show }: Props) {
  const { document, language, words } = useSpoken()
  const event = meaning(document.glossary?.[rule.keep.from], language) ?? rule.keep.from
  const { countedFrom, retainedUntil, deletableFrom } = rule
  const percent = (value: number) => `${value.toFixed(3)}%`
  const start = scale.at(scale.from)
  const counted = countedFrom === undefined ? start : scale.at(countedFrom)
  const end = deletableFrom === undefined ? 100 : scale.at(deletableFrom)
  const says = words.retention.bar({
    means: rule.means ?? rule.rule,
    event,
    on: dayOf(scale.from, language),
    period: rule.period,
    countedFrom: countedFrom && dayOf(countedFrom, language),
    retainedUntil: retainedUntil && dayOf(retainedUntil, language),
    deletableFrom: deletableFrom && dayOf(deletableFrom, language),
  })
  return (
    <div class="line" onPointerEnter={() => show(rule.rule)} onPointerLeave={() => show(undefined)}>
      <button
        type="button"
        data-rule={rule.rule}
        aria-label={rule.means ?? rule.rule}
        aria-describedby={`policy-bar-${rule.rule}`}
        onFocus={() => show(rule.rule)}
        onBlur={() => show(undefined)}
        onClick={() => show(rule.rule)}
        onKeyDown={({ key }) => key === 'Escape' && show(undefined)}
      >
        <svg width="100%" height="26" aria-hidden="true">
          {scale.ticks.map((tick) => (
            <line key={tick} class="tick" x1={percent(scale.at(tick))} x2={percent(scale.at(tick))} y1="0" y2="26" />
          ))}
          {counted > start ? <rect class="before" x={percent(start)} y="9" width={percent(counted - start)} height="8" /> : null}
          <rect class="kept" x={percent(counted)} y="5" width={percent(end - counted)} height="16" />
        </svg>
      </button>
      <p class="says" role="tooltip" id={`policy-bar-${rule.rule}`} hidden={!isShown}>
        {says}
      </p>
    </div>
  )
}
