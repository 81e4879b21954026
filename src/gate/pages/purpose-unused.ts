import type { FindingPage } from './finding-page.js'

const manifest = (shown: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      signup: { fields: [name, email], shown: ${shown} }
    uses:
      notices: { purpose: service-communication, fields: [name, email], from: shop/profile, to: subject }
    stores:
      profile:
        fields: [name, email]
        deletes: { by: purge-profile, within: 14d }
`

export const purposeUnused: FindingPage = {
  title: { en: 'A purpose is shown, and nothing is done for it', ja: '示された利用目的に利用がない' },
  says: {
    en: 'A collection point shows a purpose, and no use and no flow of what it asks is for that purpose.',
    ja: '取得箇所で利用目的が示されていますが、そこで取得する項目が、その利用目的のために利用または提供されることはありません。',
  },
  why: {
    en: 'A purpose shown for the future asks people to agree to something that does not happen. Or a use is missing in the manifest, and then nothing checks it.',
    ja: '将来のために利用目的を示すと、行われていないことに同意を求めることになります。または、利用がマニフェストから漏れており、検査されていません。',
  },
  fix: {
    en: 'Take the purpose away where it is shown, or declare the use that is for it.',
    ja: 'その利用目的を取得箇所から除くか、そのための利用をマニフェストに加えてください。',
  },
  wrong: manifest('[service-communication, settlement]'),
  right: manifest('[service-communication]'),
}
