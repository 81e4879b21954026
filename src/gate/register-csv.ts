import { type RegisterOptions, registerCells } from './register-cells.js'
import type { Register } from './register-row.js'
import { registerColumns, registerWords } from './register-words.js'

/** By it a spreadsheet knows that a text is UTF-8: without it Japanese is read as another encoding, and cannot be. */
const byteOrderMark = '\ufeff'

/**
 * A register as CSV, as RFC 4180 has it: lines end in CR and LF, and quotation marks stand around what holds commas, quotation marks or spaces at an end.
 * It begins with a byte order mark. Items of a cell stand one after the other with semicolons. No cell is a formula: one that would begin as one
 * begins with an apostrophe.
 */
export function registerCsv(register: Register, options: RegisterOptions): string {
  const words = registerWords[options.language]
  const head = registerColumns.map((column) => words.columns[column])
  const rows = registerCells(register, options).map((row) => row.map((items) => items.join('; ')))
  return byteOrderMark + [head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

/** What a spreadsheet takes for the beginning of a formula, full width or not. */
const formula = /^[\s\u3000]*[=+\-@＝＋－＠]/

function cell(text: string): string {
  const shown = formula.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
}
