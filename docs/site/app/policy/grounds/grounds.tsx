import type { AnyEngine } from '../engine.js'
import { namesOf } from '../names-of.js'
import { Section } from '../section.js'
import { useSpoken } from '../spoken.js'
import { FactsTable } from './facts-table.js'
import { GroundShown } from './ground-shown.js'

/** The grounds of disclosure, and what each asks. */
export function Grounds({ engine }: { readonly engine: AnyEngine }) {
  const { document, words } = useSpoken()
  const { grounds } = namesOf(document)
  return (
    <Section id="grounds" title={words.grounds.title} says={words.grounds.says}>
      <FactsTable engine={engine} />
      {grounds.map((ground) => (
        <GroundShown key={ground} engine={engine} name={ground} />
      ))}
    </Section>
  )
}
