import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { reasonCodes, requestProblems } from '../../src/model/decision.js'
import { policyFaultCodes } from '../../src/model/fault.js'
import { texts } from '../reference-policy/texts.js'
import { policyFaults, reasons, requestFaults } from './example-reasons.js'
import { japanesePage } from './japanese-page.js'

const whole = japanesePage()

/** Without the breaks of lines and cells, and the strokes that keep a bar from ending a cell. */
const flat = (text: string) => text.replaceAll('<br>', '').replaceAll(/[\s|\\]/g, '')

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** How a day is printed is no sentence. */
const patternOfDay = 'M月d日'

/** Every piece of Japanese that stands in the source of the explanations: texts, and what stands between the holes of a template. */
function piecesIn(file: string): readonly string[] {
  const pieces: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) pieces.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022))
  return pieces.filter((piece) => japanese.test(piece) && piece !== patternOfDay)
}

const files = readdirSync('src/explain', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/explain/${file}`)
  .filter((file) => piecesIn(file).length > 0)

describe('the page of all Japanese', () => {
  // Written again with `npm test -- -u`.
  it('stands in docs/japanese.md, as the policy and the languages are', async () => {
    await expect(whole).toMatchFileSnapshot('../../docs/japanese.md')
  })

  it('has every text of the policy in both languages', () => {
    const page = flat(whole)
    expect(texts.filter(({ en, ja = '' }) => !page.includes(flat(en)) || !page.includes(flat(ja)))).toEqual([])
  })

  it.each(files)('has every piece of Japanese that %s can say', (file) => {
    const said = flat(`${whole}${readFileSync('docs/retention.md', 'utf8')}`)
    expect(piecesIn(file).filter((piece) => !said.includes(flat(piece)))).toEqual([])
  })

  it('has an example of every code', () => {
    expect(new Set(['invalid-request', ...reasons.map(({ code }) => code)])).toEqual(new Set(reasonCodes))
    expect(new Set(requestFaults.map(({ problem }) => problem))).toEqual(new Set(requestProblems))
    expect(new Set(policyFaults.map(({ code }) => code))).toEqual(new Set(policyFaultCodes))
  })
})
