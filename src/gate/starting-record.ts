import { wordsOfName } from './recognise/words-of-name.js'

/** What names of tables are made of whose rows are of a kind of record. */
const synonyms: readonly (readonly [kind: string, words: readonly string[]])[] = [
  ['disclosure-record', ['disclosure', 'disclosure record', 'disclosure log', 'provision record', '提供記録', '第三者提供']],
  ['identity-check', ['identity check', 'identity verification', 'id verification', 'verification', 'kyc', 'ekyc', 'honnin kakunin', '本人確認']],
  ['consent', ['consent', 'opt in', 'optin', 'subscriber', 'mail permission', 'doui', 'dooi', '同意', '承諾']],
  ['inquiry', ['inquiry', 'enquiry', 'contact', 'ticket', 'support request', 'complaint', 'feedback', 'toiawase', '問い合わせ', '問合せ', 'お問合わせ']],
  ['contract', ['contract', 'agreement', 'subscription', 'lease', 'keiyaku', '契約']],
  ['invoice', ['invoice', 'bill', 'billing', 'receipt', 'payment', 'settlement', 'seikyu', 'seikyuu', 'seikyusho', '請求', '領収', '支払', '入金']],
  [
    'order',
    [
      'order',
      'purchase',
      'sale',
      'booking',
      'reservation',
      'checkout',
      'cart',
      'shipment',
      'delivery',
      'chumon',
      'chuumon',
      'juchu',
      '注文',
      '受注',
      '購入',
      '予約',
      '配送',
    ],
  ],
  ['profile', ['profile', 'user', 'customer', 'client', 'member', 'account', 'person', 'kokyaku', 'kaiin', '会員', '顧客', '利用者', 'ユーザー']],
]

/** A table of anything else is about people as such. */
const usual = 'profile'

/**
 * The kind of record that the rows of a table are, by the words of its name: the last that says it counts, for what a compound is stands at its end.
 * A kind of the policy's own is known by its name. Nothing where the policy has none that could be meant.
 */
export function recordOf(table: string, kinds: readonly string[]): string | undefined {
  const words = wordsOfName(table).map(singular)
  const known = [
    ...kinds.map((kind) => [kind, wordsOfName(kind).map(singular)] as const),
    ...synonyms.filter(([kind]) => kinds.includes(kind)).flatMap(([kind, phrases]) => phrases.map((phrase) => [kind, phrase.split(' ')] as const)),
  ]
  for (let end = words.length; end > 0; end -= 1) {
    const found = known.filter(([, phrase]) => endsWith(words.slice(0, end), phrase)).toSorted((a, b) => b[1].length - a[1].length)[0]
    if (found !== undefined) return found[0]
  }
  return kinds.includes(usual) ? usual : undefined
}

/** Nothing stands between the words of a Japanese name: there the end of a run counts. */
function endsWith(words: readonly string[], phrase: readonly string[]): boolean {
  const tail = words.slice(-phrase.length)
  return (
    tail.length === phrase.length &&
    phrase.length > 0 &&
    phrase.every((word, at) => tail[at] === word || (/^\P{ASCII}+$/u.test(word) && tail[at]?.includes(word) === true))
  )
}

function singular(word: string): string {
  return word
    .replace(/(?<=\w{2})ies$/, 'y')
    .replace(/(?<=(?:ss|x|ch|sh))es$/, '')
    .replace(/(?<=\w[^su\W])s$/, '')
}
