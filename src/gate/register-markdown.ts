import { markdownTable } from '../explain/markdown-table.js'
import { type RegisterOptions, registerCells } from './register-cells.js'
import type { Register } from './register-row.js'
import { registerColumns, registerWords } from './register-words.js'
import { markdownText } from './report/markdown-text.js'

/** A register as a Markdown table. */
export function registerMarkdown(register: Register, options: RegisterOptions): string {
  const words = registerWords[options.language]
  const { id, version } = register.policy
  const head = registerColumns.map((column) => words.columns[column])
  const rows = registerCells(register, options).map((row) => row.map((items) => items.map(markdownText).join('<br>') || '–'))
  return `${[`# ${words.title}`, markdownText(words.against(`${id} ${version}`, register.manifest, options.asOf)), markdownTable(head, rows)].join('\n\n')}\n`
}
