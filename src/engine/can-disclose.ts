import { isRecord } from '../compile/snapshot.js'
import { lookUp, type Table, tableOf } from '../compile/table.js'
import type { Decision } from '../model/decision.js'
import { countryClasses } from '../model/facts.js'
import { transactions } from '../model/request.js'
import type { Compiled } from './compile.js'
import { codeOf } from './evidence-code.js'
import { countryClass, judgeDisclosure } from './judge-disclosure.js'
import { modesOf } from './modes.js'
import { type Answers, known, mostSets, type NameSet, setsOfFields, setsOfPurposes } from './name-sets.js'
import { permissionTable } from './permission-table.js'
import { placeForPerson, readPerson } from './person.js'
import { isOurs, isPlain, isPlainText, isPolluted } from './plain.js'
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
  const person = placeForPerson()
  const isCountable = grounds.count * kindCount * 9 * modes.count <= Number.MAX_SAFE_INTEGER

  return remembering({
    locate: isCountable ? locate : () => -1,
    learn(copy) {
      if (!isRecord(copy)) return
      fieldSets.learn(copy.fields)
      purposeSets.learn(copy.purposes)
      if (isRecord(copy.subject)) purposeSets.learn(copy.subject.agreed)
    },
    judge: (copy) => judgeDisclosure(compiled, copy),
  })

  function locate(request: unknown, place: Place): number {
    if (isPolluted() || !isPlain(request)) return -1
    let asked: unknown
    let fields: unknown
    let recipient: unknown
    let subject: unknown
    let purposes: unknown
    let transaction: unknown
    let evidence: unknown
    let record: unknown
    for (const member in request) {
      switch (member) {
        case 'ground':
          asked = request.ground
          break
        case 'fields':
          fields = request.fields
          break
        case 'recipient':
          recipient = request.recipient
          break
        case 'subject':
          subject = request.subject
          break
        case 'purposes':
          purposes = request.purposes
          break
        case 'transaction':
          transaction = request.transaction
          break
        case 'evidence':
          evidence = request.evidence
          break
        case 'record':
          record = request.record
          break
        case 'site':
          if (!isOurs(request.site, 'ours')) return -1
          break
        case 'origin':
          if (!isOurs(request.origin, 'company')) return -1
          break
        default:
          return -1
      }
    }
    const ground = grounds.find(asked)
    const set = known(fieldSets.empty, fields)
    if (ground === undefined || set === undefined || set === fieldSets.empty) return -1
    const to = placeOf(recipient)
    const code = codeOf(ground, evidence)
    if (to < 0 || code < 0) return -1
    const { hasSubject, servesPurposes } = ground.permission

    const serves = purposes === undefined ? purposeSets.empty : known(purposeSets.empty, purposes)
    if (serves === undefined || servesPurposes === (serves === purposeSets.empty)) return -1
    if (!servesPurposes && purposes !== undefined) return -1
    if (!hasSubject) {
      if (subject !== undefined || record !== undefined) return -1
      place.answers = answersFor(set, serves, undefined)
      return numberOf(code, to, transaction, 0)
    }
    if (!readPerson(subject, person)) return -1
    const { standing, agreed } = person
    const mode = modes.of(standing, record)
    if (mode < 0) return -1
    const agrees = agreed === undefined ? undefined : known(purposeSets.empty, agreed)
    if (agreed !== undefined && agrees === undefined) return -1
    place.answers = answersFor(set, serves, agrees)
    return numberOf(code, to, transaction, mode)
  }

  /** The answers about these fields for the purposes served and agreed to. Where a ground serves none, agreeing decides nothing. */
  function answersFor(set: NameSet, serves: NameSet, agrees: NameSet | undefined): Answers {
    if (serves === purposeSets.empty) return set.answers
    return beside(set, serves.id * (mostSets + 1) + (agrees === undefined ? 0 : 1 + agrees.id))
  }

  function numberOf(code: number, to: number, transaction: unknown, mode: number): number {
    const given = transaction === undefined ? 0 : lookUp(transactionPlaces, transaction)
    return given === undefined ? -1 : ((code * kindCount * 3 + to) * 3 + given) * modes.count + mode
  }

  /** The recipient's kind and country as one number; −1 where they take a closer look. */
  function placeOf(recipient: unknown): number {
    if (!isPlain(recipient)) return -1
    let kind: unknown
    let name: unknown
    let country: unknown
    for (const member in recipient) {
      if (member === 'kind') kind = recipient.kind
      else if (member === 'name') name = recipient.name
      else if (member === 'country') country = recipient.country
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

function beside(set: NameSet, number: number): Answers {
  const found = set.beside.get(number)
  if (found !== undefined) return found
  const answers: Answers = new Map()
  set.beside.set(number, answers)
  return answers
}
