import fc from 'fast-check'
import { document as reference } from '../../src/reference/document.js'
import { mutationsOf } from '../define/mutations.js'
import { expectSoundOrFaulty } from '../define/sound-or-faulty.js'
import { swimmingClub } from '../define/swimming-club.js'
import { expectChecked, expectRead, hostileSchemas, hostileTexts } from '../gate/hostile/gate-holds.js'
import { decidesAsTheReference, plansAsTheReference } from '../properties/as-the-reference.js'
import { sources, verbs } from '../properties/policies.js'
import { deletions, documents, type Kind, soundDeletions } from '../reference/arbitraries.js'
import { histories } from './histories.js'

/** What is asked at random, by name. */
export type Targets = { readonly [name: string]: fc.IProperty<unknown> }

const erased = (property: unknown) => property as fc.IProperty<unknown>

const decisions = verbs.flatMap((verb) =>
  sources.map(({ source, documents }) => [`decisions: ${verb}, ${source}`, erased(decidesAsTheReference(documents, verb))] as const),
)
const plans = sources.flatMap(({ source, documents }) => [
  [`plans: sound, ${source}`, erased(plansAsTheReference(documents, soundDeletions as Kind<unknown>))] as const,
  [`plans: any, ${source}`, erased(plansAsTheReference(documents, deletions as Kind<unknown>))] as const,
])
const changedDocuments = {
  'the reference policy': mutationsOf(reference),
  'the swimming club': mutationsOf(swimmingClub),
  'generated policies': documents.chain(mutationsOf),
}
const policies = Object.entries(changedDocuments).map(
  ([name, changed]) => [`policies: ${name}, changed at random`, erased(fc.property(changed, (document) => void expectSoundOrFaulty(document)))] as const,
)

const gate = [
  ['gate: manifests', erased(fc.property(hostileTexts, (text) => void expectChecked(text)))] as const,
  ...['schema.prisma', 'schema.sql', 'openapi.yaml', 'openapi.json', 'dataset.yml'].map(
    (path) => [`gate: schemas, ${path}`, erased(fc.property(hostileSchemas, (text) => void expectRead(path, text)))] as const,
  ),
]

export const targets: Targets = Object.fromEntries([...decisions, ...plans, ...policies, ...gate, ['histories', erased(histories)]])
