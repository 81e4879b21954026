import type { LanguageCode } from 'clausewise/explain'
import type { CountryClass, Relation, Site, Standing, Transaction } from 'clausewise/policy'
import type { ExampleName } from '../ask/examples.js'
import type { Verb } from '../ask/verb.js'
import { en } from './words-en.js'
import { ja } from './words-ja.js'

/** The words of the playground itself. What the library says is in its own words. */
export interface Words {
  /** The heading of the page. */
  readonly title: string
  readonly language: string
  readonly sections: string
  readonly decide: string
  readonly plan: string
  readonly copyLink: string
  readonly copied: string
  readonly notCopied: string
  /** The link would be longer than a browser takes. */
  readonly linkTooLong: string
  /** The address says something that cannot be read. */
  readonly linkUnread: string
  /** Something in the page failed. */
  readonly broken: string
  readonly afresh: string
  readonly policy: PolicyWords
  readonly ask: AskWords
  readonly answer: AnswerWords
}

interface PolicyWords {
  readonly inForce: (id: string, version: string) => string
  readonly another: string
  readonly reference: string
  readonly paste: string
  readonly pasteHint: string
  readonly choose: string
  readonly use: string
  readonly show: string
  readonly back: string
  readonly nowInForce: (id: string, version: string) => string
  readonly refused: (id: string, version: string) => string
  readonly faults: string
  readonly goTo: (line: string, column: string) => string
  readonly unreadable: string
  readonly empty: string
}

interface AskWords {
  readonly question: string
  readonly examples: string
  readonly example: { readonly [Name in ExampleName]: (about: string) => string }
  readonly verb: string
  readonly verbs: { readonly [V in Verb]: string }
  readonly purpose: string
  readonly purposes: string
  readonly ground: string
  readonly fields: string
  /** No field is ticked. */
  readonly tickField: string
  readonly tickPurpose: string
  readonly all: string
  readonly noField: string
  readonly serves: (numbers: string) => string
  readonly notForPurpose: string
  readonly servesNone: string
  readonly proves: string
  readonly provesNote: string
  readonly neverKept: string
  readonly unknown: string
  readonly person: string
  readonly nobody: string
  readonly somebody: string
  readonly id: string
  readonly idHint: string
  readonly standing: string
  readonly standings: { readonly [S in Standing]: string }
  readonly corporation: string
  readonly corporationHint: string
  readonly agreed: string
  readonly agreedAll: string
  readonly agreedSome: string
  readonly agreedTo: string
  readonly recipient: string
  readonly goesOut: string
  readonly stays: string
  readonly goes: string
  readonly theirId: string
  readonly recipientHint: string
  readonly disclosedTo: string
  readonly theirCorporation: string
  readonly kind: string
  readonly notOnThisGround: (kind: string) => string
  readonly name: string
  readonly country: string
  readonly countryHint: string
  readonly transaction: string
  readonly transactions: { readonly [T in Transaction]: string }
  readonly evidence: string
  readonly attestation: string
  readonly notAskedNow: string
  readonly yes: string
  readonly no: string
  readonly notGiven: string
  readonly around: string
  readonly held: string
  readonly record: string
  readonly retained: string
  readonly retainedAll: string
  readonly retainedSome: string
  readonly retainedBy: string
  readonly from: string
  readonly origin: string
  readonly company: string
  readonly companyUnlessGiven: string
  readonly partner: string
  readonly partnerName: string
  readonly site: string
  readonly siteUnlessGiven: string
  readonly sites: { readonly [S in Site]: string }
  readonly alreadyHeld: string
  readonly leftOver: (members: string) => string
  readonly leaveOut: string
}

interface AnswerWords {
  readonly answer: string
  readonly allowed: string
  readonly denied: string
  readonly reasons: string
  readonly goThere: string
  readonly foundAndNeeded: string
  readonly code: string
  readonly where: string
  readonly found: string
  readonly needed: string
  readonly clause: string
  readonly nothing: string
  readonly text: string
  /** Words of the library for what a member can be. */
  readonly questionWords: { readonly [word in 'text' | 'list']: string }
  /** What the engine works out by itself: the values of each such fact. */
  readonly derived: { readonly recipientRelation: { readonly [R in Relation]: string }; readonly recipientCountry: { readonly [C in CountryClass]: string } }
  readonly obligations: string
  readonly advice: string
  readonly clauses: string
  readonly asOf: (day: string) => string
  readonly instead: string
  readonly forPurposes: string
  readonly forNoPurpose: string
  readonly goingTo: (whom: string) => string
  readonly fieldsAlone: (fields: string) => string
  readonly noFieldAlone: string
  readonly collectedAlone: (fields: string) => string
  readonly noneCollected: string
  readonly askAlone: string
  readonly provedHeld: string
  readonly askHeld: string
  readonly keptUses: string
  readonly keptUse: (purpose: string, record: string, fields: string) => string
  readonly grounds: string
  readonly groundsNote: string
  readonly noGroundForSale: string
  readonly status: string
  readonly statuses: { readonly [S in 'open' | 'lacking' | 'closed']: string }
  readonly lacks: (facts: string) => string
  readonly closedBy: (facts: string) => string
  readonly call: string
  readonly copyCall: string
  readonly json: string
  readonly copyJson: string
  readonly inWords: string
  readonly copyWords: string
  readonly more: (count: number) => string
}

const all: { readonly [L in LanguageCode]: Words } = { en, ja }

export function wordsIn(language: LanguageCode): Words {
  return all[language]
}
