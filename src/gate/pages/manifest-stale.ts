import type { FindingPage } from './finding-page.js'

const manifest = (fields: string) => `clausewise: 1
policy: reference

systems:
  shop:
    schema: schema.prisma
    collects:
      signup: { fields: ${fields}, shown: [contact] }
    uses:
      outreach: { purpose: contact, fields: ${fields}, from: shop/profile, to: subject }
    stores:
      profile:
        fields: ${fields}
        deletes: { by: purge-profile, within: 14d }
`

export const manifestStale: FindingPage = {
  title: { en: 'A declared field that no column backs', ja: '対応する列のない項目がある' },
  says: {
    en: 'A store declares a field, and no column of the schema holds it.',
    ja: '保存先に示された項目に対応する列が、スキーマにありません。',
  },
  why: {
    en: 'A manifest that claims more than there is, is believed no longer. Either the column is gone, and the manifest is old; or its name does not tell what it holds, and then deletion misses it too.',
    ja: '実際より多くを示すマニフェストは、信頼されなくなります。列が既になく、マニフェストが古いか、列の名称から内容が分からず、消去からも漏れています。',
  },
  fix: {
    en: 'Take the field out of the store. If a column holds it under a name that does not tell, say so: `columns: { users.contact_1: phone }`.',
    ja: 'その項目を保存先から除いてください。名称から分からない列にある場合は、`columns: { users.contact_1: phone }` のように示してください。',
  },
  wrong: manifest('[email, phone]'),
  right: manifest('[email]'),
  files: [
    {
      path: 'schema.prisma',
      text: `model users {
  id    Int    @id
  email String
}
`,
    },
  ],
}
