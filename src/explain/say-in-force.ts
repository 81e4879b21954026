import { plain } from '../compile/plain.js'
import type { InForceAnswer, NotInForceAnswer, Revision } from './explained.js'
import type { Language } from './language.js'
import { namesIn } from './names.js'
import { plainly } from './plainly.js'
import { type Sentence, said } from './said.js'
import { closingSentences } from './say-decision.js'

/** The version in force, since when, and what it adds to the one before. Its names are those of the version itself. */
export function inForceSentences({ policy: { document }, previous, ...rest }: InForceAnswer, language: Language): readonly Sentence[] {
  const names = namesIn(language, document)
  const revision = plainly<Revision>(rest)
  return [
    said('answer', language.inForce({ id: plain(document.id), version: plain(document.version), since: document.effectiveOn })),
    ...(previous === undefined ? [] : [said('answer', language.follows(plain(previous.document.version), revision.adds, names))]),
    ...closingSentences(revision, language, names),
  ]
}

export function notInForceSentences({ faults }: NotInForceAnswer, language: Language): readonly Sentence[] {
  return [said('answer', language.notInForce), ...faults.map((fault) => said('fault', language.historyFault(fault), { code: fault.code, path: fault.path }))]
}
