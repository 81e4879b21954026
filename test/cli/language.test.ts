import { describe, expect, it } from 'vitest'
import type { Mistake } from '../../src/cli/mistake.js'
import { soundShop } from './check-shop.js'
import { clausewise } from './harness.js'

const files = {
  'clausewise.yaml': soundShop,
  'folder/x': '',
  'shop.json': '{ "id": }',
  'shop.yaml': 'id: shop',
  'twice.yaml': 'id: a\nid: b\n',
  'users.sql': '',
}
const check = (...args: readonly string[]) => ['check', ...args]

/** A call for each mistake, and what is said of it in both languages. */
const calls: { readonly [Code in Mistake['code']]: readonly [args: readonly string[], english: string, japanese: string] } = {
  'manifest-missing': [check('none.yaml'), 'there is no manifest none.yaml', 'マニフェストnone.yamlがありません'],
  'file-missing': [['init', '--force', '--from', 'none.sql'], 'there is no file none.sql', 'ファイルnone.sqlがありません'],
  'pattern-without-files': [['init', '--force', '--from', 'none/*.sql'], 'no file is meant by none/*.sql', 'none/*.sqlに一致するファイルがありません'],
  'folder-without-schemas': [['init', '--force', '--from', 'folder'], 'no Prisma schema and no SQL in the folder folder', 'フォルダーfolderに、'],
  unreadable: [['explain', '--policy', 'folder'], 'folder cannot be read: it is a folder', 'folderを読み取ることができません：フォルダーです'],
  'too-large': [['init', '--force', '--from', 'shop.json', '--max-size', '1'], 'shop.json is larger than 1 bytes', 'shop.jsonは1バイトを超えています'],
  'input-unreadable': [['decide'], 'the input cannot be read: it is a folder', '入力を読み取ることができません：フォルダーです'],
  unwritable: [check('--format', 'json=folder'), 'cannot be written: it is a folder', 'に書き込むことができません：フォルダーです'],
  'outside-root': [check('--root', 'folder'), 'does not lie below the root', 'の下にありません'],
  'there-already': [['init'], 'clausewise.yaml is there already', 'clausewise.yamlは既にあります'],
  'written-over': [check('--format', 'json=clausewise.yaml'), 'would write over clausewise.yaml', 'clausewise.yamlを上書きすることになります'],
  'written-twice': [check('--format', 'json=x', '--format', 'sarif=x'), 'two outputs go to x', '2つの出力が同じファイルx'],
  'baseline-missing': [check('--baseline', 'none.json'), 'there is no baseline', 'ベースライン'],
  'baseline-foreign': [check('--baseline', 'other.json'), 'is no baseline of clausewise', 'clausewiseのベースラインではありません'],
  'baseline-unnamed': [check('--accept-new'), 'want --baseline FILE', '--baseline FILE が必要です'],
  'root-missing': [check('--root', 'none'), 'there is no folder none', 'フォルダーnoneがありません'],
  'base-missing': [check('--base', 'none'), 'there is no base none', '比較の基準noneがありません'],
  'base-without-manifest': [check('--base', 'folder'), 'the base folder has no clausewise.yaml', '比較の基準folderに、clausewise.yamlがありません'],
  'schema-unnamed': [check('--min-accounted', '1'), '--min-accounted wants a system', '--min-accounted には、スキーマを指定した'],
  'nothing-to-start-from': [['init', '--force', '--from', 'users.sql'], 'there is no column in users.sql', 'users.sqlに列がありません'],
  'policy-no-json': [['explain', '--policy', 'shop.json'], 'shop.json is no JSON', 'shop.jsonはJSONではありません'],
  'policy-unsound': [['explain', '--policy', 'shop.yaml'], 'the policy shop.yaml is not sound', 'ポリシーshop.yamlに不備があります'],
  'policy-faulty': [['explain', '--policy', 'twice.yaml'], 'stands twice', '重複しています'],
  'word-unknown': [['explain', 'zzz'], 'there is no finding and no clause "zzz"', '"zzz"という指摘も条項もありません'],
  'command-unknown': [['help', 'chek'], "unknown command 'chek'\n(Did you mean check?)", 'コマンド「chek」はありません。\n（checkの誤りではありませんか。）'],
  'no-day': [check('--as-of', 'x'), 'A day is written like 2026-11-28.', '実在する日付'],
  'no-size': [check('--max-size', '0'), 'A size is a whole number', '整数を指定してください'],
  'no-share': [check('--min-accounted', '2'), 'A share is a number from 0 to 1.', '0から1までの数値'],
  'no-format': [check('--format', 'xml'), 'Formats are pretty', 'pretty、json、'],
  'terminal-twice': [check('--format', 'json', '--format', 'sarif'), 'Only one format', '1つだけです'],
}

/** What the parser itself refuses. */
const refused: readonly (readonly [args: readonly string[], english: string, japanese: string])[] = [
  [check('--formt', 'json'), "unknown option '--formt'\n(Did you mean --format?)", 'オプション「--formt」はありません。\n（--formatの誤りではありませんか。）'],
  [['chekc'], "unknown command 'chekc'", 'コマンド「chekc」はありません。\n（checkの誤りではありませんか。）'],
  [check('--base'), "option '--base <file>' argument missing", 'オプション「--base <file>」に値がありません。'],
  [check('a', 'b'), 'too many arguments', 'checkの引数は1個までのところ、2個指定されています。'],
  [check('--fail-on', 'note'), "argument 'note' is invalid", '「note」は指定できません。指定できるのは error、warning です。'],
  [['explain', '--policy', 'a', '--manifest', 'b'], 'cannot be used with', '同時に指定できません'],
]

/** A standard input that is a folder. */
async function* folder(): AsyncGenerator<Buffer, void, undefined> {
  yield Buffer.from('')
  throw Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR' })
}

describe('what is wrong with a call is said in the language that it asks for', () => {
  const cases = [...Object.entries(calls).map(([code, [...call]]) => [code, ...call] as const), ...refused.map((call) => [call[0].join(' '), ...call] as const)]
  it.each(cases)('%s', async (code, args, english, japanese) => {
    const given = { files: { ...files, 'other.json': '{}' }, ...(code === 'input-unreadable' ? { stdin: folder() } : {}) }
    const said = await clausewise(args, given)
    expect([said.exit, said.err]).toEqual([2, expect.stringContaining(english)])
    // `help` takes no option, and the language is asked for all the same.
    const other = { ...given, ...(code === 'input-unreadable' ? { stdin: folder() } : {}) }
    // A value that is missing would be the option that follows.
    const asked = args.at(-1) === '--base' ? ['check', '--language', 'ja', '--base'] : [...args, '--language=ja']
    const inJapanese = await clausewise(asked, other)
    expect([inJapanese.exit, inJapanese.err]).toEqual([2, expect.stringContaining(japanese)])
    expect(inJapanese.err).toMatch(/^エラー：/)
    expect(inJapanese.err).not.toMatch(/error:|cannot|there is/)
  })

  it('is English where the language is none that there is', async () => {
    expect((await clausewise(['check', 'none.yaml', '--language', 'fr'])).err).toContain("argument 'fr' is invalid. Allowed choices are en, ja.")
    expect((await clausewise(['check', '--', '--language=ja'])).err).toContain('there is no manifest --language=ja')
  })
})
