import type { DutyCondition } from './names.js'

/**
 * Where the policy allows a disclosure and the Act on the Protection of Personal Information still asks for consent:
 * it knows no ground like number 3; it knows 6 and 8 for life, body and property alone, and only where consent is difficult to get.
 * Any of these.
 */
export const consentNeeded = [
  { ground: 'service-provision' },
  { ground: 'rights-protection', not: { protects: 'property', consentDifficult: true } },
  { ground: 'emergency', consentDifficult: false },
] as const satisfies readonly DutyCondition[]
