import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../examples/ci-gate/files-of.js'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import { findingIds } from '../../../src/gate/model/finding.js'
import type { SourceFile } from '../../../src/gate/model/location.js'
import { pages } from '../../../src/gate/pages/pages.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { policy } from '../../../src/index.js'
import { followed } from './followed.js'
import { remedied } from './remedied.js'

const check = (files: readonly SourceFile[], asOf: string) => checkManifest({ files, policy, asOf, readers: schemaReaders })

/** What is left where each remedy of each finding is followed, one at a time: a fault, or the finding itself. */
function leftOver(files: readonly SourceFile[], asOf: string): readonly string[] {
  const { findings, faults } = check(files, asOf)
  expect(faults).toEqual([])
  return findings.flatMap((finding) =>
    finding.remedies.flatMap((remedy) =>
      followed(files, finding, remedy).flatMap((changed) => {
        const after = check(changed, asOf)
        const same = after.findings.some(({ fingerprint, state }) => fingerprint === finding.fingerprint && state === 'new')
        const told = `${finding.id} ${finding.entity} ${JSON.stringify(remedy)}`
        // What was removed may have been the last that was declared.
        const faults = after.faults.filter(({ code }) => code !== 'nothing-declared')
        return [...faults.map(({ code, path }) => `${told}: ${code} ${path.join('.')}`), ...(same ? [`${told}: is found still`] : [])]
      }),
    ),
  )
}

describe('a remedy that is followed as it is written', () => {
  it.each(findingIds)('makes the finding go away, and nothing faulty: the page of %s', (id) => {
    const { wrong, files = [], asOf = '2026-11-28' } = pages[id]
    expect(leftOver([{ path: 'clausewise.yaml', text: wrong }, ...files], asOf)).toEqual([])
  })

  it('makes the finding go away, and nothing faulty: the broken twin', () => {
    expect(leftOver(filesOf('broken'), '2026-12-01')).toEqual([])
  })

  it.each(Object.keys(remedied))('makes the finding go away, and nothing faulty: %s', (name) => {
    const { body, files = [] } = remedied[name] ?? { body: '' }
    expect(leftOver([{ path: 'clausewise.yaml', text: `clausewise: 1\npolicy: reference\n${body}` }, ...files], '2026-11-28')).toEqual([])
  })
})

describe('a finding', () => {
  it.each(Object.entries(remedied).map(([name, each]) => ({ name, ...each })))(
    'is shown what would make it right: $name',
    ({ body, files = [], of, remedies }) => {
      const { findings, faults } = check([{ path: 'clausewise.yaml', text: `clausewise: 1\npolicy: reference\n${body}` }, ...files], '2026-11-28')
      expect(faults).toEqual([])
      expect(findings.filter(({ id }) => id === of).map((finding) => finding.remedies)).toEqual(remedies)
    },
  )
})
