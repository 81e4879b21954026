import { aggregate, asking, legalInquiry, serviceProvision, subject } from '../asks.js'
import { elsewhere, servesOnly } from '../reasons.js'
import type { Question, Table } from '../table.js'

const contact: Question = { verb: 'canUse', purpose: 'contact', fields: ['phone'], subject }
const site = 'linking-to-ours'

export const table: Table = {
  clause: 'other-sites.1',
  allowed: [
    { title: 'a use on the own site', ask: asking(contact, { site: 'ours' }), clauses: ['collection.1', 'use.6', 'agreed-use.1'], silent: true },
    { title: 'a use that names no site: the own one, then', ask: contact, clauses: ['collection.1', 'use.6', 'agreed-use.1'], silent: true },
    {
      title: 'a disclosure on the own site',
      ask: asking(serviceProvision, { site: 'ours' }),
      clauses: ['collection.1', 'disclosure.3', 'agreed-use.2'],
      silent: true,
    },
    { title: 'an aggregate disclosed on the own site', ask: asking(aggregate, { site: 'ours' }), clauses: ['collection.1', 'disclosure.4'], silent: true },
  ],
  denied: [
    { title: 'a use on a site that links here', ask: asking(contact, { site }), reasons: [elsewhere(site)] },
    { title: 'a disclosure on a site that links here', ask: asking(serviceProvision, { site }), reasons: [elsewhere(site)] },
    { title: 'an answer to the police on a site that links here', ask: asking(legalInquiry, { site }), reasons: [elsewhere(site)] },
    { title: 'an aggregate disclosed on a site that links here', ask: asking(aggregate, { site }), reasons: [elsewhere(site)] },
    {
      title: 'a use there of a field that does not serve it: both reasons',
      ask: asking(contact, { site, fields: ['payment-card'] }),
      reasons: [elsewhere(site), servesOnly('payment-card', 3)],
    },
    {
      title: 'a use on a site that this one links to, by the clause on links first',
      ask: asking(contact, { site: 'linked-from-ours' }),
      reasons: [elsewhere('linked-from-ours')],
      silent: true,
    },
  ],
  answered: [
    {
      title: 'a customer on a site that links here: its own policy governs',
      ask: { verb: 'governs', person: 'customer', site },
      answer: { answered: true, governedBy: 'other-site', clauses: ['other-sites.1'], obligations: [], advice: [] },
    },
    {
      title: 'a person who transacts, on a site that links here: its own policy governs',
      ask: { verb: 'governs', person: 'transacting', site },
      answer: { answered: true, governedBy: 'other-site', clauses: ['other-sites.1'] },
    },
    {
      title: 'a customer on a site that this one links to: what happens there is outside too',
      ask: { verb: 'governs', person: 'customer', site: 'linked-from-ours' },
      answer: { answered: true, governedBy: 'other-site', clauses: ['links.1', 'other-sites.1'] },
    },
    {
      title: 'a customer on the own site: this policy governs',
      ask: { verb: 'governs', person: 'customer', site: 'ours' },
      answer: { answered: true, governedBy: 'ours', clauses: ['scope.1'] },
      silent: true,
    },
  ],
}
