import type { Path } from '../../src/model/decision.js'

/** A place written as one text: `'retention/bills/laws/0'`; a step of digits is an index. */
export function place(text: string): Path {
  return text === '' ? [] : text.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}
