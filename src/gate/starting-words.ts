import type { LanguageCode } from '../explain/language.js'
import type { StartingNote } from './starting-note.js'
import { unreadReason } from './words/ja/unread-reasons.js'

/** What is said in a starting manifest and of it. */
export interface StartingWords {
  readonly head: readonly string[]
  readonly schema: string
  readonly schemaUnread: string
  readonly schemaEmpty: string
  readonly migrations: string
  readonly columns: string
  readonly unsure: (field: string | undefined, by: string) => string
  /** What it was recognised by. */
  readonly by: (word: string, isByTable: boolean) => string
  readonly fieldUnknown: (word: string) => string
  readonly recordUnknown: (fields: readonly string[]) => string
  readonly events: string
  readonly keeps: string
  readonly deletes: string
  readonly shown: string
  readonly answered: (fields: readonly string[]) => string
  readonly oneOf: (names: readonly string[]) => string
  readonly country: string
  readonly purposeUnknown: (use: string) => string
  readonly fieldsUnknown: (categories: readonly string[]) => string
  readonly flows: string
  readonly example: { readonly [Part in 'schema' | 'collects' | 'uses' | 'stores' | 'recipients' | 'flows']: string }
  readonly notes: { readonly [Code in StartingNote['code']]: (note: Extract<StartingNote, { readonly code: Code }>) => string }
}

/** By language. */
export const startingWords: { readonly [Code in LanguageCode]: StartingWords } = {
  en: {
    head: [
      'What systems collect, use, send and keep. `clausewise check` compares it with the policy and with the schemas.',
      'It is a beginning: what stands here as a comment is to be decided. Take the `#` away where it holds, and the line where it does not.',
    ],
    schema: 'compared with the stores below at every check',
    schemaUnread: 'Not everything in it could be read; a check would fail on it:',
    schemaEmpty: 'There is no column in it; a check would fail on it:',
    migrations: 'A pattern such as `migrations/*.sql` takes in those to come.',
    columns: 'Not sure of these: say what each holds, a field or `not-personal`. Until then the stores below and a check take them as is said beside them.',
    unsure: (field, by) => `not sure: ${field === undefined ? `may be personal, by ${by}; the policy has no field for it` : `${field}, by ${by}`}`,
    by: (word, isByTable) => (isByTable ? `its table "${word}"` : `"${word}"`),
    fieldUnknown: (word) => `personal, by "${word}", and the policy has no field for it: do not hold it, or revise the policy`,
    recordUnknown: (fields) => `holds ${fields.join(', ')}, and no kind of record of the policy fits it`,
    events: 'those whose days its rows can give',
    keeps: 'as long as the retention schedule of the policy says',
    deletes: 'what deletes, and how long it takes at most',
    shown: 'the purposes shown where they are asked: without them nothing may be used',
    answered: (fields) => `It answers with ${fields.join(', ')}, and asks them nowhere: say in a store who holds them.`,
    oneOf: (names) => `one of: ${names.join(', ')}`,
    country: 'ISO 3166-1 alpha-2, such as JP',
    purposeUnknown: (use) => `no purpose of the policy is ${use}`,
    fieldsUnknown: (categories) => (categories.length === 0 ? 'no category is given' : `no fields of the policy are ${categories.join(', ')}`),
    flows: 'What goes out. Of each: what kind of recipient it is, in which country, and on which ground it goes, with the facts that the ground asks.',
    example: {
      schema: 'The files that say which columns there are: they are compared with the stores at every check.',
      collects: 'What people are asked, and which purposes they are shown there.',
      uses: 'What it is used for.',
      stores: 'What is held, by kind of record.',
      recipients: 'Whom data goes to.',
      flows: 'What goes to whom, on which ground; with the facts that the ground asks.',
    },
    notes: {
      'file-not-read': ({ file }) => `${file} is not read: it is no Prisma schema, SQL, OpenAPI or Fides`,
      'piece-not-read': ({ at, because }) => `${at.file}:${at.start.line}:${at.start.column} could not be read: ${because}`,
      'schema-empty': ({ system, files }) => `${system}: there is no column in ${files.join(', ')}`,
      'nothing-found': ({ files }) => `there is nothing to start from in ${files.join(', ')}`,
      'field-unknown': ({ system, column, word }) => `${system}: ${column} is personal, by "${word}", and the policy has no field for it`,
      'operations-left-out': ({ system, operations }) => `${system}: what the last ${operations} operations ask is not looked at; it is left out`,
      'record-unknown': ({ system, table, fields }) => `${system}: ${table} holds ${fields.join(', ')}, and no kind of record of the policy fits it`,
      'use-unknown': ({ system, use }) => `${system}: the use ${use} has no purpose or no field in the policy; it is a comment`,
      'category-unknown': ({ system, category }) => `${system}: the category ${category} has no field in the policy`,
      'flow-unfinished': ({ system, to }) => `${system} sends to ${to}: the kind of recipient, the country and the ground are to be filled in; it is a comment`,
      'source-left-out': ({ system, from }) => `${system} receives from ${from}: a manifest has no place for what comes from another system; it is left out`,
    },
  },
  ja: {
    head: [
      'システムが取得し、利用し、提供し、保存するものの宣言です。`clausewise check` がポリシーおよびスキーマと照合します。',
      'これは出発点です。コメントの箇所は判断が必要です。該当するものは `#` を外し、該当しないものは行を削除してください。',
    ],
    schema: '検査のたびに下の保存先と照合します',
    schemaUnread: '読み取れない箇所があり、このままでは検査が失敗します：',
    schemaEmpty: '列が1つもなく、このままでは検査が失敗します：',
    migrations: '`migrations/*.sql` のようなパターンにすると、今後のファイルも対象になります。',
    columns: '確かではない列です。それぞれ、項目または `not-personal` を示してください。それまでは、検査と下の保存先では、右に示すとおりに扱います。',
    unsure: (field, by) =>
      `確かではありません：${field === undefined ? `${by}から個人情報かもしれませんが、ポリシーに該当する項目がありません` : `${by}から${field}と推定`}`,
    by: (word, isByTable) => (isByTable ? `テーブル名「${word}」` : `「${word}」`),
    fieldUnknown: (word) => `「${word}」から個人情報ですが、ポリシーに該当する項目がありません。保存をやめるか、ポリシーを改定してください`,
    recordUnknown: (fields) => `${fields.join('、')}を含みますが、ポリシーに該当する記録の種類がありません`,
    events: '行から日付が分かる出来事を残してください',
    keeps: 'ポリシーの保存期間の定めによる',
    deletes: '消去する処理と、最長の所要期間',
    shown: '取得時に示す利用目的。示さなければ利用できません',
    answered: (fields) => `応答に${fields.join('、')}が含まれますが、どこでも取得していません。保存する側の保存先に示してください。`,
    oneOf: (names) => `次のいずれか：${names.join('、')}`,
    country: 'ISO 3166-1 alpha-2（例：JP）',
    purposeUnknown: (use) => `ポリシーに${use}にあたる利用目的がありません`,
    fieldsUnknown: (categories) => (categories.length === 0 ? 'カテゴリが示されていません' : `ポリシーに${categories.join('、')}にあたる項目がありません`),
    flows: '提供するものです。それぞれ、提供先の種類と国、提供の根拠とその事実を示してください。',
    example: {
      schema: 'どの列があるかを示すファイルです。検査のたびに保存先と照合します。',
      collects: '取得する項目と、そこで示す利用目的です。',
      uses: '何に利用するかです。',
      stores: '保存するものを、記録の種類ごとに示します。',
      recipients: '提供先です。',
      flows: '何を誰に、どの根拠で提供するかです。根拠が求める事実も示します。',
    },
    notes: {
      'file-not-read': ({ file }) => `${file}は読み取れません。Prismaスキーマ、SQL、OpenAPI、Fidesのいずれでもありません`,
      'piece-not-read': ({ at, because }) => `${at.file}:${at.start.line}:${at.start.column} を読み取れませんでした：${unreadReason(because)}`,
      'schema-empty': ({ system, files }) => `${system}：${files.join('、')}に列がありません`,
      'nothing-found': ({ files }) => `${files.join('、')}に、手がかりとなるものがありません`,
      'field-unknown': ({ system, column, word }) => `${system}：${column}は「${word}」から個人情報ですが、ポリシーに該当する項目がありません`,
      'operations-left-out': ({ system, operations }) => `${system}：最後の${operations}個の操作が取得する項目は調べず、省きました`,
      'record-unknown': ({ system, table, fields }) => `${system}：${table}は${fields.join('、')}を含みますが、ポリシーに該当する記録の種類がありません`,
      'use-unknown': ({ system, use }) => `${system}：${use}にあたる利用目的または項目がポリシーになく、コメントとしました`,
      'category-unknown': ({ system, category }) => `${system}：カテゴリ${category}にあたる項目がポリシーにありません`,
      'flow-unfinished': ({ system, to }) => `${system}から${to}への提供：提供先の種類、国、提供の根拠を補ってください。コメントとしました`,
      'source-left-out': ({ system, from }) => `${system}は${from}から受け取ります。他のシステムから受け取るものを示す場所がマニフェストにないため、省きました`,
    },
  },
}

/** A note as a sentence. */
export function startingNote(note: StartingNote, language: LanguageCode): string {
  // The compiler cannot see that the sentence found under a note's code takes that note; the table's type is what makes it so.
  return (startingWords[language].notes[note.code] as (note: StartingNote) => string)(note)
}
