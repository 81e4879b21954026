import { expect, it } from 'vitest'
import { policy } from '../../src/index.js'
import type { Policy } from '../../src/model/policy.js'
import { configure, parsePolicy } from '../../src/policy.js'
import { changesOf } from '../corpus/changes.js'
import { answering } from '../corpus/choose.js'
import { type Corpus, corpora } from '../corpus/corpora.js'
import { readCorpus } from '../corpus/file.js'
import { published } from '../corpus/published.js'
import { agree } from '../reference/agree.js'

const files = corpora.map((corpus) => ({ corpus, cases: readCorpus(corpus.file)?.cases ?? [] }))

/** Whether the policy answers any case of the corpus otherwise. */
function notices(changed: Policy): boolean {
  return files.some(({ corpus, cases }) => {
    const under = configuredAs(changed, corpus)
    if (under === undefined) return true
    const answer = answering({ ...corpus, policy: under })
    return cases.some((each) => !agree(published(answer(each.request)), each.answer))
  })
}

function configuredAs(changed: Policy, { configuration }: Corpus): Policy | undefined {
  try {
    return configuration === undefined ? changed : configure(changed, configuration)
  } catch {
    return undefined
  }
}

// A minute: only with `npm run exhaust`, whose `-- -u` writes the list again.
it.skipIf(process.env.EXHAUST !== 'whole')('the corpus notices every change of the policy but those that alter no answer', { timeout: 3_600_000 }, async () => {
  let noticed = 0
  const unnoticed: string[] = []
  for (const { at, document } of changesOf(policy.document)) {
    const parsed = parsePolicy(document)
    if (!parsed.ok) continue
    if (notices(parsed.policy)) noticed += 1
    else unnoticed.push(at)
  }
  await expect(`${unnoticed.length} of ${noticed + unnoticed.length}\n\n${unnoticed.join('\n')}\n`).toMatchFileSnapshot('../corpus/unnoticed.txt')
})
