import type { Language } from '../language.js'
import { and, capital, counted, named } from './words.js'

export const withheld: Language['withheld'] = (fields, names) =>
  `Withheld ${fields.length === 1 ? 'is' : 'are'} the ${named(fields.map(names.field), 'field')}.`

export const allWithheld = 'All fields are withheld.'

export const groundsFor: Language['groundsFor'] = ({ grounds, policy }) =>
  `Under the policy ${policy.id}, version ${policy.version}, these facts open ${grounds.filter(({ status }) => status === 'open').length} of ${counted(grounds.length, 'ground')}.`

export const groundStatus: Language['groundStatus'] = {
  open: ({ ground, number }, names) => `${capital(names.ground(ground, number))} is open.`,
  closed: ({ ground, number, closedBy }, names) =>
    `${capital(names.ground(ground, number))} is closed${closedBy.length === 0 ? ', whatever the facts are' : ` by the ${named(closedBy.map(names.term), 'fact')}`}.`,
  lacking: ({ ground, number, lacks }, names) => {
    const facts = lacks.filter((name) => !Object.hasOwn(ofTheRequest, name)).map(names.term)
    const others = lacks.flatMap((name) => (Object.hasOwn(ofTheRequest, name) ? [ofTheRequest[name] ?? ''] : []))
    const missing = [...(facts.length === 0 ? [] : [`the ${named(facts, 'fact')}`]), ...others]
    return `${capital(names.ground(ground, number))} is neither open nor closed yet${missing.length === 0 ? '' : `: it depends on ${and(missing)}`}.`
  },
}

/** What only a whole request tells. */
const ofTheRequest: { readonly [name: string]: string } = { recipientCountry: "the recipient's country", asked: 'the fields asked' }
