/** One word for each thing, in all Japanese of the product, and the words that are not said for it. */
export interface Word {
  /** What is meant. */
  readonly means: string
  readonly say: string
  readonly never: readonly RegExp[]
  /** Where a law has the other word itself: what stands around it there. */
  readonly except?: readonly RegExp[]
  readonly because?: string
}

/** The product's own choices. */
const choices: readonly Word[] = [
  {
    means: 'what a person asks of the operator',
    say: '申出',
    never: [/(?:の|ご)求め(?=[がにはのをもで、。]|また)/, /(?:消去|停止)の(?:ご)?(?:請求|要求|依頼)/, /申し出|申請/],
    because: 'The policy promises more than the Act, whose word is 請求: the answer claims no statutory right.',
  },
  {
    means: 'to collect',
    say: '取得',
    never: [/収集/],
    except: [/収集も保管もできません/, /特定個人情報を収集し、または保管/],
    because: 'The Act has 取得. The My Number Act has 収集 and 保管.',
  },
  { means: 'to keep', say: '保存', never: [/保管/, /保持/], except: [/収集も保管もできません/, /特定個人情報を収集し、または保管/, /非保持化/] },
  { means: 'to erase', say: '消去', never: [/削除/, /抹消/, /廃棄/] },
  { means: 'the last day of a period', say: '終期', never: [/最終日/, /満了日/, /保存期限/] },
  { means: 'the day by which something is done', say: '対応期限', never: [/期日/] },
  { means: 'a version', say: 'バージョン', never: [/版/] },
  { means: 'to declare in the policy', say: '定める', never: [/宣言[しすさ]/], because: '宣言 is a clause that states and binds nobody.' },
  { means: 'to assert', say: '表明', never: [/主張/] },
  {
    means: 'a document that must stay unaltered',
    say: '改変してはならない文書',
    never: [/(?:変更|改変|修正)(?:が)?でき(?:ない|ません)/, /変更してはならない文書/],
  },
  { means: 'advertising mail', say: '広告宣伝メール', never: [/広告メール/, /(?<!広告)宣伝メール/, /販促メール/], because: 'The word of the Act on it.' },
  {
    means: 'to disclose',
    say: '提供',
    never: [/開示/, /第三者提供(?!記録|の停止|を停止|をしたとき|には、列挙|にあた)/],
    because:
      '第三者提供 is narrower, and the word of the Act: for what a person has stopped, and for its record. 開示 is what the person is shown of their own data.',
  },
  { means: 'a ground of disclosure', say: '提供の根拠', never: [/(?<!提供の)根拠[0-9]/] },
  { means: 'that a fact is so, or not', say: '「はい」「いいえ」', never: [/が (?:true|false)/, /事実「[^」]*」は「(?:true|false)」/] },
  { means: 'a question put to the engine', say: 'リクエスト', never: [/判定の依頼/, /呼び出しの際/] },
  { means: 'to prove a field', say: '証明', never: [/項目を確認する/, /確認の対象/] },
  { means: 'another site', say: '外部サイト', never: [/他の?サイト/, /別サイト/] },
  { means: 'outside the policy', say: '適用範囲外', never: [/ポリシーの対象外/] },
  { means: 'an inquiry of a customer', say: 'お問い合わせ', never: [/(?<!お)問い?合わ?せ/] },
  { means: 'a retention rule', say: '保存規則', never: [/(?<!保存|施行)規則(?!または義務)/], because: '規則 alone is a clause that decides.' },
]

/** Words that mean something else in the law, or nothing there. */
const legal: readonly Word[] = [
  { means: 'a leak', say: '漏えい', never: [/漏洩/] },
  { means: 'the succession of a business', say: '事業の承継', never: [/事業承継/] },
  { means: 'a fiscal year', say: '事業年度', never: [/会計年度/] },
  { means: 'a purpose of use', say: '利用目的', never: [/利用の目的/] },
  { means: 'the person the data is about', say: '本人', never: [/データ主体/, /情報主体/] },
  { means: 'a party entrusted with the handling', say: '委託先', never: [/委託業者/, /外注先/] },
  { means: 'a third party abroad', say: '外国にある第三者', never: [/外国の第三者/] },
  { means: 'anonymised and pseudonymised information', say: '匿名加工情報、仮名加工情報', never: [/匿名化情報/, /仮名化情報/] },
  { means: 'statistics', say: '統計情報', never: [/統計データ/] },
  { means: 'without delay, promptly', say: '遅滞なく、速やかに', never: [/遅延なく/, /すみやか/] },
  { means: 'an inquiry of an authority', say: '照会', never: [/捜査照会/, /問合/] },
  { means: 'a qualified invoice', say: '適格請求書', never: [/インボイス/] },
]

export const words: readonly Word[] = [...choices, ...legal]

/** Where a text says a word that is not said, with what stands around it. */
export function wrongly(text: string, { never, except = [] }: Word): readonly string[] {
  const allowed = except.reduce((rest, each) => rest.replaceAll(new RegExp(each, 'g'), ''), text)
  return never.flatMap((each) =>
    [...allowed.matchAll(new RegExp(each, 'gu'))].map(({ index, 0: said }) => allowed.slice(Math.max(0, index - 20), index + said.length + 20)),
  )
}
