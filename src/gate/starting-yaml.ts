import { plain } from '../compile/plain.js'

/** A line of YAML or several, with what is said of them. What is `out` stands there as a comment, ready to be taken in. */
export type YamlPart =
  | { readonly kind: 'blank' }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'member'; readonly key: string; readonly value: string | readonly YamlPart[]; readonly says?: string | undefined }
  | { readonly kind: 'out'; readonly parts: readonly YamlPart[] }

/** A part with lines below it, or with a value that was written by `scalar` or `list`. */
export function member(key: string, value: string | readonly YamlPart[], says?: string): YamlPart {
  return { kind: 'member', key, value, says }
}

/** What is said on a line of its own. */
export function comment(text: string): YamlPart {
  return { kind: 'comment', text }
}

/** The same as a comment. */
export function out(...parts: readonly YamlPart[]): YamlPart {
  return { kind: 'out', parts }
}

/** A text as a scalar: as it is where nothing else can be read into it, else between quotation marks. */
export function scalar(text: string): string {
  if (/^(?:\.\.?\/)*\.?[\p{L}_][\p{L}\p{N}_./-]*$/u.test(text) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text)) return text
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Texts as a list on one line. */
export function list(texts: readonly string[]): string {
  return `[${texts.map(scalar).join(', ')}]`
}

/** The lines of parts, one below the other. */
export function printYaml(parts: readonly YamlPart[]): string {
  return `${linesOf(parts).join('\n')}\n`
}

function linesOf(parts: readonly YamlPart[]): readonly string[] {
  return parts.flatMap(linesOfPart)
}

function linesOfPart(part: YamlPart): readonly string[] {
  switch (part.kind) {
    case 'blank':
      return ['']
    case 'comment':
      return [`# ${said(part.text)}`]
    case 'out':
      return linesOf(part.parts).map((line) => `# ${line}`.trimEnd())
    case 'member':
      return linesOfMember(part)
  }
}

function linesOfMember({ key, value, says }: Extract<YamlPart, { readonly kind: 'member' }>): readonly string[] {
  const end = says === undefined ? '' : ` # ${said(says)}`
  if (typeof value === 'string') return [`${scalar(key)}:${value === '' ? '' : ` ${value}`}${end}`]
  // A map of which all is a comment would have no value.
  const isEmpty = value.every(({ kind }) => kind !== 'member')
  return [`${scalar(key)}:${isEmpty ? ' {}' : ''}${end}`, ...linesOf(value).map((line) => (line === '' ? '' : `  ${line}`))]
}

/** Longer comments are not read. */
const longest = 400

/** On one line, with no character that YAML refuses. */
function said(text: string): string {
  const line = plain(text)
    .replace(/[\p{Cs}\ufeff\ufffe\uffff]/gu, '\ufffd')
    .trim()
  return line.length <= longest ? line : `${[...line].slice(0, longest).join('')}…`
}
