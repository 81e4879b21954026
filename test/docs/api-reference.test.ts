import { stripVTControlCharacters } from 'node:util'
import { Application, LogLevel, TSConfigReader, TypeDocReader } from 'typedoc'
import { expect, it } from 'vitest'

/** What the reference says that the reader must not meet: a warning or an error. */
async function complaintsOf(options: string): Promise<readonly string[]> {
  const complaints: string[] = []
  const app = await Application.bootstrapWithPlugins({ options, emit: 'none' }, [new TypeDocReader(), new TSConfigReader()])
  app.logger.log = (message, level) => {
    if (level >= LogLevel.Warn) complaints.push(stripVTControlCharacters(message))
  }
  const project = await app.convert()
  if (project === undefined) return [...complaints, 'nothing was converted']
  app.validate(project)
  return complaints
}

it('documents every public symbol, and links to nothing that is not there', async () => {
  expect(await complaintsOf('docs/typedoc.json')).toEqual([])
}, 120_000)
