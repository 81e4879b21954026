import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterEn } from '../../src/explain/letter-en.js'
import { letterJa } from '../../src/explain/letter-ja.js'
import type { LetterWords } from '../../src/explain/letter-words.js'
import type { Entry, Planned } from '../../src/model/plan.js'
import { planned } from './arbitraries.js'
import { operator, write } from './letters.js'
import { awaiting, backup, deleted, plan, retained, sealed, suspended, undisclosed } from './plans.js'
import { policy } from './shop.js'

const notices: Planned['notices'] = [
  { kind: 'carrier', name: 'Hikyaku', country: 'JP', notice: 'erase', required: true, laws: [{ law: 'APPI Art. 25', version: '2022-04-01' }] },
  { kind: 'bank', name: 'Ginko', notice: 'erase', required: false, laws: [] },
]

describe('a letter', () => {
  it('says from end to end what is deleted, what is kept and why, who is told, what it costs and whom to complain to', () => {
    const text = write(plan([deleted, retained], { notices, dueAgainOn: '2031-04-01' }), { to: { name: 'Ms Sato' } })
    expect(text.split('\n')).toEqual([
      'Kotori Books',
      '1-2-3 Hibari',
      'Tokyo',
      'privacy@kotori.example',
      '',
      '1 April 2026',
      '',
      'Ms Sato',
      '',
      'Your request to delete your personal data',
      '',
      'Dear Ms Sato,',
      '',
      'Your request that we delete your personal data reached us on 1 April 2026. We act on it as our privacy policy (version 3) promises. This is what we do, as of 1 April 2026.',
      '',
      'What we delete',
      'We delete the following by 15 April 2026 at the latest.',
      '',
      '- Profile: date of birth',
      '',
      'What we keep for a time, and why',
      'We keep the following until the day said with it.',
      '',
      '- Invoice: amount, method and date',
      '  Kept until 31 March 2033, then deleted by 14 April 2033 at the latest.',
      '  The law asks us to keep it until 31 March 2033: Trade Act Art. 9 (books of account).',
      '  We went by the longest period that may apply. It may prove to be shorter.',
      '  We use it only for billing the customer (purpose 2).',
      '',
      'Passing on what we keep',
      'What we keep may still be passed on, but only for delivery of goods (ground 1).',
      '',
      'Whom we tell',
      'Your data also went to the following. We tell them of your request.',
      '',
      '- Hikyaku (a carrier, JP)',
      '  We instruct it to erase the data (APPI Art. 25).',
      '- Ginko (bank)',
      '  We ask it, of our own accord, to erase the data.',
      '',
      'Advertising mail',
      'We stop sending you advertising mail at once.',
      '',
      'Costs',
      'You pay nothing for this.',
      '',
      'Next review',
      'We look at what is left again on 1 April 2031.',
      '',
      'Questions and complaints',
      'If you have a question about this letter, please turn to: privacy@kotori.example',
      '',
      'If you are not content with what we do, please complain to: the ombudsman',
      '',
      'Yours sincerely,',
      '',
      'Kotori Books',
      '',
    ])
  })

  it('says the same in Japanese, as a business letter with its list under 記', () => {
    const text = write(plan([deleted, retained], { notices, dueAgainOn: '2031-04-01' }), { language: 'ja', to: { name: '佐藤花子' } })
    expect(text.split('\n').map((line) => (line.trim().length < 3 ? line.trim() : line))).toEqual([
      '2026年4月1日',
      '',
      '佐藤花子 様',
      '',
      'Kotori Books',
      '1-2-3 Hibari',
      'Tokyo',
      'privacy@kotori.example',
      '',
      '個人情報の消去のお申出について（ご回答）',
      '',
      '拝啓　時下ますますご清祥のこととお慶び申し上げます。',
      '',
      '2026年4月1日に受け付けました個人情報の消去のお申出について、当社のプライバシーポリシー（バージョン3）でお約束しているところにより、下記のとおり対応いたします。内容は2026年4月1日時点のものです。',
      '',
      '敬具',
      '',
      '記',
      '',
      '1. 消去する情報',
      '次の情報を、2026年4月15日までに消去します。',
      '',
      '・profile：生年月日',
      '',
      '2. 定まった日まで保存する情報とその理由',
      '次の情報は、それぞれに記載する日まで保存します。',
      '',
      '・請求書：金額・方法・日付',
      '  2033年3月31日まで保存し、その後、2033年4月14日までに消去します。',
      '  Trade Act Art. 9（会計帳簿）により、2033年3月31日まで保存する必要があります。',
      '  適用される可能性のある最も長い期間を示しています。実際の期間は短くなることがあります。',
      '  利用は、「代金の請求」（利用目的2）のためにのみ行います。',
      '',
      '3. 引き続き保有する情報の提供',
      '引き続き保有する情報を提供するのは、「商品の配送」（提供の根拠1）による場合に限ります。',
      '',
      '4. 提供先等への通知',
      '次の提供先等にお申出の内容を通知します。',
      '',
      '・Hikyaku（配送業者、JP）',
      '  個人データの消去を指示します（個人情報保護法第25条）。',
      '・Ginko（bank）',
      '  個人データの消去を、当社の判断で依頼します。',
      '',
      '5. 広告宣伝メール',
      '広告宣伝メールの送信は、直ちに停止します。',
      '',
      '6. 手数料',
      '手数料はかかりません。',
      '',
      '7. 次回の見直し',
      '残る情報の取扱いは、2031年4月1日に見直します。',
      '',
      '8. お問い合わせおよび苦情の申出先',
      'お問い合わせ：privacy@kotori.example',
      '',
      '苦情の申出：the ombudsman',
      '',
      '以上',
      '',
    ])
  })

  it('greets nobody by name where none is given, and sends complaints where questions go', () => {
    const { complaints: _, ...alone } = operator
    const english = write(plan([deleted]), { operator: alone })
    expect(english).toContain('\nDear Sir or Madam,\n')
    expect(english).toContain('please complain to: privacy@kotori.example')
    expect(write(plan([deleted]), { operator: alone, language: 'ja' })).toContain('\nお客様\n')
  })

  it('says of what waits that no last day is known, without the codes of events and holds', () => {
    const lines = write(plan([awaiting])).split('\n')
    expect(lines).toContain('  We choose to keep it, with no last day yet (books of account).')
    expect(lines).toContain('  A legal hold asks us to preserve it. We keep it until the hold ends.')
    expect(lines).toContain('  A period counts from an event that has not happened yet, or whose day we do not know yet.')
    expect(lines).toContain('  A period ends after the year 9999.')
    expect(lines).toContain('  We do not pass it on.')
    expect(lines).toContain('We look at what is left again when something we wait for happens. No day is known for it.')
    expect(lines.join('\n')).not.toMatch(/closedOn|H-1/)
  })

  it('says of a sealed document, of a copy, and of what is out of use, why and until when', () => {
    const lines = write(plan([sealed, backup])).split('\n')
    expect(lines).toContain('  It stands in a document that must stay unaltered, so it is kept as long as the document.')
    expect(lines).toContain(
      'The following stands in copies that cannot be erased before 1 July 2026. They are out of use, and are erased by 1 July 2026 at the latest.',
    )
    const stopped = write(plan([suspended], { request: 'stop-use' }))
    expect(stopped).toContain('From 15 April 2026 at the latest, the following is kept but no longer used, save as said with it.')
    expect(stopped).toContain('Your request that we stop using your personal data reached us on 1 April 2026.')
  })

  it('says that disclosure stops and use goes on, and nothing of advertising mail', () => {
    const text = write(plan([undisclosed], { request: 'stop-disclosure', stopAdvertisingMail: false }))
    expect(text).toContain(
      'From 15 April 2026 at the latest, we no longer pass the following on to third parties. We go on using it, only for billing the customer (purpose 2) and the newsletter.',
    )
    expect(text).not.toContain('dvertising')
  })

  it('says what is common to all once, and what is more with each thing', () => {
    const more = { ...retained, field: 'email', grounds: ['delivery', 'succession'] } as Entry
    const text = write(plan([retained, more]))
    expect(text.split('delivery of goods (ground 1)')).toHaveLength(2)
    expect(text).toContain('but only for delivery of goods (ground 1), unless more is said with it.')
    expect(text).toContain('  We may also pass it on for succession.')
  })

  it('tells of holdings alike together, wherever they are', () => {
    const lines = write(plan(['a', 'b'].map((store) => ({ ...deleted, store, document: store, ref: store })))).split('\n')
    expect(lines.filter((line) => line.startsWith('- '))).toEqual(['- Profile: date of birth'])
  })

  it('says so where nothing is held', () => {
    expect(write(plan([]))).toContain('We hold no personal data about you to which your request applies.')
  })

  it.each([
    ['stop-use', true, 'We instruct it to stop using the data.', 'データの利用停止を指示します。'],
    ['stop-use', false, 'We ask it, of our own accord, to stop using the data.', 'データの利用停止を、当社の判断で依頼します。'],
    ['keep-within-purposes', true, 'We instruct it to use the data within our purposes alone.', '当社の利用目的の範囲内での取扱いを指示します。'],
    ['disclosure-stopped', false, 'We tell it that we no longer pass your data on to it.', '第三者提供を停止した旨を通知します。'],
  ] as const)('says the notice %s, required: %s', (notice, required, english, japanese) => {
    const given = plan([deleted], { notices: [{ kind: 'bank', name: 'Ginko', notice, required, laws: [] }] })
    expect(write(given)).toContain(english)
    expect(write(given, { language: 'ja' })).toContain(japanese)
  })

  it('is the same for the same plan, which it leaves as it is, and ends every sentence', () => {
    fc.assert(
      fc.property(planned, fc.constantFrom('en' as const, 'ja' as const), fc.boolean(), (given, language, withPolicy) => {
        const before = JSON.stringify(given)
        const text = write(given, { language, policy: withPolicy ? policy : undefined })
        expect(write(given, { language, policy: withPolicy ? policy : undefined })).toBe(text)
        expect(JSON.stringify(given)).toBe(before)
        expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object |=>|native code/)
        expect(text).not.toMatch(/[^\P{Cc}\n]/u)
      }),
    )
  })
})

describe('the Japanese of a letter', () => {
  const everything = () =>
    [
      plan([deleted, retained, awaiting, sealed, backup], { notices, dueAgainOn: '2031-04-01' }),
      plan([suspended], { request: 'stop-use' }),
      plan([undisclosed], { request: 'stop-disclosure' }),
      plan([]),
    ]
      .map((given) => write(given, { language: 'ja' }))
      .join('\n')

  it('speaks politely', () => {
    const sentences = everything()
      .split('\n')
      .flatMap((line) => line.split(/(?<=。)/))
      .filter((each) => each.endsWith('。'))
    expect(sentences.length).toBeGreaterThan(30)
    expect(sentences.filter((each) => !/(ます|です|ません)(（[^（）]*）)?。$/.test(each))).toEqual([])
  })

  it('calls what the person brought an 申出, and claims no right for it', () => {
    const text = everything().replaceAll('請求書', '').replaceAll('代金の請求', '').replaceAll('請求を受けること', '')
    expect(text).toContain('お申出')
    expect(text).not.toMatch(/請求|権利|開示|削除|抹消|廃棄|保管期間|データ主体/)
  })
})

describe('the types of a letter', () => {
  it('refuse a language without an action, a notice, a request or what is awaited', () => {
    const { suspend: _action, ...leads } = letterEn.leads
    const { erase: _notice, ...notices } = letterJa.notices
    const { delete: _request, ...titles } = letterJa.titles
    const { release: _awaited, ...awaits } = letterEn.awaits
    const languages: readonly LetterWords[] = [
      // @ts-expect-error an action has no sentence
      { ...letterEn, leads },
      // @ts-expect-error a notice has no sentence
      { ...letterJa, notices },
      // @ts-expect-error a request has no title
      { ...letterJa, titles },
      // @ts-expect-error what is awaited has no sentence
      { ...letterEn, awaits },
    ]
    expect(languages).toHaveLength(4)
  })
})
