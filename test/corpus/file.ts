import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyIdentity } from '../../src/model/decision.js'
import type { Configuration } from '../../src/policy.js'
import type { Corpus } from './corpora.js'
import type { Case } from './smallest.js'

/** Where the corpus stands. */
export const folder = 'test/corpus'

/** The first line of a file: what the cases below it are answers to. */
export interface Header {
  readonly corpus: string
  readonly format: 1
  readonly policy: PolicyIdentity
  /** What that policy is configured with, where it is not as shipped. */
  readonly configuration?: Configuration
  readonly cases: number
  /** The SHA-256 of all that follows this line. */
  readonly sha256: string
}

/** A file of the corpus as it stands; `undefined` where there is none yet. */
export function readCorpus(file: string): { readonly header: Header; readonly cases: readonly Case[]; readonly body: string } | undefined {
  const path = join(folder, file)
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  const end = text.indexOf('\n') + 1
  const body = text.slice(end)
  return {
    header: JSON.parse(text.slice(0, end)),
    cases: body
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    body,
  }
}

/** A file of the corpus as it is written: a header, then a case a line. */
export function printCorpus(corpus: Corpus, cases: readonly Case[]): { readonly text: string; readonly sha256: string } {
  const body = cases.map(({ request, answer }) => `${JSON.stringify({ request, answer })}\n`).join('')
  const sha256 = hashOf(body)
  const header = headerOf(corpus, cases.length, sha256)
  return { text: `${JSON.stringify(header)}\n${body}`, sha256 }
}

export function headerOf({ verb, policy, configuration }: Corpus, cases: number, sha256: string): Header {
  return { corpus: verb, format: 1, policy: policy.identity, ...(configuration === undefined ? {} : { configuration }), cases, sha256 }
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
