import { ClauseLinks } from '../clause-links.js'
import { DayShown } from '../day.js'
import { LawNames } from '../law-names.js'
import { Listed } from '../listed.js'
import { FieldName, GroundName, PurposeName, RecordName, Term } from '../named.js'
import { useSpoken } from '../spoken.js'
import { Wide } from '../wide.js'
import type { RuleOn } from './schedule-on.js'

/** The schedule as a table: what is drawn, and all else that a rule says. */
export function ScheduleTable({ rules }: { readonly rules: readonly RuleOn[] }) {
  const { words } = useSpoken()
  const { columns } = words.retention
  return (
    <Wide label={words.retention.caption}>
      <table class="brief">
        <caption>{words.retention.caption}</caption>
        <thead>
          <tr>
            {Object.entries(columns).map(([column, says]) => (
              <th scope="col" key={column}>
                {says}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <Row key={rule.rule} rule={rule} />
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function Row({ rule }: { readonly rule: RuleOn }) {
  const { document, words } = useSpoken()
  const day = (each: string | undefined) => (each === undefined ? words.none : <DayShown day={each} />)
  return (
    <tr data-rule={rule.rule} class={rule.on ? '' : 'off'}>
      <th scope="row">
        {rule.means} <code>{rule.rule}</code> <ClauseLinks clauses={[document.retention?.[rule.rule]?.clause ?? []].flat()} />
        {rule.on ? null : <em>{words.retention.off}</em>}
      </th>
      <td>
        <Term name={rule.keep.from} />
      </td>
      <td class="long">
        {rule.period}
        {rule.when === undefined ? null : (
          <p>
            {words.retention.when}
            {words.colon}
            {rule.when}
          </p>
        )}
      </td>
      <td data-day="counted">{day(rule.countedFrom)}</td>
      <td data-day="last">{day(rule.retainedUntil)}</td>
      <td data-day="deletable">{day(rule.deletableFrom)}</td>
      <td class="long">{rule.laws.length === 0 ? rule.because : <LawNames laws={rule.laws.map(({ law }) => law)} />}</td>
      <td>
        <Listed names={rule.records} as={RecordName} />
      </td>
      <td>
        <Listed names={rule.fields} as={FieldName} />
      </td>
      <td>
        <Listed names={rule.purposes.map(({ purpose }) => purpose)} as={PurposeName} />
      </td>
      <td>
        <Listed names={rule.grounds.map(({ ground }) => ground)} as={GroundName} />
      </td>
    </tr>
  )
}
