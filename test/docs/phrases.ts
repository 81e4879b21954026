/** An open phrase of the published text: the clauses it stands at, each with the place of its reading there, and the tests that show the reading. */
export interface Phrase {
  readonly phrase: string
  readonly at: readonly (readonly [clause: string, index: number])[]
  /** Which cases of these clauses show the reading. */
  readonly shownBy: RegExp
  /** The clauses whose cases show it, where they are others. */
  readonly in?: readonly string[]
  /** Other tests that hold it. */
  readonly also?: readonly string[]
}

/** In the order of the published text. */
export const phrases: readonly Phrase[] = [
  {
    phrase: 'Unless specified otherwise',
    at: [
      ['scope.2', 0],
      ['revision.3', 0],
    ],
    shownBy: /customer whose data a partner collected: by|a day after the third version/,
  },
  {
    phrase: 'Etc.',
    at: [['collection.1', 0]],
    shownBy: /collecting a field that the list does not name|an undeclared field$/,
    also: ['test/engine/hostile-names.test.ts'],
  },
  { phrase: 'Information necessary for payment', at: [['collection.1', 1]], shownBy: /payment for what|card for anything/ },
  { phrase: 'To prove them', at: [['collection.2', 0]], shownBy: /field it proves|proves nothing|use of the identity document/ },
  {
    phrase: 'Who a use may be sent to',
    at: [['use.0', 0]],
    shownBy: /sent to somebody|to somebody else$|colleague at the same/,
    in: ['use.1', 'use.2', 'use.3', 'use.5', 'use.6'],
  },
  { phrase: 'In principle', at: [['use.4', 0]], shownBy: /employee of|somebody else$|claims the relation/ },
  {
    phrase: 'Apart from providing our services',
    at: [['sharing.1', 0]],
    shownBy: /on ground 3|specific consent|listed: both/,
    also: ['test/properties/sale-is-denied.test.ts'],
  },
  {
    phrase: 'Necessary, and requires',
    at: [
      ['disclosure.1', 0],
      ['disclosure.2', 1],
      ['disclosure.3', 0],
      ['disclosure.6', 1],
    ],
    shownBy: /not necessary$|no protection needs|the attestation (assertedBy|reference)$/,
  },
  {
    phrase: 'The bracket about specific consent',
    at: [['disclosure.2', 0]],
    shownBy: /more than the purposes|within the purposes, (though|with)|consent that is not on record/,
  },
  { phrase: 'Of our company and third parties', at: [['disclosure.6', 0]], shownBy: /property of: |nobody's property$/ },
  { phrase: 'Other reasons', at: [['disclosure.7', 0]], shownBy: /another succession|without a succession$/ },
  { phrase: 'Immediate danger … and … urgent need', at: [['disclosure.8', 0]], shownBy: /without immediate danger|danger without urgent need$/ },
  {
    phrase: 'Promptly',
    at: [['discontinuation.1', 0]],
    shownBy: /fourteen days|leap day|planned later/,
    also: ['test/deletion/plan.test.ts', 'test/deletion/calendar.test.ts'],
  },
  {
    phrase: 'Third parties, when a person asks to stop provision',
    at: [['discontinuation.1', 1]],
    shownBy: /ground .* although the person stopped disclosure|^denies .* although the person stopped disclosure/,
    also: ['test/reference-policy/standings.test.ts', 'test/deletion/stop.test.ts'],
  },
  {
    phrase: 'Minimum',
    at: [['discontinuation.2', 0]],
    shownBy: /fields of an invoice that no rule keeps|no rule keeps profiles|the books keep it|the tax rule keeps it seven/,
    also: ['test/reference-policy/retention.test.ts', 'test/deletion/rules.test.ts', 'test/properties/no-retention-without-reason.test.ts'],
  },
  {
    phrase: 'After discontinuation',
    at: [['discontinuation.2', 1]],
    shownBy: /settling what is open from an invoice|no rule names that ground|by number$|to a successor$/,
    also: ['test/reference-policy/standings.test.ts', 'test/properties/discontinued-is-narrower.test.ts'],
  },
  { phrase: 'Where data protection is necessary', at: [['security.1', 0]], shownBy: /collection: it|ground 1:|for contact/ },
  {
    phrase: 'Related operations',
    at: [['agreed-use.1', 0]],
    shownBy: /related-operations|purpose 7|profiling/,
    in: ['use.0'],
  },
]
