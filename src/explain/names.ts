import type { CitedLaw, PolicyIdentity } from '../model/decision.js'
import type { Document } from '../model/document.js'
import type { Text } from '../model/text.js'
import type { Language } from './language.js'
import { plain } from './plain.js'

/** The names of an answer as a sentence shows them: with a policy by what they mean, without one as they are. */
export interface Names {
  readonly field: (name: string) => string
  /** What the field means, or its name: for a table, where room is short. */
  readonly shortField: (name: string) => string
  readonly purpose: (key: string, number?: number) => string
  readonly ground: (key: string, number?: number) => string
  readonly record: (kind: string) => string
  readonly shortRecord: (kind: string) => string
  readonly recipient: (kind: string) => string
  readonly rule: (id: string) => string
  /** Of a rule that rests on no law: why the operator keeps. */
  readonly because: (rule: string) => string | undefined
  readonly law: (cited: CitedLaw) => string
  /** A law by its citation alone. */
  readonly citation: (cited: CitedLaw) => string
  readonly obligation: (code: string) => string | undefined
  readonly advice: (code: string) => string | undefined
  readonly clause: (id: string) => string | undefined
}

function namesIn(language: Language, document: Document | undefined): Names {
  const { shows, code } = language
  const meaning = (text: Text | undefined) => {
    const words =
      text === undefined
        ? ''
        : plain((code === 'ja' ? text.ja : undefined) ?? text.en)
            .trim()
            .replace(/[.。]+$/u, '')
    return words === '' ? undefined : words
  }
  const field = (name: string) => meaning(own(document?.fields, name)?.means)
  const record = (kind: string) => meaning(own(document?.records, kind)?.means)
  const citation = (law: string) => {
    const inJapanese = code === 'ja' ? own(document?.laws, law)?.ja : undefined
    return inJapanese === undefined ? law : plain(inJapanese)
  }
  return {
    field: (name) => shows.name(name, field(name)),
    shortField: (name) => field(name) ?? name,
    purpose: (key, number) => {
      const purpose = own(document?.purposes, key)
      return shows.purpose(key, meaning(purpose?.means), number ?? purpose?.number)
    },
    ground: (key, number) => {
      const ground = own(document?.grounds, key)
      return shows.ground(key, meaning(ground?.means), number ?? ground?.number)
    },
    record: (kind) => shows.name(kind, record(kind)),
    shortRecord: (kind) => record(kind) ?? kind,
    recipient: (kind) => shows.called(kind, meaning(own(document?.recipients, kind)?.means)),
    rule: (id) => shows.called(id, meaning(own(document?.retention, id)?.means)),
    because: (rule) => meaning(own(document?.retention, rule)?.because),
    law: ({ law, version }) => shows.law(citation(law), version === '' ? undefined : version),
    citation: ({ law }) => citation(law),
    obligation: (duty) => meaning(own(document?.obligations, duty)?.means),
    advice: (duty) => meaning(own(document?.advice, duty)?.means),
    clause: (id) => meaning(own(document?.clauses, id)?.means),
  }
}

/** The names of an answer. Those of another policy, or of another version, could mean something else: then they are shown as they are. */
export function namesFor({ policy }: { readonly policy: PolicyIdentity }, language: Language, document: Document | undefined): Names {
  return namesIn(language, document?.id === policy.id && document.version === policy.version ? document : undefined)
}

/** A member of the dictionary's own; what every object inherits is no name of a policy. */
function own<T>(dictionary: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return dictionary !== undefined && Object.hasOwn(dictionary, key) ? dictionary[key] : undefined
}
