import { join } from 'node:path'
import { inject } from 'vitest'
import { buildSite } from '../../docs/site/build-site.js'
import { onceARun } from '../once-a-run.js'

/** The site of this run, and what its build complained of. */
interface BuiltSite {
  readonly folder: string
  readonly complaints: readonly string[]
}

/** The site, built once a run. `SITE_FOLDER` names one that is built already. */
export async function builtSite(): Promise<BuiltSite> {
  const named = process.env.SITE_FOLDER
  if (named !== undefined) return { folder: named, complaints: [] }
  const folder = join(inject('runFolder'), 'site')
  return { folder, complaints: await onceARun('site-built', () => buildSite(folder)) }
}
