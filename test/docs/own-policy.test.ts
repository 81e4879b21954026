import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withPart } from './page.js'

/** The members of the document, as the page explains them one after another. */
function members(text: string): readonly string[] {
  return [...text.matchAll(/^```ts part\n([\s\S]*?)^```$/gm)].map(([, part = '']) => part.replaceAll(/^(?=.)/gm, '  ').trimEnd())
}

function whole(text: string): string {
  return [
    '```ts',
    "import { definePolicy, enforce, type VocabularyIn } from 'clausewise/policy'",
    '',
    'const policy = definePolicy({',
    ...members(text),
    '})',
    '',
    'const { canUse, canDisclose, planDeletion } = enforce(policy)',
    '```',
  ].join('\n')
}

// Written again with `npm test -- -u`. That it compiles and answers as printed is tested with every other block.
it('puts the parts of docs/own-policy.md together', async () => {
  const text = readFileSync('docs/own-policy.md', 'utf8')
  await expect(withPart(text, 'the whole policy', whole(text))).toMatchFileSnapshot('../../docs/own-policy.md')
})
