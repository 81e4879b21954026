import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/model/decision.js'
import type { Document, Ground } from '../../src/model/document.js'
import { enforce, parsePolicy } from '../../src/policy.js'
import { assertLaw, planFor, sources } from '../deletion/laws.js'
import { standingRule } from '../reference/says.js'

type Ask = (request: unknown) => Decision
interface Verbs {
  readonly canUse: Ask
  readonly canDisclose: Ask
}

const engines = new WeakMap<Document, Verbs>()

function engineOf(document: Document): Verbs {
  const known = engines.get(document)
  if (known !== undefined) return known
  const parsed = parsePolicy(document)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const engine = enforce(parsed.policy) as unknown as Verbs
  engines.set(document, engine)
  return engine
}

/** What a purpose or a ground asks on its own account, evidence or an agreement, is no matter of retention. */
function isLeft(decision: Decision): boolean {
  return decision.allowed || decision.reasons.every(({ code }) => code !== 'discontinued' && code !== 'field-not-for-purpose')
}

const standings = { delete: 'discontinued', 'stop-use': 'use-stopped', 'stop-disclosure': 'disclosure-stopped' } as const

describe.each(sources)('agreement, under $source', ({ source, documents }) => {
  it('what a plan keeps may be used, after discontinuation, for exactly the purposes of its entry', () => {
    assertLaw(
      documents,
      (document, input) => {
        if (standingRule(document, 'discontinued').uses !== 'retained') return
        const { canUse } = engineOf(document)
        for (const entry of planFor(document, input).entries) {
          if (entry.action === 'stop-disclosure') continue
          const kept = entry.action === 'delete' ? { rules: [], purposes: [] } : entry
          const allowed = Object.keys(document.purposes).filter((purpose) => {
            const subject = { id: 'c-1', standing: 'discontinued' }
            const decision = canUse({ purpose, fields: [entry.field], subject, recipient: { id: 'c-1' }, record: entry.record, retainedBy: kept.rules })
            return source === 'the reference policy' ? decision.allowed : isLeft(decision)
          })
          expect(allowed.sort()).toEqual([...kept.purposes].sort())
        }
      },
      300,
    )
  })

  it('what a plan keeps may be disclosed, after it is carried out, on exactly the grounds of its entry', () => {
    assertLaw(
      documents,
      (document, input) => {
        const standing = standings[input.request]
        const rule = standingRule(document, standing)
        const { canDisclose } = engineOf(document)
        const [kind] = Object.keys(document.recipients ?? {})
        // A ground that hangs on its facts is open only where they are so; one about nobody knows no standing.
        const conditional = rule.grounds.flatMap((open) => (typeof open === 'string' ? [] : [open.ground]))
        const grounds = Object.entries(document.grounds ?? {}).filter(
          ([key, { subject }]: [string, Ground]) => subject !== 'none' && !conditional.includes(key),
        )
        for (const entry of planFor(document, input).entries) {
          if (entry.action === 'delete' || (entry.action === 'stop-disclosure' && rule.disclosures !== 'listed')) continue
          const retainedBy = entry.action === 'stop-disclosure' ? [] : entry.rules
          const left = grounds.filter(([ground]) => {
            const recipient = { kind, name: 'Courier', country: 'JP' }
            return isLeft(canDisclose({ ground, fields: [entry.field], subject: { id: 'c-1', standing }, recipient, record: entry.record, retainedBy }))
          })
          expect(left.map(([key]) => key).sort()).toEqual(entry.grounds.filter((key) => !conditional.includes(key)).sort())
        }
      },
      300,
    )
  })
})
