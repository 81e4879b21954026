import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain.js'
import { type PolicyFault, policyFaultCodes } from '../../src/model/fault.js'

const cases: readonly (readonly [PolicyFault, string, string])[] = [
  [
    { code: 'wrong-shape', path: ['fields', 'email', 'clause'], found: 'number', needed: ['text'] },
    'At fields.email.clause, the policy has a number, which cannot stand there; it must be a text.',
    '「fields.email.clause」において、数値が置かれていますが、ここには置けません。ここに置けるのは文字列です。',
  ],
  [
    { code: 'wrong-shape', path: ['purposes', 'news', 'clause'] },
    'At purposes.news.clause, the policy lacks what must stand there.',
    '「purposes.news.clause」において、必要な値がありません。',
  ],
  [
    { code: 'wrong-shape', path: ['clauses', 'c.1', 'kind'], found: 'rules', needed: ['rule', 'obligation', 'statement'] },
    'At clauses["c.1"].kind, the policy has the text "rules", which cannot stand there. Did you mean "rule"?',
    '「clauses["c.1"].kind」において、文字列「rules」が置かれていますが、ここには置けません。「rule」の誤りではありませんか。',
  ],
  [
    { code: 'wrong-shape', path: ['facts', 'age'], found: 'text', needed: ['boolean', 'list'] },
    'At facts.age, the policy has a text, which cannot stand there; it must be "boolean" or a list.',
    '「facts.age」において、文字列が置かれていますが、ここには置けません。ここに置けるのは「boolean」またはリストです。',
  ],
  [
    { code: 'wrong-shape', path: ['fields', 'card', 'neverKept'], found: 'yes', needed: ['true', 'false'] },
    'At fields.card.neverKept, the policy has the text "yes", which cannot stand there; it must be true or false, without quotation marks.',
    '「fields.card.neverKept」において、文字列「yes」が置かれていますが、ここには置けません。ここに置けるのは、引用符を付けないtrueまたはfalseです。',
  ],
  [
    { code: 'wrong-shape', path: ['fields', 'card', 'neverKept'], found: 'number', needed: ['true', 'false'] },
    'At fields.card.neverKept, the policy has a number, which cannot stand there; it must be true or false.',
    '「fields.card.neverKept」において、数値が置かれていますが、ここには置けません。ここに置けるのはtrueまたはfalseです。',
  ],
  [
    { code: 'wrong-shape', path: ['retention', 'books', 'because'], needed: ['laws, or a reason'] },
    'At retention.books.because, the policy lacks what must stand there; it must be the reason, as the rule cites no laws.',
    '「retention.books.because」において、必要な値がありません。ここに置けるのは理由（法令を引用しない場合）です。',
  ],
  [
    { code: 'not-json', path: ['id'], found: 'function' },
    'At id, the policy has a function, which no document can hold; it holds plain data: texts, numbers, true, false, lists and objects.',
    '「id」において、関数が置かれていますが、文書に置くことができません。文書に置けるのは、文字列、数値、true、false、リストおよびオブジェクトです。',
  ],
  [
    { code: 'not-json', path: ['fields', 'a'], found: 'a value inside itself' },
    'At fields.a, the policy has a value that holds itself, which no document can hold; it holds plain data: texts, numbers, true, false, lists and objects.',
    '「fields.a」において、自分自身を含む値が置かれていますが、文書に置くことができません。文書に置けるのは、文字列、数値、true、false、リストおよびオブジェクトです。',
  ],
  [
    { code: 'unknown-name', path: ['fields', 'email', 'purposes', 0], found: 'newsleter', needed: ['news', 'billing'], of: 'purpose' },
    'At fields.email.purposes[0], the policy names the purpose "newsleter", which is not known there; it must be news or billing.',
    '「fields.email.purposes[0]」において、定められていない利用目的「newsleter」が使われています。ここに置けるのは「news」または「billing」です。',
  ],
  [
    { code: 'unknown-name', path: ['fields', 'email', 'purposes', 0], found: 'biling', needed: ['news', 'billing'], of: 'purpose' },
    'At fields.email.purposes[0], the policy names the purpose "biling", which is not known there. Did you mean "billing"?',
    '「fields.email.purposes[0]」において、定められていない利用目的「biling」が使われています。「billing」の誤りではありませんか。',
  ],
  [
    { code: 'unknown-name', path: ['fields', 'email', 'servs'], found: 'servs', needed: ['clause', 'purposes'], of: 'member' },
    'At fields.email.servs, the policy names the member "servs", which is not known there; what can stand there is clause or purposes.',
    '「fields.email.servs」において、定められていないメンバー「servs」が使われています。ここに置けるのは「clause」または「purposes」です。',
  ],
  [
    { code: 'unknown-name', path: ['purposes', 'news', 'when', 'urgent'], found: 'true', needed: ['false', 'true'], of: 'value' },
    'At purposes.news.when.urgent, the policy names the value "true", which is not known there; it must be false or true, without quotation marks.',
    '「purposes.news.when.urgent」において、定められていない値「true」が使われています。ここに置けるのは、引用符を付けないfalseまたはtrueです。',
  ],
  [
    { code: 'unknown-name', path: ['jurisdiction'], found: 'Japan', needed: ['two capital letters (ISO 3166-1)'], of: 'country' },
    'At jurisdiction, the policy names the country "Japan", which is not known there; it must be two capital letters, as ISO 3166-1 has them.',
    '「jurisdiction」において、定められていない国コード「Japan」が使われています。ここに置けるのはISO 3166-1の大文字2文字です。',
  ],
  [
    { code: 'unknown-name', path: ['recipients', 'carrier', 'laws', 0], found: 'GDPR', needed: [], of: 'law' },
    'At recipients.carrier.laws[0], the policy names the law "GDPR", which is not known there; the policy has none that could.',
    '「recipients.carrier.laws[0]」において、定められていない法令「GDPR」が使われています。ここに置けるものは、ポリシーに定められていません。',
  ],
  [
    { code: 'fact-not-asked', path: ['grounds', 'delivery', 'when'], found: 'urgent', needed: ['need'] },
    'At grounds.delivery.when, a condition names the fact "urgent", which is not asked there; list it among the facts asked there, or name need instead.',
    '「grounds.delivery.when」において、条件に、ここで尋ねない事実「urgent」が使われています。ここで尋ねる事実（保存規則では、記録の「facts」）に加えるか、ほかの事実を使ってください。ここに置けるのは「need」です。',
  ],
  [
    { code: 'fact-not-asked', path: ['advice', 'careful', 'when'], of: 'duty' },
    'At advice.careful.when, a condition names facts that are not asked there, or not together; nothing would ever meet it.',
    '「advice.careful.when」において、条件に、ここで尋ねない事実、または同時に尋ねない事実が使われています。この条件が満たされることはありません。',
  ],
  [{ code: 'empty', path: ['fields'] }, 'At fields, the policy has something empty or blank.', '「fields」において、空の値が置かれています。'],
  [
    { code: 'empty', path: ['purposes', 'news', 'when'], needed: ['at least one fact'] },
    'At purposes.news.when, the policy has something empty or blank; it must be a condition on at least one fact.',
    '「purposes.news.when」において、空の値が置かれています。ここに置けるのは1つ以上の事実を定める条件です。',
  ],
  [
    { code: 'duplicate', path: ['order', 'clauses', 2], found: 'c.1' },
    'At order.clauses[2], the policy repeats "c.1", which may stand only once.',
    '「order.clauses[2]」において、「c.1」が重複しています。1回だけ置くことができます。',
  ],
  [
    { code: 'no-day', path: ['effectiveOn'], found: '2026-13-01', needed: ['YYYY-MM-DD'] },
    'At effectiveOn, the policy has "2026-13-01"; it must be a day that exists, written YYYY-MM-DD.',
    '「effectiveOn」において、「2026-13-01」が置かれていますが、日付ではありません。実在する日付を、YYYY-MM-DDの形式で指定してください。',
  ],
  [
    { code: 'never-kept-retained', path: ['retention', 'books', 'fields', 0], found: 'card' },
    'At retention.books.fields[0], a retention rule keeps the field "card", which is marked never to be kept; only one of both can stand.',
    '「retention.books.fields[0]」において、保存してはならないとされている項目「card」が、保存規則の対象になっています。いずれか一方を取り除いてください。',
  ],
  [
    { code: 'period-zero', path: ['retention', 'books', 'keep', 'links', 0] },
    'At retention.books.keep.links[0], a period has no length: it would keep nothing for a single day; it must be one day long at least.',
    '「retention.books.keep.links[0]」において、保存期間の長さがなく、1日も保存されません。1日以上の期間を指定してください。',
  ],
  [
    { code: 'out-of-bounds', path: ['parameters', 'promptlyDays'], found: '0', needed: ['1 to 36600'] },
    'At parameters.promptlyDays, the policy has 0, which lies outside its bounds; it must be 1 to 36600.',
    '「parameters.promptlyDays」において、0が置かれていますが、許される範囲を超えています。ここに置けるのは1以上36600以下の値です。',
  ],
  [
    { code: 'out-of-bounds', path: ['purposes', 'news', 'facts'], found: '25', needed: ['at most 24'], of: 'facts and attestations' },
    'At purposes.news.facts, the policy has 25 facts and attestations, which lies outside its bounds; it must be at most 24.',
    '「purposes.news.facts」において、25件の事実および記載事項が置かれていますが、許される範囲を超えています。ここに置けるのは24以下の値です。',
  ],
  [
    { code: 'reserved-name', path: ['facts', 'any'], found: 'any', needed: ['another name'] },
    'At facts.any, the policy gives the name "any", which is reserved; it must be another name.',
    '「facts.any」において、「any」が使われていますが、この名称は予約されています。ここに置けるのは別の名称です。',
  ],
  [
    { code: 'unknown-name', path: ['retention', 'r', 'records', 1], found: 'e', needed: ['f'], of: 'event' },
    'At retention.r.records[1], a retention rule counts from the event "e", which this kind of record does not give; list it among the events of the kind (records.<kind>.events), or count from f instead.',
    '「retention.r.records[1]」において、保存期間の起算点とされた事象「e」が、対象とする記録に定められていません。記録の「events」に加えてください。',
  ],
  [
    { code: 'unknown-name', path: ['retention', 'r', 'keep', 'from'], found: 'e', needed: [], of: 'event' },
    'At retention.r.keep.from, a retention rule counts from the event "e", which its kinds of record do not give; list it among the events of the kind (records.<kind>.events).',
    '「retention.r.keep.from」において、保存期間の起算点とされた事象「e」が、対象とする記録に定められていません。記録の「events」に加えてください。',
  ],
  [
    { code: 'unknown-name', path: ['retention', 'r', 'keep', 'from'], found: 'closdOn', needed: ['closedOn'], of: 'event' },
    'At retention.r.keep.from, a retention rule counts from the event "closdOn", which its kinds of record do not give. Did you mean "closedOn"?',
    '「retention.r.keep.from」において、保存期間の起算点とされた事象「closdOn」が、対象とする記録に定められていません。「closedOn」の誤りではありませんか。',
  ],
  [
    { code: 'fact-not-asked', path: ['retention', 'r', 'when', 'paid'], found: 'paid', needed: [] },
    'At retention.r.when.paid, a condition names the fact "paid", which not every kind of record of the rule gives; list it among the facts of each (records.<kind>.facts).',
    '「retention.r.when.paid」において、条件に、ここで尋ねない事実「paid」が使われています。ここで尋ねる事実（保存規則では、記録の「facts」）に加えるか、ほかの事実を使ってください。',
  ],
  [
    { code: 'unknown-name', path: ['parameters', 'form', 'value'], found: 'x', needed: ['one-month', 'one-month'], of: 'value' },
    'At parameters.form.value, the policy names the value "x", which is not known there; it must be one-month.',
    '「parameters.form.value」において、定められていない値「x」が使われています。ここに置けるのは「one-month」です。',
  ],
  [
    { code: 'clause-not-carried', path: ['clauses', 'c.3'], found: 'c.3' },
    'At clauses["c.3"], the clause "c.3" is declared a rule or an obligation, and nothing in the policy cites it; cite it, or declare it a statement and say why no call can check it.',
    '「clauses["c.3"]」において、規則または義務とされている条項「c.3」が、ポリシーのどこからも引用されていません。引用するか、照会によって確認できない理由を添えて宣言としてください。',
  ],
  [
    { code: 'statement-carried', path: ['clauses', 's'], found: 's' },
    'At clauses.s, the clause "s" is cited, though it is declared a statement, which no call can check; declare it a rule or an obligation, or cite another.',
    '「clauses.s」において、宣言とされている条項「s」が引用されていますが、宣言は照会によって確認できません。規則または義務とするか、別の条項を引用してください。',
  ],
  [
    { code: 'statement-without-reason', path: ['clauses', 's'], found: 's' },
    'At clauses.s, the clause "s" is declared a statement and does not say why no call can check it; its member because is to say so.',
    '「clauses.s」において、宣言とされている条項「s」に、照会によって確認できない理由が示されていません。理由は「because」に示してください。',
  ],
  [
    { code: 'order-incomplete', path: ['order', 'clauses'], found: 'c.2' },
    'At order.clauses, an order must name all there are, and "c.2" is missing.',
    '「order.clauses」において、順序にはすべての名称を並べる必要がありますが、「c.2」がありません。',
  ],
  [
    { code: 'wider', path: ['fields', 'email', 'purposes', 0], found: 'billing', needed: ['news'] },
    'At fields.email.purposes[0], a restriction would allow "billing", which the policy does not; it can only narrow it; it must be news.',
    '「fields.email.purposes[0]」において、制限によって、ポリシーが認めていない「billing」が認められることになります。制限は範囲を狭めるものに限られます。ここに置けるのは「news」です。',
  ],
  [
    { code: 'wider', path: [] },
    'In the document itself, a restriction would allow more than the policy does; it can only narrow it.',
    '文書全体において、制限によって、ポリシーより広い範囲が認められることになります。制限は範囲を狭めるものに限られます。',
  ],
]

describe('a fault of a policy', () => {
  it.each(cases)('is said in both languages: %o', (fault, en, ja) => {
    expect(explain(fault, { language: 'en' })).toBe(en)
    expect(explain(fault, { language: 'ja' })).toBe(ja)
  })

  it('has a case here for each code', () => {
    expect(new Set(cases.map(([{ code }]) => code))).toEqual(new Set(policyFaultCodes))
  })

  it('is counted in a list, and stands on a line of its own', () => {
    const faults = cases.slice(0, 2).map(([fault]) => fault)
    expect(explain(faults, { language: 'en' }).split('\n')).toEqual(['2 faults were found in the policy.', cases[0]?.[1], cases[1]?.[1]])
    expect(explain(faults, { language: 'ja' }).split('\n')[0]).toBe('ポリシーに2件の不備が見つかりました。')
  })

  it('is said to be absent where the list is empty', () => {
    expect(explain([], { language: 'en' })).toBe('The policy has no faults.')
    expect(explain([], { language: 'ja' })).toBe('ポリシーに不備はありません。')
  })
})
