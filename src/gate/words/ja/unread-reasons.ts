/** What the readers of schemas say of a piece that they do not read, as they say it. */
const whole: Readonly<Record<string, string>> = {
  'its reader gives no answer': '読み取り機能が結果を返しません',
  'its reader throws': '読み取り機能が例外を投げました',

  'the line is too long': '行が長すぎます',
  'this line opens no block': 'この行はブロックの始まりではありません',
  'this line is no field': 'この行はフィールドではありません',
  'this block is not closed': 'ブロックが閉じられていません',

  'the file is too long: from here on it is not read': 'ファイルが長すぎるため、ここから先は読み取られていません',
  'the statement is too long': '文が長すぎます',
  'the statement is put together as a text': '文が、実行の際に文字列として組み立てられています',
  'the data of COPY has no end': 'COPYのデータに終わりがありません',
  'the table has no name': 'テーブルに名称がありません',
  'this is no statement that is known': '不明な文です',
  'this is no action that is known': '不明な操作です',
  'this is neither a column nor a constraint': '列でも制約でもありません',
  'this bracket is not closed': '括弧が閉じられていません',
  'its columns are not said': '列が示されていません',
  'its columns come from a query': '列がクエリから作られています',
  'another file is read here: it is to be named in the schema, too': '別のファイルがここで読み込まれています。「schema」に示してください',
  'too many columns are taken over': '引き継がれる列が多すぎます',
  'it takes over the columns of a table that is not known': '不明なテーブルの列を引き継いでいます',

  'Swagger 2.0 is not read: OpenAPI 3.0 and 3.1 are': 'Swagger 2.0は読み取れません。読み取れるのはOpenAPI 3.0および3.1です',
  'this version of OpenAPI is not read: 3.0 and 3.1 are': 'このバージョンのOpenAPIは読み取れません。読み取れるのは3.0および3.1です',
  'there is no member openapi: the file does not describe an API': '「openapi」がなく、APIを記述するファイルではありません',
  'this is neither an operation nor another member of a path': '操作でも、パスのほかの要素でもありません',
  'the parameter has no name': 'パラメーターに名称がありません',
  'a reference is a text': '参照が文字列ではありません',

  'the category is not of the default taxonomy: whether it is of persons is not known': 'カテゴリが標準の分類になく、個人に関するものかどうかが分かりません',
}

/** What they say before a colon and what stood there, which stays as it is; or without. */
const before: Readonly<Record<string, string>> = {
  'the reference leads out of the file, and is not followed': '参照がファイルの外を指しており、たどられていません',
  'the reference is no JSON pointer': '参照がJSON Pointerではありません',
  'the reference leads to nothing': '参照の指すものがありません',

  'it is no YAML or JSON': 'YAMLまたはJSONとして正しくありません',
  'there is nothing in it': 'ファイルが空です',
  'it has several documents': '複数の文書があります',
  'it is nested too deep': '入れ子が深すぎます',
  'it is too large': '大きすぎます',
  'the alias has no anchor before it': 'エイリアスの指すアンカーが、それより前にありません',
  'the alias is of something that it lies in': 'エイリアスが、自分自身を含むものを指しています',
  'the key is there twice': 'キーが重複しています',
  'the key is no text': 'キーが文字列ではありません',
  'what is merged is no map': '「<<」で取り込まれるものがマップではありません',
  'the tag is not taken': 'タグは使えません',
  'the number is too long to be held exactly': '数値が長すぎて、正確に扱うことができません',
}

/** What they say with a name or a number in it. What is named has no space in it: so others seldom say the same. */
const patterns: readonly (readonly [RegExp, (named: string) => string])[] = [
  [/^there are more than (\d+) fields: from here on they are not read$/, (most) => `フィールドが${most}個を超えており、ここから先は読み取られていません`],
  [/^there are more than (\d+) properties: from here on they are not read$/, (most) => `プロパティが${most}個を超えており、ここから先は読み取られていません`],
  [
    /^there are more than (\d+) names that are not known: whether the others are misspelt is not seen$/,
    (most) => `不明な名称が${most}個を超えており、残りに誤りがあるかどうかは確認されていません`,
  ],
  [/^the name is longer than (\d+) characters with the names it lies in$/, (most) => `上位の名称と合わせた名称が、${most}文字を超えています`],
  [/^the file has more than (\d+) lines$/, (most) => `ファイルが${most}行を超えています`],
  [/^this is no name that is known: (\S+) may be meant$/, (name) => `不明な名称であり、「${name}」の誤りの可能性があります`],
  [/^this (\S+) has no end$/, (kind) => `${called.get(kind) ?? `「${kind}」`}に終わりがありません`],
  [/^(the \S+|\S+) is no map$/, (what) => `${called.get(what) ?? `「${what}」`}がマップではありません`],
  [/^(\S+) is no list$/, (name) => `「${name}」がリストではありません`],
  [/^what stands in (\S+) is no map$/, (name) => `「${name}」の要素がマップではありません`],
  [/^there is no (\S+)$/, (name) => `「${name}」がありません`],
]

/** What is called so, and is no name. */
const called: ReadonlyMap<string, string> = new Map([
  ['comment', 'コメント'],
  ['quoted', '引用符'],
  ['string', '文字列'],
  ['the path', 'パス'],
  ['the operation', '操作'],
  ['the callback', 'コールバック'],
  ['the body', '本文'],
  ['the header', 'ヘッダー'],
  ['the schema', 'スキーマ'],
])

/** Why a piece of a schema was not read, as a phrase. What another reader says stays as it is. */
export function unreadReason(because: string): string {
  const said = saidOf(whole, because) ?? saidOf(before, because)
  if (said !== undefined) return said
  const colon = because.indexOf(': ')
  const head = colon < 0 ? undefined : saidOf(before, because.slice(0, colon))
  if (head !== undefined) return `${head}：${because.slice(colon + 2)}`
  for (const [pattern, say] of patterns) {
    const named = pattern.exec(because)?.[1]
    if (named !== undefined) return say(named)
  }
  return because
}

function saidOf(table: Readonly<Record<string, string>>, because: string): string | undefined {
  return Object.hasOwn(table, because) ? table[because] : undefined
}
