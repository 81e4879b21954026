import { nearest } from '../compile/nearest.js'
import { plain } from '../compile/plain.js'
import { standingAfter, standingRule } from '../compile/retention.js'
import type { Condition } from '../model/condition.js'
import type { CitedLaw, PolicyIdentity } from '../model/decision.js'
import type { Document } from '../model/document.js'
import type { DeletionRequestKind } from '../model/request.js'
import type { Text } from '../model/text.js'
import { conditionInWords } from './condition-in-words.js'
import type { Language } from './language.js'

/** The names of an answer as a sentence shows them: with a policy by what they mean, without one as they are. */
export interface Names {
  readonly field: (name: string) => string
  /** What the field means, or its name: for a table, where room is short. */
  readonly shortField: (name: string) => string
  readonly purpose: (key: string, number?: number) => string
  readonly ground: (key: string, number?: number) => string
  /** The grounds on which something may still be disclosed, each with the condition under which a standing leaves it open. */
  readonly openGrounds: (kept: Kept, request: DeletionRequestKind) => readonly string[]
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
  /** A name that stands for itself, as a sentence cites it: a fact, a word, an attestation, an event, a parameter. */
  readonly term: (name: string) => string
  /** The same in a table or after a preposition, where it needs no quotation marks. */
  readonly bareTerm: (name: string) => string
  /** The declared name that a misspelt one is nearest to. */
  readonly nearest: (list: 'fields' | 'purposes' | 'grounds', misspelt: string | number) => string | undefined
}

interface Kept {
  readonly grounds: readonly string[]
  readonly rules?: readonly string[]
}

/** The names of a document, as a language shows them. */
export function namesIn(language: Language, document: Document | undefined): Names {
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
  const ground = (key: string, number?: number) => {
    const named = own(document?.grounds, key)
    return shows.ground(key, meaning(named?.means), number ?? named?.number)
  }
  const bareTerm = (name: string) => shows.name(name, meaning(own(document?.glossary, name)))
  return {
    field: (name) => shows.name(name, field(name)),
    shortField: (name) => field(name) ?? name,
    purpose: (key, number) => {
      const purpose = own(document?.purposes, key)
      return shows.purpose(key, meaning(purpose?.means), number ?? purpose?.number)
    },
    ground,
    openGrounds: (kept, request) =>
      kept.grounds.map((key) => {
        const condition = document === undefined ? '' : conditionInWords(openWhen(document, key, kept, request), code, bareTerm)
        return condition === '' ? ground(key) : shows.conditional(ground(key), plain(condition))
      }),
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
    nearest: (list, misspelt) => (typeof misspelt === 'string' ? nearest(misspelt, Object.keys(document?.[list] ?? {})) : undefined),
    term: (name) => shows.called(name, meaning(own(document?.glossary, name))),
    bareTerm,
  }
}

/** The condition under which a standing leaves a ground open; none where a rule that keeps the value opens it for all. */
function openWhen(document: Document, ground: string, { rules = [] }: Kept, request: DeletionRequestKind): Condition | undefined {
  const { grounds, disclosures } = standingRule(document, standingAfter[request])
  if (disclosures === 'retained' && rules.some((rule) => own(document.retention, rule)?.grounds.includes(ground))) return undefined
  const open = grounds.filter((each) => (typeof each === 'string' ? each : each.ground) === ground)
  const [only] = open
  return open.length === 1 && typeof only === 'object' ? only.when : undefined
}

/** The names of an answer. Those of another policy, or of another version, could mean something else: then they are shown as they are. */
export function namesFor({ policy }: { readonly policy: PolicyIdentity }, language: Language, document: Document | undefined): Names {
  return namesIn(language, document?.id === policy.id && document.version === policy.version ? document : undefined)
}

/** A member of the dictionary's own; what every object inherits is no name of a policy. */
function own<T>(dictionary: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return dictionary !== undefined && Object.hasOwn(dictionary, key) ? dictionary[key] : undefined
}
