import { type Change, type ChangeCode, changeCodes } from '../../../src/gate/model/change.js'

type Said = Pick<Change, 'entity' | 'what' | 'before' | 'country' | 'fields'> & { readonly en: string; readonly ja: string }

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
  'schema-added': [
    {
      entity: system,
      what: 'schema.prisma',
      en: 'The columns of the system shop-db are now compared with schema.prisma.',
      ja: 'システム「shop-db」の列を、スキーマ「schema.prisma」と照らし合わせるようになります。',
    },
    {
      entity: system,
      en: 'The columns of the system shop-db are now compared with a schema.',
      ja: 'システム「shop-db」の列を、スキーマと照らし合わせるようになります。',
    },
  ],
  'schema-removed': [
    {
      entity: system,
      what: 'schema.prisma',
      en: 'The columns of the system shop-db are no longer compared with schema.prisma.',
      ja: 'システム「shop-db」の列を、スキーマ「schema.prisma」と照らし合わせなくなります。',
    },
    {
      entity: system,
      en: 'The columns of the system shop-db are no longer compared with a schema.',
      ja: 'システム「shop-db」の列を、スキーマと照らし合わせなくなります。',
    },
  ],
  'column-dismissed': [
    {
      entity: system,
      what: 'users.note',
      en: 'The system shop-db now says of the column users.note that it is not personal.',
      ja: 'システム「shop-db」で、列「users.note」を個人情報ではないものとして新しく記載します。',
    },
    {
      entity: system,
      en: 'The system shop-db now says of a column that it is not personal.',
      ja: 'システム「shop-db」で、列を個人情報ではないものとして新しく記載します。',
    },
  ],
  'column-restored': [
    {
      entity: system,
      what: 'users.note',
      en: 'The system shop-db no longer says of the column users.note that it is not personal.',
      ja: 'システム「shop-db」で、列「users.note」を個人情報ではないものとして記載しなくなります。',
    },
  ],
  'column-declared': [
    {
      entity: system,
      what: 'users.note: name',
      en: 'The system shop-db now says what a column holds: users.note: name.',
      ja: 'システム「shop-db」で、列の内容（users.note: name）を新しく記載します。',
    },
    { entity: system, en: 'The system shop-db now says what a column holds.', ja: 'システム「shop-db」で、列の内容を新しく記載します。' },
  ],
  'column-undeclared': [
    {
      entity: system,
      what: 'users.note: name',
      en: 'The system shop-db no longer says what a column holds: users.note: name.',
      ja: 'システム「shop-db」で、列の内容（users.note: name）を記載しなくなります。',
    },
    { entity: system, en: 'The system shop-db no longer says what a column holds.', ja: 'システム「shop-db」で、列の内容を記載しなくなります。' },
  ],
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
  'proven-field-added': [
    {
      entity: collection,
      what: 'birth-date',
      en: 'The collection point web-shop/signup now asks a proof of the field date of birth (birth-date).',
      ja: '取得箇所「web-shop/signup」で、項目「生年月日（birth-date）」の証明を新しく求めます。',
    },
  ],
  'proven-field-removed': [
    {
      entity: collection,
      what: 'birth-date',
      en: 'The collection point web-shop/signup no longer asks a proof of the field date of birth (birth-date).',
      ja: '取得箇所「web-shop/signup」で、項目「生年月日（birth-date）」の証明を求めなくなります。',
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
      what: '5y',
      before: 'schedule',
      fields: ['name', 'phone'],
      en: 'The store shop-db/order keeps the fields name and telephone number (phone) shorter: 5y, before as the retention schedule says.',
      ja: '保存先「shop-db/order」の項目「氏名（name）」「電話番号（phone）」の保存期間が短くなります（変更前：保存期間の一覧のとおり、変更後：5y）。',
    },
    {
      entity: store,
      what: 'until-proof',
      before: '5y',
      en: 'The store shop-db/order keeps shorter: until the proof is done, before 5y.',
      ja: '保存先「shop-db/order」の保存期間が短くなります（変更前：5y、変更後：証明が終わるまで）。',
    },
  ],
  'store-recounted': [
    {
      entity: store,
      what: '7y from paidOn',
      before: '7y from transactedOn',
      en: 'The store shop-db/order keeps otherwise: 7y from paidOn, before 7y from transactedOn.',
      ja: '保存先「shop-db/order」の保存期間の定め方が変更されます（変更前：7y from transactedOn、変更後：7y from paidOn）。',
    },
  ],
  'schedule-lengthened': [
    {
      entity: store,
      what: 'lossYear: true',
      fields: ['name'],
      en: 'By the retention schedule, the store shop-db/order keeps the field name longer: its rows now give lossYear: true.',
      ja: '保存期間の一覧による保存先「shop-db/order」の項目「氏名（name）」の保存期間が長くなります（変更前：なし、変更後：lossYear: true）。',
    },
    {
      entity: store,
      what: 'lossYear: true',
      before: 'lossYear: false',
      en: 'By the retention schedule, the store shop-db/order keeps longer: its rows now give lossYear: true, before lossYear: false.',
      ja: '保存期間の一覧による保存先「shop-db/order」の保存期間が長くなります（変更前：lossYear: false、変更後：lossYear: true）。',
    },
    {
      entity: store,
      before: 'fiscalYearEnd',
      en: 'By the retention schedule, the store shop-db/order keeps longer: its rows no longer give fiscalYearEnd.',
      ja: '保存期間の一覧による保存先「shop-db/order」の保存期間が長くなります（変更前：fiscalYearEnd、変更後：なし）。',
    },
    {
      entity: store,
      en: 'By the retention schedule, the store shop-db/order keeps longer: its rows give other events or facts.',
      ja: '保存期間の一覧による保存先「shop-db/order」の保存期間が長くなります。',
    },
  ],
  'schedule-shortened': [
    {
      entity: store,
      what: 'fiscalYearEnd',
      en: 'By the retention schedule, the store shop-db/order keeps shorter: its rows now give fiscalYearEnd.',
      ja: '保存期間の一覧による保存先「shop-db/order」の保存期間が短くなります（変更前：なし、変更後：fiscalYearEnd）。',
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
  'deletion-hastened': [
    {
      entity: store,
      what: '7d',
      before: '14d',
      en: 'What deletes from the store shop-db/order takes less long (7d), before 14d.',
      ja: '保存先「shop-db/order」からの消去が早くなります（変更前：14d、変更後：7d）。',
    },
    {
      entity: store,
      en: 'What deletes from the store shop-db/order takes less long.',
      ja: '保存先「shop-db/order」からの消去が早くなります。',
    },
  ],
  'deletion-changed': [
    {
      entity: store,
      what: 'new-job',
      before: 'purge-order',
      en: 'Something else deletes from the store shop-db/order: new-job, before purge-order.',
      ja: '保存先「shop-db/order」から消去するものが変更されます（変更前：purge-order、変更後：new-job）。',
    },
    {
      entity: store,
      en: 'Something else deletes from the store shop-db/order.',
      ja: '保存先「shop-db/order」から消去するものが変更されます。',
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
  'used-source-added': [
    {
      entity: use,
      what: 'shop-db/order',
      en: 'The use web-shop/newsletter now takes data from shop-db/order.',
      ja: '利用「web-shop/newsletter」の読み取り元に、「shop-db/order」が加わります。',
    },
    {
      entity: use,
      en: 'The use web-shop/newsletter now takes data from another place.',
      ja: '利用「web-shop/newsletter」の読み取り元に、別の場所が加わります。',
    },
  ],
  'used-source-removed': [
    {
      entity: use,
      what: 'shop-db/order',
      en: 'The use web-shop/newsletter no longer takes data from shop-db/order.',
      ja: '利用「web-shop/newsletter」の読み取り元から、「shop-db/order」がなくなります。',
    },
  ],
  'use-recipient-added': [
    {
      entity: use,
      what: 'same-corporation',
      en: 'The use web-shop/newsletter now goes to others of the same corporation.',
      ja: '利用「web-shop/newsletter」の送付先に、本人と同じ法人に属する者が加わります。',
    },
    {
      entity: use,
      what: 'subject',
      en: 'The use web-shop/newsletter now goes to the person concerned.',
      ja: '利用「web-shop/newsletter」の送付先に、本人が加わります。',
    },
    { entity: use, en: 'The use web-shop/newsletter now goes to somebody.', ja: '利用「web-shop/newsletter」の送付先に、受け取る者が加わります。' },
    { entity: use, what: 'a', en: 'The use web-shop/newsletter now goes to a.', ja: '利用「web-shop/newsletter」の送付先に、「a」が加わります。' },
  ],
  'use-recipient-removed': [
    {
      entity: use,
      what: 'same-corporation',
      en: 'The use web-shop/newsletter no longer goes to others of the same corporation.',
      ja: '利用「web-shop/newsletter」の送付先から、本人と同じ法人に属する者がなくなります。',
    },
  ],
  'recipient-added': [
    {
      entity: recipient,
      what: 'partner',
      country: 'US',
      en: 'The recipient ad-network is new: of the kind "a business partner" (partner), in the country US.',
      ja: '提供先「ad-network」が新しく加わります（種類：取引先（partner）、国：US）。',
    },
    { entity: recipient, en: 'The recipient ad-network is new.', ja: '提供先「ad-network」が新しく加わります。' },
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
  'recipient-renamed': [
    {
      entity: recipient,
      what: 'Ad Network Inc.',
      before: 'ad-network',
      en: 'The recipient ad-network is now called otherwise: Ad Network Inc., before ad-network.',
      ja: '提供先「ad-network」の名称が変更されます（変更前：ad-network、変更後：Ad Network Inc.）。',
    },
  ],
  'recipient-moved': [
    {
      entity: recipient,
      what: 'US',
      before: 'JP',
      en: 'The recipient ad-network is in another country: US, before JP.',
      ja: '提供先「ad-network」のある国が変更されます（変更前：JP、変更後：US）。',
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
  'purpose-to-recipient-added': [
    {
      entity: recipient,
      what: 'settlement',
      en: 'The recipient ad-network now gets data for purpose 3 "settling transactions" (settlement).',
      ja: '提供先「ad-network」への提供に、利用目的3「取引の決済」（settlement）のためのものが加わります。',
    },
  ],
  'field-for-purpose-added': [
    {
      entity: recipient,
      what: 'email: settlement',
      en: 'The recipient ad-network now gets a field for another purpose, or on another ground: email: settlement.',
      ja: '提供先「ad-network」への提供に、項目と利用目的または提供の根拠との新しい組合せ（email: settlement）が加わります。',
    },
  ],
  'field-for-purpose-removed': [
    {
      entity: recipient,
      what: 'email: settlement',
      en: 'The recipient ad-network no longer gets a field for a purpose, or on a ground: email: settlement.',
      ja: '提供先「ad-network」への提供から、項目と利用目的または提供の根拠との組合せ（email: settlement）がなくなります。',
    },
  ],
  'purpose-to-recipient-removed': [
    {
      entity: recipient,
      what: 'settlement',
      en: 'The recipient ad-network no longer gets data for purpose 3 "settling transactions" (settlement).',
      ja: '提供先「ad-network」への提供から、利用目的3「取引の決済」（settlement）のためのものがなくなります。',
    },
  ],
  'source-to-recipient-added': [
    {
      entity: recipient,
      what: 'shop-db',
      en: 'The recipient ad-network now gets data from shop-db.',
      ja: '提供先「ad-network」への提供に、「shop-db」からのものが加わります。',
    },
  ],
  'source-to-recipient-removed': [
    {
      entity: recipient,
      what: 'shop-db',
      en: 'The recipient ad-network no longer gets data from shop-db.',
      ja: '提供先「ad-network」への提供から、「shop-db」からのものがなくなります。',
    },
  ],
  'transaction-to-recipient-added': [
    {
      entity: recipient,
      what: 'sale',
      en: 'The recipient ad-network now gets data by sale.',
      ja: '提供先「ad-network」への提供に、販売によるものが加わります。',
    },
    {
      entity: recipient,
      en: 'The recipient ad-network now gets data by sale or rental.',
      ja: '提供先「ad-network」への提供に、販売または貸与によるものが加わります。',
    },
  ],
  'transaction-to-recipient-removed': [
    {
      entity: recipient,
      what: 'rental',
      en: 'The recipient ad-network no longer gets data by rental.',
      ja: '提供先「ad-network」への提供から、貸与によるものがなくなります。',
    },
    {
      entity: recipient,
      what: 'barter',
      en: 'The recipient ad-network no longer gets data by barter.',
      ja: '提供先「ad-network」への提供から、「barter」によるものがなくなります。',
    },
  ],
  'fact-changed': [
    {
      entity: recipient,
      what: 'necessary: false',
      before: 'necessary: true',
      en: 'For what the recipient ad-network gets, a fact is another: necessary: false, before necessary: true.',
      ja: '提供先「ad-network」への提供の根拠となる事実が変更されます（変更前：necessary: true、変更後：necessary: false）。',
    },
  ],
  'attestation-changed': [
    {
      entity: recipient,
      before: 'agreement: C-1',
      en: 'For what the recipient ad-network gets, what is on record is another: none, before agreement: C-1.',
      ja: '提供先「ad-network」への提供についての記載事項が変更されます（変更前：agreement: C-1、変更後：なし）。',
    },
    {
      entity: recipient,
      what: 'agreement: C-2',
      en: 'For what the recipient ad-network gets, what is on record is another: agreement: C-2, before none.',
      ja: '提供先「ad-network」への提供についての記載事項が変更されます（変更前：なし、変更後：agreement: C-2）。',
    },
  ],
  'transport-weakened': [
    { entity: flow, en: 'Data now goes out unencrypted by the flow ad-audience.', ja: 'フロー「ad-audience」により、暗号化せずに送信されるようになります。' },
  ],
  'transport-strengthened': [{ entity: flow, en: 'The flow ad-audience is now encrypted.', ja: 'フロー「ad-audience」の送信が暗号化されます。' }],
  'other-policy-added': [
    {
      entity: use,
      what: 'Nishi Travel',
      en: 'The policy of the partner Nishi Travel now governs the use web-shop/newsletter, and not this policy.',
      ja: '利用「web-shop/newsletter」に、このポリシーではなく、取引先「Nishi Travel」のポリシーが適用されるようになります。',
    },
    {
      entity: recipient,
      en: "Another site's own policy now governs what the recipient ad-network gets, and not this policy.",
      ja: '提供先「ad-network」への提供に、このポリシーではなく、その外部サイトのポリシーが適用されるようになります。',
    },
  ],
  'other-policy-removed': [
    {
      entity: collection,
      what: 'Nishi Travel',
      en: 'The policy of the partner Nishi Travel no longer governs the collection point web-shop/signup.',
      ja: '取得箇所「web-shop/signup」に、取引先「Nishi Travel」のポリシーが適用されなくなります。',
    },
  ],
  'acceptance-added': [
    {
      entity: acceptance,
      what: 'transport-plain',
      en: 'The acceptance accepted/0 is new (transport-plain): what it names no longer fails.',
      ja: '許容「accepted/0」が新しく加わり（transport-plain）、対象の指摘は不合格になりません。',
    },
  ],
  'acceptance-removed': [{ entity: acceptance, en: 'The acceptance accepted/0 is gone.', ja: '許容「accepted/0」がなくなります。' }],
  'acceptance-widened': [
    {
      entity: acceptance,
      what: 'users.gender',
      en: 'The acceptance accepted/0 covers more (users.gender).',
      ja: '許容「accepted/0」の対象が広がります（users.gender）。',
    },
  ],
  'acceptance-extended': [
    {
      entity: acceptance,
      what: '2027-01-31',
      before: '2026-12-31',
      en: 'The acceptance accepted/0 holds longer: 2027-01-31, before 2026-12-31.',
      ja: '許容「accepted/0」の終期が延びます（変更前：2026-12-31、変更後：2027-01-31）。',
    },
    { entity: acceptance, en: 'The acceptance accepted/0 holds longer.', ja: '許容「accepted/0」の終期が延びます。' },
  ],
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
