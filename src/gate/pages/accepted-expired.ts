import type { FindingPage } from './finding-page.js'

const manifest = (transport: string, accepted: string) => `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      signup: { fields: [email], shown: [service-communication] }
    stores:
      profile:
        fields: [email]
        deletes: { by: purge-profile, within: 14d }

recipients:
  mail-co: { kind: entrusted-party, country: JP }

flows:
  notices:
    from: shop/profile
    to: mail-co
    fields: [email]
${transport}    ground:
      entrustment:
        necessary: true
        purposes: [service-communication]
        assertedBy: support
        reference: RA-7
        agreement: C-2026-018
${accepted}`

export const acceptedExpired: FindingPage = {
  title: { en: 'What was accepted is accepted no longer', ja: '許容の終期を過ぎた' },
  says: {
    en: 'A finding was accepted until a day, and that day has passed. The finding fails again.',
    ja: '指摘の許容が終期を過ぎました。その指摘は、再び不合格となります。',
  },
  why: {
    en: 'An acceptance is a loan: somebody wrote down why, and until when. Without an end it would be the rule that nobody decided.',
    ja: '許容は一時的なものであり、理由と終期を記録して行います。終期がなければ、誰も決めていない決まりになってしまいます。',
  },
  fix: {
    en: 'Put right what was accepted, and take the acceptance out. If it needs more time, decide that anew, with what it covers, a reason and a day.',
    ja: '許容していたものを是正し、許容を除いてください。さらに時間が必要な場合は、対象、理由および終期を改めて決めてください。',
  },
  wrong: manifest(
    '    transport: plain\n',
    `
accepted:
  - finding: transport-plain
    at: flows/notices
    covers: { fields: [email], recipients: [mail-co], countries: [JP] }
    because: mail-co moves to TLS in November
    until: 2026-11-30
`,
  ),
  right: manifest('', ''),
  asOf: '2026-12-01',
}
