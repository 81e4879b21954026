import { en } from '../../src/explain/en.js'
import { ja } from '../../src/explain/ja.js'
import { catalogue, type Explained, explain, faultsInPlace, letter, retentionTable, timeline } from '../../src/explain.js'
import { canCollect, canDisclose, canUse, fieldsFor, governs, groundsFor, passwordLiability, policy } from '../../src/index.js'
import type { Allowed, Decision, Denied, Reason } from '../../src/model/decision.js'
import { parsePolicy, policyInForce, tighten } from '../../src/policy.js'
import { document } from '../../src/reference.js'
import { emergency } from '../clauses/asks.js'
import { drawnTexts } from '../explain/timeline-drawings.js'
import { texts } from '../reference-policy/texts.js'
import { keeping } from './example-document.js'
import { notPlanned, plans } from './example-plans.js'
import { policyFaults, reasons, requestFaults } from './example-reasons.js'
import { name, page, type Row, table } from './page.js'

const head = ['Code', 'English', '日本語'] as const

/** What is said of an answer, in both languages. */
const said = (answer: Explained, by: { readonly document: unknown } = policy): readonly [string, string] => {
  const options = { policy: by as typeof policy }
  return [explain(answer, { language: 'en', ...options }), explain(answer, { language: 'ja', ...options })]
}

/** The lines of two texts side by side; where one language needs more lines than the other, the texts as wholes. */
const sideBySide = ([english, japanese]: readonly [string, string]): readonly (readonly [string, string])[] => {
  const [left, right] = [english.split('\n'), japanese.split('\n')]
  return left.length === right.length ? left.map((line, index) => [line.trim(), (right[index] ?? '').trim()]) : [[english, japanese]]
}

/** A denial for reasons, without its first line. */
const ofReason = (reason: Reason): readonly [string, string] => {
  const denial: Denied = { allowed: false, asked: { verb: 'canUse' }, clauses: [], reasons: [reason], policy: policy.identity }
  const [english, japanese] = said(denial).map((text) => text.split('\n').slice(1).join('\n'))
  return [english ?? '', japanese ?? '']
}

/** The texts of the policy document under one member, by their place. */
const textsUnder = (member: string): string =>
  table(
    head,
    texts.filter(({ at }) => at.startsWith(`${member}/`)).map(({ at, en, ja = '' }) => [name(at.slice(member.length + 1).replace(/\/means$/, '')), en, ja]),
  )

const lawNames = (): string =>
  table(
    ['Citation', '日本語', 'In force since'],
    Object.entries<{ readonly ja?: string; readonly version: string }>(document.laws).map(([citation, { ja, version }]) => [citation, ja ?? '', version]),
  )

const theCatalogue = (): readonly string[] => {
  const [english, japanese] = [catalogue('en'), catalogue('ja')]
  const rows = (one: { readonly [code: string]: string }, other: { readonly [code: string]: string }): readonly Row[] =>
    Object.keys(one).map((code) => [name(code), one[code] ?? '', other[code] ?? ''])
  return (
    [
      ['Reasons', english.reasons, japanese.reasons],
      ['Problems of a request', english.requestProblems, japanese.requestProblems],
      ['Faults of a policy', english.policyFaults, japanese.policyFaults],
      ['Actions', english.actions, japanese.actions],
      ['Notices', english.notices, japanese.notices],
    ] as const
  ).flatMap(([title, one, other]) => [`### ${title}`, table(head, rows(one, other))])
}

const { verb: _, ...disclosure } = emergency
const inSubject = { id: 'c-17', standing: 'active' } as const

const decisions: readonly (readonly [string, Decision])[] = [
  ['canCollect', canCollect({ fields: ['name', 'identity-document'], proves: ['name'] })],
  ['canUse', canUse({ purpose: 'marketing-and-improvement', fields: ['email'], subject: inSubject, recipient: { id: 'c-17' } })],
  ['canDisclose', canDisclose(disclosure as never)],
  ['canCollect', canCollect({ fields: ['nickname'] } as never)],
  ['canUse', canUse({ purpose: 5, fields: ['email'], subject: { ...inSubject, agreed: [] } })],
  ['canDisclose', canDisclose({ ...disclosure, transaction: 'sale', subject: { ...inSubject, agreed: [] }, evidence: {} } as never)],
  ['canDisclose', canDisclose({} as never)],
  ['unknown', { allowed: false, asked: { verb: 'unknown' }, clauses: [], reasons: [{ code: 'unknown-field', field: 'x' }], policy: policy.identity }],
]
const bare: Allowed = {
  allowed: true,
  asked: { verb: 'canUse', purpose: 'newsletter' },
  fields: ['email'],
  clauses: [],
  obligations: [{ code: 'tell', laws: [] }],
  advice: [{ code: 'think', laws: [{ law: 'A law', version: '' }] }],
  policy: { ...policy.identity, id: 'another' },
}

const own = { version: 'own', effectiveOn: '2027-01-01', clauses: { 'own.1': { means: { en: 'not here', ja: '当社では行いません' } } } }
const closed = tighten(policy, {
  ...own,
  grounds: { succession: { closedBy: 'own.1' }, emergency: { limits: [{ clause: 'own.1', when: { recipientCountry: 'home' } }] } },
})
const other = parsePolicy({ ...document, id: 'other', effectiveOn: '2028-01-01' })
const wider = parsePolicy({ ...document, version: '2027-01', effectiveOn: '2027-01-01', purposes: { ...document.purposes, reminders: { clause: 'use.6' } } })
const history = (...versions: readonly unknown[]) => versions as (typeof policy)[]

/** Of each function that asks for several things at once. */
const surveys: readonly (readonly [string, Explained])[] = [
  ['fieldsFor', fieldsFor({ purpose: 'settlement', subject: { id: 'c-17', standing: 'active' } })],
  ['fieldsFor', fieldsFor({ purpose: 'settlement', subject: { id: 'c-17', standing: 'active', agreed: [] } })],
  ['groundsFor', groundsFor({ necessary: true, event: 'not-a-succession' })],
  [
    'groundsFor',
    {
      answered: true,
      grounds: [
        { ground: 'succession', number: 7, status: 'closed', lacks: [], closedBy: [] },
        { ground: 'emergency', number: 8, status: 'lacking', lacks: ['urgentNeed', 'recipientCountry', 'asked'], closedBy: [] },
        { ground: 'x', status: 'lacking', lacks: [], closedBy: [] },
      ],
      policy: policy.identity,
    },
  ],
  ['policyInForce', policyInForce(history(policy, closed), '2027-04-01')],
  ['policyInForce', policyInForce(history(policy, wider.ok && wider.policy), '2027-04-01')],
  ...[
    [history(), '2027-04-01'] as const,
    [history(document), '2027-04-01'] as const,
    [history(policy), '2020-04-01'] as const,
    [history(policy, policy, other.ok && other.policy), '2026-02-30'] as const,
  ].map(([versions, day]): readonly [string, Explained] => ['policyInForce', policyInForce(versions, day)]),
  ['not-in-force', { found: false, faults: [{ code: 'duplicate', path: ['history', 1] }] }],
]

/** Reasons of one denial that are said together. */
const alike: readonly (readonly [string, Explained])[] = [
  ['unknown-field', canCollect({ fields: ['nmae', 'emial'] } as never)],
  [
    'field-not-for-purpose',
    canUse({ purpose: 'contact', fields: ['payment', 'identity-document'], subject: { id: 'c-17', standing: 'discontinued' }, record: 'profile' }),
  ],
]

const answers: readonly (readonly [string, Explained])[] = [
  ...decisions,
  ...surveys,
  ...alike,
  ['canUse', bare],
  ['governs: ours', governs({ person: 'customer' })],
  ['governs: partner', governs({ person: 'customer', origin: { partner: 'Nishi Travel' } })],
  ['governs: other-site', governs({ person: 'customer', site: 'linked-from-ours' })],
  ['governs: none', governs({ person: 'neither' })],
  ['passwordLiability', passwordLiability({ matched: true })],
  ['passwordLiability', passwordLiability({ matched: false })],
  ['answered: false', governs({} as never)],
  ['planned: false', notPlanned],
  ['no fault of a policy', []],
  ['faults of a policy', policyFaults.slice(0, 2)],
]

/** Every sentence once, where it is said first. */
const once = (rows: readonly Row[]): readonly Row[] => {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const japanese = row[2] ?? ''
    if (seen.has(japanese)) return false
    seen.add(japanese)
    return true
  })
}

const planRows = (): readonly (readonly [string, readonly Row[]])[] => {
  const seen = new Set<string>()
  return plans.map(([about, plan, by]) => [
    about,
    sideBySide(said(plan, by))
      .filter(([, japanese]) => !seen.has(japanese) && seen.add(japanese))
      .map(([english, japanese]) => [english, japanese]),
  ])
}

const words = (): string =>
  table(
    ['Kind of value', 'English', '日本語'],
    Object.keys(en.valueTypes).map((type) => [name(type), en.valueTypes[type as 'text'], ja.valueTypes[type as 'text']]),
  )

const remarks = (): string =>
  table(
    ['Remark', 'English', '日本語'],
    Object.keys(en.remarks).map((remark) => [name(remark), en.remarks[remark as 'nothing'], ja.remarks[remark as 'nothing']]),
  )

/** What is said of a text that is no JSON, with a text for each thing that can be wrong. */
const textsThatAreNoJson = (): string =>
  table(
    ['Text', 'English', '日本語'],
    noJson.map((text) => {
      const [english, japanese] = (['en', 'ja'] as const).map((language) => faultsInPlace([], { language, text }).split('\n')[0]?.replace(/^\S+ /, '') ?? '')
      return [name(JSON.stringify(text)), english ?? '', japanese ?? '']
    }),
  )

const noJson = ['{ a: 1 }', '01', '{ "a": 1, }', '[1, ]', '{ "a" 1 }', '[1 2]', '{', '[', '1 2', '// mine', '"a', '"\\u1"', '"\\x"', '"\t"', '1e']

const tablesOfTime = (): readonly string[] =>
  plans.flatMap(([about, plan, by]) => [
    `### ${about}`,
    ...(['en', 'ja'] as const).map((language) => `\`\`\`text\n${timeline(plan, { language, policy: by as typeof policy, width: 140 })}\n\`\`\``),
  ])

const operator = { name: 'ことり書店', address: '東京都台東区ひばり1-2-3', contact: 'privacy@kotori.example' }

/** The letter on each plan: the first to a person with a name, with somebody else to complain to. */
const letters = (): readonly string[] =>
  plans.flatMap(([about, plan, by], index) => [
    `### ${about}`,
    ...(['en', 'ja'] as const).map((language) => {
      const options = { language, policy: by as typeof policy, on: plan.planned ? plan.asOf : '', format: 'text' } as const
      const named = { to: { name: '森 あおい' }, operator: { ...operator, complaints: 'complaints@kotori.example' } }
      const written = letter(plan, { ...options, ...(index === 0 ? named : { operator }) })
      return `\`\`\`text\n${written.written ? written.text.trimEnd() : JSON.stringify(written.faults)}\n\`\`\``
    }),
  ])

const periods = (): string => {
  const [english, japanese] = [retentionTable(keeping, { language: 'en' }), retentionTable(keeping, { language: 'ja' })]
  const worded = ({ period, when }: { readonly period: string; readonly when?: string }) => `${period}${when === undefined ? '' : `\n${when}`}`
  return table(
    head,
    english.map((row, index) => [name(JSON.stringify(row.keep)), worded(row), worded(japanese[index] ?? row)]),
  )
}

/** The page on which all Japanese of the product stands beside its English. */
export function japanesePage(): string {
  return page(
    '# All Japanese, beside its English',
    'Written from the policy and the languages by `test/docs/japanese.test.ts`, so that the wording can be reviewed in one place. The tables of [retention](retention.md) are in both languages too.',
    '## The reference policy',
    ...[
      ['Clauses', 'clauses'],
      ['Fields', 'fields'],
      ['Purposes', 'purposes'],
      ['Grounds', 'grounds'],
      ['Kinds of recipient', 'recipients'],
      ['Kinds of record', 'records'],
      ['Retention rules', 'retention'],
      ['Parameters', 'parameters'],
      ['Obligations', 'obligations'],
      ['Advice', 'advice'],
      ['Laws: what each asks', 'laws'],
      ['Glossary: facts and their words, attestations, events, parameters and their words', 'glossary'],
    ].flatMap(([title = '', member = '']) => [`### ${title}`, textsUnder(member)]),
    '### Laws: how each is cited',
    lawNames(),
    '## The catalogue',
    'One general sentence for each code.',
    ...theCatalogue(),
    '## Explanations',
    'What `explain` says of example answers. Names, numbers and days are those of the examples.',
    '### Answers',
    table(head, once(answers.flatMap(([code, answer]) => sideBySide(said(answer)).map((pair) => [name(code), ...pair])))),
    '### Reasons in full',
    table(
      head,
      reasons.map((reason) => [name(reason.code), ...ofReason(reason)]),
    ),
    '### Faults of a request in full',
    table(
      head,
      requestFaults.map((fault) => {
        const [english, japanese] = ofReason({ code: 'invalid-request', faults: [fault] }).map((text) => text.split('\n').slice(1).join('\n'))
        return [name(fault.problem), english ?? '', japanese ?? '']
      }),
    ),
    '### Faults of a policy in full',
    table(
      head,
      policyFaults.map((fault) => [name(fault.code), ...said(fault)]),
    ),
    '### Plans',
    ...planRows().flatMap(([about, rows]) => [`#### ${about}`, table(['English', '日本語'], rows)]),
    '### Texts that are no JSON',
    textsThatAreNoJson(),
    '### Kinds of value',
    words(),
    '### Remarks on a value',
    remarks(),
    '### Periods and conditions of a retention table',
    periods(),
    '## Timelines',
    ...tablesOfTime(),
    '### What a drawing says',
    table(
      ['English', '日本語'],
      drawnTexts(
        plans.map(([, plan, by]) => [plan, by]),
        '2026-07-01',
      ),
    ),
    '## Letters',
    'The answer to the person.',
    ...letters(),
  )
}
