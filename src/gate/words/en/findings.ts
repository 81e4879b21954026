import { and, capital, counted, day, from, quoted } from '../../../explain/en/words.js'
import { en } from '../../../explain/en.js'
import type { Names } from '../../../explain/names.js'
import { shortened } from '../../../explain/shortened.js'
import type { Finding } from '../../model/finding.js'
import { coveredNames } from '../covered-names.js'
import type { GateLanguage } from '../gate-language.js'
import { reasonsInWords } from '../reasons-in-words.js'
import { entities, entity, fields, others, verb } from './phrases.js'

export const findings: GateLanguage['findings'] = {
  'disclosure-denied': ({ entity: at, data: { recipient, ground, reasons } }, names) =>
    sentences(`The policy denies ${entity(at)} to the recipient ${recipient} on ${names.ground(ground)}.`, reasonsInWords(reasons, en, names)),
  'use-denied': ({ entity: at, data: { purpose, reasons } }, names) =>
    sentences(`The policy denies ${entity(at)} for ${names.purpose(purpose)}.`, reasonsInWords(reasons, en, names)),
  'collection-denied': ({ entity: at, data: { reasons } }, names) =>
    sentences(`The policy denies what ${entity(at)} asks.`, reasonsInWords(reasons, en, names)),
  'partner-governs': (finding) => {
    const { entity: at, data } = finding
    const whose =
      data.governedBy === 'partner' ? `The policy of the partner${data.partner === undefined ? '' : ` ${data.partner}`}` : "Another site's own policy"
    return `${whose} governs ${entity(at)}, and not this policy${source(finding)}. Nothing here says whether it is allowed.`
  },
  'purpose-not-shown': (finding, names) => {
    const { entity: at, data } = finding
    const where = data.collectedAt.length === 0 ? 'anywhere, as nothing asks the field' : `where the field is asked: by ${entities(data.collectedAt)}`
    return `${capital(entity(at))} ${verb(at)} ${fields([data.field], names)} for ${names.purpose(data.purpose)}, which is not shown ${where}${source(finding)}.`
  },
  'field-uncollected': (finding, names) =>
    `${capital(entity(finding.entity))} ${verb(finding.entity)} ${fields([finding.data.field], names)}, which no collection point asks${source(finding)}.`,
  'field-undeclared': (finding) =>
    `${capital(entity(finding.entity))} ${verb(finding.entity)} ${quoted(finding.data.field)}, and the policy declares no such field${source(finding)}.`,
  'field-not-held': (finding, names) =>
    `${capital(entity(finding.entity))} ${verb(finding.entity)} ${fields([finding.data.field], names)} from ${finding.data.from}, which does not hold it${source(finding)}.`,
  'retention-short': (finding, names) => {
    const { entity: at, data } = finding
    const { go, them } = pronouns(data.fields)
    return `${capital(entity(at))} lets ${fields(data.fields, names)} go before the retention rule ${names.rule(data.rule)} ends: ${example(finding, names)} ${go} on ${day(data.goesOn)}, and the rule keeps ${them} until ${day(data.keptUntil)}${source(finding, names)}.`
  },
  'retention-long': (finding, names) => {
    const { entity: at, data } = finding
    const { go, them } = pronouns(data.fields)
    const rule = data.rule === undefined ? `no retention rule keeps ${them}` : `the retention rule ${names.rule(data.rule)} keeps ${them} no longer`
    return `${capital(entity(at))} keeps ${fields(data.fields, names)} longer than it may: ${example(finding, names)} ${go} on ${day(data.goesOn)}, and must be gone by ${day(data.dueOn)}, as ${rule}${source(finding, names)}.`
  },
  'event-not-given': (finding, names) => {
    const { entity: at, data } = finding
    return `The retention rule ${names.rule(data.rule)} counts from ${names.bareTerm(data.event)}, which ${entity(at)} cannot give: so it keeps ${fields(data.fields, names)} for ever${source(finding)}.`
  },
  'deletion-missing': (finding) => `Nothing deletes from ${entity(finding.entity)}, which must say what does, and within how many days${source(finding)}.`,
  'deletion-late': (finding) => {
    const { entity: at, data } = finding
    return `What deletes from ${entity(at)} takes up to ${counted(data.withinDays, 'day')}; the policy promises ${counted(data.promptlyDays, 'day')} at most${source(finding)}.`
  },
  'identity-document-kept': (finding, names) =>
    `${capital(entity(finding.entity))} keeps ${fields([finding.data.field], names)}, which only proves other fields, and no retention rule keeps it${source(finding)}.`,
  'transport-plain': (finding) =>
    `${capital(entity(finding.entity))} goes to the recipient ${finding.data.recipient} unencrypted; it must be encrypted (TLS)${source(finding)}.`,
  'schema-drift': (finding, names) => {
    const { entity: at, data } = finding
    const holds = data.field === undefined ? 'is personal, though the policy has no field for it' : `holds ${fields([data.field], names)}`
    return `The column ${data.column} ${holds}, and no store or collection point of ${entity(at)} accounts for it${source(finding)}. ${data.because === data.column ? '"columns" of the system says so' : `It is recognised by ${quoted(data.because)}`}.`
  },
  'manifest-stale': (finding, names) => {
    const { entity: at, data } = finding
    return data.column === undefined
      ? `${capital(entity(at))} declares ${fields([data.field], names)}, and no column of the schema backs it${source(finding)}.`
      : sentences(`${capital(entity(at))} says what the column ${data.column} holds, and the schema has no such column${source(finding)}.`, [
          ...(data.column.includes('.') ? [] : ['A column is named with its table: table.column.']),
        ])
  },
  'flow-duplicate': (finding) => `${capital(entity(finding.entity))} says the same as ${entity(finding.data.of)}; one of them is enough${source(finding)}.`,
  'field-unneeded': (finding, names) =>
    `${capital(entity(finding.entity))} ${verb(finding.entity)} ${fields([finding.data.field], names)}, which no use, flow or retention rule needs${source(finding)}.`,
  'purpose-unused': (finding, names) =>
    `${capital(entity(finding.entity))} shows ${names.purpose(finding.data.purpose)}, and nothing that it asks is used or sent for that${source(finding)}.`,
  'system-empty': (finding) => `Nothing is said of the system ${finding.data.system}, which is declared, so nothing of it is checked${source(finding)}.`,
  'recipient-unused': (finding) => `No flow goes to the recipient ${finding.data.recipient}, which is declared${source(finding)}.`,
  'transfer-abroad': (finding, names) => {
    const { entity: at, data } = finding
    return sentences(`${capital(entity(at))} goes abroad, to the recipient ${data.recipient} in the country ${data.country}${source(finding, names)}.`, [
      ...data.obligations.map((code) => en.obligation({ code, laws: [] }, names)),
      ...data.advice.map((code) => en.advice({ code, laws: [] }, names)),
    ])
  },
  'accepted-expired': ({ data: { finding, at, until } }) =>
    `The finding ${finding} of ${entity(at)} was accepted until ${day(until)}, and that day has passed.`,
  'accepted-expiring': ({ data: { finding, at, until } }) =>
    `The finding ${finding} of ${entity(at)} is accepted until ${day(until)}, and fails from the day after.`,
  'accepted-unused': ({ data: { finding, at, covers } }) => {
    if (covers === undefined) return `The finding ${finding} of ${entity(at)} is accepted, and is not found there.`
    const names = coveredNames(covers).map(quoted)
    return `The acceptance of the finding ${finding} of ${entity(at)} covers ${and(shortened(names, others))}, which ${names.length === 1 ? 'is' : 'are'} not found there.`
  },
}

/** How a sentence goes on of one field, or of several. */
function pronouns({ length }: readonly string[]): { readonly go: string; readonly them: string } {
  return length === 1 ? { go: 'it goes', them: 'it' } : { go: 'they go', them: 'them' }
}

function sentences(first: string, others: readonly string[]): string {
  return [first, ...others].join(' ')
}

/** The clauses and, where names are given, the laws that a finding rests on. */
function source({ clauses, laws }: Finding, names?: Names): string {
  return from(clauses, names === undefined ? [] : laws.map(names.citation))
}

/** The day taken as an example: of an event, or of the person's request. */
function example({ data: { from: event, exampleOn } }: Extract<Finding, { readonly id: 'retention-short' | 'retention-long' }>, names: Names): string {
  return `with ${event === undefined ? "the person's request" : names.bareTerm(event)} on ${day(exampleOn)},`
}
