import type { Lexis } from './lexeme.js'
import { type Statements, statementsOf } from './statements.js'

/** What only MySQL and MariaDB write, and what only others do. */
const ofMysql = /\bENGINE\s{0,9}=|\bAUTO_INCREMENT\b|\/\*!\d|^DELIMITER\b/im
const ofOthers = /\$[A-Za-z_]{0,60}\$|\bAUTOINCREMENT\b|\bserial\b|\bpg_catalog\b|::|\bCOMMENT\s{1,9}ON\b|^PRAGMA\b/im

/** A text cut into statements, and how it was cut. */
export interface Cut extends Statements {
  readonly lexis: Lexis
}

/** Cuts a text as it seems to be meant. Where that leaves a quote or a comment without its end, and the other way does not, it is the other. */
export function cutOf(text: string): Cut {
  const isMysql = ofMysql.test(text) || (text.includes('`') && !ofOthers.test(text))
  const first = { lexis: { isMysql }, ...statementsOf(text, { isMysql }) }
  if (first.gaps.length === 0) return first
  const second = { lexis: { isMysql: !isMysql }, ...statementsOf(text, { isMysql: !isMysql }) }
  return second.gaps.length === 0 ? second : first
}
