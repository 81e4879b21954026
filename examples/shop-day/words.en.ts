import type { Notice } from 'clausewise'
import type { Words } from './words.js'

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
const list = (parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(', ')

const notices: { readonly [N in Notice]: string } = {
  erase: 'to erase',
  'stop-use': 'to stop its use',
  'keep-within-purposes': 'to keep within our purposes',
  'disclosure-stopped': 'that disclosure stopped',
}

export const en: Words = {
  title: (asOf) => `A day at the shop: ${asOf}`,
  policy: (id, version, digest) => `Decided under the policy ${id}, version ${version} (${digest}).`,
  files: (files) => `Read: ${files.map(({ file, rows }) => `${file} ${rows}`).join(', ')}.`,
  arrivals: (count) => `Whose policy governs: ${counted(count, 'arrival')}`,
  collections: 'What the forms of the site may collect',
  uses: 'Uses asked today',
  disclosures: 'Disclosures asked today',
  mends: (places, rows) => `To mend: ${counted(places, 'fault')}, for which ${counted(rows, 'row')} went unanswered (← the rows that met it)`,
  deletions: (count, planned) => `Requests to delete or to stop: ${planned} of ${count} planned`,
  obligations: 'What the allowed answers oblige the shop to do',
  advice: 'What the shop should know beside that',
  figures: 'The day in figures',
  asked: ({ allowed, denied, broken }) => `${allowed} allowed, ${denied} denied${broken === 0 ? '' : `, ${broken} broken`}`,
  more: ({ allowed, denied }) => `… and ${list([allowed > 0 && `${allowed} allowed`, denied > 0 && `${denied} denied`])} like these; --all prints them.`,
  moreArrivals: (count) => `… and ${count} like these; --all prints them.`,
  governors: { ours: 'ours', partner: "the partner's", 'other-site': "the other site's", none: 'none of ours' },
  persons: { customer: 'a customer', transacting: 'one who transacts with us', neither: 'neither' },
  rowFaults: {
    columns: ({ found, needed }) => `The line has ${counted(found, 'column')} instead of ${needed}.`,
    quotes: () => 'The line has a quote where none may stand.',
    json: () => 'The line is not one JSON object.',
    'no-id': () => 'The row has no id.',
    'id-twice': ({ first }) => `The id stands already at ${first.file}:${first.line}; that row counts.`,
    'no-customer': () => 'The row names no customer.',
    'unknown-customer': () => 'The row names a customer who is not in customers.csv.',
    'unknown-recipient': () => 'The row names a recipient that is not in recipients.csv.',
    'holds-unread': () => 'Not planned: a legal hold cannot be read, and it may be on this customer.',
  },
  metBy: (ids) => `← ${ids.join(', ')}`,
  moreReasons: (count) => `… and ${counted(count, 'more reason')}.`,
  requests: { delete: 'delete', 'stop-use': 'stop use', 'stop-disclosure': 'stop disclosure' },
  actions: { delete: 'delete', retain: 'retain', await: 'await', suspend: 'suspend', 'stop-disclosure': 'stop disclosure' },
  overdue: (holdings) => `OVERDUE: ${counted(holdings, 'holding')}`,
  told: (notices) => `Tell ${notices.join('; ')}.`,
  notice: (name, notice, required) => `${name} ${notices[notice]} (${required ? 'a duty' : 'voluntary'})`,
  couldShorten: (facts) => `Knowing ${facts.join(' and ')} could shorten this.`,
  stopMail: 'Advertising mail stops at once.',
  again: (day) => (day === undefined ? 'Plan again when what it waits for has happened.' : `Plan again on ${day}.`),
  otherPlans: 'The others in short; --all prints their timelines.',
  labels: {
    collections: 'forms',
    uses: 'uses',
    disclosures: 'disclosures',
    sales: '… of them sales and rentals',
    unanswered: 'rows unanswered',
    mends: 'faults to mend',
    plans: 'requests planned',
    holdings: 'holdings planned',
    overdue: 'holdings overdue',
    notices: 'notices to recipients',
  },
  separator: ', ',
}
