import type { ConditionOn, DisclosureDerived } from '../model/condition.js'
import type { Standings } from '../model/document.js'
import type { FactTypes, FieldName, GroundKey } from './names.js'

/** What stays possible once a person has asked to stop. A subcontractor that acts for the company alone is no third party. */
export const standings = {
  'use-stopped': { uses: 'retained', disclosures: 'retained', grounds: ['legal-inquiry', 'emergency'] },
  'disclosure-stopped': {
    uses: 'all',
    disclosures: 'listed',
    grounds: ['entrustment', { ground: 'subcontractor', when: { recipientUse: 'within-purposes' } }, 'legal-inquiry', 'succession', 'emergency'],
  },
  discontinued: { uses: 'retained', disclosures: 'retained', grounds: ['legal-inquiry', 'emergency'] },
} as const satisfies Standings<GroundKey, ConditionOn<FactTypes, keyof FactTypes, DisclosureDerived<FieldName>>>
