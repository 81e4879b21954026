import type { Answer } from './answer.js'
import type { DisclosureRequest } from './asked.js'
import { adequate, asksOf, fieldNames, groundKeys, purposeKeys, recipientKinds, recordNames, rules, standingNames, valuesOf } from './policy.js'
import { bitsOf, partnerPlaces, placesOf, siteOf, type Table, tableOf } from './table.js'

const bitOf = bitsOf(fieldNames)
const ruleBitOf = bitsOf(rules.map(({ id }) => id))
const purposeBitOf = bitsOf(purposeKeys)
const standingOf = placesOf(standingNames)
const recordOf = placesOf(recordNames)
const kindOf = placesOf(recipientKinds)
const transactionOf = placesOf(['none', 'sale', 'rental'])
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const countryOf = tableOf(letters.flatMap((a) => letters.map((b) => [a + b, a + b === 'JP' ? 0 : adequate.has(a + b) ? 1 : 2] as const)))

interface GroundTable {
  /** Where its numbers begin. */
  readonly base: number
  readonly slots: Table<{ readonly weight: number; readonly words: Table<number> | undefined; readonly isFact: boolean }>
  readonly factCount: number
  readonly servesPurposes: boolean
  readonly hasSubject: boolean
}

const grounds = groundTables()
const groundOf = tableOf(groundKeys.map((key, place) => [key, grounds[place] as GroundTable]))

/** The evidence of each ground as one number: a place for each value of a fact, a bit for each attestation. */
function groundTables(): readonly GroundTable[] {
  let base = 0
  return groundKeys.map((key) => {
    const { facts, attests, servesPurposes, hasSubject } = asksOf(key)
    let weight = 1
    const slots = [...facts, ...attests].map((name) => {
      const values = facts.includes(name) ? valuesOf(name) : [false, true]
      const slot = { weight, words: typeof values[0] === 'string' ? placesOf(values as string[]) : undefined, isFact: facts.includes(name) }
      weight *= values.length
      return [name, slot] as const
    })
    const table = { base, slots: tableOf(slots), factCount: facts.length, servesPurposes, hasSubject }
    base += weight
    return table
  })
}

/** Disclosures, decided by a table written by hand, as `tablesForUses` decides uses: every fact and attestation is read. */
export function tablesForDisclosures(judge: (request: DisclosureRequest) => Answer): (request: DisclosureRequest) => Answer | undefined {
  const answers = new Map<number, Map<number, Answer>>()
  const partnerOf = partnerPlaces()

  return (request) => {
    let asked: unknown
    let fields: readonly string[] = []
    let recipient: DisclosureRequest['recipient'] | undefined
    let subject: DisclosureRequest['subject']
    let purposes: DisclosureRequest['purposes']
    let transaction: number | undefined = 0
    let evidence: DisclosureRequest['evidence'] | undefined
    let record: number | undefined = -1
    let retainedBy: readonly string[] | undefined
    let partner = 0
    let site: number | undefined = 0
    for (const member in request) {
      const value: unknown = request[member as keyof DisclosureRequest]
      switch (member) {
        case 'ground':
          asked = value
          break
        case 'fields':
          fields = value as readonly string[]
          break
        case 'recipient':
          recipient = value as DisclosureRequest['recipient']
          break
        case 'subject':
          subject = value as DisclosureRequest['subject']
          break
        case 'purposes':
          purposes = value as DisclosureRequest['purposes']
          break
        case 'transaction':
          transaction = transactionOf[value as string]
          break
        case 'evidence':
          evidence = value as DisclosureRequest['evidence']
          break
        case 'record':
          record = recordOf[value as string]
          break
        case 'retainedBy':
          retainedBy = value as readonly string[]
          break
        case 'origin':
          partner = partnerOf(value)
          break
        case 'site':
          site = siteOf[value as string]
          break
        default:
          return undefined
      }
    }
    const ground = typeof asked === 'string' ? groundOf[asked] : grounds[(asked as number) - 1]
    if (ground === undefined || transaction === undefined || record === undefined || site === undefined) return undefined

    let mask = 0
    for (let index = 0; index < fields.length; index += 1) mask |= bitOf[fields[index] as string] ?? 0
    if (mask === 0) return undefined

    let kind: number | undefined
    let name: unknown
    let country: number | undefined
    for (const member in recipient) {
      const value = recipient[member as keyof typeof recipient]
      if (member === 'kind') kind = kindOf[value]
      else if (member === 'name') name = value
      else if (member === 'country') country = countryOf[value]
      else return undefined
    }
    if (kind === undefined || country === undefined || typeof name !== 'string' || name === '') return undefined

    let code = ground.base
    let given = 0
    for (const member in evidence) {
      const slot = ground.slots[member]
      if (slot === undefined) return undefined
      const value = evidence[member]
      if (!slot.isFact) {
        if (typeof value === 'string' && value !== '') code += slot.weight
      } else {
        const place = slot.words === undefined ? Number(value) : slot.words[value as string]
        if (place === undefined) return undefined
        code += slot.weight * place
        given += 1
      }
    }
    if (given !== ground.factCount) return undefined

    let serves = 0
    if (purposes !== undefined) serves = purposeBits(purposes)
    if (ground.servesPurposes !== serves > 0) return undefined
    let standing: number | undefined = 0
    let agrees = 63
    let kept = 0
    if (ground.hasSubject) {
      let id: unknown
      let agreed: readonly (string | number)[] | undefined
      for (const member in subject) {
        const value: unknown = subject[member as keyof typeof subject]
        switch (member) {
          case 'id':
            id = value
            break
          case 'standing':
            standing = standingOf[value as string]
            break
          case 'corporation':
            break
          case 'agreed':
            agreed = value as readonly string[]
            break
          default:
            return undefined
        }
      }
      if (typeof id !== 'string' || id === '' || standing === undefined) return undefined
      if (agreed !== undefined) agrees = purposeBits(agreed)
      if (retainedBy !== undefined && standing > 0) {
        kept = 1
        for (let index = 0; index < retainedBy.length; index += 1) kept |= 2 * (ruleBitOf[retainedBy[index] as string] ?? 0)
      }
    }
    const state = ((((code * 6 + kind) * 3 + country) * 3 + transaction) * 4 + standing) * 9 + (standing === 0 ? 0 : record + 1)
    // Of what the person agreed to, only what is not agreed to among the purposes served decides.
    const plain = (serves * 64 + (serves & ~agrees)) * 2048 + mask
    const isPlain = kept + partner + site === 0
    const aside = ((partner * 3 + site) * 65536 + kept) * 8388608
    const shelf = answers.get(state) ?? new Map<number, Answer>()
    // The number of a plain request is a small integer, which costs nothing to hand over.
    const found = isPlain ? shelf.get(plain) : shelf.get(aside + plain)
    if (found !== undefined) return found
    const answer = judge(request)
    answers.set(state, shelf.set(isPlain ? plain : aside + plain, answer))
    return answer
  }
}

function purposeBits(purposes: readonly (string | number)[]): number {
  let bits = 0
  for (let index = 0; index < purposes.length; index += 1) {
    const each = purposes[index]
    bits |= typeof each === 'string' ? (purposeBitOf[each] ?? 0) : 1 << ((each as number) - 1)
  }
  return bits
}
