import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import { findingIds } from '../../../src/gate/model/finding.js'
import { pages } from '../../../src/gate/pages/pages.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { policy } from '../../../src/index.js'

type Side = 'wrong' | 'right'

function checked(id: (typeof findingIds)[number], side: Side) {
  const page = pages[id]
  const files = [{ path: 'clausewise.yaml', text: page[side] }, ...(page.files ?? [])]
  return checkManifest({ files, policy, asOf: page.asOf ?? '2026-11-28', readers: schemaReaders })
}

describe.each(findingIds)('the page of %s', (id) => {
  it('shows a manifest that has the finding, and nothing worse than it', () => {
    const { faults, findings } = checked(id, 'wrong')
    expect(faults).toEqual([])
    expect(findings.map((finding) => finding.id)).toContain(id)
  })

  it('shows it put right, with nothing left that fails', () => {
    const { faults, findings, complete } = checked(id, 'right')
    expect(faults).toEqual([])
    expect(complete).toBe(true)
    expect(findings.filter(({ level, state }) => level !== 'note' && state === 'new').map((finding) => [finding.id, finding.entity])).toEqual([])
    expect(findings.map((finding) => finding.id)).not.toContain(id)
  })
})
