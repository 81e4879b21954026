import { alikeFirst } from '../../../compile/alike-first.js'
import { place } from '../../../compile/place.js'
import { faultInWords } from '../../../explain/fault-in-words.js'
import { inKind } from '../../../explain/in-kind.js'
import { didYouMean, or, orAnyOf, quoted, remarks, valueTypes } from '../../../explain/ja/words.js'
import { ja } from '../../../explain/ja.js'
import { wordIn } from '../../../explain/word-in.js'
import { isFoundType, isNeededType } from '../../../model/value-type.js'
import type { ManifestFault } from '../../model/fault.js'
import type { GateLanguage } from '../gate-language.js'
import { type Crowd, crowdOf, isOfColumns, isOfIds, type ManifestShape } from '../manifest-shape.js'
import { neededOf } from '../needed-of.js'
import { size } from '../size.js'
import { whyUnreadable } from '../why-unreadable.js'
import { unreadReason } from './unread-reasons.js'

export const faults: GateLanguage['faults'] = {
  missing: (fault) => `${member(fault)}が指定されていません。${mustBe(fault)}`,
  'wrong-type': (fault) => `${member(fault)}に${typeFound(fault)}が指定されていますが、型が正しくありません。${mustBe(fault)}`,
  empty: (fault) => {
    if (isOfColumns(fault.needed)) return `${member(fault)}に指定されたスキーマには、列（table.column）が1つもありません。`
    return fault.path.length === 0 ? `ファイル${quoted(fault.file)}は空です。` : `${member(fault)}が空です。${mustBe(fault)}`
  },
  'not-declared': (fault) => `${member(fault)}は、定められていない指定であり、読み取られません。${mustBe(fault)}`,
  'unknown-name': (fault) => `${member(fault)}に指定された${found(fault, '名称')}は、定められていません。${mustBe(fault)}`,
  'no-day': (fault) => `${member(fault)}に指定された${found(fault, '文字列')}は、日付ではありません。実在する日付を、YYYY-MM-DDの形式で指定してください。`,
  'duplicate-id': (fault) => {
    const [before] = fault.needed ?? []
    return `${member(fault)}は、${before === undefined ? '' : `ファイル${quoted(before)}で`}既に定義されています。IDは、マニフェストのすべてのファイルを通じて一意である必要があります。`
  },
  'nothing-declared': ({ file }) =>
    `マニフェスト${quoted(file)}には、取得箇所、利用、保存先、スキーマ、提供先およびフローのいずれもなく、検査するものがありません。`,
  'file-missing': (fault) => `ファイル${quoted(fault.found ?? fault.file)}がありません${lookedFor(fault)}。`,
  'file-unreadable': ({ file, found: why }) =>
    `ファイル${quoted(file)}を読み取ることができません${because(why === undefined ? undefined : whyUnreadable(why, 'ja'))}。`,
  'pattern-without-files': (fault) => `パターン${found(fault, quoted(fault.file))}に一致するファイルがありません${lookedFor(fault)}。`,
  'file-too-large': ({ file, found: length, needed = [] }) =>
    `ファイル${quoted(file)}は大きすぎます${because(length === undefined ? undefined : size(length))}。${needed.length === 0 ? '' : `上限は${or(needed.map(size))}です。`}`,
  'policy-unknown': (fault) =>
    `${fault.found === undefined ? '指定されたポリシー' : `ポリシー${quoted(fault.found)}`}はありません。${fault.nearest === undefined ? '「reference」またはポリシー文書のパスを指定してください。' : didYouMean(fault.nearest)}`,
  'policy-faulty': ({ file, faults: own = [] }) =>
    [`ファイル${quoted(file)}のポリシーに不備があります。`, ...own.map((each) => faultInWords(each, ja))].join(''),
  'schema-without-reader': ({ file, needed = [] }) =>
    `スキーマ${quoted(file)}を読み取る機能がありません。${needed.length === 0 ? '' : `${or(needed.map(quoted))}が必要です。`}`,
  'schema-unread': ({ file, found: why }) =>
    `スキーマ${quoted(file)}の一部を読み取ることができませんでした${because(why === undefined ? undefined : unreadReason(why))}。「schema」では、パスの前に「!」を付けると、ファイルを除くことができます。`,
  'not-of-store': (fault) =>
    `${member(fault)}に指定された${found(fault, '名称')}は、ポリシーに定められていますが、この保存先には使えません。${hasNone(fault) ? 'この種類の記録には、該当する名称がありません。' : mustBe(fault)}`,
  'wrong-input': (fault) => {
    const what = fault.path.length === 0 ? '渡された値' : `${quoted(place(fault.path))}として渡された値`
    return fault.found === undefined ? `${what}がありません。${mustBe(fault)}` : `${what}は${typeFound(fault)}であり、使えません。${mustBe(fault)}`
  },

  syntax: ({ file, found: why }) => `ファイル${quoted(file)}は、YAMLまたはJSONとして正しくありません${because(why)}。`,
  'several-documents': ({ file }) => `ファイル${quoted(file)}に複数の文書があります。文書は1つにしてください。`,
  'too-deep': ({ file }) => `ファイル${quoted(file)}の入れ子が深すぎます。`,
  'too-large': (fault) => tooLarge[crowdOf(fault)](fault),
  'unknown-alias': (fault) => `エイリアス${found(fault, '')}が指すアンカーは、それより前にありません。`,
  'alias-in-itself': (fault) => `エイリアス${found(fault, '')}は、自分自身を含むものを指しています。`,
  'duplicate-key': (fault) => `キー${found(fault, '')}が、1つのマップの中で重複しています。`,
  'key-no-text': () => 'キーは文字列である必要があり、リストやマップは使えません。',
  'merge-no-map': () => '「<<」で取り込めるのは、マップまたはマップのリストに限られます。',
  tag: (fault) => `タグ${found(fault, '')}は使えません。JSONにない値になるためです。`,
  'number-inexact': (fault) => `数値${found(fault, '')}は、正確に扱うことができません。引用符を付けてください。`,
}

/** Where a file was looked for, counted from the folder of the file that names it. */
function lookedFor({ needed: [path] = [] }: ManifestFault): string {
  return path === undefined ? '' : `（探した場所：${path}）`
}

const tooLarge: { readonly [Each in Crowd]: (fault: ManifestFault) => string } = {
  findings: ({ found: most = '' }) =>
    `指摘が${most}件を超えています。表示されているものを解消するか、マニフェストを複数のファイルに分けると、残りが表示されます。すべてが表示されるまで、ベースラインは書き出されません。`,
  entries: ({ found: most = '' }) => `このリストの要素が、読み取ることのできる${most}件を超えています。`,
  columns: ({ found: most = '' }) => `スキーマの列が、照合することのできる${most}列を超えています。`,
  marks: ({ file, found: most = '' }) =>
    `ファイル${quoted(file)}にあるカンマ、コロン、開き括弧および改行が、${most}個を超えています。複数のファイルに分けてください。`,
  anything: ({ file }) =>
    `ファイル${quoted(file)}は、たどることのできる量を超えています（エイリアスとマージで繰り返されるものは、その都度数えます）。複数のファイルに分けてください。`,
}

/** The member at fault; of the whole file its name. */
function member({ path, file }: ManifestFault): string {
  return path.length === 0 ? `ファイル${quoted(file)}` : quoted(place(path))
}

function found({ found: it }: ManifestFault, otherwise: string): string {
  return it === undefined ? otherwise : quoted(it)
}

/** A kind of value, or a text that cannot stand there. */
function typeFound({ found: it }: ManifestFault): string {
  return it === undefined ? '異なる型の値' : inKind(words, it, isFoundType(it), (text) => `文字列${quoted(text)}`)
}

function hasNone({ needed = [] }: ManifestFault): boolean {
  return needed.length === 1 && needed[0] === ('no such name' satisfies ManifestShape)
}

/** How a fault ends: with the name that was meant, or with what would be right. */
function mustBe(fault: ManifestFault): string {
  const { nearest, found: it, code } = fault
  const needed = neededOf(fault)
  if (nearest !== undefined) return didYouMean(nearest)
  if (needed.length === 0) return ''
  const each = alikeFirst(it, needed)
  const areNames =
    code === 'unknown-name' ||
    (code === 'not-of-store' && needed[0] !== ('listed event' satisfies ManifestShape)) ||
    (code === 'not-declared' && !isOfIds(needed))
  return `ここに指定できるのは${orAnyOf(each.map(areNames ? quoted : kind))}です。`
}

/** A kind of value, in words; a name in brackets. */
function kind(needed: string): string {
  return wordIn(shapes, needed, (word) => inKind(words, word, isNeededType(word), quoted))
}

const shapes: { readonly [Shape in ManifestShape]: string } = {
  id: '英数字などの文字、点、ハイフンおよび下線（先頭は文字または数字）',
  period: '「7y」「18m」「14d」のような期間',
  country: '「JP」のような大文字2文字',
  'one ground': '1つの提供の根拠',
  'listed event': '保存先のeventsに示した出来事',
  'no such name': '指定の省略',
  policy: 'definePolicyまたはparsePolicyで作成したポリシー',
  reader: 'schemaReadersなどのスキーマの読み取り機能',
}

/** What another program says, in brackets and without its own full stop. */
function because(text: string | undefined): string {
  return text === undefined ? '' : `（${text.trim().replace(/[.。]+$/u, '')}）`
}

const words = { valueTypes, remarks }
