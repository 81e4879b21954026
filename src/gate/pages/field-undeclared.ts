import type { FindingPage } from './finding-page.js'

const manifest = (email: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      signup: { fields: [name, ${email}], shown: [service-communication] }
    uses:
      notices: { purpose: service-communication, fields: [name, ${email}], from: shop/profile, to: subject }
    stores:
      profile:
        fields: [name, ${email}]
        deletes: { by: purge-profile, within: 14d }
`

export const fieldUndeclared: FindingPage = {
  title: { en: 'The policy does not know a field', ja: 'ポリシーに定められていない項目がある' },
  says: {
    en: 'The manifest names a field that the policy does not declare: misspelt, or more than the policy lets anybody collect.',
    ja: 'マニフェストに、ポリシーに定められていない項目があります。名称の誤りか、ポリシーが取得を認めていない項目です。',
  },
  why: {
    en: 'The list of what may be collected is closed. A field that is not on it is denied everywhere: at the form, in the store, in every flow.',
    ja: '取得できる項目は限定列挙です。定められていない項目は、取得、保存、提供のいずれの場面でも認められません。',
  },
  fix: {
    en: 'Use the name that the policy has; the nearest is shown. If it is another thing, drop the field, or revise the policy first and announce it.',
    ja: 'ポリシーに定められた名称を使ってください。最も近い名称が示されます。別のものである場合は、その項目を除くか、先にポリシーを改定してお知らせしてください。',
  },
  wrong: manifest('emial'),
  right: manifest('email'),
}
