import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/gate/model/finding.js'
import { github } from '../../../src/gate/report/github.js'
import { json } from '../../../src/gate/report/json.js'
import { junit } from '../../../src/gate/report/junit.js'
import { markdown } from '../../../src/gate/report/markdown.js'
import { pretty } from '../../../src/gate/report/pretty.js'
import { sarif } from '../../../src/gate/report/sarif.js'
import { sampleFiles } from './sample.js'
import { tameReport } from './sample-any.js'

const english = { language: 'en' } as const

/** What an output says of its findings: the finding and its state, where it says both side by side. */
function statesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, id, state]) => `${id} ${state}`).sort()
}

function statesOf(findings: readonly Pick<Finding, 'id' | 'state'>[]): readonly string[] {
  return findings.map(({ id, state }) => `${id} ${state}`).sort()
}

describe('the formats', () => {
  it('never disagree on the state of a finding', () => {
    fc.assert(
      fc.property(tameReport, (report) => {
        const states = statesOf(report.findings)
        expect(statesOf(JSON.parse(json(report, english)).findings)).toEqual(states)
        expect(statesIn(pretty(report, { ...english, colour: false, files: sampleFiles }), /^\S+ {2}\w+ {2}([\w-]+) \((\w+)\) {2}/gm)).toEqual(states)
        expect(statesIn(markdown(report, { ...english, budget: 1_000_000 }), /^- \*\*\w+\*\* `([\w-]+)` \((\w+)\)/gm)).toEqual(states)
        expect(statesIn(junit(report, english), /: \w+ ([\w-]+) \((\w+)\): /g)).toEqual(states)
      }),
      { numRuns: 100 },
    )
  })

  it('never disagree on what is new: what is annotated or uploaded is', () => {
    fc.assert(
      fc.property(tameReport, (report) => {
        const fresh = report.findings.filter(({ state }) => state === 'new')
        const results: readonly { readonly ruleId: string }[] = JSON.parse(sarif(report, { ...english, version: '1.0.0' })).runs[0].results
        expect(results.map(({ ruleId }) => ruleId).sort()).toEqual(fresh.map(({ id }) => id).sort())
        const annotated = statesIn(github(report, english), /,title=([\w-]+) \((\w+)\)/g)
        const few = fresh.filter(({ level }) => fresh.filter((other) => other.level === level).length <= 10)
        expect(statesOf(fresh)).toEqual(expect.arrayContaining([...annotated]))
        expect(annotated).toEqual(expect.arrayContaining([...statesOf(few)]))
      }),
      { numRuns: 100 },
    )
  })
})
