import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cells } from '../../src/explain/cells.js'
import type { LanguageCode } from '../../src/explain/language.js'
import { explain, sentences, timeline } from '../../src/explain.js'
import { reasonCodes } from '../../src/model/decision.js'
import { governor, planned, policyFault, reason, reasonsByCode, requestFault } from './arbitraries.js'
import { impoliteLines } from './japanese.js'
import { denial } from './say.js'
import { identity, policy } from './shop.js'

type Say = (language: LanguageCode, withPolicy: boolean) => string

/** What holds for every text, whatever is said. */
function holdsFor(say: Say): void {
  for (const withPolicy of [true, false]) {
    const [en, ja] = [say('en', withPolicy), say('ja', withPolicy)]
    for (const text of [en, ja]) {
      expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object |function|native code/)
      expect(text).not.toMatch(/[^\P{Cc}\n]/u)
      for (const line of text.split('\n')) expect(line.trim()).not.toBe('')
    }
    for (const line of en.split('\n')) expect(line).toMatch(/[.:?]$/)
    expect(impoliteLines(ja)).toEqual([])
    expect(en.split('\n').some((line) => line.includes('  ,') || line.includes(' .') || line.includes('..'))).toBe(false)
  }
}

const options = (language: LanguageCode, withPolicy: boolean) => (withPolicy ? { language, policy } : { language })

describe('whatever an answer says, a language has sentences for it', () => {
  it.each(reasonCodes)('reason %s', (code) => {
    fc.assert(fc.property(reasonsByCode[code], (each) => holdsFor((language, withPolicy) => explain(denial(each), options(language, withPolicy)))))
  })

  it('denials with many reasons: a sentence for each code, and never the same twice', () => {
    fc.assert(
      fc.property(reason, fc.array(reason, { maxLength: 4 }), fc.constantFrom('en' as const, 'ja' as const), (first, others, language) => {
        const told = sentences(denial(first, ...others), { language }).filter(({ about }) => about === 'reason')
        expect(new Set(told.map(({ code }) => code))).toEqual(new Set([first, ...others].map(({ code }) => code)))
        const texts = told.filter(({ code }) => code !== 'invalid-request').map(({ text }) => text)
        expect(new Set(texts).size).toBe(texts.length)
      }),
    )
  })

  it('faults of a request', () => {
    fc.assert(
      fc.property(requestFault, fc.boolean(), (fault, planning) =>
        holdsFor((language, withPolicy) =>
          explain(
            planning ? { planned: false, faults: [fault], policy: identity } : { answered: false, faults: [fault], policy: identity },
            options(language, withPolicy),
          ),
        ),
      ),
    )
  })

  it('faults of a policy', () => {
    fc.assert(fc.property(fc.array(policyFault, { maxLength: 3 }), (faults) => holdsFor((language) => explain(faults, { language }))))
  })

  it('governors', () => {
    fc.assert(
      fc.property(governor, (governedBy) =>
        holdsFor((language, withPolicy) =>
          explain({ answered: true, governedBy, clauses: [], obligations: [], advice: [], policy: identity }, options(language, withPolicy)),
        ),
      ),
    )
  })

  it('plans', () => {
    fc.assert(fc.property(planned, (plan) => holdsFor((language, withPolicy) => explain(plan, options(language, withPolicy)))))
  })

  it('timelines: every line fits, and the same plan gives the same text', () => {
    fc.assert(
      fc.property(planned, fc.integer({ min: 80, max: 200 }), fc.constantFrom('en' as const, 'ja' as const), (plan, width, language) => {
        const text = timeline(plan, { language, policy, width })
        expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object /)
        for (const line of text.split('\n')) expect(cells(line)).toBeLessThanOrEqual(width)
        expect(timeline(plan, { language, policy, width })).toBe(text)
      }),
    )
  })
})

describe('explaining', () => {
  it('leaves the answer as it is', () => {
    fc.assert(
      fc.property(planned, (plan) => {
        const before = JSON.stringify(plan)
        explain(plan, { language: 'ja', policy })
        timeline(plan, { language: 'ja', policy })
        expect(JSON.stringify(plan)).toBe(before)
      }),
    )
  })
})
