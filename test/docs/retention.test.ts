import { expect, it } from 'vitest'
import { retentionTableText } from '../../src/explain.js'
import { document } from '../../src/reference.js'

// Written again with `npm test -- -u`.
it('prints the reference schedule in docs/retention.md', async () => {
  const page = `# What the reference policy keeps, and how long

Written from the policy by \`test/docs/retention.test.ts\`. A program reads the same rows with \`retentionTable\`.
A field in a record that no row names is deleted on request. Rules that are off bind only some operators: \`configure\` switches them on.

${retentionTableText(document, { language: 'en' })}

${retentionTableText(document, { language: 'ja' })}
`
  await expect(page).toMatchFileSnapshot('../../docs/retention.md')
})
