import type { LanguageCode } from '../explain/language.js'
import { startingNote } from '../gate/starting-words.js'
import type { Mistake } from './mistake.js'
import { whyInWords } from './why-of.js'

type Words = { readonly [Code in Mistake['code']]: (mistake: Extract<Mistake, { readonly code: Code }>) => string }

const words: { readonly [Code in LanguageCode]: Words } = {
  en: {
    'manifest-missing': ({ path }) => `there is no manifest ${path}; \`clausewise init\` writes one`,
    'file-missing': ({ path }) => `there is no file ${path}`,
    'pattern-without-files': ({ pattern }) => `no file is meant by ${pattern}`,
    'folder-without-schemas': ({ folder }) => `there is no Prisma schema and no SQL in the folder ${folder}`,
    unreadable: ({ path, why }) => `${path} cannot be read${after(': ', whyInWords(why, 'en'))}`,
    'too-large': ({ path, largest }) => `${path} is larger than ${largest} bytes`,
    'input-unreadable': ({ why }) => `the input cannot be read: ${whyInWords(why, 'en')}`,
    unwritable: ({ path, why }) => `${path} cannot be written: ${whyInWords(why, 'en')}`,
    'outside-root': ({ path, root }) => `${path} does not lie below the root ${root}`,
    'there-already': ({ path }) => `${path} is there already; --force writes over it`,
    'written-over': ({ path, option }) => `${option} would write over ${path}, which is read; nothing is written`,
    'written-twice': ({ path }) => `two outputs go to ${path}; nothing is written`,
    'baseline-missing': ({ path }) => `there is no baseline ${path}; --accept-new writes one`,
    'baseline-foreign': ({ path }) => `${path} is no baseline of clausewise`,
    'baseline-unnamed': () => '--prune-baseline and --accept-new want --baseline FILE',
    'root-missing': ({ path }) => `there is no folder ${path}`,
    'base-missing': ({ path }) => `there is no base ${path}`,
    'base-without-manifest': ({ path, manifest }) => `the base ${path} has no ${manifest}`,
    'schema-unnamed': () => '--min-accounted wants a system that names its schema: no column was read',
    'nothing-to-start-from': ({ notes }) => notes.map((note) => startingNote(note, 'en')).join('\n'),
    'policy-no-json': ({ path, faults }) => `${path} is no JSON\n\n${faults}`,
    'policy-unsound': ({ path, faults }) => `the policy ${path} is not sound\n\n${faults}`,
    'policy-faulty': ({ at, fault }) => `${at}: ${fault}`,
    'word-unknown': ({ word, nearest, mayBeOfOther }) =>
      `there is no finding and no clause ${JSON.stringify(word)}${nearest === undefined ? '; `clausewise explain` lists them' : didYouMean(nearest)}${
        mayBeOfOther ? '\nA clause of a policy of your own is explained with --policy FILE, one of limits in a manifest with --manifest FILE.' : ''
      }`,
    'command-unknown': ({ command, nearest }) => `unknown command '${command}'${nearest === undefined ? '' : didYouMean(nearest)}`,
    'no-day': ({ found }) => `--as-of cannot be ${JSON.stringify(found)}, which is no day. A day is written like 2026-11-28.`,
    'no-size': ({ found, largest }) => `--max-size cannot be ${JSON.stringify(found)}. A size is a whole number from 1 to ${largest}.`,
    'no-share': ({ found }) => `--min-accounted cannot be ${JSON.stringify(found)}. A share is a number from 0 to 1.`,
    'no-format': ({ found, formats }) => `--format cannot be ${JSON.stringify(found)}. Formats are ${formats.join(', ')}, each with or without =FILE.`,
    'terminal-twice': () => 'Only one format can go to the terminal: name a file, as in --format json=FILE.',
  },
  ja: {
    'manifest-missing': ({ path }) => `マニフェスト${path}がありません。\`clausewise init\` で書き出すことができます。`,
    'file-missing': ({ path }) => `ファイル${path}がありません。`,
    'pattern-without-files': ({ pattern }) => `${pattern}に一致するファイルがありません。`,
    'folder-without-schemas': ({ folder }) => `フォルダー${folder}に、PrismaスキーマもSQLもありません。`,
    unreadable: ({ path, why }) => `${path}を読み取ることができません${after('：', whyInWords(why, 'ja'))}。`,
    'too-large': ({ path, largest }) => `${path}は${largest}バイトを超えています。`,
    'input-unreadable': ({ why }) => `入力を読み取ることができません：${whyInWords(why, 'ja')}。`,
    unwritable: ({ path, why }) => `${path}に書き込むことができません：${whyInWords(why, 'ja')}。`,
    'outside-root': ({ path, root }) => `${path}は、ルート${root}の下にありません。`,
    'there-already': ({ path }) => `${path}は既にあります。--force を付けると上書きします。`,
    'written-over': ({ path, option }) => `${option} は、読み取る対象である${path}を上書きすることになります。何も書き込みません。`,
    'written-twice': ({ path }) => `2つの出力が同じファイル${path}を指しています。何も書き込みません。`,
    'baseline-missing': ({ path }) => `ベースライン${path}がありません。--accept-new を付けると書き出します。`,
    'baseline-foreign': ({ path }) => `${path}は、clausewiseのベースラインではありません。`,
    'baseline-unnamed': () => '--prune-baseline と --accept-new には、--baseline FILE が必要です。',
    'root-missing': ({ path }) => `フォルダー${path}がありません。`,
    'base-missing': ({ path }) => `比較の基準${path}がありません。`,
    'base-without-manifest': ({ path, manifest }) => `比較の基準${path}に、${manifest}がありません。`,
    'schema-unnamed': () => '--min-accounted には、スキーマを指定したシステムが必要です。列を読み取っていません。',
    'nothing-to-start-from': ({ notes }) => notes.map((note) => startingNote(note, 'ja')).join('\n'),
    'policy-no-json': ({ path, faults }) => `${path}はJSONではありません。\n\n${faults}`,
    'policy-unsound': ({ path, faults }) => `ポリシー${path}に不備があります。\n\n${faults}`,
    'policy-faulty': ({ at, fault }) => `${at}: ${fault}`,
    'word-unknown': ({ word, nearest, mayBeOfOther }) =>
      `${JSON.stringify(word)}という指摘も条項もありません。${nearest === undefined ? '`clausewise explain` で一覧を表示します。' : maybe(nearest)}${
        mayBeOfOther ? '\n独自のポリシーの条項は --policy FILE を、マニフェストで加えた制限の条項は --manifest FILE を付けると表示します。' : ''
      }`,
    'command-unknown': ({ command, nearest }) => `コマンド「${command}」はありません。${nearest === undefined ? '' : maybe(nearest)}`,
    'no-day': ({ found }) => `--as-of には、実在する日付を 2026-11-28 の形式で指定してください（${JSON.stringify(found)}は日付ではありません）。`,
    'no-size': ({ found, largest }) => `--max-size には、1から${largest}までの整数を指定してください（${JSON.stringify(found)}は使えません）。`,
    'no-share': ({ found }) => `--min-accounted には、0から1までの数値を指定してください（${JSON.stringify(found)}は使えません）。`,
    'no-format': ({ found, formats }) =>
      `--format に${JSON.stringify(found)}は使えません。使えるのは ${formats.join('、')} で、それぞれ =FILE を付けることができます。`,
    'terminal-twice': () => '端末に出力できる形式は1つだけです。--format json=FILE のように、ファイルを指定してください。',
  },
}

/** A mistake in words. */
export function mistakeInWords(mistake: Mistake, language: LanguageCode): string {
  // The compiler cannot see that the words found under a mistake's code take that mistake; the table's type is what makes it so.
  return (words[language][mistake.code] as (mistake: Mistake) => string)(mistake)
}

function after(mark: string, text: string): string {
  return text === '' ? '' : `${mark}${text}`
}

function didYouMean(name: string): string {
  return `\n(Did you mean ${name}?)`
}

function maybe(name: string): string {
  return `\n（${name}の誤りではありませんか。）`
}
