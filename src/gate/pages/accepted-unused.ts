import type { FindingPage } from './finding-page.js'

const manifest = (accepted: string) => `clausewise: 1
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
    ground:
      entrustment:
        necessary: true
        purposes: [service-communication]
        assertedBy: support
        reference: RA-7
        agreement: C-2026-018
${accepted}`

export const acceptedUnused: FindingPage = {
  title: { en: 'What is accepted is not found', ja: '許容された指摘が見つからない' },
  says: {
    en: 'The manifest accepts a finding that does not occur there, or not of all that it names in `covers`.',
    ja: 'マニフェストで許容されている指摘が、その箇所に、または `covers` に示された対象の一部について見つかりません。',
  },
  why: {
    en: 'It was put right, or its place was renamed. An acceptance that stays behind would silently accept the same fault if it came back.',
    ja: '既に是正されたか、箇所の名称が変わりました。残った許容は、同じ誤りが再び生じたときに、それを黙って許容してしまいます。',
  },
  fix: {
    en: 'Take the acceptance out, or correct the place it names. Where the rest of what it covers is still found, take out only what is not.',
    ja: 'その許容を除くか、示している箇所を訂正してください。対象の一部だけが見つからない場合は、その部分だけを除いてください。',
  },
  wrong: manifest(`
accepted:
  - finding: transport-plain
    at: flows/notices
    covers: { fields: [email], recipients: [mail-co], countries: [JP] }
    because: mail-co moves to TLS in January
    until: 2027-01-31
`),
  right: manifest(''),
  asOf: '2026-12-01',
}
