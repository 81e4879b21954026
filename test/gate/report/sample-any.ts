import fc from 'fast-check'
import { levels } from '../../../src/gate/model/finding.js'
import type { Report } from '../../../src/gate/model/report.js'
import { arbitraryReport, hostileText } from './receivers/arbitrary-report.js'
import { reportOf } from './sample.js'
import { sampleFindings } from './sample-findings.js'

/** Any report, hostile names among it, with what a baseline knows in vain. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(arbitraryReport, fc.array(fc.record({ id: hostileText, entity: hostileText, fingerprint: hostileText }), { maxLength: 2 }))
  .map(([report, gone]) => ({ ...report, gone }))

/** A report of findings of the sample, any number of times and in any level and state: its names are tame, so that its outputs can be taken apart. */
export const tameReport: fc.Arbitrary<Report> = fc
  .array(fc.record({ finding: fc.constantFrom(...sampleFindings), level: fc.constantFrom(...levels), state: fc.constantFrom('new', 'accepted', 'known') }), {
    maxLength: 60,
  })
  .map((all) => reportOf(all.map(({ finding, level, state }) => ({ ...finding, level, state }))))
