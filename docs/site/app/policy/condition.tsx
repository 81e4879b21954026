import type { Condition } from 'clausewise'
import { type Part, shownParts } from './condition-parts.js'
import { Term, Value } from './named.js'
import { useSpoken } from './spoken.js'

/** A condition as a list: all that stands in it must hold. */
export function ConditionShown({ condition }: { readonly condition: Condition }) {
  return <Parts parts={shownParts(condition)} />
}

function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <ul class="condition">
      {parts.map((part, place) => (
        <li key={place}>
          <PartShown part={part} />
        </li>
      ))}
    </ul>
  )
}

function PartShown({ part }: { readonly part: Part }) {
  const { words } = useSpoken()
  if (part.kind !== 'fact')
    return (
      <>
        {words.together[part.kind]}
        <Parts parts={part.parts} />
      </>
    )
  return (
    <>
      <FactName fact={part.fact} />
      {words.colon}
      {part.values.map((value, place) => (
        <span key={String(value)}>
          {place === 0 ? '' : words.or}
          <FactValue fact={part.fact} value={value} />
        </span>
      ))}
    </>
  )
}

/** The name of a fact, whether the policy declares it or the engine derives it. */
function FactName({ fact }: { readonly fact: string }) {
  const { words } = useSpoken()
  const derived = derivedIn(words.derived, fact)
  return derived === undefined ? <Term name={fact} /> : derived
}

function FactValue({ fact, value }: { readonly fact: string; readonly value: string | boolean }) {
  const { words } = useSpoken()
  const derived = derivedIn(words.derivedValues, fact)
  const says = derived === undefined ? undefined : derivedIn(derived, String(value))
  return says === undefined ? <Value value={value} /> : says
}

function derivedIn<T>(table: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
