import { about, asking, emergency, entrustment, stating, subject } from '../asks.js'
import { disclosureNotAgreed, elsewhere, invalid, servesOnly, unmet } from '../reasons.js'
import type { Question, Table } from '../table.js'

const mail: Question = { verb: 'canUse', purpose: 'service-communication', fields: ['email'], subject }
const site = 'linked-from-ours'

export const table: Table = {
  clause: 'links.1',
  allowed: [
    { title: 'a use on the own site', ask: asking(mail, { site: 'ours' }), clauses: ['collection.1', 'use.1', 'agreed-use.1'], silent: true },
    { title: 'a use that names no site: the own one, then', ask: mail, clauses: ['collection.1', 'use.1', 'agreed-use.1'], silent: true },
    {
      title: 'a disclosure on the own site',
      ask: asking(entrustment, { site: 'ours' }),
      clauses: ['collection.1', 'disclosure.1', 'agreed-use.2'],
      silent: true,
    },
    { title: 'a disclosure that names no site', ask: emergency, clauses: ['collection.1', 'disclosure.8'], silent: true },
  ],
  denied: [
    { title: 'a use on a site that this one links to', ask: asking(mail, { site }), reasons: [elsewhere(site)] },
    { title: 'a disclosure on a site that this one links to', ask: asking(entrustment, { site }), reasons: [elsewhere(site)] },
    { title: 'a disclosure in an emergency on a site that this one links to', ask: asking(emergency, { site }), reasons: [elsewhere(site)] },
    {
      title: 'a use there of a field that does not serve it: both reasons',
      ask: asking(mail, { site, fields: ['email', 'payment'] }),
      reasons: [elsewhere(site), servesOnly('payment', 2, 3, 4)],
    },
    {
      title: 'a disclosure there that was not agreed and is not necessary: each reason',
      ask: asking(about(stating(entrustment, { necessary: false }), { agreed: [] }), { site }),
      reasons: [elsewhere(site), disclosureNotAgreed(2), unmet('disclosure.1', 'necessary', false, [true])],
    },
    {
      title: 'a use on a site of no kind on the list',
      ask: asking(mail, { site: 'theirs' }),
      reasons: [invalid([['site'], 'unknown-name'])],
      silent: true,
    },
    { title: 'a use whose site is no text', ask: asking(mail, { site: true }), reasons: [invalid([['site'], 'wrong-type'])], silent: true },
  ],
  answered: [
    {
      title: 'a customer on a site that this one links to: its own policy governs',
      ask: { verb: 'governs', person: 'customer', site },
      answer: { answered: true, governedBy: 'other-site', clauses: ['links.1', 'other-sites.1'], obligations: [], advice: [] },
    },
    {
      title: 'a person who does neither on a site that this one links to: its own policy governs',
      ask: { verb: 'governs', person: 'neither', site },
      answer: { answered: true, governedBy: 'other-site', clauses: ['links.1', 'other-sites.1'] },
    },
    {
      title: 'a customer on a site that links here: that site governs, by another clause',
      ask: { verb: 'governs', person: 'customer', site: 'linking-to-ours' },
      answer: { answered: true, governedBy: 'other-site', clauses: ['other-sites.1'] },
      silent: true,
    },
    {
      title: 'a customer on the own site: this policy governs',
      ask: { verb: 'governs', person: 'customer', site: 'ours' },
      answer: { answered: true, governedBy: 'ours', clauses: ['scope.1'] },
      silent: true,
    },
  ],
}
