import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changeCodes } from '../../src/gate/model/change.js'
import { manifestFaultCodes } from '../../src/gate/model/fault.js'
import { findingIds } from '../../src/gate/model/finding.js'
import { changesFor, changeTable, toldChanges } from './gate/changes.js'
import { faultCodes, faultsFor, faultTable, toldFaults } from './gate/faults.js'
import { withPart } from './page.js'

const page = 'docs/gate.md'

// Written again with `npm test -- -u`.
it('prints what a fault and a change may be in docs/gate.md', async () => {
  const text = withPart(withPart(readFileSync(page, 'utf8'), 'faults', faultTable()), 'changes', changeTable())
  await expect(text).toMatchFileSnapshot(`../../${page}`)
})

describe('the faults', () => {
  it('are told of each code there is, and of no other', () => {
    expect(Object.keys(toldFaults).sort()).toEqual([...faultCodes].sort())
    expect(faultCodes).toEqual(expect.arrayContaining([...manifestFaultCodes]))
  })

  it.each(faultCodes)('%s is what its example is given', (code) => {
    expect(faultsFor(code).map((fault) => fault.code)).toEqual(expect.arrayContaining([code]))
  })
})

describe('the changes', () => {
  it('are told of each code there is, and of no other', () => {
    expect(Object.keys(toldChanges).sort()).toEqual([...changeCodes].sort())
  })

  it.each(changeCodes)('%s is what its example brings about', (code) => {
    expect(changesFor(code).map((change) => change.code)).toContain(code)
  })
})

it('names no code that two things have', () => {
  const all: readonly string[] = [...faultCodes, ...changeCodes, ...findingIds]
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([])
})
