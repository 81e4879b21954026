import { afterAll, describe, expect, it } from 'vitest'
import { bookshop, mistaken } from './bookshop.js'
import { compiling } from './compiling.js'

const { compile, dispose } = compiling()
afterAll(dispose)

/** The first complaint about a program, on one line: the words underlined, and what is said of them. */
function complaintOn(program: string): string {
  const [first] = compile(program).complaints
  return first === undefined ? 'nothing' : `${first.at.split('\n')[0]} — ${first.says}`
}

/** Each mistake as `right → wrong`, with the complaint below. */
function complaintsOn(mistakes: readonly (readonly [right: string, wrong: string])[]): string {
  return mistakes.map(([right, wrong]) => `${oneLine(wrong)}\n    ${complaintOn(mistaken(right, wrong))}`).join('\n')
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ')

describe('what a compiler says of a mistake', () => {
  it('says nothing of a sound policy and sound questions', () => {
    expect(compile(bookshop).complaints).toEqual([])
  })

  it('says in one line, at the very word, what is wrong with a policy', () => {
    expect(
      complaintsOn([
        ["address: { clause: '1', purposes: ['bill'] }", "address: { clause: '1', purposes: ['bil'] }"],
        ["email: { clause: '1'", "email: { clause: '1.1'"],
        ["proves: ['address']", "proves: ['adress']"],
        ["bill: { number: 2, clause: '2.b' }", "bill: { number: 2, clause: '2.c' }"],
        ["facts: ['confirmed']", "facts: ['confirmd']"],
        ['when: { contractInForce: true }', 'when: { contractInForce: true, confirmed: true }'],
        ['when: { confirmed: true }, attests', 'when: { any: [{ confirmed: true }, { disputed: true }] }, attests'],
        ['when: { confirmed: true }, attests', 'when: { confirmd: true }, attests'],
        ["'court', 'tax-office'] }", "'court', 'tax-ofice'] }"],
        ["recipients: ['printer']", "recipients: ['printr']"],
        ["serves: 'purposes'", "serve: 'purposes'"],
        ["attests: ['noted']", "attest: ['noted']"],
        ["grounds: ['office'] } },\n  prohibitions", "grounds: ['ofice'] } },\n  prohibitions"],
        ["clause: '4', laws: ['UStG § 14b']", "clause: '4', laws: ['UStG § 14']"],
        ["records: ['invoice']", "records: ['invoce']"],
        ["fields: ['address'], when", "fields: ['adress'], when"],
        ["from: 'invoicedOn'", "from: 'invoiceOn'"],
        ["purposes: ['bill'], grounds", "purposes: ['bil'], grounds"],
        ['when: { disputed: true }', 'when: { confirmed: true }'],
        ['parameters: { promptlyDays: 14 }', 'parameters: {}'],
        ["ground: 'printer' } }", "ground: 'printr' } }"],
        ["encrypt: { clause: '5'", "encrypt: { clauses: '5'"],
        ["'unknown-purpose': '2.b'", "'unknown-purpose': '2.c'"],
        ["['1', '2.a'", "['1.1', '2.a'"],
        ['prohibitions:', 'prohibition:'],
      ]),
    ).toMatchInlineSnapshot(`
      "address: { clause: '1', purposes: ['bil'] }
          'bil' — Type '"bil"' is not assignable to type '"letter" | "bill"'. Did you mean '"bill"'?
      email: { clause: '1.1'
          clause — Type '"1.1"' is not assignable to type '"1" | "2.a" | "2.b" | "3.a" | "3.b" | "3.c" | "4" | "5"'.
      proves: ['adress']
          'adress' — Type '"adress"' is not assignable to type '"email" | "address" | "passport"'. Did you mean '"address"'?
      bill: { number: 2, clause: '2.c' }
          clause — Type '"2.c"' is not assignable to type '"1" | "2.a" | "2.b" | "3.a" | "3.b" | "3.c" | "4" | "5" | readonly ("1" | "2.a" | "2.b" | "3.a" | "3.b" | "3.c" | "4" | "5")[]'.
      facts: ['confirmd']
          'confirmd' — Type '"confirmd"' is not assignable to type '"confirmed" | "contractInForce" | "disputed" | "asking"'. Did you mean '"confirmed"'?
      when: { contractInForce: true, confirmed: true }
          confirmed — Type 'true' is not assignable to type '"a fact that is not asked here: list it in \`facts\`"'.
      when: { any: [{ confirmed: true }, { disputed: true }] }, attests
          disputed — Type 'true' is not assignable to type '"a fact that is not asked here: list it in \`facts\`"'.
      when: { confirmd: true }, attests
          confirmd — Object literal may only specify known properties, but 'confirmd' does not exist in type 'Strict<{ readonly confirmed: "boolean"; readonly contractInForce: "boolean"; readonly asking: readonly ["police", "court", "tax-office", "not-public"]; readonly disputed: "boolean"; }, "confirmed", UseDerived<...>>'. Did you mean to write 'confirmed'?
      'court', 'tax-ofice'] }
          'tax-ofice' — Type '"tax-ofice"' is not assignable to type '"police" | "court" | "tax-office" | "not-public"'. Did you mean '"tax-office"'?
      recipients: ['printr']
          recipients — Type '"printr"[]' is not assignable to type '"any" | readonly ("printer" | "office")[]'.
      serve: 'purposes'
          serve — Type '"purposes"' is not assignable to type '"not a key of a ground"'.
      attest: ['noted']
          attest — Type 'string[]' is not assignable to type '"not a key of a purpose"'.
      grounds: ['ofice'] } }, prohibitions
          'ofice' — Type '"ofice"' is not assignable to type 'OpenGround<"printer" | "office" | "figures", Strict<{ readonly confirmed: "boolean"; readonly contractInForce: "boolean"; readonly asking: readonly ["police", "court", "tax-office", "not-public"]; readonly disputed: "boolean"; }, "confirmed" | ... 2 more ... | "asking", DisclosureDerived<...>>>'. Did you mean '"office"'?
      clause: '4', laws: ['UStG § 14']
          'UStG § 14' — Type '"UStG § 14"' is not assignable to type 'CitedLaw<"UStG § 14b">'. Did you mean '"UStG § 14b"'?
      records: ['invoce']
          'invoce' — Type '"invoce"' is not assignable to type '"account" | "invoice" | "letters"'. Did you mean '"invoice"'?
      fields: ['adress'], when
          'adress' — Type '"adress"' is not assignable to type '"email" | "address" | "passport"'. Did you mean '"address"'?
      from: 'invoiceOn'
          from — Type '"invoiceOn"' is not assignable to type '"invoicedOn" | "stoppedOn"'. Did you mean '"invoicedOn"'?
      purposes: ['bil'], grounds
          'bil' — Type '"bil"' is not assignable to type '"letter" | "bill"'. Did you mean '"bill"'?
      when: { confirmed: true }
          confirmed — Type 'true' is not assignable to type '"a fact that is not asked here: list it in \`facts\`"'.
      parameters: {}
          parameters — Property 'promptlyDays' is missing in type '{}' but required in type 'Parameters'.
      ground: 'printr' } }
          ground — Type '"printr"' is not assignable to type 'OneOf<"printer" | "office" | "figures"> | undefined'. Did you mean '"printer"'?
      encrypt: { clauses: '5'
          clauses — Object literal may only specify known properties, but 'clauses' does not exist in type 'DutyRuleIn<{ clause: "1" | "2.a" | "2.b" | "3.a" | "3.b" | "3.c" | "4" | "5"; law: "UStG § 14b"; field: "email" | "address" | "passport"; facts: { readonly confirmed: "boolean"; readonly contractInForce: "boolean"; readonly asking: readonly [...]; readonly disputed: "boolean"; }; ... 6 more ...; advice: "askTwice"; }>'. Did you mean to write 'clause'?
      'unknown-purpose': '2.c'
          'unknown-purpose' — Type '"2.c"' is not assignable to type '"1" | "2.a" | "2.b" | "3.a" | "3.b" | "3.c" | "4" | "5" | readonly ("1" | "2.a" | "2.b" | "3.a" | "3.b" | "3.c" | "4" | "5")[] | undefined'.
      ['1.1', '2.a'
          '1.1' — Type '"1.1"' is not assignable to type '"1" | "2.a" | "2.b" | "3.a" | "3.b" | "3.c" | "4" | "5"'.
      prohibition:
          prohibition — Object literal may only specify known properties, but 'prohibition' does not exist in type 'Document<{ clause: "1" | "2.a" | "2.b" | "3.a" | "3.b" | "3.c" | "4" | "5"; law: "UStG § 14b"; field: "email" | "address" | "passport"; facts: { readonly confirmed: "boolean"; readonly contractInForce: "boolean"; readonly asking: readonly [...]; readonly disputed: "boolean"; }; ... 6 more ...; advice: "askTwice"; }>'. Did you mean to write 'prohibitions'?"
    `)
  })

  it('says in one line, at the very word, what is wrong with a question', () => {
    expect(
      complaintsOn([
        ["purpose: 'bill', fields", "purpose: 'bil', fields"],
        ["purpose: 'bill', fields", "purpose: '2', fields"],
        ["fields: ['email'], subject", "fields: ['emial'], subject"],
        ["subject: { id: 's-1', standing: 'active' } })", "subject: { id: 's-1' } })"],
        ["subject: { id: 's-1', standing: 'active' } })", "subject: { id: 's-1', standing: 'active', agread: [] } })"],
        ["subject: { id: 's-1', standing: 'active' } })", "subject: { id: 's-1', standing: 'active' }, recipent: { id: 's-1' } })"],
        ["subject: { id: 's-1', standing: 'active' } })", "subject: { id: 's-1', standing: 'active' }, evidence: { confirmed: true } })"],
        ["evidence: { confirmed: true, noted: 'form 7' }", "evidence: { noted: 'form 7' }"],
        ["evidence: { confirmed: true, noted: 'form 7' }", 'evidence: { confirmed: true }'],
        ["evidence: { confirmed: true, noted: 'form 7' }", "evidence: { confirmed: true, noted: 'form 7', disputed: true }"],
        ["ground: 'printer', purposes", "ground: 'printr', purposes"],
        ["kind: 'printer'", "kind: 'office'"],
        ["asking: 'police', file", "asking: 'polic', file"],
        ["ground: 'office', fields", "ground: 'office', purposes: ['bill'], fields"],
        ["ground: 'figures', fields", "ground: 'figures', subject, fields"],
        ["record: 'invoice', events", "record: 'invoce', events"],
        ['events: { invoicedOn', 'events: { invoiceOn'],
        ['facts: { disputed: false }', 'facts: { confirmed: false }'],
      ]),
    ).toMatchInlineSnapshot(`
      "purpose: 'bil', fields
          purpose — Type '"bil"' is not assignable to type 'PurposeRef<Shop>'. Did you mean '"bill"'?
      purpose: '2', fields
          purpose — Type '"2"' is not assignable to type 'PurposeRef<Shop>'.
      fields: ['emial'], subject
          'emial' — Type '"emial"' is not assignable to type '"email" | "address" | "passport"'. Did you mean '"email"'?
      subject: { id: 's-1' } })
          subject — Property 'standing' is missing in type '{ id: string; }' but required in type 'Subject<Shop, "discontinued" | "active" | "use-stopped" | "disclosure-stopped">'.
      subject: { id: 's-1', standing: 'active', agread: [] } })
          agread — Object literal may only specify known properties, but 'agread' does not exist in type 'Subject<Shop, "active">'. Did you mean to write 'agreed'?
      subject: { id: 's-1', standing: 'active' }, recipent: { id: 's-1' } })
          recipent — Object literal may only specify known properties, but 'recipent' does not exist in type 'UseRequest<Shop, "bill", "address", "active">'. Did you mean to write 'recipient'?
      subject: { id: 's-1', standing: 'active' }, evidence: { confirmed: true } })
          evidence — Type '{ confirmed: true; }' is not assignable to type '"nothing is asked as evidence here"'.
      evidence: { noted: 'form 7' }
          evidence — Property 'confirmed' is missing in type '{ noted: string; }' but required in type '{ readonly confirmed: boolean; readonly noted: string; }'.
      evidence: { confirmed: true }
          evidence — Property 'noted' is missing in type '{ confirmed: true; }' but required in type '{ readonly confirmed: boolean; readonly noted: string; }'.
      evidence: { confirmed: true, noted: 'form 7', disputed: true }
          disputed — Object literal may only specify known properties, and 'disputed' does not exist in type '{ readonly confirmed: boolean; readonly noted: string; }'.
      ground: 'printr', purposes
          ground — Type '"printr"' is not assignable to type 'GroundRef<Shop>'. Did you mean '"printer"'?
      kind: 'office'
          kind — Type '"office"' is not assignable to type '"printer"'.
      asking: 'polic', file
          asking — Type '"polic"' is not assignable to type '"police" | "court" | "tax-office" | "not-public"'. Did you mean '"police"'?
      ground: 'office', purposes: ['bill'], fields
          purposes — Type 'string[]' is not assignable to type '"this ground serves no purposes"'.
      ground: 'figures', subject, fields
          subject — Type '{ readonly id: "s-1"; readonly standing: "active"; }' is not assignable to type '"this ground is about nobody"'.
      record: 'invoce', events
          record — Type '"invoce"' is not assignable to type '"account" | "invoice" | "letters"'. Did you mean '"invoice"'?
      events: { invoiceOn
          invoiceOn — Object literal may only specify known properties, and 'invoiceOn' does not exist in type '{ readonly invoicedOn?: undefined; readonly stoppedOn?: undefined; } | { readonly invoicedOn?: string | undefined; } | { readonly stoppedOn?: string | undefined; }'.
      facts: { confirmed: false }
          confirmed — Type 'false' is not assignable to type 'undefined'."
    `)
  })

  it('names a member left out on the second line, where the first prints the argument', () => {
    const furtherOn = (right: string, wrong: string) => compile(mistaken(right, wrong)).complaints[0]?.further[0]?.trim()
    expect(furtherOn("subject, evidence: { confirmed: true, noted: 'form 7' } })", 'subject })')).toMatch(/^Property 'evidence' is missing/)
    expect(furtherOn("purposes: ['bill'], fields: ['address'], subject", "fields: ['address'], subject")).toMatch(/^Property 'purposes' is missing/)
    expect(furtherOn("ground: 'office', fields: ['address'], subject", "ground: 'office', fields: ['address']")).toMatch(/^Property 'subject' is missing/)
  })
})

const question = (asked: string) => `
import { canDisclose, canUse, fieldsFor } from 'clausewise'
const subject = { id: 'c-17', standing: 'active' } as const
${asked}
`

describe('what a compiler says of a mistake in a question to the reference policy', () => {
  it('says in one line what is wrong', () => {
    const asked = [
      "canUse({ purpose: 'setlement', fields: ['name'], subject })",
      "canUse({ purpose: 7, fields: ['name'], subject })",
      "canUse({ purpose: 3, fields: ['name'], subject: { id: 'c-17' } })",
      "canUse({ purpose: 3, fields: ['name'], subject, recipent: { id: 'c-17' } })",
      "canDisclose({ ground: 'emergency', fields: ['name'], subject, recipient: { kind: 'partner', name: 'N', country: 'JP' }, evidence: { threatened: 'life', immediateDanger: true, consentDifficult: true, assertedBy: 'sato', reference: 'T-1' } })",
      "canDisclose({ ground: 5, fields: ['name'], subject, recipient: { kind: 'partner', name: 'N', country: 'JP' }, evidence: { institution: 'police', formal: true, basedOnLaw: true, hasJurisdiction: true, legalBasis: 'L', reference: 'T-1' } })",
      "canDisclose({ ground: 4, subject, fields: ['name'], recipient: { kind: 'partner', name: 'N', country: 'JP' }, evidence: { derivedBy: 'analysis', identifiable: false, method: 'k = 10' } })",
    ]
    expect(asked.map((each) => `${each}\n    ${complaintOn(question(each))}`).join('\n')).toMatchInlineSnapshot(`
      "canUse({ purpose: 'setlement', fields: ['name'], subject })
          purpose — Type '"setlement"' is not assignable to type 'PurposeRef<Reference>'. Did you mean '"settlement"'?
      canUse({ purpose: 7, fields: ['name'], subject })
          purpose — Type '7' is not assignable to type 'PurposeRef<Reference>'.
      canUse({ purpose: 3, fields: ['name'], subject: { id: 'c-17' } })
          subject — Property 'standing' is missing in type '{ id: string; }' but required in type 'Subject<Reference, "active" | "use-stopped" | "disclosure-stopped" | "discontinued">'.
      canUse({ purpose: 3, fields: ['name'], subject, recipent: { id: 'c-17' } })
          recipent — Object literal may only specify known properties, but 'recipent' does not exist in type 'UseRequest<Reference, 3, "name", "active">'. Did you mean to write 'recipient'?
      canDisclose({ ground: 'emergency', fields: ['name'], subject, recipient: { kind: 'partner', name: 'N', country: 'JP' }, evidence: { threatened: 'life', immediateDanger: true, consentDifficult: true, assertedBy: 'sato', reference: 'T-1' } })
          evidence — Property 'urgentNeed' is missing in type '{ threatened: "life"; immediateDanger: true; consentDifficult: true; assertedBy: string; reference: string; }' but required in type '{ readonly consentDifficult: boolean; readonly threatened: "life" | "body" | "property" | "none-of-these"; readonly immediateDanger: boolean; readonly urgentNeed: boolean; readonly assertedBy: string; readonly reference: string; }'.
      canDisclose({ ground: 5, fields: ['name'], subject, recipient: { kind: 'partner', name: 'N', country: 'JP' }, evidence: { institution: 'police', formal: true, basedOnLaw: true, hasJurisdiction: true, legalBasis: 'L', reference: 'T-1' } })
          kind — Type '"partner"' is not assignable to type '"public-institution"'.
      canDisclose({ ground: 4, subject, fields: ['name'], recipient: { kind: 'partner', name: 'N', country: 'JP' }, evidence: { derivedBy: 'analysis', identifiable: false, method: 'k = 10' } })
          subject — Type '{ readonly id: "c-17"; readonly standing: "active"; }' is not assignable to type '"this ground is about nobody"'."
    `)
  })
})

describe('what a compiler says of a misspelt field of the reference policy', () => {
  it('lists the fields there are', () => {
    expect(complaintOn(question("canUse({ purpose: 3, fields: ['nam'], subject })"))).toMatch(
      /^'nam' — Type '"nam"' is not assignable to type '"name" \| "email" \| .*Did you mean '"name"'\?$/,
    )
  })
})

describe('what an editor shows', () => {
  it('names an answer in a few words', () => {
    const { complaints, hover } = compile(
      question(`
        export const bill = canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject })
        export const columns = fieldsFor({ purpose: 'settlement', subject })
        export const reason = bill.allowed ? undefined : bill.reasons[0]
      `),
    )
    expect(complaints).toEqual([])
    expect(hover('bill')).toMatchInlineSnapshot(`"Decision<Reference, "name" | "payment">"`)
    expect(hover('columns')).toMatchInlineSnapshot(`"FieldsFor<Reference>"`)
    expect(hover('reason')).toMatchInlineSnapshot(`"Reason<Reference> | undefined"`)
  })

  it('names an answer of a policy of one’s own in a few words, where its vocabulary has a name', () => {
    const { hover } = compile(bookshop)
    expect(hover('letter')).toMatchInlineSnapshot(`"Decision<Shop, "email">"`)
    expect(hover('printing')).toMatchInlineSnapshot(`"Decision<Shop, "address">"`)
    expect(hover('plan')).toMatchInlineSnapshot(`"Plan<Shop, undefined>"`)
  })
})
