import { describe, expect, it } from 'vitest'
import type { Law } from '../../src/model/document.js'
import { document } from '../../src/reference/document.js'
import { citedLaws } from './citations.js'

const laws: Readonly<Record<string, Law>> = document.laws

describe('the laws of the reference policy', () => {
  it('are exactly those that something cites', () => {
    expect(Object.keys(laws).sort()).toEqual([...citedLaws].sort())
  })

  it.each(Object.entries(laws))('%s has a Japanese citation, a day and a sentence', (citation, { ja, version, means }) => {
    expect(citation).toMatch(/ Art\. \d+(-\d+)?(\(\d+\))?(\([ivx]+\))?$/)
    expect(ja).toMatch(/第\d+条(の\d+)?(第\d+項)?(第\d+号)?$/)
    expect(new Date(`${version}T00:00:00Z`).toISOString().slice(0, 10)).toBe(version)
    expect(version <= document.effectiveOn).toBe(true)
    expect(means?.en).toMatch(/\.$/)
    expect(means?.ja).toMatch(/。$/)
  })

  it.each(Object.keys(laws))('%s has the same article in both languages', (citation) => {
    expect(laws[citation]?.ja?.match(/\d+/g)).toEqual(citation.replace(/\(([ivx]+)\)$/, (_, roman: string) => `(${roman.length})`).match(/\d+/g))
  })

  it('cites the Act on the Protection of Personal Information as it has stood since April 2022', () => {
    const act = Object.entries(laws).filter(([citation]) => citation.startsWith('APPI'))
    expect(act.length).toBeGreaterThan(15)
    for (const [, { version }] of act) expect(version).toBe('2022-04-01')
  })
})
