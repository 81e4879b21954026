import { useState } from 'preact/hooks'
import { DayShown } from '../day.js'
import { Term } from '../named.js'
import { useSpoken } from '../spoken.js'
import { Bar } from './bar.js'
import { type Scale, scaleOf } from './scale.js'
import type { RuleOn } from './schedule-on.js'

/** The rules in force, drawn on one time scale from the day on which their events fall. */
export function Timeline({ rules, on }: { readonly rules: readonly RuleOn[]; readonly on: string }) {
  const { words } = useSpoken()
  const [shown, show] = useState<string>()
  const scale = scaleOf(
    on,
    rules.flatMap(({ deletableFrom }) => deletableFrom ?? []),
  )
  return (
    <figure class="timeline">
      <figcaption>
        {words.retention.scale(<DayShown day={scale.from} />, <DayShown day={scale.to} />)}
        <ul class="legend">
          <li>
            <span class="swatch before" /> {words.retention.before}
          </li>
          <li>
            <span class="swatch kept" /> {words.retention.kept}
          </li>
        </ul>
      </figcaption>
      <Axis scale={scale} />
      <ol>
        {rules
          .filter((rule) => rule.on)
          .map((rule) => (
            <li key={rule.rule}>
              <p class="what">
                {rule.means} <code>{rule.rule}</code>
                <small>
                  {words.retention.from}
                  {words.colon}
                  <Term name={rule.keep.from} />
                </small>
              </p>
              <Bar rule={rule} scale={scale} isShown={shown === rule.rule} show={show} />
              <p class="days">
                {rule.retainedUntil === undefined
                  ? words.retention.noEnd
                  : words.retention.until(
                      <DayShown day={rule.retainedUntil} />,
                      rule.deletableFrom === undefined ? null : <DayShown day={rule.deletableFrom} />,
                    )}
              </p>
            </li>
          ))}
      </ol>
    </figure>
  )
}

function Axis({ scale }: { readonly scale: Scale }) {
  return (
    <svg class="axis" width="100%" height="18" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <text key={tick} x={`${scale.at(tick).toFixed(3)}%`} y="13" text-anchor={scale.at(tick) > 94 ? 'end' : scale.at(tick) < 6 ? 'start' : 'middle'}>
          {Number(tick.slice(0, 4))}
        </text>
      ))}
    </svg>
  )
}
