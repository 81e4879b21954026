import type { LetterOptions } from '../../src/explain/letter-options.js'
import { letter } from '../../src/explain.js'
import type { Planned } from '../../src/model/plan.js'
import { policy } from './shop.js'

/** A bookshop that answers. */
export const operator = { name: 'Kotori Books', address: '1-2-3 Hibari\nTokyo', contact: 'privacy@kotori.example', complaints: 'the ombudsman' }

/** A letter of the shop's, on the day of the plan, in English and as plain text unless said otherwise. */
export function write(plan: Planned, more: Partial<LetterOptions> = {}): string {
  const answer = letter(plan, { language: 'en', policy, operator, on: plan.asOf, format: 'text', ...more })
  if (!answer.written) throw new Error(JSON.stringify(answer.faults))
  return answer.text
}
