import { describe, expect, it } from 'vitest'
import { policy as reference } from '../../src/index.js'
import { configure, enforce, type PolicyError } from '../../src/policy.js'

const check = { request: 'delete', requestedOn: '2026-04-01', asOf: '2026-04-01', subject: { id: 'c-17' } } as const

describe('configure', () => {
  it('sets the operator’s parameters', () => {
    const own = configure(reference, { version: '2026-11-gk', parameters: { promptlyDays: 10, filingExtensionMonths: 1, companyForm: 'GK' } })
    expect(own.identity.version).toBe('2026-11-gk')
    const plan = enforce(own).planDeletion({
      ...check,
      holdings: [{ field: 'name', record: 'invoice', events: { fiscalYearEnd: '2025-03-31', booksClosedOn: '2025-03-31' }, facts: { lossYear: false } }],
    })
    expect(plan).toMatchObject({
      entries: [
        {
          action: 'retain',
          dueOn: '2035-04-10',
          periods: [
            { rule: 'jp.companies.books', laws: [{ law: 'Companies Act Art. 615' }] },
            { rule: 'jp.tax.document', countedFrom: '2025-07-01', retainedUntil: '2032-06-30' },
          ],
        },
      ],
    })
  })

  it('switches extra rules on, and leaves the others off', () => {
    const holding = { field: 'birth-date', record: 'identity-check', events: { contractEndedOn: '2024-02-29' } } as const
    const planned = (policy: typeof reference) => enforce(policy).planDeletion({ ...check, holdings: [holding] })
    expect(planned(reference)).toMatchObject({ entries: [{ action: 'delete' }] })
    expect(planned(configure(reference, { extras: ['jp.aml.verification'] }))).toMatchObject({
      entries: [{ action: 'retain', rules: ['jp.aml.verification'], retainedUntil: '2031-02-28', deletableFrom: '2031-03-01' }],
    })
  })

  it.each([
    [{ parameters: { promtlyDays: 3 } }, 'unknown-name', ['parameters', 'promtlyDays']],
    [{ parameters: { filingExtensionMonths: 13 } }, 'out-of-bounds', ['parameters', 'filingExtensionMonths', 'value']],
    [{ parameters: { promptlyDays: 0 } }, 'out-of-bounds', ['parameters', 'promptlyDays', 'value']],
    [{ parameters: { companyForm: 'LLC' } }, 'unknown-name', ['parameters', 'companyForm', 'value']],
    [{ extras: ['jp.aml'] }, 'unknown-name', ['extras', 0]],
    [{ extras: ['jp.tax.document'] }, 'unknown-name', ['extras', 0]],
  ])('refuses %j', (configuration, code, path) => {
    try {
      configure(reference, configuration as never)
      expect.unreachable()
    } catch (error) {
      expect((error as PolicyError).faults).toContainEqual(expect.objectContaining({ code, path }))
    }
  })
})
