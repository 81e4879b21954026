import type { FindingPage } from './finding-page.js'

const manifest = (within: string) => `clausewise: 1
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
        deletes: { by: purge-profile, within: ${within} }
`

export const deletionLate: FindingPage = {
  title: { en: 'A deletion takes longer than is promised', ja: '消去が約束より遅い' },
  says: {
    en: 'What deletes from a store takes longer than the days that “promptly” means in the policy.',
    ja: '保存先からの消去にかかる期間が、ポリシーの「速やかに」の日数を超えています。',
  },
  why: {
    en: 'The policy promises to suspend or delete promptly. How many days that is, the parameter `promptlyDays` says: 14 in the reference policy. After that the plan calls it overdue, and the person has been told a day that is not kept.',
    ja: 'ポリシーは、速やかに利用停止または消去することを約束しています。その日数はパラメーター `promptlyDays` が定め、標準では14日です。それを過ぎると対応期限を過ぎたことになり、本人に示した日も守られません。',
  },
  fix: {
    en: 'Run the deletion more often. Where it cannot be faster, the operator may declare more days under `policy: { base: reference, configure: { parameters: { promptlyDays: 30 } } }`; more than 30 is advised against.',
    ja: '消去をより頻繁に行ってください。早めることができない場合、事業者は `policy: { base: reference, configure: { parameters: { promptlyDays: 30 } } }` のように日数を定めることができます。30日を超える設定は推奨しません。',
  },
  wrong: manifest('60d'),
  right: manifest('14d'),
}
