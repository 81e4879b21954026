import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { agree } from '../reference/agree.js'
import { answering, choose } from './choose.js'
import { type Corpus, corpora } from './corpora.js'
import { folder, printCorpus, readCorpus } from './file.js'
import { type State, withState } from './history.js'
import { published } from './published.js'

// `npm run corpus`: chooses the cases anew and answers them. Where a case that stood before is answered otherwise,
// `npm run corpus -- --because "words of a line with a §"` names why.

const { because } = parseArgs({ options: { because: { type: 'string' } } }).values
const historyPath = join(folder, 'history.json')
const history: readonly State[] = existsSync(historyPath) ? JSON.parse(readFileSync(historyPath, 'utf8')) : []

/** The cases as they stand that are answered otherwise now. */
function changedIn(corpus: Corpus): readonly unknown[] {
  const answer = answering(corpus)
  return (readCorpus(corpus.file)?.cases ?? []).filter((each) => !agree(published(answer(each.request)), each.answer))
}

const changed = corpora.flatMap(changedIn)
for (const each of changed.slice(0, 5)) process.stdout.write(`answered otherwise now: ${JSON.stringify(each)}\n`)

const files = corpora.map((corpus) => {
  const cases = choose(corpus)
  process.stdout.write(`${corpus.file}: ${cases.length} cases\n`)
  return { ...corpus, cases: cases.length, ...printCorpus(corpus, cases) }
})
const state = {
  cases: files.reduce((sum, each) => sum + each.cases, 0),
  changed: changed.length,
  sha256: Object.fromEntries(files.map(({ file, sha256 }) => [file, sha256])),
}

try {
  const next = withState(history, state, because, readFileSync('CHANGELOG.md', 'utf8'))
  for (const { file, text } of files) writeFileSync(join(folder, file), text)
  writeFileSync(historyPath, `${JSON.stringify(next, null, 2)}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\nNothing was written.\n`)
  process.exitCode = 1
}
