import type { Table } from '../table.js'

export const table: Table = {
  clause: 'scope.1',
  answered: [
    {
      title: 'a customer who uses the services: this policy governs',
      ask: { verb: 'governs', person: 'customer' },
      answer: { answered: true, governedBy: 'ours', clauses: ['scope.1'], obligations: [], advice: [] },
      absent: ['partner'],
    },
    {
      title: 'a person who transacts with the company: this policy governs',
      ask: { verb: 'governs', person: 'transacting' },
      answer: { answered: true, governedBy: 'ours', clauses: ['scope.1'], advice: [] },
    },
    {
      title: 'a person who does neither: the policy does not govern',
      ask: { verb: 'governs', person: 'neither' },
      answer: { answered: true, governedBy: 'none', clauses: ['scope.1'], advice: [] },
    },
    {
      title: 'a customer whose data the company collected on its own site, both said: this policy governs',
      ask: { verb: 'governs', person: 'customer', origin: 'company', site: 'ours' },
      answer: { answered: true, governedBy: 'ours', clauses: ['scope.1'] },
    },
    {
      title: 'a customer on a site that this one links to: by the other site, whoever the person is',
      ask: { verb: 'governs', person: 'customer', site: 'linked-from-ours' },
      answer: { answered: true, governedBy: 'other-site', clauses: ['links.1', 'other-sites.1'] },
      silent: true,
    },
    {
      title: 'a person who does neither, whose data a partner collected: by the partner',
      ask: { verb: 'governs', person: 'neither', origin: { partner: 'Higashi Florists' } },
      answer: { answered: true, governedBy: 'partner', partner: 'Higashi Florists', clauses: ['scope.2'] },
      silent: true,
    },
    {
      title: 'a question that does not say who the person is: with the fault alone',
      ask: { verb: 'governs' },
      answer: { answered: false, faults: [{ path: ['person'], problem: 'missing' }] },
      absent: ['governedBy'],
      silent: true,
    },
    {
      title: 'a question about a person of no kind on the list: with the fault alone',
      ask: { verb: 'governs', person: 'visitor' },
      answer: { answered: false, faults: [{ path: ['person'], problem: 'unknown-name' }] },
      absent: ['governedBy'],
      silent: true,
    },
  ],
}
