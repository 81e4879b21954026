import type { FindingPage } from './finding-page.js'
import { soundShop } from './sound-shop.js'

export const recipientUnused: FindingPage = {
  title: { en: 'Nothing goes to a recipient', ja: '提供のない提供先がある' },
  says: {
    en: 'A recipient is declared, and no flow goes to it.',
    ja: 'マニフェストに示された提供先に提供するフローがありません。',
  },
  why: {
    en: 'Either it gets nothing any longer, and somebody should see that the data there is returned or erased; or a flow is missing in the manifest, and then nothing checks it.',
    ja: '既に提供をやめており、提供先にあるデータの返却または消去を確認する必要があるか、フローがマニフェストから漏れており、検査されていません。',
  },
  fix: {
    en: 'Declare the flow that goes there, or take the recipient out once its data is gone.',
    ja: 'その提供先へのフローを加えるか、提供先のデータがなくなったことを確認したうえで、提供先を除いてください。',
  },
  wrong: soundShop(`
recipients:
  old-mail-co: { kind: entrusted-party, country: JP }
`),
  right: soundShop(''),
}
