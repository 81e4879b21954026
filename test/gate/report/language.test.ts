import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/explain/languages.js'
import { github } from '../../../src/gate/report/github.js'
import { html } from '../../../src/gate/report/html.js'
import { json } from '../../../src/gate/report/json.js'
import { junit } from '../../../src/gate/report/junit.js'
import { markdown } from '../../../src/gate/report/markdown.js'
import { pretty } from '../../../src/gate/report/pretty.js'
import { sarif } from '../../../src/gate/report/sarif.js'
import { cleanReport, sampleReport } from './sample.js'

const reports = { 'a report with findings': sampleReport, 'a report without': cleanReport }
// Only an untyped caller can name such a language.
const unknown = ['fr', 'toString', '', undefined].map((language) => ({ language: language as 'en', version: '1.0.0', files: [], colour: false }))

describe.each(Object.entries({ github, html, json, junit, markdown, pretty, sarif }))('%s', (_, output) => {
  it.each(Object.entries(reports))('says of %s in a language that there is not what explain says', (__, report) => {
    for (const options of unknown) {
      expect(() => output(report, options)).toThrow(RangeError)
      expect(() => output(report, options)).toThrow('language must be one of en, ja')
      expect(() => languageOf(options.language)).toThrow('language must be one of en, ja')
    }
  })
})
