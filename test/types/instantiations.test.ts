import { afterAll, describe, expect, it } from 'vitest'
import { parsePolicy } from '../../src/define/parse-policy.js'
import type { Document } from '../../src/model/document.js'
import type { PolicyFault } from '../../src/model/fault.js'
import { document } from '../../src/reference/document.js'
import { compiling } from './compiling.js'
import { repeated } from './repeated.js'

// How much work the types are, never how long it takes: the count is the same on every machine.
const { compile, dispose } = compiling()
afterAll(dispose)

const loose: Document = document
const ten = repeated(loose, 10)

const literal = (policy: Document) => `
  import { definePolicy } from 'clausewise/policy'
  export const policy = definePolicy(${JSON.stringify(policy, null, 2)})
`

/** A check or a prohibition cites once what the copies have ten times: the copies' clauses are cited by nothing. Nothing else is wrong with them. */
const isOfClausesAlone = (faults: readonly PolicyFault[]) => faults.every(({ code }) => code === 'clause-not-carried')

describe('the work of the types', () => {
  it('stays below 15,000 instantiations for a policy made of the shipped document', () => {
    const { complaints, instantiations } = compile(`
      import { definePolicy } from 'clausewise/policy'
      import { document } from 'clausewise/reference'
      export const policy = definePolicy(document)
    `)
    expect(complaints).toEqual([])
    expect(instantiations).toBeLessThan(15_000)
  })

  it('stays below 15,000 instantiations for the same document written out', () => {
    const { complaints, instantiations } = compile(literal(loose))
    expect(complaints).toEqual([])
    expect(instantiations).toBeLessThan(15_000)
  })

  it('stays below 110,000 instantiations at ten times its size: linear', () => {
    expect(parsePolicy(ten)).toEqual({ ok: false, faults: expect.toSatisfy(isOfClausesAlone) })
    const { complaints, instantiations } = compile(literal(ten))
    expect(complaints).toEqual([])
    expect(instantiations).toBeLessThan(110_000)
  })

  it('stays below 15,000 instantiations for a program that asks every question of the reference policy', () => {
    const { complaints, instantiations } = compile(`
      import { assertAllowed, canCollect, canDisclose, canUse, decide, fieldsFor, governs, groundsFor, passwordLiability, pick, planDeletion, planDeletions } from 'clausewise'

      const subject = { id: 'c-17', standing: 'active' } as const
      export const collection = canCollect({ fields: ['name', 'identity-document'], proves: ['name'] })
      export const bill = canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject })
      if (bill.allowed) pick(bill, { name: 'Aoi Mori', payment: 980 })
      assertAllowed(collection)
      export const sharing = canDisclose({
        ground: 'subcontractor', purposes: ['order-fulfilment'], fields: ['address'], subject, recipient: { kind: 'subcontractor', name: 'Hayabusa', country: 'JP' },
        evidence: { necessary: true, need: 'provide-services', recipientUse: 'within-purposes', specificConsent: false, assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' },
      })
      export const columns = fieldsFor({ purpose: 3, subject })
      export const grounds = groundsFor({ necessary: true })
      export const piped = decide(JSON.parse('{}'))
      export const input = {
        request: 'delete', requestedOn: '2026-11-24', asOf: '2026-11-24', subject: { id: 'c-17' },
        holdings: [
          { field: 'name', record: 'profile', ref: 'row-1' },
          { field: 'name', record: 'invoice', ref: 'row-2', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' }, facts: { lossYear: false } },
        ],
      } as const
      export const plan = planDeletion(input)
      export const plans = planDeletions([input])
      export const governor = governs({ person: 'customer' })
      export const liability = passwordLiability({ matched: true })
    `)
    expect(complaints).toEqual([])
    expect(instantiations).toBeLessThan(15_000)
  })
})
