import { definePolicy } from '../src/model/define-policy.js'
import type { VocabularyIn } from '../src/model/define-policy.js'
import type { UseRequest, DisclosureRequest, DeletionInput } from '../src/model/request.js'

const policy = definePolicy({
  id: 'lesezeichen', version: '2026-01', effectiveOn: '2026-01-01', jurisdiction: 'DE',
  clauses: {
    '2.1': { kind: 'rule', means: { en: 'what we hold' } },
    '3.a': { kind: 'rule', means: { en: 'the newsletter, once you confirmed it' } },
    '3.b': { kind: 'rule', means: { en: 'billing' } },
    '4.a': { kind: 'rule', means: { en: 'processors under contract' } },
    '6.1': { kind: 'rule', means: { en: 'invoices, as long as the law asks' } },
  },
  laws: { 'UStG § 14b': { version: '2025-01-01' } },
  facts: { confirmed: 'boolean', contractInForce: 'boolean', source: ['police', 'court'], paid: 'boolean' },
  fields: { email: { clause: '2.1', purposes: ['newsletter', 'invoicing'] }, address: { clause: '2.1', purposes: ['invoicing'] } },
  purposes: { newsletter: { clause: '3.a', number: 1, facts: ['confirmed'], when: { confirmed: true } }, invoicing: { clause: '3.b' } },
  recipients: { processor: { notices: { delete: 'erase' } } },
  grounds: { processor: { clause: '4.a', recipients: ['processor'], serves: 'purposes', facts: ['contractInForce', 'source'], when: { contractInForce: true, not: {source: 'police'} }, attests: ['who', {name: 'x', when: {source: 'court'}}] } },
  records: { invoice: { events: ['invoicedOn'], facts: ['paid'] }, note: {} },
  retention: { 'de.invoice': { clause: '6.1', laws: ['UStG § 14b'], records: ['invoice'], fields: ['address'], when: { paid: true }, keep: { from: 'invoicedOn', links: ['end-of-year', { years: 8 }] }, purposes: ['invoicing'], grounds: [] } },
  parameters: { promptlyDays: 14 },
  obligations: { tell: { clause: '4.a', means: { en: 'tell' }, when: { ground: 'processor', contractInForce: true } } },
})
type V = VocabularyIn<typeof policy>
const u: UseRequest<V, 'newsletter', 'email'> = { purpose: 'newsletter', fields: ['email'], subject: { id: 'x', standing: 'active' }, evidence: { confirmed: true } }
const u2: UseRequest<V, 'invoicing', 'email'> = { purpose: 'invoicing', fields: ['email'], subject: { id: 'x', standing: 'active' } }
const d: DisclosureRequest<V, 'processor', 'email'> = { ground: 'processor', purposes: [1, 'invoicing'], fields: ['email'], subject: { id: 'x', standing: 'active' }, recipient: { kind: 'processor', name: 'a', country: 'DE' }, evidence: { contractInForce: true, source: 'court', who: 'me' } }
const del: DeletionInput<V> = { request: 'delete', requestedOn: '', asOf: '', subject: { id: '' }, holdings: [{ field: 'email', record: 'note' }, { field: 'address', record: 'invoice', events: { invoicedOn: '2020-01-01' }, facts: { paid: true } }] }
export { u, u2, d, del }
