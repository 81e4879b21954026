import { type ManifestFault, type ManifestFaultCode, manifestFaultCodes } from '../../../src/gate/model/fault.js'
import { readFaultCodes } from '../../../src/gate/reading/tree.js'

type Said = Omit<ManifestFault, 'code' | 'file'> & { readonly file?: string; readonly en: string; readonly ja: string }

const root: readonly string[] = []

/** What each fault may say, with its sentences. */
const told: { readonly [Code in ManifestFaultCode]: readonly Said[] } = {
  missing: [
    {
      path: ['flows', 'ad-audience', 'ground'],
      needed: ['object'],
      en: 'The member flows.ad-audience.ground is missing; it must be an object.',
      ja: '「flows.ad-audience.ground」が指定されていません。ここに指定できるのはオブジェクトです。',
    },
    {
      path: ['accepted', 0, 'until'],
      needed: ['until', 'text'],
      en: 'The member accepted[0].until is missing; it must be a text.',
      ja: '「accepted[0].until」が指定されていません。ここに指定できるのは文字列です。',
    },
    { path: ['systems'], needed: ['systems'], en: 'The member systems is missing.', ja: '「systems」が指定されていません。' },
  ],
  'wrong-type': [
    {
      path: ['systems', 'shop', 'collects', 'signup', 'fields', 0],
      found: 'number',
      needed: ['text'],
      en: 'The member systems.shop.collects.signup.fields[0] is a number, which it cannot be; it must be a text.',
      ja: '「systems.shop.collects.signup.fields[0]」に数値が指定されていますが、型が正しくありません。ここに指定できるのは文字列です。',
    },
    {
      path: ['systems', 'shop', 'stores', 'order', 'keeps', 'for'],
      found: 'seven years',
      needed: ['period'],
      en: 'The member systems.shop.stores.order.keeps.for is the text "seven years", which it cannot be; it must be a period, such as 7y, 18m or 14d.',
      ja: '「systems.shop.stores.order.keeps.for」に文字列「seven years」が指定されていますが、型が正しくありません。ここに指定できるのは「7y」「18m」「14d」のような期間です。',
    },
    {
      path: ['flows', 'a', 'ground'],
      needed: ['one ground'],
      en: 'The member flows.a.ground is of another type, which it cannot be; it must be one ground alone.',
      ja: '「flows.a.ground」に異なる型の値が指定されていますが、型が正しくありません。ここに指定できるのは1つの提供の根拠です。',
    },
  ],
  empty: [
    {
      path: ['systems', 'shop', 'schema'],
      needed: ['column'],
      en: 'The member systems.shop.schema names no column: what it names must have at least one, as in table.column.',
      ja: '「systems.shop.schema」に指定されたスキーマには、列（table.column）が1つもありません。',
    },
    { path: root, en: 'The file clausewise.yaml is empty.', ja: 'ファイル「clausewise.yaml」は空です。' },
    {
      path: ['include'],
      needed: ['at least one entry'],
      en: 'The member include is empty or blank; it must be at least one entry long.',
      ja: '「include」が空です。ここに指定できるのは1件以上の要素です。',
    },
  ],
  'not-declared': [
    {
      path: ['flows', 'a', 'feilds'],
      found: 'feilds',
      needed: ['from', 'to', 'fields'],
      nearest: 'fields',
      en: 'The member flows.a.feilds is not known there, so nothing would read it. Did you mean "fields"?',
      ja: '「flows.a.feilds」は、定められていない指定であり、読み取られません。「fields」の誤りではありませんか。',
    },
    {
      path: ['recipients', 'a', 'colour'],
      needed: ['kind', 'country'],
      en: 'The member recipients.a.colour is not known there, so nothing would read it; what can stand there is kind or country.',
      ja: '「recipients.a.colour」は、定められていない指定であり、読み取られません。ここに指定できるのは「kind」または「country」です。',
    },
    {
      path: ['flows', 'a b'],
      found: 'a b',
      needed: ['id'],
      en: 'The member flows["a b"] is not known there, so nothing would read it; it must be letters, digits, dots, hyphens and underscores, beginning with a letter or digit.',
      ja: '「flows["a b"]」は、定められていない指定であり、読み取られません。ここに指定できるのは英数字などの文字、点、ハイフンおよび下線（先頭は文字または数字）です。',
    },
  ],
  'unknown-name': [
    {
      path: ['flows', 'a', 'to'],
      found: 'parcel-c',
      needed: ['parcel-co'],
      nearest: 'parcel-co',
      en: 'The member flows.a.to is "parcel-c", which is not known. Did you mean "parcel-co"?',
      ja: '「flows.a.to」に指定された「parcel-c」は、定められていません。「parcel-co」の誤りではありませんか。',
    },
    {
      path: ['flows', 'a', 'to'],
      needed: ['text', 'parcel-co'],
      en: 'The member flows.a.to is a name, which is not known; it must be text or parcel-co.',
      ja: '「flows.a.to」に指定された名称は、定められていません。ここに指定できるのは「text」または「parcel-co」です。',
    },
  ],
  'no-day': [
    {
      path: ['accepted', 0, 'until'],
      found: '2027-02-30',
      en: 'The member accepted[0].until is "2027-02-30"; it must be a day that exists, written YYYY-MM-DD.',
      ja: '「accepted[0].until」に指定された「2027-02-30」は、日付ではありません。実在する日付を、YYYY-MM-DDの形式で指定してください。',
    },
  ],
  'duplicate-id': [
    {
      path: ['flows', 'a'],
      found: 'a',
      needed: ['flows.yaml'],
      en: 'The member flows.a is declared already in flows.yaml; an id is unique over all files of a manifest.',
      ja: '「flows.a」は、ファイル「flows.yaml」で既に定義されています。IDは、マニフェストのすべてのファイルを通じて一意である必要があります。',
    },
    {
      path: ['flows', 'a'],
      en: 'The member flows.a is declared already; an id is unique over all files of a manifest.',
      ja: '「flows.a」は、既に定義されています。IDは、マニフェストのすべてのファイルを通じて一意である必要があります。',
    },
  ],
  'nothing-declared': [
    {
      path: root,
      en: 'The manifest clausewise.yaml declares nothing that can be checked: no collection point, use, store, schema, recipient or flow.',
      ja: 'マニフェスト「clausewise.yaml」には、取得箇所、利用、保存先、スキーマ、提供先およびフローのいずれもなく、検査するものがありません。',
    },
  ],
  'file-missing': [
    { path: ['include', 0], found: 'flows.yaml', en: 'The file flows.yaml does not exist.', ja: 'ファイル「flows.yaml」がありません。' },
    {
      path: ['systems', 'shop', 'schema'],
      found: 'prisma/schema.prisma',
      needed: ['shop/prisma/schema.prisma'],
      en: 'The file prisma/schema.prisma does not exist: it was looked for at shop/prisma/schema.prisma.',
      ja: 'ファイル「prisma/schema.prisma」がありません（探した場所：shop/prisma/schema.prisma）。',
    },
    { path: root, en: 'The file clausewise.yaml does not exist.', ja: 'ファイル「clausewise.yaml」がありません。' },
  ],
  'file-unreadable': [
    { path: root, en: 'The file clausewise.yaml cannot be read.', ja: 'ファイル「clausewise.yaml」を読み取ることができません。' },
    {
      path: root,
      found: 'permission denied.',
      en: 'The file clausewise.yaml cannot be read: permission denied.',
      ja: 'ファイル「clausewise.yaml」を読み取ることができません（permission denied）。',
    },
    ...(
      [
        ['folder', 'it is a folder', 'フォルダーです'],
        ['no-permission', 'permission is denied', '読み取りの権限がありません'],
        ['no-utf-8', 'it is not UTF-8', 'UTF-8ではありません'],
        ['like-utf-16', 'it is not UTF-8; it looks like UTF-16, so save it as UTF-8', 'UTF-8ではなく、UTF-16のようです。UTF-8で保存し直してください'],
        [
          'like-latin-1',
          'it is not UTF-8; it looks like ISO 8859-1 or Windows-1252, so save it as UTF-8',
          'UTF-8ではなく、ISO 8859-1またはWindows-1252のようです。UTF-8で保存し直してください',
        ],
        ['like-shift-jis', 'it is not UTF-8; it looks like Shift_JIS, so save it as UTF-8', 'UTF-8ではなく、Shift_JISのようです。UTF-8で保存し直してください'],
        ['like-euc-jp', 'it is not UTF-8; it looks like EUC-JP, so save it as UTF-8', 'UTF-8ではなく、EUC-JPのようです。UTF-8で保存し直してください'],
      ] as const
    ).map(([found, en, ja]) => ({
      path: root,
      found,
      en: `The file clausewise.yaml cannot be read: ${en}.`,
      ja: `ファイル「clausewise.yaml」を読み取ることができません（${ja}）。`,
    })),
  ],
  'pattern-without-files': [
    {
      path: ['include', 0],
      found: 'flows/*.yaml',
      en: 'The pattern "flows/*.yaml" matches no file.',
      ja: 'パターン「flows/*.yaml」に一致するファイルがありません。',
    },
    { path: ['include', 0], en: 'The pattern clausewise.yaml matches no file.', ja: 'パターン「clausewise.yaml」に一致するファイルがありません。' },
  ],
  'file-too-large': [
    {
      path: root,
      found: '9 MiB',
      needed: ['8388608'],
      en: 'The file clausewise.yaml is too large: 9 MiB; it may be 8 MiB at most.',
      ja: 'ファイル「clausewise.yaml」は大きすぎます（9 MiB）。上限は8 MiBです。',
    },
    { path: root, en: 'The file clausewise.yaml is too large.', ja: 'ファイル「clausewise.yaml」は大きすぎます。' },
  ],
  'policy-unknown': [
    {
      path: ['policy'],
      found: 'refernce',
      nearest: 'reference',
      en: 'There is no policy "refernce". Did you mean "reference"?',
      ja: 'ポリシー「refernce」はありません。「reference」の誤りではありませんか。',
    },
    {
      path: ['policy'],
      en: 'There is no policy of that name; it must be "reference", or the path of a policy document.',
      ja: '指定されたポリシーはありません。「reference」またはポリシー文書のパスを指定してください。',
    },
  ],
  'policy-faulty': [
    {
      path: ['policy'],
      file: 'policy.json',
      faults: [{ code: 'no-day', path: ['effectiveOn'], found: '2026-02-30' }],
      en: 'The policy in policy.json is not sound. At effectiveOn, the policy has "2026-02-30"; it must be a day that exists, written YYYY-MM-DD.',
      ja: 'ファイル「policy.json」のポリシーに不備があります。「effectiveOn」において、「2026-02-30」が置かれていますが、日付ではありません。実在する日付を、YYYY-MM-DDの形式で指定してください。',
    },
    { path: ['policy'], file: 'policy.json', en: 'The policy in policy.json is not sound.', ja: 'ファイル「policy.json」のポリシーに不備があります。' },
  ],
  'schema-without-reader': [
    {
      path: ['systems', 'shop', 'schema'],
      file: 'schema.prisma',
      needed: ['@mrleebo/prisma-ast'],
      en: 'The schema schema.prisma has no reader; it needs @mrleebo/prisma-ast.',
      ja: 'スキーマ「schema.prisma」を読み取る機能がありません。「@mrleebo/prisma-ast」が必要です。',
    },
    { path: [], file: 'schema.txt', en: 'The schema schema.txt has no reader.', ja: 'スキーマ「schema.txt」を読み取る機能がありません。' },
  ],
  'schema-unread': [
    {
      path: [],
      file: 'schema.sql',
      found: 'unexpected COPY',
      en: 'A part of the schema schema.sql was not read: unexpected COPY. With "!" before its path, "schema" leaves a file out.',
      ja: 'スキーマ「schema.sql」の一部を読み取ることができませんでした（unexpected COPY）。「schema」では、パスの前に「!」を付けると、ファイルを除くことができます。',
    },
    {
      path: [],
      file: 'schema.sql',
      en: 'A part of the schema schema.sql was not read. With "!" before its path, "schema" leaves a file out.',
      ja: 'スキーマ「schema.sql」の一部を読み取ることができませんでした。「schema」では、パスの前に「!」を付けると、ファイルを除くことができます。',
    },
  ],
  'not-of-store': [
    {
      path: ['systems', 'shop', 'stores', 'consent', 'events', 0],
      found: 'transactedOn',
      needed: ['mailStoppedOn', 'lastAdMailOn'],
      en: 'The member systems.shop.stores.consent.events[0] is "transactedOn", which the policy knows, but not for this store; it must be mailStoppedOn or lastAdMailOn.',
      ja: '「systems.shop.stores.consent.events[0]」に指定された「transactedOn」は、ポリシーに定められていますが、この保存先には使えません。ここに指定できるのは「mailStoppedOn」または「lastAdMailOn」です。',
    },
    {
      path: ['systems', 'shop', 'stores', 'order', 'keeps', 'from'],
      found: 'transactedOn',
      needed: ['listed event'],
      en: 'The member systems.shop.stores.order.keeps.from is "transactedOn", which the policy knows, but not for this store; it must be an event that stands among the events of the store.',
      ja: '「systems.shop.stores.order.keeps.from」に指定された「transactedOn」は、ポリシーに定められていますが、この保存先には使えません。ここに指定できるのは保存先のeventsに示した出来事です。',
    },
    {
      path: ['systems', 'shop', 'stores', 'profile', 'keeps', 'from'],
      found: 'transactedOn',
      needed: ['no such name'],
      en: 'The member systems.shop.stores.profile.keeps.from is "transactedOn", which the policy knows, but not for this store; it must be left out, as this kind of record has none.',
      ja: '「systems.shop.stores.profile.keeps.from」に指定された「transactedOn」は、ポリシーに定められていますが、この保存先には使えません。この種類の記録には、該当する名称がありません。',
    },
  ],
  'wrong-input': [
    {
      path: ['asOf'],
      found: '28.11.2026',
      needed: ['day'],
      en: 'What is passed as asOf is the text "28.11.2026", which it cannot be; it must be a day, written YYYY-MM-DD.',
      ja: '「asOf」として渡された値は文字列「28.11.2026」であり、使えません。ここに指定できるのは日付（YYYY-MM-DD）です。',
    },
    {
      path: ['files', 0, 'text'],
      found: 'number',
      needed: ['text'],
      en: 'What is passed as files[0].text is a number, which it cannot be; it must be a text.',
      ja: '「files[0].text」として渡された値は数値であり、使えません。ここに指定できるのは文字列です。',
    },
    {
      path: ['policy'],
      found: 'object',
      needed: ['policy'],
      en: 'What is passed as policy is an object, which it cannot be; it must be a policy that definePolicy or parsePolicy made.',
      ja: '「policy」として渡された値はオブジェクトであり、使えません。ここに指定できるのはdefinePolicyまたはparsePolicyで作成したポリシーです。',
    },
    {
      path: ['readers', 0],
      found: 'text',
      needed: ['reader'],
      en: 'What is passed as readers[0] is a text, which it cannot be; it must be a reader of schemas, such as those of schemaReaders.',
      ja: '「readers[0]」として渡された値は文字列であり、使えません。ここに指定できるのはschemaReadersなどのスキーマの読み取り機能です。',
    },
    {
      path: root,
      needed: ['object'],
      en: 'What is passed is missing; it must be an object.',
      ja: '渡された値がありません。ここに指定できるのはオブジェクトです。',
    },
  ],
  syntax: [
    {
      path: root,
      found: 'bad indentation',
      en: 'The file clausewise.yaml is neither YAML nor JSON: bad indentation.',
      ja: 'ファイル「clausewise.yaml」は、YAMLまたはJSONとして正しくありません（bad indentation）。',
    },
    { path: root, en: 'The file clausewise.yaml is neither YAML nor JSON.', ja: 'ファイル「clausewise.yaml」は、YAMLまたはJSONとして正しくありません。' },
  ],
  'several-documents': [
    {
      path: root,
      en: 'The file clausewise.yaml holds several documents; it must hold one.',
      ja: 'ファイル「clausewise.yaml」に複数の文書があります。文書は1つにしてください。',
    },
  ],
  'too-deep': [{ path: root, en: 'The file clausewise.yaml is nested too deeply there.', ja: 'ファイル「clausewise.yaml」の入れ子が深すぎます。' }],
  'too-large': [
    {
      path: root,
      en: 'The file clausewise.yaml holds more than is followed; what aliases and merges repeat counts each time. Split it into several.',
      ja: 'ファイル「clausewise.yaml」は、たどることのできる量を超えています（エイリアスとマージで繰り返されるものは、その都度数えます）。複数のファイルに分けてください。',
    },
    {
      path: root,
      found: '350000',
      en: 'The file clausewise.yaml has more than 350000 commas, colons, opening brackets and ends of lines: split it into several.',
      ja: 'ファイル「clausewise.yaml」にあるカンマ、コロン、開き括弧および改行が、350000個を超えています。複数のファイルに分けてください。',
    },
    {
      path: root,
      found: '25000',
      needed: ['findings'],
      en: 'There are more findings than 25000: the others are told once these are put right, or the manifest is in more files. No baseline is written of what is not told.',
      ja: '指摘が25000件を超えています。表示されているものを解消するか、マニフェストを複数のファイルに分けると、残りが表示されます。すべてが表示されるまで、ベースラインは書き出されません。',
    },
    {
      path: ['include', 1000],
      found: '1000',
      needed: ['entries'],
      en: 'There are more entries in this list than 1000, which is as many as are read.',
      ja: 'このリストの要素が、読み取ることのできる1000件を超えています。',
    },
    {
      path: ['systems', 'shop', 'schema'],
      found: '1000000',
      needed: ['columns'],
      en: 'There are more columns in the schemas than 1000000, which is as many as are compared.',
      ja: 'スキーマの列が、照合することのできる1000000列を超えています。',
    },
  ],
  'unknown-alias': [
    {
      path: root,
      found: 'shop',
      en: 'The alias "shop" stands for nothing: no anchor of that name stands before it.',
      ja: 'エイリアス「shop」が指すアンカーは、それより前にありません。',
    },
  ],
  'alias-in-itself': [
    {
      path: root,
      found: 'shop',
      en: 'The alias "shop" stands for something that it lies in.',
      ja: 'エイリアス「shop」は、自分自身を含むものを指しています。',
    },
  ],
  'duplicate-key': [{ path: root, found: 'shop', en: 'The key "shop" stands twice in one map.', ja: 'キー「shop」が、1つのマップの中で重複しています。' }],
  'key-no-text': [{ path: root, en: 'A key must be a text, and not a list or a map.', ja: 'キーは文字列である必要があり、リストやマップは使えません。' }],
  'merge-no-map': [
    {
      path: root,
      en: 'What is merged with << must be a map, or a list of maps.',
      ja: '「<<」で取り込めるのは、マップまたはマップのリストに限られます。',
    },
  ],
  tag: [
    {
      path: root,
      found: '!!binary',
      en: 'The tag "!!binary" is not taken: it makes values that JSON does not have.',
      ja: 'タグ「!!binary」は使えません。JSONにない値になるためです。',
    },
  ],
  'number-inexact': [
    {
      path: root,
      found: '12345678901234567890',
      en: 'The number "12345678901234567890" cannot be held exactly; put it in quotation marks.',
      ja: '数値「12345678901234567890」は、正確に扱うことができません。引用符を付けてください。',
    },
  ],
}

const codes: readonly ManifestFaultCode[] = [...new Set<ManifestFaultCode>([...manifestFaultCodes, ...readFaultCodes])]

export interface SampleFault {
  readonly fault: ManifestFault
  readonly en: string
  readonly ja: string
}

/** Faults of every code, each with what is said of it. */
export const sampleFaults: readonly SampleFault[] = codes.flatMap((code) =>
  told[code].map(({ en, ja, file = 'clausewise.yaml', ...fault }) => ({ fault: { code, file, ...fault }, en, ja })),
)
