import type { TextProblem } from '../in-place/json-text.js'
import type { Language } from '../language.js'

export const notJson: Language['notJson'] = (problem) => `The text is no JSON from here on: ${problems[problem]}.`

const problems: { readonly [Problem in TextProblem]: string } = {
  'no-value': 'this is no value; a text stands in double quotation marks',
  'no-number': 'this is no number',
  'name-expected': 'the name of a member must follow, in double quotation marks; after the last member stands no comma',
  'value-expected': 'a value must follow; after the last entry stands no comma',
  'colon-expected': 'a colon must stand between a name and its value',
  'comma-expected': 'a comma must stand before this',
  'brace-expected': 'an object is not closed',
  'bracket-expected': 'a list is not closed',
  'end-expected': 'nothing may follow the end of the document',
  comment: 'JSON has no comments',
  'text-not-closed': 'a text is not closed on its line',
  'no-character': 'after \\u stand four hexadecimal digits',
  'no-escape': 'a backslash stands before one of " \\ / b f n r t u alone',
  'control-character': 'a text holds no tab or other control character; a tab is written \\t',
}
