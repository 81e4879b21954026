import { type Change, type ChangeCode, changeCodes } from '../../../src/gate/model/change.js'

type Said = Pick<Change, 'entity' | 'what' | 'before'> & { readonly en: string; readonly ja: string }

const system = 'systems/shop-db'
const store = 'systems/shop-db/stores/order'
const collection = 'systems/web-shop/collects/signup'
const use = 'systems/web-shop/uses/newsletter'
const recipient = 'recipients/ad-network'
const flow = 'flows/ad-audience'
const acceptance = 'accepted/0'

/** What each change may say, with its sentences. */
const told: { readonly [Code in ChangeCode]: readonly [Said, ...Said[]] } = {
  'policy-changed': [
    {
      entity: '',
      what: 'shop 2027-01',
      before: 'shop 2026-11',
      en: 'The policy is another: shop 2027-01, before shop 2026-11.',
      ja: 'ポリシーが変更されます（変更前：shop 2026-11、変更後：shop 2027-01）。',
    },
    { entity: '', en: 'The policy is another.', ja: 'ポリシーが変更されます。' },
    { entity: '', before: 'a', en: 'The policy is another: before a.', ja: 'ポリシーが変更されます（変更前：a、変更後：なし）。' },
    { entity: '', what: 'a', en: 'The policy is another: a.', ja: 'ポリシーが変更されます（変更前：なし、変更後：a）。' },
  ],
  'system-added': [{ entity: system, en: 'The system shop-db is new.', ja: 'システム「shop-db」が新しく加わります。' }],
  'system-removed': [{ entity: system, en: 'The system shop-db is gone.', ja: 'システム「shop-db」がなくなります。' }],
  'collection-added': [{ entity: collection, en: 'The collection point web-shop/signup is new.', ja: '取得箇所「web-shop/signup」が新しく加わります。' }],
  'collection-removed': [{ entity: collection, en: 'The collection point web-shop/signup is gone.', ja: '取得箇所「web-shop/signup」がなくなります。' }],
  'collected-field-added': [
    {
      entity: collection,
      what: 'gender',
      en: 'The collection point web-shop/signup now asks the field gender.',
      ja: '取得箇所「web-shop/signup」で、項目「性別（gender）」を新しく取得します。',
    },
    {
      entity: collection,
      en: 'The collection point web-shop/signup now asks a field.',
      ja: '取得箇所「web-shop/signup」で、項目を新しく取得します。',
    },
  ],
  'collected-field-removed': [
    {
      entity: collection,
      what: 'gender',
      en: 'The collection point web-shop/signup no longer asks the field gender.',
      ja: '取得箇所「web-shop/signup」で、項目「性別（gender）」を取得しなくなります。',
    },
  ],
  'shown-purpose-added': [
    {
      entity: collection,
      what: 'settlement',
      en: 'The collection point web-shop/signup now shows purpose 3 "settling transactions" (settlement).',
      ja: '取得箇所「web-shop/signup」で、利用目的3「取引の決済」（settlement）を新しく明示します。',
    },
    {
      entity: collection,
      en: 'The collection point web-shop/signup now shows a purpose.',
      ja: '取得箇所「web-shop/signup」で、利用目的を新しく明示します。',
    },
  ],
  'shown-purpose-removed': [
    {
      entity: collection,
      what: 'settlement',
      en: 'The collection point web-shop/signup no longer shows purpose 3 "settling transactions" (settlement).',
      ja: '取得箇所「web-shop/signup」で、利用目的3「取引の決済」（settlement）を明示しなくなります。',
    },
  ],
  'store-added': [{ entity: store, en: 'The store shop-db/order is new.', ja: '保存先「shop-db/order」が新しく加わります。' }],
  'store-removed': [{ entity: store, en: 'The store shop-db/order is gone.', ja: '保存先「shop-db/order」がなくなります。' }],
  'stored-field-added': [
    {
      entity: store,
      what: 'phone',
      en: 'The store shop-db/order now holds the field telephone number (phone).',
      ja: '保存先「shop-db/order」に、項目「電話番号（phone）」を新しく保存します。',
    },
  ],
  'stored-field-removed': [
    {
      entity: store,
      what: 'phone',
      en: 'The store shop-db/order no longer holds the field telephone number (phone).',
      ja: '保存先「shop-db/order」に、項目「電話番号（phone）」を保存しなくなります。',
    },
  ],
  'store-lengthened': [
    {
      entity: store,
      what: '7y',
      before: '5y',
      en: 'The store shop-db/order keeps longer: 7y, before 5y.',
      ja: '保存先「shop-db/order」の保存期間が長くなります（変更前：5y、変更後：7y）。',
    },
    {
      entity: store,
      what: 'schedule',
      en: 'The store shop-db/order keeps longer: as the retention schedule says, before until the person asks.',
      ja: '保存先「shop-db/order」の保存期間が長くなります（変更前：本人の申出まで、変更後：保存期間の一覧のとおり）。',
    },
  ],
  'store-shortened': [
    {
      entity: store,
      what: 'until-proof',
      before: '5y',
      en: 'The store shop-db/order keeps shorter: until the proof is done, before 5y.',
      ja: '保存先「shop-db/order」の保存期間が短くなります（変更前：5y、変更後：証明が終わるまで）。',
    },
  ],
  'deletion-added': [
    {
      entity: store,
      what: 'purge-order',
      en: 'There is now a deletion from the store shop-db/order (purge-order).',
      ja: '保存先「shop-db/order」からの消去が加わります（purge-order）。',
    },
  ],
  'deletion-removed': [
    {
      entity: store,
      en: 'Nothing deletes from the store shop-db/order any longer.',
      ja: '保存先「shop-db/order」からの消去がなくなります。',
    },
  ],
  'deletion-slowed': [
    {
      entity: store,
      what: '30d',
      before: '14d',
      en: 'What deletes from the store shop-db/order takes longer (30d), before 14d.',
      ja: '保存先「shop-db/order」からの消去が遅くなります（変更前：14d、変更後：30d）。',
    },
    {
      entity: store,
      en: 'What deletes from the store shop-db/order takes longer.',
      ja: '保存先「shop-db/order」からの消去が遅くなります。',
    },
  ],
  'use-added': [{ entity: use, en: 'The use web-shop/newsletter is new.', ja: '利用「web-shop/newsletter」が新しく加わります。' }],
  'use-removed': [{ entity: use, en: 'The use web-shop/newsletter is gone.', ja: '利用「web-shop/newsletter」がなくなります。' }],
  'used-field-added': [
    {
      entity: use,
      what: 'name',
      en: 'The use web-shop/newsletter now uses the field name.',
      ja: '利用「web-shop/newsletter」で、項目「氏名（name）」を新しく利用します。',
    },
  ],
  'used-field-removed': [
    {
      entity: use,
      what: 'name',
      en: 'The use web-shop/newsletter no longer uses the field name.',
      ja: '利用「web-shop/newsletter」で、項目「氏名（name）」を利用しなくなります。',
    },
  ],
  'used-purpose-added': [
    {
      entity: use,
      what: 'settlement',
      en: 'The use web-shop/newsletter now serves purpose 3 "settling transactions" (settlement).',
      ja: '利用「web-shop/newsletter」に、利用目的3「取引の決済」（settlement）が加わります。',
    },
  ],
  'used-purpose-removed': [
    {
      entity: use,
      what: 'settlement',
      en: 'The use web-shop/newsletter no longer serves purpose 3 "settling transactions" (settlement).',
      ja: '利用「web-shop/newsletter」から、利用目的3「取引の決済」（settlement）がなくなります。',
    },
  ],
  'recipient-added': [
    { entity: recipient, what: 'partner', en: 'The recipient ad-network is new (partner).', ja: '提供先「ad-network」が新しく加わります（partner）。' },
  ],
  'recipient-removed': [{ entity: recipient, en: 'The recipient ad-network is gone.', ja: '提供先「ad-network」がなくなります。' }],
  'recipient-kind-changed': [
    {
      entity: recipient,
      what: 'partner',
      before: 'entrusted-party',
      en: 'The recipient ad-network is now of the kind "a business partner" (partner), before of the kind "a party entrusted with the handling" (entrusted-party).',
      ja: '提供先「ad-network」の種類が変更されます（変更前：委託先（entrusted-party）、変更後：取引先（partner））。',
    },
    {
      entity: recipient,
      en: 'The recipient ad-network is now of another kind.',
      ja: '提供先「ad-network」の種類が変更されます。',
    },
  ],
  'country-added': [
    {
      entity: recipient,
      what: 'US',
      en: 'The country US is new, with the recipient ad-network.',
      ja: '新しい国（US）に、提供先「ad-network」があります。',
    },
    { entity: recipient, en: 'A country is new, with the recipient ad-network.', ja: '新しい国に、提供先「ad-network」があります。' },
  ],
  'country-removed': [
    {
      entity: recipient,
      what: 'US',
      en: 'The country US is gone, with the recipient ad-network.',
      ja: '提供先「ad-network」のある国（US）がなくなります。',
    },
    { entity: recipient, en: 'A country is gone, with the recipient ad-network.', ja: '提供先「ad-network」のある国がなくなります。' },
  ],
  'field-to-recipient-added': [
    {
      entity: recipient,
      what: 'email',
      en: 'The recipient ad-network now gets the field email address (email).',
      ja: '提供先「ad-network」に、項目「メールアドレス（email）」を新しく提供します。',
    },
    {
      entity: flow,
      what: 'email',
      en: 'The flow ad-audience now sends the field email address (email).',
      ja: 'フロー「ad-audience」で、項目「メールアドレス（email）」を新しく提供します。',
    },
  ],
  'field-to-recipient-removed': [
    {
      entity: recipient,
      what: 'email',
      en: 'The recipient ad-network no longer gets the field email address (email).',
      ja: '提供先「ad-network」に、項目「メールアドレス（email）」を提供しなくなります。',
    },
  ],
  'ground-to-recipient-added': [
    {
      entity: recipient,
      what: 'emergency',
      en: 'The recipient ad-network now gets data on ground 8 "immediate danger and urgent need" (emergency).',
      ja: '提供先「ad-network」への提供に、提供の根拠8「差し迫った危険と緊急の必要」（emergency）によるものが加わります。',
    },
    {
      entity: flow,
      en: 'The flow ad-audience now sends data on a ground.',
      ja: 'フロー「ad-audience」による提供に、提供の根拠によるものが加わります。',
    },
  ],
  'ground-to-recipient-removed': [
    {
      entity: recipient,
      what: 'emergency',
      en: 'The recipient ad-network no longer gets data on ground 8 "immediate danger and urgent need" (emergency).',
      ja: '提供先「ad-network」への提供から、提供の根拠8「差し迫った危険と緊急の必要」（emergency）によるものがなくなります。',
    },
  ],
  'transport-weakened': [{ entity: flow, en: 'The flow ad-audience is no longer encrypted.', ja: 'フロー「ad-audience」の送信が暗号化されなくなります。' }],
  'transport-strengthened': [{ entity: flow, en: 'The flow ad-audience is now encrypted.', ja: 'フロー「ad-audience」の送信が暗号化されます。' }],
  'acceptance-added': [
    {
      entity: acceptance,
      what: 'transport-plain',
      en: 'The acceptance accepted/0 is new (transport-plain): what it names no longer fails.',
      ja: '許容「accepted/0」が新しく加わり（transport-plain）、対象の指摘は不合格になりません。',
    },
  ],
  'acceptance-removed': [{ entity: acceptance, en: 'The acceptance accepted/0 is gone.', ja: '許容「accepted/0」がなくなります。' }],
}

export interface SampleChange {
  readonly change: Change
  readonly en: string
  readonly ja: string
}

/** Changes of every code, each with what is said of it. */
export const sampleChanges: readonly SampleChange[] = changeCodes.flatMap((code) =>
  told[code].map(({ en, ja, ...change }) => ({ change: { code, widens: true, ...change }, en, ja })),
)
