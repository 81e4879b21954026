import type { Answer } from './answer.js'
import type { UseRequest } from './asked.js'
import { fieldNames, purposeKeys, recordNames, rules, standingNames } from './policy.js'
import { bitsOf, partnerPlaces, placesOf, siteOf } from './table.js'

const bitOf = bitsOf(fieldNames)
const ruleBitOf = bitsOf(rules.map(({ id }) => id))
const purposeOf = placesOf(purposeKeys)
const standingOf = placesOf(standingNames)
const recordOf = placesOf(recordNames)

/**
 * Uses, decided by a table written by hand: strings become bits and places, every member is read once, and the answer that stands
 * under the number of all of them is given again. What is not met before is judged by `judge`.
 * Values are believed: no request is looked at for what it should not be, beyond a name that is not in its table.
 */
export function tablesForUses(judge: (request: UseRequest) => Answer): (request: UseRequest) => Answer | undefined {
  const answers = new Map<number, Answer>()
  const partnerOf = partnerPlaces()

  return (request) => {
    let asked: unknown
    let fields: readonly string[] = []
    let subject: UseRequest['subject'] | undefined
    let recipient: UseRequest['recipient']
    let record: number | undefined = -1
    let retainedBy: readonly string[] | undefined
    let partner = 0
    let site: number | undefined = 0
    for (const member in request) {
      const value: unknown = request[member as keyof UseRequest]
      switch (member) {
        case 'purpose':
          asked = value
          break
        case 'fields':
          fields = value as readonly string[]
          break
        case 'subject':
          subject = value as UseRequest['subject']
          break
        case 'recipient':
          recipient = value as UseRequest['recipient']
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
    const purpose = typeof asked === 'string' ? purposeOf[asked] : (asked as number) - 1
    if (purpose === undefined || record === undefined || site === undefined) return undefined

    let mask = 0
    for (let index = 0; index < fields.length; index += 1) mask |= bitOf[fields[index] as string] ?? 0
    if (mask === 0) return undefined

    let id: unknown
    let standing: number | undefined
    let corporation: unknown
    let agreed: readonly (string | number)[] | undefined
    for (const member in subject) {
      const value: unknown = subject[member as keyof UseRequest['subject']]
      switch (member) {
        case 'id':
          id = value
          break
        case 'standing':
          standing = standingOf[value as string]
          break
        case 'corporation':
          corporation = value
          break
        case 'agreed':
          agreed = value as readonly string[]
          break
        default:
          return undefined
      }
    }
    if (typeof id !== 'string' || id === '' || standing === undefined) return undefined
    let agrees = 1
    if (agreed !== undefined) {
      agrees = 0
      for (let index = 0; index < agreed.length; index += 1) {
        const each = agreed[index]
        if ((typeof each === 'string' ? purposeOf[each] : (each as number) - 1) === purpose) agrees = 1
      }
    }

    let relation = 0
    if (recipient !== undefined) {
      let to: unknown
      let toCorporation: unknown
      for (const member in recipient) {
        const value: unknown = recipient[member as keyof typeof recipient]
        if (member === 'id') to = value
        else if (member === 'corporation') toCorporation = value
        else return undefined
      }
      if (typeof to !== 'string' || to === '') return undefined
      relation = to === id ? 1 : toCorporation !== undefined && toCorporation === corporation ? 2 : 3
    }

    // Of an active person, and where disclosure alone is stopped, the record decides nothing.
    const isRetained = standing === 1 || standing === 3
    let kept = 0
    if (retainedBy !== undefined && isRetained) {
      kept = 1
      for (let index = 0; index < retainedBy.length; index += 1) kept |= 2 * (ruleBitOf[retainedBy[index] as string] ?? 0)
    }
    const state = (((purpose * 2 + agrees) * 4 + relation) * 4 + standing) * 9 + (isRetained ? record + 1 : 0)
    const plain = state * 2048 + mask
    const isPlain = kept + partner + site === 0
    const aside = ((partner * 3 + site) * 65536 + kept) * 4194304
    // The number of a plain request is a small integer, which costs nothing to hand over.
    const found = isPlain ? answers.get(plain) : answers.get(aside + plain)
    if (found !== undefined) return found
    const answer = judge(request)
    answers.set(isPlain ? plain : aside + plain, answer)
    return answer
  }
}
