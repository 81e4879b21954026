import type { ReadFault, ReadFaultCode, Span } from './tree.js'

/** A fault on the way; it does not leave this folder. */
export class Unreadable extends Error {
  constructor(readonly fault: ReadFault) {
    super(fault.code)
  }
}

/** Gives a text up for this fault. */
export function refuse(code: ReadFaultCode, at: Span, found?: string): never {
  throw new Unreadable({ code, at, ...(found === undefined ? {} : { found }) })
}
