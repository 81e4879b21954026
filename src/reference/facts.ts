import type { Facts } from '../model/facts.js'

/** Every fact a purpose, a ground or a retention rule asks, each declared once. */
export const facts = {
  // what several grounds ask
  necessary: 'boolean',
  consentDifficult: 'boolean',
  // a subcontractor
  need: ['provide-services', 'improve-services', 'neither'],
  recipientUse: ['within-purposes', 'beyond-purposes'],
  specificConsent: 'boolean',
  // aggregation and analysis
  derivedBy: ['aggregation', 'analysis', 'neither'],
  identifiable: 'boolean',
  // an inquiry based on law
  institution: ['police', 'prosecutor', 'court', 'tax-authority', 'administrative-authority', 'other-public-institution', 'not-public'],
  formal: 'boolean',
  basedOnLaw: 'boolean',
  hasJurisdiction: 'boolean',
  // the protection of rights
  protects: ['rights', 'property', 'services', 'none-of-these'],
  whose: ['company', 'third-party', 'both', 'neither'],
  // a succession
  event: ['merger', 'company-split', 'business-transfer', 'other-succession', 'not-a-succession'],
  // an emergency
  threatened: ['life', 'body', 'property', 'none-of-these'],
  immediateDanger: 'boolean',
  urgentNeed: 'boolean',
  // what holdings tell
  lossYear: 'boolean',
  consumer: 'boolean',
  recordForm: ['ordinary', 'contract', 'batch'],
} as const satisfies Facts
