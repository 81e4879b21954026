// What do I tell a person, in their own language?
import { canUse, planDeletion, policy } from 'clausewise'
import { catalogue, explain } from 'clausewise/explain'

// With the policy at hand, names are shown with what they mean, and each cited clause with what it says.
const ja = { language: 'ja', policy } as const

const reply = canUse({
  purpose: 'inquiry-response',
  fields: ['email'],
  subject: { id: 'c-17', standing: 'active' },
  recipient: { id: 'u-99' },
})
console.log(explain(reply, ja))
// => ポリシー「reference-jp」（バージョン2026-11）により、利用目的4「ご要望・お問い合わせへの回答」（inquiry-response）のための利用は認められません。
//    認められるのは本人への送付または本人と同じ法人に属する者への送付に限られますが、今回はそれ以外の者への送付です（条項 use.4）。
//    条項 use.4 の趣旨は「利用目的4：ご要望やお問い合わせに回答します。回答先はお客様本人とし、法人のお客様の場合は同じ法人の従業者にも回答することがあります」です。

const plan = planDeletion({
  request: 'delete',
  requestedOn: '2026-11-24',
  asOf: '2026-11-24',
  subject: { id: 'c-17' },
  holdings: [
    { field: 'email', record: 'profile' },
    { field: 'name', record: 'disclosure-record', events: { recordMadeOn: '2025-04-02' }, facts: { recordForm: 'ordinary' } },
  ],
})
console.log(explain(plan, ja))
// => ポリシー「reference-jp」（バージョン2026-11）に基づく、2026年11月24日に受け付けた本人からの消去の申出に対する2026年11月24日時点の計画です（条項 discontinuation.1、discontinuation.2）。
//    対象となる保有個人データは2件であり、消去するものが1件、定まった日まで保存するものが1件です。
//    記録「会員情報（profile）」における項目「メールアドレス（email）」は、保存する根拠がないため、2026年12月8日までに消去します。
//    記録「第三者提供記録（disclosure-record）」における項目「氏名（name）」は、2028年4月2日まで保存します。2028年4月3日から消去でき、2028年4月16日までに消去します。
//      保存規則「第三者提供記録（jp.appi.record）」により、2025年4月3日を起算日として、2028年4月2日まで保存します（個人情報保護法施行規則第21条（2022年4月1日時点）、個人情報保護法施行規則第25条（2022年4月1日時点））。
//      利用できるのは利用目的4「ご要望・お問い合わせへの回答」（inquiry-response）に限られます。提供できるのは提供の根拠5「法令に基づく正式な照会」（legal-inquiry）または提供の根拠8「差し迫った危険と緊急の必要」（emergency）による場合に限られます。
//    本人への広告宣伝メールの送信は、直ちに停止します。
//    本人には次のとおり回答します。手数料はかかりません。
//      記録「会員情報（profile）」における項目「メールアドレス（email）」は、2026年12月8日までに消去します。
//      記録「第三者提供記録（disclosure-record）」における項目「氏名（name）」は、個人情報保護法施行規則第21条および個人情報保護法施行規則第25条に基づき、2028年4月2日まで保存します。
//    次回の見直し日は2028年4月3日です。
//    条項 discontinuation.1 の趣旨は「本人から申出があったときは、登録された個人情報を速やかに利用停止または消去します。申出に理由は必要ありません」です。
//    条項 discontinuation.2 の趣旨は「ただし、当社の業務に欠かせない必要最小限の情報は除きます」です。

// A general sentence for each code, for a page of help.
console.log(catalogue('ja').reasons['purpose-not-agreed'])
// => その利用目的について、本人の同意がありません。
