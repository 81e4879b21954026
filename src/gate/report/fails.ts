import type { Finding } from '../model/finding.js'

/** Whether a finding fails a build: what is new, and more than a note. */
export function fails({ state, level }: Finding): boolean {
  return state === 'new' && level !== 'note'
}
