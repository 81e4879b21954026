import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/explain.js'
import { reasonCodes, requestProblems } from '../../src/model/decision.js'
import { policyFaultCodes } from '../../src/model/fault.js'
import { actions } from '../../src/model/plan.js'
import { impoliteLines } from './japanese.js'

describe.each(['en', 'ja'] as const)('the catalogue in %s', (language) => {
  const all = catalogue(language)

  it('has every code, in the order of the codes', () => {
    expect(Object.keys(all.reasons)).toEqual([...reasonCodes])
    expect(Object.keys(all.requestProblems)).toEqual([...requestProblems])
    expect(Object.keys(all.policyFaults)).toEqual([...policyFaultCodes])
    expect(Object.keys(all.actions)).toEqual([...actions])
    expect(Object.keys(all.notices)).toEqual(['erase', 'stop-use', 'keep-within-purposes', 'disclosure-stopped'])
  })

  it('has one sentence for each, on one line', () => {
    for (const sentence of Object.values(all).flatMap((table) => Object.values<string>(table))) {
      expect(sentence).toMatch(language === 'en' ? /^[A-Z][^\n]*\.$/ : /^[^\n]*。$/)
      expect(sentence).not.toMatch(/undefined|null/)
      if (language === 'ja') expect(impoliteLines(sentence)).toEqual([])
    }
  })
})

describe('the catalogue', () => {
  it('says the same codes in other words in the other language', () => {
    expect(catalogue('en').reasons['purpose-not-agreed']).toBe('The person has not agreed to this purpose.')
    expect(catalogue('ja').reasons['purpose-not-agreed']).toBe('その利用目的について、本人の同意がありません。')
    expect(catalogue('ja').policyFaults.wider).toBe('制限によって、ポリシーより広い範囲が認められることになります。')
  })
})
