import type { Planned } from 'clausewise/policy'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useAround } from '../around-plan.js'
import type { EntryInWords } from '../entry-in-words.js'
import { axisOf, barOf, signs } from './bars.js'
import { keepAbove } from './keep-above.js'
import { Marks } from './marks.js'
import { outcomeOf } from './outcome.js'
import { PartAt } from './part-at.js'
import { dayInWords } from './ticks.js'

interface Props {
  readonly plan: Planned
  /** What is said of each entry. */
  readonly said: readonly EntryInWords[]
}

const width = 720
const left = 8
const rowHeight = 48
const head = 26

/** The next bar that a key leads to. */
const steps: { readonly [key: string]: (at: number, last: number) => number } = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** A bar for each holding on one scale. The one that is pointed at or has the focus is told in words below. */
export function Timeline({ plan, said }: Props) {
  const { language, words, naming } = useAround()
  const [picked, pick] = useState(0)
  const reasons = useId()
  const panel = useRef<HTMLDivElement>(null)
  const chart = useRef<HTMLDivElement>(null)
  const last = plan.entries.length - 1
  const shown = Math.min(picked, last)
  const axis = axisOf(plan, left, width - left)
  const bars = plan.entries.map((entry) => barOf(entry, plan.asOf, axis, width - left))
  const used = new Set(bars.flat().map(({ sign }) => sign))
  const height = head + rowHeight * plan.entries.length + 4
  const inWords = (day: string) => dayInWords(day, language)
  useLayoutEffect(() => {
    const focused = chart.current?.querySelector('.bar:focus')
    if (panel.current && focused) keepAbove(panel.current, focused)
  }, [shown])
  const step = (event: KeyboardEvent) => {
    const to = steps[event.key]?.(shown, last)
    if (to === undefined) return
    event.preventDefault()
    pick(to)
    chart.current?.querySelectorAll<SVGGElement>('[role="option"]')[to]?.focus({ preventScroll: true })
  }
  return (
    <figure class="timeline">
      <figcaption>{words.timeline.hint}</figcaption>
      <div ref={chart} class="scroll" role="listbox" aria-label={words.timeline.chart} onKeyDown={step}>
        <svg viewBox={`0 0 ${width} ${height}`} role="presentation">
          <Marks plan={plan} axis={axis} head={head} height={height} />
          {plan.entries.map((entry, at) => {
            const top = head + at * rowHeight
            return (
              <g
                key={at}
                class="bar"
                role="option"
                aria-selected={at === shown}
                aria-describedby={at === shown ? reasons : undefined}
                tabindex={at === shown ? 0 : -1}
                onPointerEnter={() => pick(at)}
                onFocus={({ currentTarget }) => {
                  pick(at)
                  requestAnimationFrame(() => panel.current && keepAbove(panel.current, currentTarget))
                }}
              >
                <rect class="frame" x="1" y={top + 1} width={width - 2} height={rowHeight - 2} rx="4" />
                <text x={left} y={top + 19}>
                  <tspan class="what">{naming.field(entry.field)}</tspan>
                  <tspan class="aside">
                    {' / '}
                    {[naming.record(entry.record), entry.store, entry.document].filter((each) => each !== undefined).join(' / ')}
                  </tspan>
                  <tspan dx="10">{outcomeOf(entry, words, inWords)}</tspan>
                </text>
                {bars[at]?.map((part) => (
                  <PartAt key={part.sign} part={part} y={top + 28} />
                ))}
              </g>
            )
          })}
        </svg>
      </div>
      <ul class="legend">
        {signs
          .filter((sign) => used.has(sign))
          .map((sign) => (
            <li key={sign}>
              <svg viewBox="0 0 24 14" aria-hidden="true">
                <PartAt part={{ sign, from: sign === 'open' ? 6 : 1, to: sign === 'open' ? 18 : 23 }} y={1} />
              </svg>
              {words.timeline.signs[sign]}
            </li>
          ))}
        <li>
          <svg viewBox="0 0 24 14" aria-hidden="true">
            <line class="as-of" x1="12" x2="12" y1="0" y2="14" />
          </svg>
          {words.timeline.asOf(inWords(plan.asOf))}
        </li>
        {plan.dueAgainOn === undefined ? null : (
          <li>
            <svg viewBox="0 0 24 14" aria-hidden="true">
              <line class="again" x1="12" x2="12" y1="0" y2="14" />
            </svg>
            {words.timeline.dueAgain(inWords(plan.dueAgainOn))}
          </li>
        )}
      </ul>
      <div ref={panel} id={reasons} class="reasons">
        <strong>{said[shown]?.what}</strong>
        <ul>
          {said[shown]?.why.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </figure>
  )
}
