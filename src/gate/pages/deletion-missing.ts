import type { FindingPage } from './finding-page.js'

const manifest = (deletes: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      signup: { fields: [name, email], shown: [service-communication] }
    uses:
      notices: { purpose: service-communication, fields: [name, email], from: shop/profile, to: subject }
    stores:
      profile:
        fields: [name, email]
${deletes}`

export const deletionMissing: FindingPage = {
  title: { en: 'Nothing deletes from a store', ja: '保存先から消去するものがない' },
  says: {
    en: 'A store holds personal data, and the manifest names nothing that deletes from it.',
    ja: '保存先に個人情報がありますが、そこから消去するものがマニフェストに示されていません。',
  },
  why: {
    en: 'When a person asks, what is registered about them is promptly suspended or deleted. A store without a deletion keeps the promise only by hand, and copies for analysis are forgotten first.',
    ja: '本人から申出があったときは、登録された個人情報を速やかに利用停止または消去します。消去の仕組みがない保存先では、手作業でしか約束を守れず、分析用の複製などは忘れられがちです。',
  },
  fix: {
    en: 'Write the job or the procedure that deletes, and name it under `deletes` with how long it takes at most. Or do not hold the data there.',
    ja: '消去する処理または手順を設け、最長の所要期間とともに `deletes` に示してください。そうでない場合は、そこに保存しないでください。',
  },
  wrong: manifest(''),
  right: manifest('        deletes: { by: purge-profile, within: 14d }\n'),
}
