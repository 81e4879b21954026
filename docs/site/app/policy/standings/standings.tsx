import type { Standing } from 'clausewise'
import { useMemo } from 'preact/hooks'
import { ConditionShown } from '../condition.js'
import type { AnyEngine } from '../engine.js'
import { Listed } from '../listed.js'
import { FieldName, GroundName, PurposeName, RecordName } from '../named.js'
import { Section } from '../section.js'
import { useSpoken } from '../spoken.js'
import { openGrounds } from './open-grounds.js'
import { type OpenUses, openUses } from './open-uses.js'

/** What stays open once a person has asked something to stop. */
export function Standings({ engine }: { readonly engine: AnyEngine }) {
  const { words } = useSpoken()
  const uses = useMemo(() => openUses(engine), [engine])
  return (
    <Section id="standings" title={words.standingsPart.title} says={words.standingsPart.says}>
      {Object.entries(words.standings).map(([standing, says]) => (
        <article key={standing} data-standing={standing}>
          <h3>
            {says} <code>{standing}</code>
          </h3>
          <dl>
            <dt>{words.standingsPart.uses}</dt>
            <dd>
              <Uses open={uses[standing as Standing]} />
            </dd>
            <dt>{words.standingsPart.grounds}</dt>
            <dd>
              <OpenGrounds standing={standing as Standing} />
            </dd>
          </dl>
        </article>
      ))}
    </Section>
  )
}

function Uses({ open: { kind, uses } }: { readonly open: OpenUses }) {
  const { words } = useSpoken()
  if (kind !== 'some') return <p data-uses={kind}>{words.standingsPart[kind]}</p>
  return (
    <>
      <p data-uses={kind}>{words.standingsPart.some}</p>
      <ul>
        {uses.map(({ records, purpose, fields }) => (
          <li key={`${purpose} ${records.join(' ')}`}>
            <PurposeName name={purpose} />
            {words.colon}
            <Listed names={fields} as={FieldName} />
            {records.length === 0 ? '' : words.standingsPart.heldIn(<Listed names={records} as={RecordName} />)}
          </li>
        ))}
      </ul>
    </>
  )
}

function OpenGrounds({ standing }: { readonly standing: Standing }) {
  const { document, words } = useSpoken()
  const open = openGrounds(document, standing)
  if (open.length === 0) return words.standingsPart.none
  return (
    <ul>
      {open.map(({ ground, when, keptBy }) => (
        <li key={`${ground} ${keptBy.join(' ')}`} data-ground={ground}>
          <GroundName name={ground} />
          {keptBy.length === 0 ? null : words.standingsPart.keptBy(<code>{keptBy.join(', ')}</code>)}
          {when === undefined ? null : (
            <>
              {words.standingsPart.where}
              <ConditionShown condition={when} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
