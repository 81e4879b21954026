import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../src/gate/check-manifest.js'
import { coverage } from '../../src/gate/coverage.js'
import { coverageMarkdown } from '../../src/gate/coverage-markdown.js'
import { coveragePretty } from '../../src/gate/coverage-pretty.js'
import { canCollect, canUse, policy } from '../../src/index.js'
import type { Decision } from '../../src/policy.js'
import { someManifest } from './check/arbitrary-manifest.js'
import { sampleManifest } from './sample-manifest.js'

const asOf = '2026-11-28'

function covered(text: string) {
  const read = coverage({ files: [{ path: 'clausewise.yaml', text }], policy, asOf })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.coverage
}

const of = (text: string, clause: string) =>
  covered(text)
    .clauses.find((each) => each.clause === clause)
    ?.entities.map(({ entity, answers }) => [entity, answers])

describe('coverage', () => {
  it('says of a clause what permits by it, what is denied by it, and what owes a duty from it', () => {
    expect(of(sampleManifest, 'disclosure.1')).toEqual([['flows/parcel-label', ['allows']]])
    expect(of(sampleManifest, 'disclosure.3')).toEqual([['flows/ad-audience', ['denies']]])
    expect(of(sampleManifest, 'agreed-use.1')).toEqual([['systems/web-shop/uses/delivery-mail', ['allows', 'denies']]])
    expect(of(sampleManifest, 'security.1')).toContainEqual(['flows/parcel-label', ['obliges']])
  })

  it('says which clauses keep what a store holds, and that a store without a deletion breaks them', () => {
    expect(of(sampleManifest, 'discontinuation.1')).toContainEqual(['systems/shop-db/stores/profile', ['allows']])
    expect(of(sampleManifest, 'discontinuation.1')).toContainEqual(['systems/analytics/stores/profile', ['allows', 'denies']])
  })

  it('says which clause another’s policy governs by', () => {
    const text = sampleManifest.replace('shown: [order-fulfilment, settlement]', 'shown: [order-fulfilment, settlement], origin: { partner: Nishi }')
    expect(of(sampleManifest, 'scope.2')).toEqual([])
    expect(of(text, 'scope.2')).toEqual([['systems/web-shop/collects/checkout', ['allows']]])
  })

  it('has every clause of the policy once, in its order, and counts them', () => {
    const { clauses, counts } = covered(sampleManifest)
    expect(clauses.map(({ clause }) => clause)).toEqual(policy.document.order?.clauses)
    expect(counts).toEqual({ clauses: 41, touched: 11, untouched: 22, statements: 8, entities: 8 })
    expect(clauses.filter(({ kind, entities }) => kind === 'statement' && entities.length > 0)).toEqual([])
  })

  it('makes none of a manifest with a fault, and says what is wrong', () => {
    const read = coverage({ files: [{ path: 'clausewise.yaml', text: 'clausewise: 1\npolicy: reference\nsystem: {}' }], policy, asOf })
    expect(read).toMatchObject({ ok: false, faults: [{ code: 'not-declared', found: 'system', nearest: 'systems' }] })
  })

  it('cites exactly what the engine cites of each use and collection, and all that the check finds broken', () => {
    fc.assert(
      fc.property(someManifest, (manifest) => {
        const text = dump(manifest, { lineWidth: -1 })
        const { clauses } = covered(text)
        const touching = (entity: string, answer: string) =>
          clauses.flatMap((each) =>
            each.entities.some((found) => found.entity === entity && found.answers.some((one) => one === answer)) ? [each.clause] : [],
          )
        const { findings } = checkManifest({ files: [{ path: 'clausewise.yaml', text }], policy, asOf })
        const broken = (entity: string) => findings.flatMap((each) => (each.entity === entity && each.level !== 'note' ? each.clauses : []))
        const expectAgreement = (entity: string, decision: Decision, beside: readonly string[] = []) => {
          const sorted = (list: readonly string[]) => [...new Set(list)].sort()
          expect(sorted(touching(entity, 'allows')), entity).toEqual(sorted([...(decision.allowed ? decision.clauses : []), ...beside]))
          expect(sorted(touching(entity, 'denies')), entity).toEqual(sorted([...(decision.allowed ? [] : decision.clauses), ...broken(entity)]))
        }
        for (const [system, { uses, collects }] of Object.entries(manifest.systems)) {
          for (const [id, { purpose, fields, to }] of Object.entries((uses ?? {}) as Record<string, { purpose: string; fields: string[]; to?: string }>)) {
            const recipient = to === 'subject' ? { id: 'c-1' } : { id: 'c-2', corporation: 'k' }
            const request = { purpose, fields, subject: { id: 'c-1', standing: 'active', corporation: 'k' }, ...(to === undefined ? {} : { recipient }) }
            expectAgreement(`systems/${system}/uses/${id}`, canUse(request as never) as Decision)
          }
          for (const [id, { fields, proves }] of Object.entries((collects ?? {}) as Record<string, { fields: string[]; proves?: string[] }>)) {
            const request = { fields, ...(proves === undefined ? {} : { proves }) }
            expectAgreement(`systems/${system}/collects/${id}`, canCollect(request as never) as Decision, ['scope.1'])
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('coveragePretty', () => {
  it('lists each clause with what touches it, and apart the clauses that nothing touches and those that no call can check', () => {
    const text = coveragePretty(covered(sampleManifest), { language: 'en', policy, colour: false, width: 80 })
    expect(text).toContain(`disclosure.3  rule
  Ground 3: providing the services to the customer needs the disclosure
  denies, or is broken by
    flows/ad-audience
`)
    const [, untouched = '', statements = ''] = text.split(/^Clauses that .*$/m)
    expect(untouched).toContain('\n  use.1: Purpose 1: communications about the use of the services\n')
    expect(untouched).not.toContain('preamble.1')
    expect(statements).toContain('  preamble.1: ')
    expect(text).toMatch(/\n41 clauses: 11 touched, .*\npolicy reference-jp 2026-11, manifest clausewise.yaml\n$/)
    const lines = text.split('\n').slice(0, -3)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  it('has colours where they are wanted alone', () => {
    const [without, coloured] = [false, true].map((colour) => coveragePretty(covered(sampleManifest), { language: 'en', policy, colour }))
    expect(without).not.toContain('\u001b')
    expect(stripVTControlCharacters(coloured ?? '')).toBe(without)
    expect(coloured).not.toBe(without)
  })

  it('speaks Japanese', () => {
    const text = coveragePretty(covered(sampleManifest), { language: 'ja', policy, colour: false })
    expect(text).toContain(
      'disclosure.3  規則\n  提供の根拠3：お客様にサービスを提供するために提供が必要な場合です\n  認めない・反しているもの\n    flows/ad-audience\n',
    )
  })
})

describe('coverageMarkdown', () => {
  it('is a table of the clauses that something touches, and lists of the others', () => {
    const markdown = coverageMarkdown(covered(sampleManifest), { language: 'en', policy })
    const rows = markdown.split('\n').filter((line) => line.startsWith('| '))
    expect(rows).toHaveLength(13)
    expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length))).toEqual(new Set([7]))
    expect(rows).toContain('| `disclosure.3` | Ground 3: providing the services to the customer needs the disclosure |  | `flows/ad-audience` |  |')
    expect(markdown.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(30)
  })
})
