import type { ValuesOf } from '../../compile/conjuncts.js'
import { compileNames } from '../../compile/names.js'
import { describe } from '../../compile/reading.js'
import { valuesIn } from '../../compile/values.js'
import type { Path } from '../../model/decision.js'
import type { Document } from '../../model/document.js'
import type { PolicyFault, PolicyFaultCode } from '../../model/fault.js'

/** The kinds of name that a document declares, each in a dictionary of its own. */
type Kind = 'clause' | 'law' | 'fact' | 'field' | 'purpose' | 'ground' | 'recipient' | 'record' | 'rule' | 'parameter' | 'obligation' | 'advice'

/** A document under examination. */
export interface Checking {
  readonly document: Document
  readonly faults: readonly PolicyFault[]
  /** The values of a fact or derived fact. */
  readonly valuesOf: ValuesOf
  readonly add: (code: PolicyFaultCode, path: Path, more?: Omit<PolicyFault, 'code' | 'path'>) => void
  /** A name must be one of those declared. */
  readonly cite: (kind: Kind, name: string, path: Path) => void
  /** Each name of a list must be declared, and stand there once. */
  readonly citeAll: (kind: Kind, names: readonly string[] | undefined, path: Path) => void
  /** A name must be one of these. */
  readonly oneOf: (of: string, name: string, needed: readonly string[], path: Path) => boolean
  /** Each entry of a list stands there once. */
  readonly once: (entries: readonly unknown[] | undefined, path: Path) => void
}

export function checking(document: Document): Checking {
  const faults: PolicyFault[] = []
  const declared = namesOf(document)
  // An order that leaves a field out, or names one that is not there, has a fault of its own: it can be asked all the same.
  const names = compileNames(document)
  const self: Checking = {
    document,
    faults,
    valuesOf: valuesIn(document, { ...names, fields: [...new Set([...names.fields, ...declared.field])].filter((name) => declared.field.includes(name)) }),
    add: (code, path, more) => void faults.push({ code, path, ...more, ...(more?.found === undefined ? {} : { found: describe(more.found) }) }),
    cite: (kind, name, path) => void self.oneOf(kind, name, declared[kind], path),
    citeAll(kind, names, path) {
      self.once(names, path)
      for (const [index, name] of (names ?? []).entries()) self.cite(kind, name, [...path, index])
    },
    oneOf(of, name, needed, path) {
      if (needed.includes(name)) return true
      self.add('unknown-name', path, { found: describe(name), needed, of })
      return false
    },
    once(entries, path) {
      entries?.forEach((entry, index) => {
        if (entries.indexOf(entry) < index) self.add('duplicate', [...path, index], { found: typeof entry === 'boolean' ? String(entry) : describe(entry) })
      })
    },
  }
  return self
}

function namesOf(document: Document): Readonly<Record<Kind, readonly string[]>> {
  return {
    clause: Object.keys(document.clauses),
    law: keys(document.laws),
    fact: keys(document.facts),
    field: Object.keys(document.fields),
    purpose: Object.keys(document.purposes),
    ground: keys(document.grounds),
    recipient: keys(document.recipients),
    record: keys(document.records),
    rule: keys(document.retention),
    parameter: Object.keys(document.parameters),
    obligation: keys(document.obligations),
    advice: keys(document.advice),
  }
}

function keys(dictionary: object | undefined): readonly string[] {
  return Object.keys(dictionary ?? {})
}

/** The entries of a dictionary that may be absent. */
export function entriesOf<T>(dictionary: { readonly [name: string]: T } | undefined): readonly (readonly [string, T])[] {
  return Object.entries(dictionary ?? {})
}
