import { describe, expect, it, vi } from 'vitest'
import { explain } from '../../src/explain.js'
import type { Entry, NotPlanned } from '../../src/model/plan.js'
import { awaiting, backup, deleted, plan, retained, sealed, suspended, undisclosed } from './plans.js'
import { identity, policy } from './shop.js'

function say(entries: Parameters<typeof plan>[0], more?: Parameters<typeof plan>[1]) {
  const given = plan(entries, more)
  return { en: explain(given, { language: 'en', policy }).split('\n'), ja: explain(given, { language: 'ja', policy }).split('\n') }
}

describe('a plan', () => {
  it('says from end to end what happens, and what everybody is told', () => {
    const { en, ja } = say([deleted, retained], {
      dueAgainOn: '2031-04-01',
      notices: [
        { kind: 'carrier', name: 'Hikyaku', country: 'JP', notice: 'erase', required: true, laws: [{ law: 'APPI Art. 25', version: '2022-04-01' }] },
        { kind: 'bank', name: 'Ginko', notice: 'stop-use', required: false, laws: [] },
      ],
      advice: [{ code: 'careful', clause: 'c.3', laws: [] }],
    })
    expect(en).toEqual([
      'Under the policy shop, version 3, this is the plan as of 1 April 2026 for the request to delete everything held, which arrived on 1 April 2026 (clause c.2).',
      'Of 2 holdings, 1 is deleted and 1 is retained until a known day.',
      'The field date of birth (birth-date) in records of the kind profile is deleted on 15 April 2026 at the latest, as nothing keeps it.',
      'The field "amount, method and date" (payment) in records of the kind invoice (store billing; document inv-1; reference 7) is retained until 31 March 2033, can be deleted from 1 April 2033, and is deleted on 14 April 2033 at the latest.',
      '  The rule "books of account" (books) keeps this from 1 April 2026 until 31 March 2033 (Trade Act Art. 9 as in force on 1 May 2020).',
      '  The rule claims keeps this from 1 April 2026 until 31 March 2031, because: Claims may be raised for five years.',
      '  The fact urgent is not given; knowing it could shorten this.',
      '  This may still be used for purpose 2 "billing the customer" (billing) alone, and it may be disclosed only on ground 1 "delivery of goods" (delivery).',
      'Advertising mail to the person stops at once.',
      'Hikyaku in JP, a recipient of the kind "a carrier" (carrier), must be told to erase the data (APPI Art. 25 as in force on 1 April 2022).',
      'Ginko, a recipient of the kind bank, is told to stop using the data; this is voluntary.',
      'The person is told the following, which costs nothing.',
      '  The field date of birth (birth-date) in records of the kind profile is deleted on 15 April 2026 at the latest.',
      '  The field "amount, method and date" (payment) in records of the kind invoice is kept until 31 March 2033 because of Trade Act Art. 9.',
      'The plan is due again on 1 April 2031.',
      'The advice careful applies (clause c.3): Choose with care.',
      'Clause c.2 says, in short: The purposes "in short".',
    ])
    expect(ja).toEqual([
      'ポリシー「shop」（バージョン3）に基づく、2026年4月1日に受け付けた本人からの消去の申出に対する2026年4月1日時点の計画です（条項 c.2）。',
      '対象となる保有個人データは2件であり、消去するものが1件、定まった日まで保存するものが1件です。',
      '記録「profile」における項目「生年月日（birth-date）」は、保存する根拠がないため、2026年4月15日までに消去します。',
      '記録「請求書（invoice）」における項目「金額・方法・日付（payment）」（保存先：billing、文書：inv-1、参照：7）は、2033年3月31日まで保存します。2033年4月1日から消去でき、2033年4月14日までに消去します。',
      '  保存規則「会計帳簿（books）」により、2026年4月1日を起算日として、2033年3月31日まで保存します（Trade Act Art. 9（2020年5月1日時点））。',
      '  保存規則「claims」により、2026年4月1日を起算日として、2031年3月31日まで保存します。その理由は「5年間は請求を受けることがあります」です。',
      '  事実「urgent」が示されていません。示されれば、保存期間が短くなる可能性があります。',
      '  利用できるのは利用目的2「代金の請求」（billing）に限られます。提供できるのは提供の根拠1「商品の配送」（delivery）による場合に限られます。',
      '本人への広告宣伝メールの送信は、直ちに停止します。',
      '「Hikyaku」（配送業者（carrier）、JP）への個人データの消去を求める通知が必要です（個人情報保護法第25条（2022年4月1日時点））。',
      '「Ginko」（bank）への個人データの利用停止を求める通知は任意です。',
      '本人には次のとおり回答します。手数料はかかりません。',
      '  記録「profile」における項目「生年月日（birth-date）」は、2026年4月15日までに消去します。',
      '  記録「請求書（invoice）」における項目「金額・方法・日付（payment）」は、Trade Act Art. 9に基づき、2033年3月31日まで保存します。',
      '次回の見直し日は2031年4月1日です。',
      '留意事項「careful」があります（条項 c.3）。その内容は「慎重に選んでください」です。',
      '条項 c.2 の趣旨は「『利用目的』を定めます」です。',
    ])
  })

  it('says what an entry waits for, rule by rule', () => {
    const { en, ja } = say([awaiting])
    expect(en).toContain('Of 1 holding, 1 is kept until something happens.')
    expect(en.slice(2, 11)).toEqual([
      'The field email in records of the kind invoice is kept for now: the last day is not known yet.',
      '  The rule "books of account" (books) keeps this; the last day is not known yet.',
      '  The rule "books of account" (books) waits for closedOn, from which it counts.',
      '  The rule claims keeps this from 1 January 9990; the last day is not known yet, because: Claims may be raised for five years.',
      '  The rule claims ends after the year 9999.',
      '  The legal hold H-1 keeps this, for no purpose.',
      '  The legal hold H-1 waits for its release.',
      '  This may not be used, and it may not be disclosed.',
      'Advertising mail to the person stops at once.',
    ])
    expect(en).toContain(
      '  The field email in records of the kind invoice is kept because of the rule "books of account" (books) (the operator\'s choice), the rule claims (the operator\'s choice: Claims may be raised for five years) and a legal hold; the last day is not known yet.',
    )
    expect(en).toContain('The plan is due again when something that is awaited happens; no day is known for it.')
    expect(ja.slice(2, 10)).toEqual([
      '記録「請求書（invoice）」における項目「email」は、保存期間の終期が未定であるため、引き続き保存します。',
      '  保存規則「会計帳簿（books）」により、終期が未定のまま保存します。',
      '  保存規則「会計帳簿（books）」の起算点となる「closedOn」は、まだ到来していないか、示されていません。',
      '  保存規則「claims」により、9990年1月1日を起算日として、終期が未定のまま保存します。その理由は「5年間は請求を受けることがあります」です。',
      '  保存規則「claims」の保存期間は、9999年を超えて続きます。',
      '  保全措置「H-1」により保存しますが、いかなる利用目的にも利用できません。',
      '  保全措置「H-1」の解除を待っています。',
      '  利用はできません。提供はできません。',
    ])
    expect(ja).toContain(
      '  記録「請求書（invoice）」における項目「email」は、保存規則「会計帳簿（books）」（当社の判断）、保存規則「claims」（当社の判断。その理由は「5年間は請求を受けることがあります」）および保全措置に基づき、保存します。終期は未定です。',
    )
  })

  it('says why a sealed entry is kept', () => {
    const { en, ja } = say([sealed])
    expect(en.slice(3, 5)).toEqual([
      '  This is sealed: it is kept for no purpose, only because its document must stay unaltered.',
      '  The rule "books of account" (books) waits for closedOn, from which it counts.',
    ])
    expect(ja).toContain('  改変してはならない文書の一部であるためにのみ保存し、いかなる利用目的にも利用できません。')
  })

  it('says of a copy that cannot be erased yet when it goes, to the person too', () => {
    const { en, ja } = say([backup])
    expect(en).toContain(
      'The field email in records of the kind profile (store backup) is out of use, and is erased on 1 July 2026, as the copy cannot be erased before 1 July 2026.',
    )
    expect(en).toContain('  The field email in records of the kind profile is out of use and is deleted on 1 July 2026 at the latest.')
    expect(ja).toContain(
      '記録「profile」における項目「email」（保存先：backup）は、2026年7月1日より前に消去できない複製であるため、利用を停止し、2026年7月1日に消去します。',
    )
    expect(ja).toContain('  記録「profile」における項目「email」は、利用を停止し、2026年7月1日までに消去します。')
  })

  it('says how use stops', () => {
    const { en, ja } = say([suspended], { request: 'stop-use' })
    expect(en).toContain('The field email in records of the kind profile is kept but out of use, from 15 April 2026 at the latest.')
    expect(en).toContain('  The field email in records of the kind profile is no longer used from 15 April 2026 at the latest.')
    expect(en[0]).toContain('the request to stop the use of what is held')
    expect(ja).toContain('記録「profile」における項目「email」は、保存したまま、遅くとも2026年4月15日から利用を停止します。')
    expect(ja[0]).toContain('利用停止の申出')
  })

  it('tells the person of a legal hold, not what it is called, and of holdings under different holds once', () => {
    const held: Entry = { ...suspended, holds: ['H-1'] }
    const { en, ja } = say([held, { ...held, field: 'name', holds: ['H-2', 'H-3'] }], { request: 'stop-use' })
    const told = (lines: readonly string[], start: RegExp) => lines.slice(lines.findIndex((line) => start.test(line))).join('\n')
    expect(told(en, /the person is told/i)).toMatch(/kept by a legal hold\./)
    expect(told(ja, /^本人には/)).toContain('その根拠は、保全措置です。')
    for (const text of [told(en, /the person is told/i), told(ja, /^本人には/)]) {
      expect(text).not.toMatch(/H-\d/)
      expect(text).toContain('name')
      expect(text.match(/legal hold|保全措置/g)).toHaveLength(1)
    }
  })

  it('says of a use that stops what keeps the data all the same', () => {
    const periods = [{ rule: 'claims', laws: [], countedFrom: '2026-04-01', retainedUntil: '2031-03-31', deletableFrom: '2031-04-01' }]
    const kept: Entry = { ...suspended, rules: ['claims'], periods, holds: ['H-1'] }
    const { en, ja } = say([kept], { request: 'stop-use' })
    expect(en).toContain(
      "  The field email in records of the kind profile is no longer used from 15 April 2026 at the latest; it is kept by the rule claims (the operator's choice: Claims may be raised for five years) until 31 March 2031 and by a legal hold.",
    )
    expect(ja).toContain(
      '  記録「profile」における項目「email」は、遅くとも2026年4月15日から利用を停止します。保存は続けます。その根拠は、保存規則「claims」（当社の判断。その理由は「5年間は請求を受けることがあります」）（2031年3月31日まで）、保全措置です。',
    )
  })

  it('says how disclosure stops', () => {
    const { en, ja } = say([undisclosed], { request: 'stop-disclosure', stopAdvertisingMail: false })
    expect(en).toContain('The field email in records of the kind profile is no longer disclosed, from 15 April 2026 at the latest; use goes on.')
    expect(en).toContain(
      '  This may still be used for purpose 2 "billing the customer" (billing) and the purpose "the newsletter" (news) alone, and it may not be disclosed.',
    )
    expect(en).toContain('  The field email in records of the kind profile is no longer disclosed from 15 April 2026 at the latest.')
    expect(en.join()).not.toContain('Advertising mail')
    expect(ja).toContain('記録「profile」における項目「email」は、遅くとも2026年4月15日から第三者提供を停止します。利用は継続します。')
  })

  it('says of what no purpose is open to that it is not disclosed, and nothing of a use that goes on', () => {
    const unused = { ...undisclosed, purposes: [], grounds: ['delivery'] } as Entry
    const { en, ja } = say([unused], { request: 'stop-disclosure' })
    expect(en.slice(2, 4)).toEqual([
      'The field email in records of the kind profile is no longer disclosed, from 15 April 2026 at the latest, save as said below.',
      '  This may not be used, and it may be disclosed only on ground 1 "delivery of goods" (delivery).',
    ])
    expect(ja.slice(2, 4)).toEqual([
      '記録「profile」における項目「email」は、遅くとも2026年4月15日から、次に示す場合を除いて第三者提供を停止します。',
      '  利用はできません。提供できるのは提供の根拠1「商品の配送」（delivery）による場合に限られます。',
    ])
    for (const lines of [en, ja]) expect(lines.join('\n')).not.toMatch(/use goes on|継続/)
  })

  it('tells of holdings with one fate together, whatever their document', () => {
    const documents = ['inv-1', 'inv-2'].flatMap((document, at) => ['email', 'payment'].map((field) => ({ ...retained, field, document, ref: at })))
    const { en, ja } = say(documents)
    expect(en[2]).toMatch(
      /^The fields email and "amount, method and date" \(payment\) in records of the kind invoice \(store billing; documents inv-1 and inv-2; references 0 and 1\) are retained until /,
    )
    expect(ja[2]).toMatch(
      /^記録「請求書（invoice）」における項目「email」「金額・方法・日付（payment）」（保存先：billing、文書：inv-1、inv-2、参照：0、1）は、/,
    )
    expect(en.filter((line) => line.startsWith('The field'))).toHaveLength(1)
  })

  it('counts equal holdings that no document tells apart', () => {
    const { en, ja } = say([deleted, deleted])
    expect(en[2]).toBe(
      'The field date of birth (birth-date) (2 holdings) in records of the kind profile is deleted on 15 April 2026 at the latest, as nothing keeps it.',
    )
    expect(ja[2]).toBe('記録「profile」における項目「生年月日（birth-date）」（2件）は、保存する根拠がないため、2026年4月15日までに消去します。')
  })

  it('says so where nothing is held', () => {
    const { en, ja } = say([], { clauses: [] })
    expect(en.slice(1)).toEqual(['There are no holdings.', 'Advertising mail to the person stops at once.'])
    expect(ja.slice(1)).toEqual(['対象となる保有個人データはありません。', '本人への広告宣伝メールの送信は、直ちに停止します。'])
  })

  it.each([
    [
      'keep-within-purposes',
      "Ginko, a recipient of the kind bank, is told to keep its use of the data within the company's purposes; this is voluntary.",
      '「Ginko」（bank）への個人データの利用を当社の利用目的の範囲内にとどめるよう求める通知は任意です。',
    ],
    [
      'disclosure-stopped',
      'Ginko, a recipient of the kind bank, is told that disclosure to it has stopped; this is voluntary.',
      '「Ginko」（bank）への第三者提供を停止した旨の通知は任意です。',
    ],
  ] as const)('says the notice %s', (notice, english, japanese) => {
    const { en, ja } = say([deleted], { notices: [{ kind: 'bank', name: 'Ginko', notice, required: false, laws: [] }] })
    expect(en).toContain(english)
    expect(ja).toContain(japanese)
  })

  it('that was not made says why, and that nothing is to be deleted', () => {
    const faulty: NotPlanned = { planned: false, faults: [{ path: ['holdings', 0, 'field'], problem: 'missing' }], policy: identity }
    expect(explain(faulty, { language: 'en' })).toBe(
      'Under the policy shop, version 3, no plan was made: 1 member is at fault. Nothing is to be deleted before that is put right.\nThe member holdings[0].field is missing.',
    )
    expect(explain(faulty, { language: 'ja' })).toBe(
      'ポリシー「shop」（バージョン3）による計画は作成できません。リクエストに1件の不備があります。不備が解消されるまで、何も消去しないでください。\n「holdings[0].field」が指定されていません。',
    )
  })
})

describe('a day', () => {
  it.each(['Asia/Tokyo', 'Pacific/Apia', 'America/Sao_Paulo', 'UTC'])('is printed as it is written, in every year, where the clock is that of %s', (zone) => {
    vi.stubEnv('TZ', zone)
    for (const [dueOn, english, japanese] of [
      ['2011-12-30', '30 December 2011', '2011年12月30日'],
      ['2024-02-29', '29 February 2024', '2024年2月29日'],
      ['0001-01-01', '1 January 1', '1年1月1日'],
      ['9999-12-31', '31 December 9999', '9999年12月31日'],
    ] as const) {
      const { en, ja } = say([{ ...deleted, dueOn }])
      expect(en.join('\n')).toContain(`deleted on ${english} at the latest`)
      expect(ja.join('\n')).toContain(`${japanese}までに消去します`)
    }
    vi.unstubAllEnvs()
  })
})
