import type { TextProblem } from '../in-place/json-text.js'
import type { Language } from '../language.js'

export const notJson: Language['notJson'] = (problem) => `ここから先をJSONとして読み取ることができません。${problems[problem]}。`

const problems: { readonly [Problem in TextProblem]: string } = {
  'no-value': '値ではありません。文字列は二重引用符で囲んでください',
  'no-number': '数値の形式ではありません',
  'name-expected': '二重引用符で囲んだメンバーの名称が必要です。最後のメンバーの後にカンマは置けません',
  'value-expected': '値が必要です。最後の要素の後にカンマは置けません',
  'colon-expected': '名称と値の間にコロンが必要です',
  'comma-expected': 'この前にカンマが必要です',
  'brace-expected': 'オブジェクトが閉じられていません',
  'bracket-expected': 'リストが閉じられていません',
  'end-expected': '文書の終わりより後には何も置けません',
  comment: 'JSONにコメントは置けません',
  'text-not-closed': '文字列が同じ行の中で閉じられていません',
  'no-character': '\\uの後には16進数4桁が必要です',
  'no-escape': 'バックスラッシュの後に置けるのは " \\ / b f n r t u のいずれかです',
  'control-character': '文字列にタブなどの制御文字をそのまま置くことはできません。タブは\\tと書いてください',
}
