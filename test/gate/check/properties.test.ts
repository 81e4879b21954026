import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import type { Finding } from '../../../src/gate/model/finding.js'
import type { Location } from '../../../src/gate/model/location.js'
import { canDisclose, canUse, planDeletion, policy } from '../../../src/index.js'
import type { Decision, Plan } from '../../../src/policy.js'
import { type SomeFlow, type SomeManifest, someManifest } from './arbitrary-manifest.js'

const asOf = '2026-11-28'
const runs = { numRuns: 300 }

function textOf(manifest: object): string {
  return dump(manifest, { lineWidth: -1 })
}

function check(manifest: object) {
  return checkManifest({ files: [{ path: 'clausewise.yaml', text: textOf(manifest) }], policy, asOf })
}

interface SomeStore {
  readonly fields: readonly string[]
  readonly events?: readonly string[]
  readonly keeps?: unknown
}

const of = (findings: readonly Finding[], entity: string, ...ids: readonly string[]) =>
  findings.filter((finding) => finding.entity === entity && ids.includes(finding.id))

/** The request a flow stands for, put together without the gate. */
function disclosure({ from, to, fields, ground, transaction, origin }: SomeFlow, { recipients }: SomeManifest, agreed?: readonly string[]): object {
  const [key = '', { purposes, ...evidence } = {}] = Object.entries(ground)[0] ?? []
  const subject = { id: 'c-1', standing: 'active', ...(agreed === undefined ? {} : { agreed }) }
  const [, record] = from.split('/')
  return {
    ground: key,
    fields,
    recipient: { ...recipients[to], name: to },
    ...(Object.keys(evidence).length > 0 ? { evidence } : {}),
    ...(purposes === undefined ? {} : { purposes }),
    ...(key === 'aggregate' ? {} : { subject, ...(record === undefined ? {} : { record }) }),
    ...(transaction === undefined ? {} : { transaction }),
    ...(origin === undefined ? {} : { origin }),
  }
}

function use({ purpose, fields, to }: { readonly purpose?: unknown; readonly fields?: unknown; readonly to?: unknown }): object {
  const recipient = to === 'subject' ? { id: 'c-1' } : { id: 'c-2', corporation: 'k' }
  return { purpose, fields, subject: { id: 'c-1', standing: 'active', corporation: 'k' }, ...(to === undefined ? {} : { recipient }) }
}

describe('the gate', () => {
  it('finds a flow at fault exactly where the engine denies the request it stands for, for the same reasons', () => {
    fc.assert(
      fc.property(someManifest, (manifest) => {
        const { findings, faults } = check(manifest)
        expect(faults).toEqual([])
        for (const [id, flow] of Object.entries(manifest.flows)) {
          const decision = canDisclose(disclosure(flow, manifest) as never) as Decision
          expectAgreement(findings, `flows/${id}`, 'disclosure-denied', decision)
        }
      }),
      runs,
    )
  })

  it('finds a use at fault exactly where the engine denies the request it stands for, for the same reasons', () => {
    fc.assert(
      fc.property(someManifest, (manifest) => {
        const { findings } = check(manifest)
        for (const [system, { uses }] of Object.entries(manifest.systems)) {
          for (const [id, each] of Object.entries((uses ?? {}) as Record<string, object>)) {
            expectAgreement(findings, `systems/${system}/uses/${id}`, 'use-denied', canUse(use(each) as never) as Decision)
          }
        }
      }),
      runs,
    )
  })

  it('finds a purpose not shown exactly where the engine denies it to a person who agreed to what is shown where the field is asked', () => {
    fc.assert(
      fc.property(someManifest, (manifest) => {
        const { findings } = check(manifest)
        const shown = new Map<string, Set<string>>()
        for (const { collects } of Object.values(manifest.systems)) {
          for (const each of Object.values((collects ?? {}) as Record<string, { fields: string[]; shown: string[] }>)) {
            for (const field of each.fields) shown.set(field, new Set([...(shown.get(field) ?? []), ...each.shown]))
          }
        }
        for (const [id, flow] of Object.entries(manifest.flows)) {
          const wanted = flow.fields.flatMap((field) => {
            const agreed = shown.get(field)
            if (agreed === undefined || !Object.values(flow.ground).some(({ purposes }) => purposes !== undefined)) return []
            const decision = canDisclose({ ...disclosure(flow, manifest, [...agreed]), fields: [field] } as never) as Decision
            return decision.allowed ? [] : decision.reasons.flatMap((reason) => (reason.code === 'purpose-not-agreed' ? [`${field} ${reason.purpose}`] : []))
          })
          const found = of(findings, `flows/${id}`, 'purpose-not-shown').flatMap(({ data }) =>
            'purpose' in data && 'field' in data ? [`${data.field} ${data.purpose}`] : [],
          )
          expect(found.toSorted()).toEqual(wanted.toSorted())
        }
      }),
      runs,
    )
  })

  it('tells of a store and a rule once', () => {
    fc.assert(
      fc.property(someManifest, (manifest) => {
        const told = check(manifest).findings.flatMap(({ id, entity, data }) => ('exampleOn' in data ? [`${id} ${entity} ${data.rule ?? ''}`] : []))
        expect(told).toEqual([...new Set(told)])
      }),
      runs,
    )
  })

  it('finds too short what goes when the person asks exactly where the engine keeps it, on whatever day that is', () => {
    const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(someManifest, days, (manifest, day) => {
        const { findings } = check(manifest)
        for (const [system, { stores }] of Object.entries(manifest.systems)) {
          for (const [record, { fields, events = [], keeps }] of Object.entries((stores ?? {}) as Record<string, SomeStore>)) {
            if (keeps !== undefined && keeps !== 'until-proof') continue
            const known = fields.filter((field) => Object.hasOwn(policy.document.fields, field))
            const holdings = known.map((field) => ({
              field,
              record,
              ...(events.length === 0 ? {} : { events: Object.fromEntries(events.map((each) => [each, day])) }),
            }))
            const plan = planDeletion({ request: 'delete', requestedOn: day, asOf: day, subject: { id: 'c-1' }, holdings } as never) as Plan
            const kept = plan.planned ? plan.entries.flatMap((entry) => (entry.action === 'retain' ? [entry.field] : [])) : []
            const found = of(findings, `systems/${system}/stores/${record}`, 'retention-short')
            expect(found.flatMap(({ data }) => ('fields' in data ? data.fields : [])).toSorted()).toEqual(kept.toSorted())
          }
        }
      }),
      runs,
    )
  })

  it('finds the same whatever the order of keys', () => {
    fc.assert(
      fc.property(someManifest, fc.infiniteStream(fc.nat(1)), (manifest, coins) => {
        const shuffled = (value: unknown): unknown =>
          typeof value !== 'object' || value === null || Array.isArray(value)
            ? value
            : Object.fromEntries(
                Object.entries(value)
                  .map(([key, member]) => [coins.next().value, key, shuffled(member)] as const)
                  .toSorted((a, b) => a[0] - b[0])
                  .map(([, key, member]) => [key, member]),
              )
        expect(identities(check(shuffled(manifest) as object).findings)).toEqual(identities(check(manifest).findings))
      }),
      runs,
    )
  })

  it('finds the same whether things stand in one file or in several, in whatever order they are included', () => {
    fc.assert(
      fc.property(someManifest, fc.boolean(), ({ systems, recipients, flows, ...root }, isTurned) => {
        const whole = check({ systems, recipients, flows, ...root })
        const parts = [
          { path: 'parts/systems.yaml', text: textOf({ systems }) },
          { path: 'parts/flows.yaml', text: textOf({ flows, recipients }) },
        ]
        const include = isTurned ? ['parts/flows.yaml', 'parts/systems.yaml'] : ['parts/*.yaml']
        const files = [{ path: 'clausewise.yaml', text: textOf({ ...root, include }) }, ...(isTurned ? parts : parts.toReversed())]
        const split = checkManifest({ files, policy, asOf })
        expect(split.faults).toEqual([])
        expect(identities(split.findings)).toEqual(identities(whole.findings))
      }),
      runs,
    )
  })

  it('points at the value that a finding is about', () => {
    fc.assert(
      fc.property(someManifest, (manifest) => {
        const text = textOf(manifest)
        for (const finding of check(manifest).findings) {
          const there = textAt(text, finding.at)
          const { data } = finding
          if (finding.id.startsWith('field-')) expect([there, unquoted(there)]).toContain('field' in data ? data.field : '')
          if (finding.id === 'purpose-not-shown' || finding.id === 'purpose-unused') expect(there).toBe('purpose' in data ? data.purpose : '')
          if (finding.id === 'transport-plain') expect(there).toBe('plain')
          if (finding.id === 'deletion-missing' || finding.id === 'flow-duplicate') expect(there).toBe(finding.entity.split('/').at(-1))
          expect(there).not.toBe('')
        }
      }),
      runs,
    )
  })
})

function expectAgreement(findings: readonly Finding[], entity: string, id: 'use-denied' | 'disclosure-denied', decision: Decision): void {
  const against = of(findings, entity, id, 'field-undeclared', 'partner-governs')
  expect(against.length > 0).toBe(!decision.allowed)
  if (decision.allowed) return
  const [denied] = of(findings, entity, id)
  const reasons = decision.reasons.filter(({ code }) => code !== 'unknown-field' && code !== 'not-governed')
  expect(denied === undefined ? [] : 'reasons' in denied.data ? denied.data.reasons : undefined).toEqual(reasons)
  const unknown = decision.reasons.flatMap((reason) => (reason.code === 'unknown-field' ? [reason.field] : []))
  expect(of(findings, entity, 'field-undeclared').map(({ data }) => ('field' in data ? data.field : ''))).toEqual(unknown)
}

function identities(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ fingerprint, state, level }) => `${fingerprint} ${state} ${level}`).toSorted()
}

function textAt(text: string, { start, end }: Location): string {
  return (text.split('\n')[start.line - 1] ?? '').slice(start.column - 1, end.column - 1)
}

function unquoted(text: string): string {
  return text.replace(/^['"]|['"]$/g, '')
}
