import { describe, expect, it } from 'vitest'
import { governs } from '../../src/index.js'
import { ask, problemsAt } from './ask.js'

describe('governs', () => {
  it('is the policy’s for a customer on its own site', () => {
    expect(governs({ person: 'customer' })).toMatchObject({ answered: true, governedBy: 'ours', clauses: ['scope.1'] })
    expect(governs({ person: 'transacting', origin: 'company', site: 'ours' })).toMatchObject({ governedBy: 'ours', clauses: ['scope.1'] })
  })

  it('is nobody’s for somebody who neither uses the services nor transacts', () => {
    expect(governs({ person: 'neither' })).toMatchObject({ governedBy: 'none', clauses: ['scope.1'] })
  })

  it('is the partner’s where the partner directed the collection, by name, with advice', () => {
    const answer = governs({ person: 'customer', origin: { partner: 'Higashi Florists' } })
    expect(answer).toMatchObject({ governedBy: 'partner', partner: 'Higashi Florists', clauses: ['scope.2'], obligations: [] })
    expect(answer).toHaveProperty('advice.0.code', 'joint-use-notice-missing')
  })

  it('is the other site’s, whichever way the link goes', () => {
    expect(governs({ person: 'customer', site: 'linked-from-ours' })).toMatchObject({ governedBy: 'other-site', clauses: ['links.1', 'other-sites.1'] })
    expect(governs({ person: 'customer', site: 'linking-to-ours' })).toMatchObject({ governedBy: 'other-site', clauses: ['other-sites.1'] })
  })

  it('takes the first that holds: another site, a partner, nobody', () => {
    const origin = { partner: 'Higashi Florists' }
    const elsewhere = governs({ person: 'neither', origin, site: 'linking-to-ours' })
    expect(elsewhere).toMatchObject({ governedBy: 'other-site' })
    expect(elsewhere).not.toHaveProperty('partner')
    expect(governs({ person: 'neither', origin })).toMatchObject({ governedBy: 'partner' })
  })

  it('names the policy that answers', () => {
    expect(governs({ person: 'customer' }).policy).toMatchObject({
      id: 'reference-jp',
      version: expect.any(String),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('answers nothing where a member is at fault, and names every one', () => {
    const answer = ask.governs({ person: 'visitor', origin: { partner: ' ' }, site: 'theirs', who: 'me' })
    expect(answer).toMatchObject({ answered: false })
    expect(answer).not.toHaveProperty('governedBy')
    expect(problemsAt(answer, ['person'])).toEqual(['unknown-name'])
    expect(problemsAt(answer, ['origin', 'partner'])).toEqual(['empty'])
    expect(problemsAt(answer, ['site'])).toEqual(['unknown-name'])
    expect(problemsAt(answer, ['who'])).toEqual(['not-declared'])
  })

  it('asks the person on every site', () => {
    expect(problemsAt(ask.governs({ site: 'linked-from-ours' }), ['person'])).toEqual(['missing'])
  })

  it('takes no text but `company` as the origin', () => {
    expect(problemsAt(ask.governs({ person: 'customer', origin: 'Higashi Florists' }), ['origin'])).toEqual(['unknown-name'])
    expect(problemsAt(ask.governs({ person: 'customer', origin: {} }), ['origin', 'partner'])).toEqual(['missing'])
  })
})
