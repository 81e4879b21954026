import type { FindingPage } from './finding-page.js'

const manifest = (transport: string) => `clausewise: 1
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
`

export const transportPlain: FindingPage = {
  title: { en: 'Data goes out unencrypted', ja: '暗号化せずに送信している' },
  says: {
    en: 'A flow goes to its recipient without encryption: it says `transport: plain`.',
    ja: 'フローが、暗号化せずに提供先に送信しています（`transport: plain`）。',
  },
  why: {
    en: 'The policy promises that what needs protection is encrypted on its way (TLS), and every declared field counts as needing it. Whoever stands on the line reads what is not.',
    ja: 'ポリシーは、保護が必要なデータの送信を暗号化（TLS）することを約束しており、定められたすべての項目が該当します。暗号化されていない送信は、経路上で読み取られるおそれがあります。',
  },
  fix: {
    en: 'Send it over TLS, and take `transport: plain` out. Where the recipient needs time, accept the finding until a day that was agreed.',
    ja: 'TLSで送信し、`transport: plain` を除いてください。提供先の対応に時間が必要な場合は、合意した日までこの指摘を許容してください。',
  },
  wrong: manifest('    transport: plain\n'),
  right: manifest(''),
}
