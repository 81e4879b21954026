import { Either } from '../../common/either.js'
import { Ticks } from '../../common/ticks.js'
import { useAround } from '../around-plan.js'
import { faultsAt, type Path } from '../faults.js'
import { type Covers, coverLists, type Row } from '../plan-input.js'

interface Props {
  readonly covers: Covers
  readonly path: Path
  readonly rows: readonly Row[]
  readonly onCovers: (covers: Covers) => void
}

/** What a hold covers: everything, or the kinds, fields, documents and references that it lists. */
export function CoversControls({ covers, path, rows, onCovers }: Props) {
  const { document, words, naming, faults } = useAround()
  const said = words.holds
  const given = (member: 'document' | 'ref') => [...new Set(rows.flatMap((row) => row[member] ?? []))].map((value) => ({ value, text: value }))
  const options = {
    records: Object.keys(document.records ?? {}).map((value) => ({ value, text: naming.record(value) })),
    fields: Object.keys(document.fields).map((value) => ({ value, text: naming.field(value) })),
    documents: given('document'),
    refs: given('ref'),
  }
  return (
    <>
      <Either
        legend={said.covers}
        options={[
          { value: 'everything', text: said.everything },
          { value: 'listed', text: said.listed },
        ]}
        value={covers === 'everything' ? covers : 'listed'}
        onPick={(picked) => onCovers(picked === 'everything' ? picked : {})}
      />
      {covers === 'everything'
        ? null
        : coverLists
            .filter((list) => options[list].length + (covers[list]?.length ?? 0) > 0)
            .map((list) => (
              <Ticks
                key={list}
                legend={said.lists[list]}
                options={options[list]}
                picked={covers[list]}
                unknown={said.unknown}
                onPick={(picked) => onCovers({ ...covers, [list]: picked.map(String) })}
              />
            ))}
      {faultsAt(faults, path, true).map(({ text }) => (
        <p key={text} class="fault">
          {text}
        </p>
      ))}
    </>
  )
}
