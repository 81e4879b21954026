import { type About, letter, sentences } from '../../../src/explain.js'
import { canCollect, canDisclose, canUse, decide, fieldsFor, governs, groundsFor, passwordLiability, planDeletion, policy } from '../../../src/index.js'
import type { CheckName } from '../../../src/model/document.js'
import type { countryClasses, governors, relations, verbs } from '../../../src/model/facts.js'
import type { deletionRequests, persons, sites, standings, transactions } from '../../../src/model/request.js'
import { type AnswerToPerson, enforce, type GroundStatus, parsePolicy, policyInForce, tighten, type Vocabulary } from '../../../src/policy.js'
import { document } from '../../../src/reference.js'
import type { Example } from './example.js'
import type { Show } from './printed.js'

/** A closed list of words that are no reasons or faults, but stand in answers or name what they turn on. */
interface WordList<Word extends string = string> {
  readonly title: string
  /** Where the words stand. */
  readonly about: string
  /** The members of answers that carry them. */
  readonly members: readonly string[]
  readonly words: { readonly [W in Word]: string }
  /** Calls that between them show each word. */
  readonly example: Example<Word>
  readonly show: Show
}

/** Every answer that narrows, and how: the member, and what it is. */
const outcome: WordList = {
  title: 'How an answer narrows',
  about: 'Test these members first: what else an answer has follows from them.',
  members: ['allowed', 'answered', 'planned', 'found', 'ok', 'written', 'companyLiable'],
  words: {
    'allowed: true': '`canCollect`, `canUse`, `canDisclose`, `decide`: the policy allows it. `obligations` and `advice` ride on it.',
    'allowed: false': 'The policy does not allow it. `reasons` lists every one, each with a `code`.',
    'answered: true': '`governs`, `passwordLiability`, `groundsFor`: there is an answer.',
    'answered: false': 'The question has `faults`, each with a `problem`.',
    'planned: true': '`planDeletion`, `planDeletions`: there is a plan. An entry narrows on `action`.',
    'planned: false': 'The request has `faults`, each with a `problem`. Nothing is deleted on half an answer.',
    'companyLiable: false':
      '`passwordLiability`, where `applies` is `true`: the company does not bear it. Where the password did not match, the member is absent: the clause says nothing.',
    'found: true': '`policyInForce`: a version is in force.',
    'found: false': 'None is, or the history is none: `faults`, each with a `code`.',
    'ok: true': '`parsePolicy`: the document is sound, and `policy` is made of it.',
    'ok: false': 'The document has `faults`, each with a `code`.',
    'written: true': '`letter`: the letter is written.',
    'written: false': 'The plan or the options have `faults`, each with a `problem`.',
  },
  example: (shows) => {
    shows(canCollect({ fields: ['name'] }), 'allowed: true')
    shows(decide({ verb: 'canCollect', fields: ['nickname'] }), 'allowed: false')
    shows(governs({ person: 'customer' }), 'answered: true')
    shows(governs(JSON.parse('{}')), 'answered: false')
    const request = { request: 'delete', requestedOn: '2026-11-24', subject: { id: 'c-17' }, holdings: [] } as const
    shows(planDeletion({ ...request, asOf: '2026-11-24' }), 'planned: true')
    shows(planDeletion({ ...request, asOf: '2026-11-31' }), 'planned: false')
    shows(passwordLiability({ matched: true }), 'companyLiable: false')
    shows(policyInForce([policy], '2027-04-01'), 'found: true')
    shows(policyInForce([policy], '2025-04-01'), 'found: false')
    shows(parsePolicy(document), 'ok: true')
    shows(parsePolicy({ ...document, jurisdiction: 81 }), 'ok: false')
    const operator = { name: 'Kotori Books', address: '1-2-3 Hibari, Tokyo', contact: 'privacy@kotori.example' }
    const plan = planDeletion({ ...request, asOf: '2026-11-24' })
    shows(letter(plan, { language: 'en', operator, on: '2026-11-24', format: 'text' }), 'written: true')
    shows(letter(plan, { language: 'en', operator, on: '', format: 'text' }), 'written: false')
  },
  show: {
    allowed: 'all',
    reasons: { code: 'all' },
    answered: 'all',
    applies: 'all',
    companyLiable: 'all',
    planned: 'all',
    found: 'all',
    ok: 'all',
    written: 'all',
    faults: { code: 'all', path: 'all', problem: 'all' },
  },
}

const verb: WordList<(typeof verbs)[number] | 'unknown'> = {
  title: 'Verbs',
  about:
    '`asked.verb` of a decision says which function was asked. The derived fact `verb`, on which obligations and advice turn, knows the other questions too.',
  members: ['verb'],
  words: {
    canCollect: 'May these fields be collected?',
    canUse: 'May these fields be used for this purpose?',
    canDisclose: 'May these fields go to this recipient, on this ground?',
    governs: 'Whose policy governs?',
    passwordLiability: 'Does the company bear what came of a password’s use?',
    planDeletion: 'What is deleted by when?',
    policyInForce: 'Which version is in force?',
    unknown: '`decide` was given no verb it knows.',
  },
  example: (shows) => {
    shows(canCollect({ fields: ['name'] }), 'canCollect')
    shows(canUse({ purpose: 'contact', fields: ['name'], subject: { id: 'c-17', standing: 'active' } }), 'canUse')
    shows(
      canDisclose({
        ground: 'succession',
        fields: ['email'],
        subject: { id: 'c-17', standing: 'active' },
        recipient: { kind: 'successor', name: 'Minami Holdings', country: 'JP' },
        evidence: { event: 'merger', reference: 'M-1' },
      }),
      'canDisclose',
    )
    shows(decide({ verb: 'canSell' }), 'unknown')
    // The answers to the others name no verb: what rides on them turns on it.
    shows(governs({ person: 'customer', origin: { partner: 'Nishi Travel' } }), 'governs')
    shows(passwordLiability({ matched: true }), 'passwordLiability')
    shows(
      planDeletion({
        request: 'delete',
        requestedOn: '2026-11-24',
        asOf: '2026-11-24',
        subject: { id: 'c-17' },
        holdings: [{ field: 'payment-card', record: 'invoice', document: 'inv-3', unalterable: true }],
      }),
      'planDeletion',
    )
    shows(policyInForce([policy, tighten(policy, { version: 'own-1', effectiveOn: '2027-01-01', promptlyDays: 7 })], '2027-04-01'), 'policyInForce')
  },
  show: { asked: { verb: 'all' }, answered: 'all', planned: 'all', found: 'all', obligations: { code: 'all' }, advice: { code: 'all' } },
}

const governor: WordList<(typeof governors)[number]> = {
  title: 'Whose policy governs',
  about: '`governedBy` of `governs`, and of the reason [`not-governed`](#reason-not-governed) where it is somebody else’s. The first of these that holds.',
  members: ['governedBy'],
  words: {
    'other-site': 'Another site’s: it links to ours, or ours links to it.',
    partner: 'A partner’s, who directed the collection. `partner` names it.',
    none: 'Nobody’s: the person neither uses the services nor transacts with the company.',
    ours: 'This one.',
  },
  example: (shows) => {
    shows(governs({ person: 'customer', site: 'linked-from-ours' }), 'other-site')
    shows(governs({ person: 'customer', origin: { partner: 'Nishi Travel' } }), 'partner')
    shows(governs({ person: 'neither' }), 'none')
    shows(governs({ person: 'customer' }), 'ours')
  },
  show: { answered: 'all', governedBy: 'all', partner: 'all', clauses: 'all' },
}

const relation: WordList<(typeof relations)[number]> = {
  title: 'How the recipient of a use stands to the person',
  about:
    '`found` and `needed` of [`condition-unmet`](#reason-condition-unmet) where `fact` is `recipientRelation`. It follows from the ids of `recipient` and `subject`, and is never claimed.',
  members: [],
  words: {
    none: 'The use has no `recipient`: it stays with the company.',
    subject: 'The `id` of the recipient is the person’s own.',
    'same-corporation': 'Another `id`, and the same `corporation`.',
    other: 'Anybody else.',
  },
  example: (shows) => {
    const subject = { id: 'c-17', standing: 'active', corporation: 'Nishi KK' } as const
    shows(canUse({ purpose: 'inquiry-response', fields: ['email'], subject }), 'none')
    shows(canUse({ purpose: 'settlement', fields: ['payment'], subject, recipient: { id: 'c-17' } }), 'subject')
    shows(canUse({ purpose: 'settlement', fields: ['payment'], subject, recipient: { id: 'c-18', corporation: 'Nishi KK' } }), 'same-corporation')
    shows(canUse({ purpose: 'settlement', fields: ['payment'], subject, recipient: { id: 'u-99' } }), 'other')
  },
  show: { allowed: 'all', reasons: { code: 'all', fact: 'all', found: 'all', needed: 'all' } },
}

const country: WordList<(typeof countryClasses)[number]> = {
  title: 'Where the recipient of a disclosure is',
  about:
    '`found` and `needed` of [`condition-unmet`](#reason-condition-unmet) where `fact` is `recipientCountry`. It follows from `recipient.country`, the policy’s `jurisdiction` and its `adequate`.',
  members: [],
  words: {
    home: 'In the policy’s own country.',
    adequate: 'In a country that the policy lists as `adequate`.',
    foreign: 'In any other.',
  },
  example: (shows) => {
    const careful = tighten(policy, {
      version: 'own-1',
      clauses: { 'own.1': { means: { en: 'a successor at home alone' } } },
      grounds: { succession: { limits: [{ clause: 'own.1', when: { recipientCountry: 'home' } }] } },
    })
    const merged = {
      ground: 'succession',
      fields: ['email'],
      subject: { id: 'c-17', standing: 'active' },
      evidence: { event: 'merger', reference: 'M-1' },
    } as const
    shows(enforce(careful).canDisclose({ ...merged, recipient: { kind: 'successor', name: 'Minami Holdings', country: 'JP' } }), 'home')
    shows(enforce(careful).canDisclose({ ...merged, recipient: { kind: 'successor', name: 'Northern Holdings', country: 'GB' } }), 'adequate')
    shows(enforce(careful).canDisclose({ ...merged, recipient: { kind: 'successor', name: 'Western Holdings', country: 'US' } }), 'foreign')
  },
  show: { allowed: 'all', reasons: { code: 'all', clause: 'all', fact: 'all', found: 'all', needed: 'all' } },
}

const standing: WordList<(typeof standings)[number]> = {
  title: 'Standings',
  about: '`subject.standing` of a request, always given; `standing` of the reason [`discontinued`](#reason-discontinued).',
  members: ['standing'],
  words: {
    active: 'The person has asked to stop nothing.',
    'use-stopped': 'The person asked to stop the use of their data.',
    'disclosure-stopped': 'The person asked to stop its disclosure; use goes on.',
    discontinued: 'The person asked for it to be suspended or deleted.',
  },
  example: (shows) => {
    const use = { purpose: 'contact', fields: ['email'], record: 'profile' } as const
    shows(canUse({ ...use, subject: { id: 'c-17', standing: 'active' } }), 'active')
    shows(canUse({ ...use, subject: { id: 'c-17', standing: 'use-stopped' } }), 'use-stopped')
    shows(canUse({ ...use, subject: { id: 'c-17', standing: 'disclosure-stopped' } }), 'disclosure-stopped')
    shows(canUse({ ...use, subject: { id: 'c-17', standing: 'discontinued' } }), 'discontinued')
  },
  show: { allowed: 'all', reasons: { code: 'all', standing: 'all' } },
}

const site: WordList<(typeof sites)[number]> = {
  title: 'Sites',
  about: '`site` of a request, `ours` unless given; `site` of the reason [`not-governed`](#reason-not-governed).',
  members: ['site'],
  words: { ours: 'On the company’s own site.', 'linked-from-ours': 'On a site that ours links to.', 'linking-to-ours': 'On a site that links to ours.' },
  example: (shows) => {
    const use = { purpose: 'contact', fields: ['email'], subject: { id: 'c-17', standing: 'active' } } as const
    shows(canUse({ ...use, site: 'ours' }), 'ours')
    shows(canUse({ ...use, site: 'linked-from-ours' }), 'linked-from-ours')
    shows(canUse({ ...use, site: 'linking-to-ours' }), 'linking-to-ours')
  },
  show: { allowed: 'all', reasons: { code: 'all', site: 'all' } },
}

const transaction: WordList<(typeof transactions)[number]> = {
  title: 'Transactions',
  about: '`transaction` of a disclosure, `none` unless given; `transaction` of the reason [`sale-or-rental`](#reason-sale-or-rental).',
  members: ['transaction'],
  words: { none: 'Nothing is given in return for the data.', sale: 'The data is sold.', rental: 'The data is rented out.' },
  example: (shows) => {
    const merged = {
      ground: 'succession',
      fields: ['email'],
      subject: { id: 'c-17', standing: 'active' },
      recipient: { kind: 'successor', name: 'Minami Holdings', country: 'JP' },
      evidence: { event: 'merger', reference: 'M-1' },
    } as const
    shows(canDisclose({ ...merged, transaction: 'none' }), 'none')
    shows(canDisclose({ ...merged, transaction: 'sale' }), 'sale')
    shows(canDisclose({ ...merged, transaction: 'rental' }), 'rental')
  },
  show: { allowed: 'all', reasons: { code: 'all', transaction: 'all' } },
}

const person: WordList<(typeof persons)[number]> = {
  title: 'Persons',
  about: '`person` of the question `governs`.',
  members: [],
  words: { customer: 'Uses the services.', transacting: 'Transacts with the company.', neither: 'Does neither.' },
  example: (shows) => {
    shows(governs({ person: 'customer' }), 'customer')
    shows(governs({ person: 'transacting' }), 'transacting')
    shows(governs({ person: 'neither' }), 'neither')
  },
  show: { answered: 'all', governedBy: 'all' },
}

const request: WordList<(typeof deletionRequests)[number]> = {
  title: 'What a person asks',
  about: '`request` of `planDeletion` and of its plan.',
  members: ['request'],
  words: {
    delete: 'Everything deleted. What nothing keeps goes; the rest is kept as long as something keeps it, or awaited.',
    'stop-use': 'No more use. Everything is kept, out of use, and not deleted.',
    'stop-disclosure': 'No more disclosure. Use goes on.',
  },
  example: (shows) => {
    const held = { requestedOn: '2026-11-24', asOf: '2026-11-24', subject: { id: 'c-17' }, holdings: [{ field: 'email', record: 'profile' }] } as const
    shows(planDeletion({ ...held, request: 'delete' }), 'delete')
    shows(planDeletion({ ...held, request: 'stop-use' }), 'stop-use')
    shows(planDeletion({ ...held, request: 'stop-disclosure' }), 'stop-disclosure')
  },
  show: { planned: 'all', request: 'all', entries: { action: 'all', dueOn: 'all' } },
}

const status: WordList<GroundStatus<Vocabulary>['status']> = {
  title: 'How a ground stands to the facts',
  about: '`status` of each ground in the answer of `groundsFor`.',
  members: ['status'],
  words: {
    open: 'Every fact is given, and the condition is met. Attestations, recipient and standing are still to be asked: `canDisclose`.',
    closed: 'No value of the missing facts would meet it. `closedBy` names the given facts that close it.',
    lacking: 'It depends on facts that are not given: `lacks` names them.',
  },
  example: (shows) => {
    const answer = groundsFor({ event: 'merger', identifiable: true })
    if (answer.answered) shows(answer.grounds[6], 'open')
    if (answer.answered) shows(answer.grounds[3], 'closed')
    if (answer.answered) shows(answer.grounds[0], 'lacking')
  },
  show: 'all',
}

const fee: WordList<AnswerToPerson<Vocabulary>['fee']> = {
  title: 'What the answer costs the person',
  about: '`answer.fee` of a plan.',
  members: ['fee'],
  words: { none: 'Nothing.' },
  example: (shows) => shows(planDeletion({ request: 'delete', requestedOn: '2026-11-24', asOf: '2026-11-24', subject: { id: 'c-17' }, holdings: [] }), 'none'),
  show: { planned: 'all', answer: { fee: 'all' } },
}

const check: WordList<CheckName> = {
  title: 'Checks',
  about: 'The checks of the engine whose clause a policy names, under `checks`. An answer carries the clause, never the name of the check.',
  members: [],
  words: {
    'unknown-field': 'A field that is not declared.',
    'unknown-purpose': 'A purpose that is not listed.',
    'unknown-ground': 'A ground that is not listed.',
    'use-not-agreed': 'Whether the person agreed to the purpose of a use; cited where they did, and where they did not.',
    'disclosure-not-agreed': 'The same of the purposes that a disclosure serves.',
    discontinued: 'What the person asked to stop.',
    retained: 'What stays open since, because a retention rule names it.',
    'governed-by-partner': 'A partner directed the collection.',
    'linked-from-ours': 'It happens on a site that ours links to.',
    'linking-to-ours': 'It happens on a site that links to ours.',
    'governed-by-none': 'The person neither uses the services nor transacts with the company.',
    'governed-by-ours': 'This policy governs.',
    'password-matched': 'The password matched.',
    revised: 'A version has one before it.',
    'newest-applies': 'Which version is in force.',
  },
  example: (shows) => {
    const subject = { id: 'c-17', standing: 'active' } as const
    const florist = { kind: 'partner', name: 'Higashi Florists', country: 'JP' } as const
    const gone = { id: 'c-17', standing: 'discontinued' } as const
    shows(decide({ verb: 'canCollect', fields: ['nickname'] }), 'unknown-field')
    shows(decide({ verb: 'canUse', purpose: 'profiling', fields: ['name'], subject }), 'unknown-purpose')
    shows(decide({ verb: 'canDisclose', ground: 'curiosity', fields: ['name'], subject, recipient: florist }), 'unknown-ground')
    shows(canUse({ purpose: 'contact', fields: ['name'], subject: { ...subject, agreed: [] } }), 'use-not-agreed')
    shows(
      canDisclose({
        ground: 'service-provision',
        purposes: ['contact'],
        fields: ['name'],
        subject: { ...subject, agreed: [] },
        recipient: florist,
        evidence: { necessary: true, assertedBy: 'sato', reference: 'T-2' },
      }),
      'disclosure-not-agreed',
    )
    shows(canUse({ purpose: 'contact', fields: ['name'], subject: gone, record: 'invoice' }), 'discontinued')
    shows(canUse({ purpose: 'settlement', fields: ['name'], subject: gone, record: 'invoice' }), 'retained')
    shows(governs({ person: 'customer', origin: { partner: 'Nishi Travel' } }), 'governed-by-partner')
    shows(governs({ person: 'customer', site: 'linked-from-ours' }), 'linked-from-ours')
    shows(governs({ person: 'customer', site: 'linking-to-ours' }), 'linking-to-ours')
    shows(governs({ person: 'neither' }), 'governed-by-none')
    shows(governs({ person: 'customer' }), 'governed-by-ours')
    shows(passwordLiability({ matched: true }), 'password-matched')
    shows(policyInForce([policy, tighten(policy, { version: 'own-1', effectiveOn: '2027-01-01', promptlyDays: 7 })], '2027-04-01'), 'revised')
    shows(policyInForce([policy], '2027-04-01'), 'newest-applies')
  },
  show: { allowed: 'all', reasons: { code: 'all', clause: 'all' }, answered: 'all', found: 'all', clauses: 'all' },
}

const about: WordList<About> = {
  title: 'What a sentence is about',
  about: '`about` of each sentence that `sentences` gives.',
  members: ['about'],
  words: {
    answer: 'The answer as a whole.',
    reason: 'Why a request is denied: `code` and `clause` are those of the reason, `fields` or `attestations` what it is said of.',
    fault: 'What is wrong with a request or a policy: `code` is its problem or code, `path` its place.',
    withheld: 'The fields that `fieldsFor` withholds.',
    ground: 'A ground of `groundsFor`: `code` is its status.',
    entry: 'What happens to holdings of a plan: `code` is the action.',
    detail: 'What keeps the holdings of the entry before it, and for what.',
    notice: 'What a recipient is told: `code` is the notice.',
    person: 'What the person is told: `code` is the action.',
    obligation: 'What the caller must do.',
    advice: 'What the caller should know.',
    clause: 'What a cited clause means, where the policy is given.',
  },
  example: (shows) => {
    const english = { language: 'en', policy } as const
    const subject = { id: 'c-17', standing: 'active' } as const
    const refused = sentences(canUse({ purpose: 5, fields: ['email'], subject: { ...subject, agreed: [] } }), english)
    shows(refused[0], 'answer')
    shows(refused[1], 'reason')
    shows(refused[2], 'clause')
    shows(sentences(governs(JSON.parse('{}')), english)[1], 'fault')
    shows(sentences(groundsFor({ event: 'merger' }), english)[7], 'ground')
    const columns = sentences(fieldsFor({ purpose: 5, subject }), english)
    shows(columns[2], 'withheld')
    shows(columns[6], 'obligation')
    shows(columns[7], 'advice')
    const plan = planDeletion({
      request: 'stop-use',
      requestedOn: '2026-11-24',
      asOf: '2026-11-24',
      subject: { id: 'c-17' },
      holdings: [{ field: 'email', record: 'profile' }],
      recipients: [{ kind: 'entrusted-party', name: 'Parcel Co' }],
    })
    const told = sentences(plan, english)
    shows(told[2], 'entry')
    shows(told[3], 'detail')
    shows(told[5], 'notice')
    shows(told[7], 'person')
  },
  show: { about: 'all', code: 'all', clause: 'all', fields: 'all', ground: 'all', path: 'all' },
}

/** In the order of the page. */
export const wordLists = { outcome, verb, governor, relation, country, standing, site, transaction, person, request, status, fee, check, about }
