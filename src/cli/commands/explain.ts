import { nearest } from '../../compile/nearest.js'
import type { LanguageCode } from '../../explain/language.js'
import { largestText, readManifest } from '../../gate/manifest/read-manifest.js'
import { type FindingId, findingIds } from '../../gate/model/finding.js'
import { policy as reference } from '../../index.js'
import type { Policy } from '../../model/policy.js'
import { type Exit, exits } from '../exit.js'
import type { Io } from '../io.js'
import { Misuse } from '../mistake.js'
import { policyIn } from '../policy-file.js'
import { explainClause } from './explain-clause.js'
import { explainFinding } from './explain-finding.js'
import { explainList } from './explain-list.js'
import { faulty, gathered } from './manifest-read.js'

/** What `clausewise explain` is given. */
interface ExplainWordOptions {
  /** A finding, or a clause; nothing for the list of all. */
  readonly word?: string | undefined
  /** A policy document; or a manifest, for the policy as that names and narrows it. */
  readonly policy?: string | undefined
  readonly manifest?: string | undefined
  readonly language: LanguageCode
  readonly colour: boolean
}

/** Explains a finding or a clause; where a clause has the name of a finding, both. */
export async function explain(options: ExplainWordOptions, io: Io): Promise<Exit> {
  const { word, policy, manifest, language, colour } = options
  const named = manifest === undefined ? policyIn(policy, io, language) : await policyOfManifest(manifest, language, io)
  if (named === undefined) return exits.wrong
  const { document } = named
  const shown = { width: Math.min(io.out.width ?? widest, widest), colour }
  if (word === undefined) {
    await io.out.write(explainList(document, language, shown))
    return exits.clean
  }
  const finding = findingIds.find((id): id is FindingId => id === word)
  const clause = Object.hasOwn(document.clauses, word) ? document.clauses[word] : undefined
  const texts = [
    ...(finding === undefined ? [] : [explainFinding(finding, language, shown)]),
    ...(clause === undefined ? [] : [explainClause(word, clause, document, language, shown)]),
  ]
  if (texts.length === 0) {
    const near = nearest(word, [...findingIds, ...Object.keys(document.clauses)])
    // A word near a finding is one misspelt; any other may be a clause of a policy that was not named.
    const mayBeOfOther = (policy ?? manifest) === undefined && !findingIds.some((id) => id === near)
    throw new Misuse({ code: 'word-unknown', word, nearest: near, mayBeOfOther })
  }
  await io.out.write(texts.join('\n'))
  return exits.clean
}

/** No line is longer, in cells: longer ones are hard to read. */
const widest = 100

/** The policy of a manifest; none where that cannot be read, which is then said. */
async function policyOfManifest(manifest: string, language: LanguageCode, io: Io): Promise<Policy | undefined> {
  const read = await gathered({ manifest, largest: largestText }, io)
  const { policy, faults } = readManifest(read.files, read.root, reference, read.refused)
  if (policy === undefined) await faulty(faults, read, language, io)
  return policy
}
