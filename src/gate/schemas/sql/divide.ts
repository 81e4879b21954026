import type { Span } from '../../reading/tree.js'

/** A comment that divides a file into what is done and what undoes it. */
export interface Divide {
  readonly isUndoing: boolean
  /** It names its tool: such a comment stands in no statement, and ends one that lacks its semicolon. */
  readonly isOfTool: boolean
  /** It may also be said of the statement ROLLBACK that follows. */
  readonly isRollback: boolean
}

/** goose, rambler, sql-migrate, dbmate, micrate, Play, MyBatis, node-pg-migrate, and what people write by hand. */
const divide =
  /^(?:--|#|\/\*)[\s/@!+=*#~-]*(?<tool>(?:goose|rambler|micrate)\s+|migrate[\s:]\s*)?(?<way>ups?|downs?|undo|rollback)(?<migration>\s+migration)?(?:\s+(?:transaction:\w+|notransaction))?[\s:=*#~/-]*$/i

/** tern has one line for it. */
const ofTern = /^-{2,}\s*create above\s*\/\s*drop below\s*-*\s*$/i

/** Liquibase begins something new after what it says of `--rollback`. */
const changeset = /^--\s*changeset\s+\S/i

const blankToEnd = /[^\S\r\n]*(?:[\r\n]|$)/y

/** What a comment divides, where it stands alone on its line. */
export function divideAt(text: string, { start, end }: Span): Divide | undefined {
  const said = text.slice(start, Math.min(end, start + 100))
  const match = divide.exec(said)
  const isOfTern = ofTern.test(said)
  const isUp = changeset.test(said)
  if ((match === null && !isOfTern && !isUp) || !isAlone(text, { start, end })) return undefined
  const way = match?.groups?.way?.toLowerCase() ?? ''
  const isOfTool = isOfTern || isUp || (match?.groups?.tool ?? match?.groups?.migration) !== undefined
  return { isUndoing: !isUp && !way.startsWith('up'), isOfTool, isRollback: way === 'rollback' }
}

function isAlone(text: string, { start, end }: Span): boolean {
  let before = start - 1
  while (' \t\uFEFF'.includes(text[before] ?? '\n')) before -= 1
  blankToEnd.lastIndex = end
  return '\r\n'.includes(text[before] ?? '\n') && blankToEnd.test(text)
}
