import { isRecord } from '../compile/snapshot.js'
import { lookUp, type Table, tableOf } from '../compile/table.js'
import type { Decision } from '../model/decision.js'
import { countryClasses } from '../model/facts.js'
import { transactions } from '../model/request.js'
import { asidesOf } from './asides.js'
import type { Compiled } from './compile.js'
import { codeOf } from './evidence-code.js'
import { countryClass, judgeDisclosure } from './judge-disclosure.js'
import { modesOf } from './modes.js'
import { mostSets, setOf, setsOfFields, setsOfPurposes } from './name-sets.js'
import { permissionTable } from './permission-table.js'
import { placeForPerson, readPerson } from './person.js'
import { isOwn, isPlainText } from './plain.js'
import { type Place, remembering } from './remember.js'

/** `canDisclose`, compiled like `canUse`: a well-formed request is read once into its lists of names and one number, and looked up. */
export function compileCanDisclose(compiled: Compiled): (request: unknown) => Decision {
  const fieldSets = setsOfFields(compiled)
  const purposeSets = setsOfPurposes(compiled)
  const grounds = permissionTable(compiled.grounds)
  const modes = modesOf(compiled, () => true)
  const kinds = placesOf(compiled.recipients)
  const countries = countryTable(compiled)
  const kindCount = compiled.recipients.size
  const asides = asidesOf(compiled)
  const person = placeForPerson()
  const isCountable = grounds.count * kindCount * 9 * modes.count <= Number.MAX_SAFE_INTEGER

  return remembering({
    locate: isCountable ? locate : () => -1,
    learn(copy) {
      fieldSets.learn(copy.fields)
      purposeSets.learn(copy.purposes)
      if (isRecord(copy.subject)) purposeSets.learn(copy.subject.agreed)
      asides.learn(copy)
    },
    judge: (copy) => judgeDisclosure(compiled, copy),
  })

  function locate(request: unknown, place: Place): number {
    if (!isRecord(request)) return -1
    let asked: unknown
    let fields: unknown
    let recipient: unknown
    let subject: unknown
    let purposes: unknown
    let transaction: unknown
    let evidence: unknown
    let record: unknown
    let retainedBy: unknown
    let origin: unknown
    let site: unknown
    for (const member in request) {
      if (!isOwn(request, member)) return -1
      const value = request[member]
      switch (member) {
        case 'ground':
          asked = value
          break
        case 'fields':
          fields = value
          break
        case 'recipient':
          recipient = value
          break
        case 'subject':
          subject = value
          break
        case 'purposes':
          purposes = value
          break
        case 'transaction':
          transaction = value
          break
        case 'evidence':
          evidence = value
          break
        case 'record':
          record = value
          break
        case 'retainedBy':
          retainedBy = value
          break
        case 'origin':
          origin = value
          break
        case 'site':
          site = value
          break
        default:
          return -1
      }
    }
    const ground = grounds.find(asked)
    const set = setOf(fieldSets, fields)
    const { order } = fieldSets
    if (ground === undefined || set <= 0) return -1
    const to = placeOf(recipient)
    const code = codeOf(ground, evidence)
    if (to < 0 || code < 0) return -1
    const { hasSubject, servesPurposes } = ground.permission

    const serves = purposes === undefined ? 0 : setOf(purposeSets, purposes)
    if (serves < 0 || servesPurposes === (serves === 0)) return -1
    if (!servesPurposes && purposes !== undefined) return -1
    const aside = asides.of(site, origin, retainedBy)
    if (aside < 0) return -1
    if (!hasSubject) {
      if (subject !== undefined || record !== undefined || retainedBy !== undefined) return -1
      place.fields = set
      place.order = order
      place.lists = listsOf(serves, 0)
      place.aside = aside
      return numberOf(code, to, transaction, 0)
    }
    if (!readPerson(subject, person)) return -1
    const { standing, agreed } = person
    const mode = modes.of(standing, record)
    if (mode < 0) return -1
    const agrees = agreed === undefined ? 0 : 1 + setOf(purposeSets, agreed)
    if (agreed !== undefined && agrees === 0) return -1
    place.fields = set
    place.order = order
    place.lists = listsOf(serves, agrees)
    place.aside = aside
    return numberOf(code, to, transaction, mode)
  }

  /** The purposes served and agreed to as one number. Where a ground serves none, agreeing decides nothing. */
  function listsOf(serves: number, agrees: number): number {
    return serves === 0 ? 0 : serves * (mostSets + 1) + agrees
  }

  function numberOf(code: number, to: number, transaction: unknown, mode: number): number {
    const given = transaction === undefined ? 0 : lookUp(transactionPlaces, transaction)
    return given === undefined ? -1 : ((code * kindCount * 3 + to) * 3 + given) * modes.count + mode
  }

  /** The recipient's kind and country as one number; −1 where they take a closer look. */
  function placeOf(recipient: unknown): number {
    if (!isRecord(recipient)) return -1
    let kind: unknown
    let name: unknown
    let country: unknown
    for (const member in recipient) {
      if (!isOwn(recipient, member)) return -1
      const value = recipient[member]
      if (member === 'kind') kind = value
      else if (member === 'name') name = value
      else if (member === 'country') country = value
      else return -1
    }
    const ofKind = lookUp(kinds, kind)
    const ofCountry = lookUp(countries, country)
    return ofKind === undefined || ofCountry === undefined || !isPlainText(name) ? -1 : ofKind * 3 + ofCountry
  }
}

const transactionPlaces = placesOf(transactions)

/** The place of each name in its list. */
function placesOf(names: Iterable<string>): Table<number> {
  return tableOf([...names].map((name, place) => [name, place]))
}

/** The class of every country there could be: two capital letters. */
function countryTable(compiled: Compiled): Table<number> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const countries = letters.flatMap((first) => letters.map((second) => first + second))
  return tableOf(countries.map((country) => [country, countryClasses.indexOf(countryClass(compiled, country))]))
}
