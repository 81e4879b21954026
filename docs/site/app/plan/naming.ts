import type { LanguageCode } from 'clausewise/explain'
import type { Document } from 'clausewise/policy'
import { named } from '../common/meaning.js'
import { own } from '../common/members.js'

/** How the names of a policy are shown: by what they mean, with the name itself behind it. */
export interface Naming {
  readonly field: (name: string) => string
  readonly record: (kind: string) => string
  readonly recipient: (kind: string) => string
  /** An event, a fact or a word of a fact. */
  readonly term: (name: string) => string
}

export function namingOf(document: Document, language: LanguageCode): Naming {
  return {
    field: (name) => named(name, own(document.fields, name)?.means, language),
    record: (name) => named(name, own(document.records, name)?.means, language),
    recipient: (name) => named(name, own(document.recipients, name)?.means, language),
    term: (name) => named(name, own(document.glossary, name), language),
  }
}
