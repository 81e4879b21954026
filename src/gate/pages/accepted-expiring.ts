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

export const acceptedExpiring: FindingPage = {
  title: { en: 'What is accepted will soon be accepted no longer', ja: '許容の終期が近い' },
  says: {
    en: 'A finding is accepted until a day that is near. From the day after, it fails.',
    ja: '指摘の許容の終期が近づいています。その翌日から、その指摘は不合格となります。',
  },
  why: {
    en: 'Otherwise a build would break one morning though nobody changed anything.',
    ja: 'この予告がなければ、何も変更していないのに、ある朝突然不合格となります。',
  },
  fix: {
    en: 'Put right what is accepted before that day. If it needs more time, decide that now, with a reason and a day.',
    ja: '終期までに是正してください。さらに時間が必要な場合は、理由と終期を今のうちに決めてください。',
  },
  wrong: manifest(
    '    transport: plain\n',
    `
accepted:
  - finding: transport-plain
    at: flows/notices
    covers: { fields: [email], recipients: [mail-co], countries: [JP] }
    because: mail-co moves to TLS in December
    until: 2026-12-10
`,
  ),
  right: manifest('', ''),
  asOf: '2026-12-01',
}
