import type { Document } from '../../src/model/document.js'

/** A document whose retention says everything that a retention table can say. */
export const keeping: Document = {
  id: 'keeping',
  version: '1',
  effectiveOn: '2026-01-01',
  jurisdiction: 'JP',
  clauses: {},
  fields: { email: { clause: 'c.1', purposes: [] } },
  purposes: {},
  records: { letter: { events: ['closedOn'] } },
  facts: { paid: 'boolean', kind: ['open', 'sealed'] },
  retention: Object.fromEntries(
    (
      [
        { keep: { from: 'closedOn', links: ['end-of-year', { years: 8 }] } },
        { keep: { from: 'closedOn', inclusive: true, links: [{ days: 30 }] } },
        { keep: { from: 'closedOn', links: [{ days: 'promptlyDays' }] } },
        { keep: { from: 'closedOn', links: [{ years: 1, months: 6, plusMonths: 'extensionMonths' }] } },
        { keep: { from: 'closedOn', links: [{ months: 1 }] }, when: { paid: true, kind: ['open', 'sealed'] } },
        { keep: { from: 'closedOn', links: [{ years: 1 }] }, when: { not: { any: [{ paid: true }, { kind: 'sealed' }] } } },
      ] as const
    ).map((rule, index) => [`rule-${index + 1}`, { clause: 'c.1', records: ['letter'], fields: ['email'], purposes: [], grounds: [], ...rule }]),
  ),
  parameters: { promptlyDays: 14, extensionMonths: 2 },
}
