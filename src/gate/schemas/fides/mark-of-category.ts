import type { Mark } from '../../model/columns.js'

/**
 * Categories of the default taxonomy of Fides that say which field it is. What lies below one is of the same field, if it is not named itself.
 * No category is an industry: a workplace is an organisation.
 */
const fields: Readonly<Record<string, string | undefined>> = {
  'user.name': 'name',
  'user.contact.email': 'email',
  'user.contact.address': 'address',
  'user.contact.phone_number': 'phone',
  'user.demographic.date_of_birth': 'birth-date',
  'user.demographic.gender': 'gender',
  'user.professional_information.job_title': 'occupation',
  'user.payment': 'payment',
  'user.financial.bank_account': 'payment',
  'user.financial.credit_card': 'payment-card',
  'user.government_id': 'identity-document',
  // A number plate proves no identity.
  'user.government_id.vehicle_registration': undefined,
  // Until 3.2.
  'user.job_title': 'occupation',
  // Until 2.0.
  'user.contact.street': 'address',
  'user.contact.city': 'address',
  'user.contact.state': 'address',
  'user.contact.country': 'address',
  'user.contact.postal_code': 'address',
  'user.date_of_birth': 'birth-date',
  'user.gender': 'gender',
}

/** How many names a category of these has at most. */
const deepest = 3

/** What a category marks: of a user, or of the system alone. Nothing where it is in neither part of the taxonomy. */
export function markOfCategory(category: string): Mark | undefined {
  const key = asToday(category)
  if (key === 'system' || key.startsWith('system.')) return { says: 'not-personal', text: category }
  if (key !== 'user' && !key.startsWith('user.')) return undefined
  const field = fieldOf(key)
  return { says: 'personal', ...(field === undefined ? {} : { field }), text: category }
}

/** Until 2.0 a category said first who gave it, and whether it identifies; what an account holds was no part of the user. */
function asToday(category: string): string {
  return category.replace(/^user\.(?:provided|derived)(?:\.(?:identifiable|nonidentifiable))?(?=\.|$)/, 'user').replace(/^account(?=\.|$)/, 'user')
}

function fieldOf(key: string): string | undefined {
  const names = key.split('.').slice(0, deepest)
  const ways = names.map((_, at) => names.slice(0, names.length - at).join('.'))
  const nearest = ways.find((way) => Object.hasOwn(fields, way))
  return nearest === undefined ? undefined : fields[nearest]
}
