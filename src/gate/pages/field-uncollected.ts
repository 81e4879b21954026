import type { FindingPage } from './finding-page.js'

const manifest = (fields: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      signup: { fields: [name, email], shown: [marketing-and-improvement] }
    uses:
      newsletter: { purpose: marketing-and-improvement, fields: ${fields}, from: shop/profile, to: subject }
    stores:
      profile:
        fields: ${fields}
        deletes: { by: purge-profile, within: 14d }
`

export const fieldUncollected: FindingPage = {
  title: { en: 'A field is held that nobody asks', ja: 'どこでも取得していない項目がある' },
  says: {
    en: 'A field is stored, used or sent, and no collection point asks it.',
    ja: '保存、利用または提供されている項目が、どの取得箇所でも取得されていません。',
  },
  why: {
    en: 'What is held came from somewhere: bought, inferred, imported, or asked by a form that the manifest does not have. Nobody was shown a purpose for it, so no use of it was agreed to.',
    ja: '保有している情報には、必ず出所があります。購入、推測、取込み、またはマニフェストにないフォームによる取得などです。本人に利用目的が示されていないため、どのような利用にも同意がありません。',
  },
  fix: {
    en: 'Declare the collection point that asks it, with the purposes shown there. Or delete the field.',
    ja: 'その項目の取得箇所を、示される利用目的とともにマニフェストに加えてください。そうでない場合は、その項目を消去してください。',
  },
  wrong: manifest('[name, email, gender]'),
  right: manifest('[name, email]'),
}
