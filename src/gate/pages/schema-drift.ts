import type { FindingPage } from './finding-page.js'

const manifest = (fields: string) => `clausewise: 1
policy: reference

systems:
  shop:
    schema: schema.prisma
    collects:
      signup: { fields: ${fields}, shown: [service-communication] }
    uses:
      birthday-mail: { purpose: service-communication, fields: ${fields}, from: shop/profile, to: subject }
    stores:
      profile:
        fields: ${fields}
        deletes: { by: purge-profile, within: 14d }
`

export const schemaDrift: FindingPage = {
  title: { en: 'A personal column that the manifest does not have', ja: 'マニフェストにない個人情報の列がある' },
  says: {
    en: 'The schema has a column that holds personal data, and no store or collection point of the system accounts for it. The finding points at the line of the schema or migration, and says what the column was recognised by.',
    ja: 'スキーマに個人情報の列がありますが、システムのどの保存先・取得箇所にも示されていません。指摘は、スキーマまたはマイグレーションの行を指し、判定の理由を示します。',
  },
  why: {
    en: 'A migration adds a column in a minute, and nobody thinks of the policy. What the manifest does not have is asked, used and deleted by nobody’s decision; and a column for which the policy has no field may not be held at all.',
    ja: 'マイグレーションで列を加えるのは簡単で、そのときにポリシーを思い出す人はいません。マニフェストにない列は、取得、利用、消去のいずれも検査されません。ポリシーに項目が定められていない列は、保存することもできません。',
  },
  fix: {
    en: 'Add the field to the store, to the collection point that asks it, and to what uses it. If the column holds nothing personal, say so once: `columns: { users.cold: not-personal }`; if it holds another field: `columns: { users.nick: name }`.',
    ja: 'その項目を、保存先、取得箇所および利用に加えてください。個人情報でない場合は `columns: { users.cold: not-personal }`、別の項目である場合は `columns: { users.nick: name }` のように示してください。',
  },
  wrong: manifest('[email]'),
  right: manifest('[email, birth-date]'),
  files: [
    {
      path: 'schema.prisma',
      text: `model users {
  id         Int      @id
  email      String
  birth_date DateTime
}
`,
    },
  ],
}
