import { useMemo, useState } from 'preact/hooks'
import type { AnyEngine } from '../engine.js'
import type { Opened } from '../opened.js'
import { Section } from '../section.js'
import { useSpoken } from '../spoken.js'
import { usesAsked } from '../uses-asked.js'
import { CellInWords } from './cell-in-words.js'
import { cellsOf } from './cells.js'
import { Filter } from './filter.js'
import { Grid } from './grid.js'
import type { Place } from './moved.js'

/** Which field serves which purpose, and what the standing and the agreement of a person leave of it. */
export function Matrix({ engine, opened, open }: { readonly engine: AnyEngine; readonly opened: Opened; readonly open: (change: Partial<Opened>) => void }) {
  const { words } = useSpoken()
  const [at, setAt] = useState<Place>()
  const { standing, agreed, record } = opened
  const uses = useMemo(() => usesAsked(engine), [engine])
  const rows = useMemo(() => cellsOf(engine, uses, { standing, agreed }, record), [engine, uses, standing, agreed, record])
  const allowed = rows.flat().filter(({ decision }) => decision.allowed).length
  const cell = at === undefined ? undefined : rows[at.row]?.[at.column]
  return (
    <Section id="purposes" title={words.matrix.title} says={words.matrix.says}>
      <Filter opened={opened} open={open} />
      <p class="count" aria-live="polite">
        {words.matrix.count(allowed, rows.flat().length)}
      </p>
      <Grid rows={rows} at={at} go={setAt} />
      <div class="answer" aria-live="polite">
        {cell === undefined ? <p>{words.matrix.pick}</p> : <CellInWords cell={cell} policy={engine.policy} />}
      </div>
    </Section>
  )
}
