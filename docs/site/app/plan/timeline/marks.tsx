import type { Planned } from 'clausewise/policy'
import { useAround } from '../around-plan.js'
import type { Axis } from './bars.js'
import { ticksOf } from './ticks.js'

interface Props {
  readonly plan: Planned
  readonly axis: Axis
  readonly head: number
  readonly height: number
}

/** The lines of the axis: its ticks with their days, the day the plan is made for, and the day on which it is due again. */
export function Marks({ plan, axis, head, height }: Props) {
  const { language } = useAround()
  const room = 40
  /** A text at an end of the axis stands within it. */
  const anchorAt = (x: number) => (x < axis.at(axis.from) + room ? 'start' : x > axis.at(axis.to) - room ? 'end' : 'middle')
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines and days, none of which takes the focus.
    <g aria-hidden="true">
      {ticksOf(axis, language).map(({ day, text }) => (
        <g key={day}>
          <line class="tick" x1={axis.at(day)} x2={axis.at(day)} y1={head - 4} y2={height} />
          <text class="aside" x={axis.at(day)} y={head - 9} text-anchor={anchorAt(axis.at(day))}>
            {text}
          </text>
        </g>
      ))}
      <line class="as-of" x1={axis.at(plan.asOf)} x2={axis.at(plan.asOf)} y1={head - 6} y2={height} />
      {plan.dueAgainOn === undefined ? null : <line class="again" x1={axis.at(plan.dueAgainOn)} x2={axis.at(plan.dueAgainOn)} y1={head - 6} y2={height} />}
    </g>
  )
}
