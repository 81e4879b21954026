import { clauseIds } from '../../../test/docs/clause-tests.js'
import { clausePage } from './clause-page.js'
import { clausesPage } from './clauses-page.js'
import { programPages } from './program-pages.js'
import type { SitePage } from './site-page.js'
import { writtenPages } from './written-pages.js'

/** Every page of the site beside the reference of the symbols, in the order of the navigation. A page stands before those below it. */
export function sitePages(): readonly SitePage[] {
  return [...programPages(), clausesPage(), ...clauseIds.map(clausePage), ...writtenPages()]
}
