import type { Table } from '../table.js'

export const table: Table = {
  clause: 'preamble.3',
  answered: [
    {
      title: 'a password that matched: the company does not bear its theft or its use by someone else',
      ask: { verb: 'passwordLiability', matched: true },
      answer: { answered: true, applies: true, companyLiable: false, clauses: ['preamble.3'], obligations: [], advice: [{ code: 'exclusion-may-be-void' }] },
    },
    {
      title: 'a password that did not match: the clause does not apply, and nothing else is said',
      ask: { verb: 'passwordLiability', matched: false },
      answer: { answered: true, applies: false, clauses: [], obligations: [], advice: [] },
      absent: ['companyLiable'],
      silent: true,
    },
    {
      title: 'a question that does not say whether it matched: with the fault alone',
      ask: { verb: 'passwordLiability' },
      answer: { answered: false, faults: [{ path: ['matched'], problem: 'missing' }] },
      absent: ['applies', 'companyLiable'],
      silent: true,
    },
    {
      title: 'a question in which a text stands for the match: with the fault alone',
      ask: { verb: 'passwordLiability', matched: 'true' },
      answer: { answered: false, faults: [{ path: ['matched'], problem: 'wrong-type' }] },
      absent: ['applies', 'companyLiable'],
      silent: true,
    },
    {
      title: 'a question with a member that nobody knows: with the fault alone',
      ask: { verb: 'passwordLiability', matched: true, hashed: true },
      answer: { answered: false, faults: [{ path: ['hashed'], problem: 'not-declared' }] },
      absent: ['applies', 'companyLiable'],
      silent: true,
    },
  ],
}
