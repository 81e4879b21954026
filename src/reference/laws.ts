import type { Law } from '../model/document.js'

/**
 * The laws the policy cites. Each carries the day from which the wording relied on has been in force.
 * Where only a dated copy of the text was read, its date stands: the wording was in force on that day at the latest.
 * A law that changes is replaced here, version and all; everything that cites it follows.
 */
export const laws = {
  // The Act on the Protection of Personal Information: article numbers in force since 2022-04-01.
  // An amendment promulgated in 2026 takes effect later; it touches grounds 1 to 4, 6 and 8.
  'APPI Art. 2(1)': {
    ja: '個人情報保護法第2条第1項',
    version: '2022-04-01',
    means: {
      en: 'Personal information is information that can identify a living person. A statistic from which no link to a person remains is none.',
      ja: '個人情報とは、生存する特定の個人を識別できる情報をいい、個人との対応関係が残らない統計情報は含まれません。',
    },
  },
  'APPI Art. 17(1)': {
    ja: '個人情報保護法第17条第1項',
    version: '2022-04-01',
    means: {
      en: 'The purpose of use is specified as far as possible.',
      ja: '利用目的は、できる限り特定しなければなりません。',
    },
  },
  'APPI Art. 17(2)': {
    ja: '個人情報保護法第17条第2項',
    version: '2022-04-01',
    means: {
      en: 'A purpose of use is changed only within what is reasonably related to the one before.',
      ja: '利用目的の変更は、変更前の利用目的と関連性があると合理的に認められる範囲に限られます。',
    },
  },
  'APPI Art. 18(1)': {
    ja: '個人情報保護法第18条第1項',
    version: '2022-04-01',
    means: {
      en: 'Use beyond the specified purpose needs the prior consent of the principal.',
      ja: '特定された利用目的を超えて取り扱うには、あらかじめ本人の同意を得なければなりません。',
    },
  },
  'APPI Art. 18(2)': {
    ja: '個人情報保護法第18条第2項',
    version: '2022-04-01',
    means: {
      en: 'A successor to a business stays within the purpose of use from before the succession, unless the principal consents beforehand.',
      ja: '事業の承継により個人情報を取得した者は、あらかじめ本人の同意を得ない限り、承継前の利用目的の範囲内で取り扱わなければなりません。',
    },
  },
  'APPI Art. 21(2)': {
    ja: '個人情報保護法第21条第2項',
    version: '2022-04-01',
    means: {
      en: 'Whoever collects from the principal in writing, a web form included, states the purpose of use beforehand.',
      ja: '書面やウェブの入力画面で本人から直接取得する場合は、あらかじめ利用目的を明示しなければなりません。',
    },
  },
  'APPI Art. 22': {
    ja: '個人情報保護法第22条',
    version: '2022-04-01',
    means: {
      en: 'Personal data that is no longer needed is erased without delay, as far as one can.',
      ja: '利用する必要がなくなった個人データは、遅滞なく消去するよう努めなければなりません。',
    },
  },
  'APPI Art. 25': {
    ja: '個人情報保護法第25条',
    version: '2022-04-01',
    means: {
      en: 'Whoever entrusts the handling of personal data supervises the entrusted party.',
      ja: '個人データの取扱いを委託する場合は、委託先に対して必要かつ適切な監督を行わなければなりません。',
    },
  },
  'APPI Art. 27(1)': {
    ja: '個人情報保護法第27条第1項',
    version: '2022-04-01',
    means: {
      en: 'Personal data goes to a third party only with the prior consent of the principal, save in the cases listed.',
      ja: '個人データの第三者提供には、列挙された場合を除き、あらかじめ本人の同意が必要です。',
    },
  },
  'APPI Art. 27(1)(i)': {
    ja: '個人情報保護法第27条第1項第1号',
    version: '2022-04-01',
    means: {
      en: 'No consent is needed where the provision is based on law.',
      ja: '法令に基づく場合は、同意は必要ありません。',
    },
  },
  'APPI Art. 27(5)(ii)': {
    ja: '個人情報保護法第27条第5項第2号',
    version: '2022-04-01',
    means: {
      en: 'Who receives personal data with the succession of a business is no third party.',
      ja: '事業の承継に伴って個人データの提供を受ける者は、第三者にあたりません。',
    },
  },
  'APPI Art. 27(5)(iii)': {
    ja: '個人情報保護法第27条第5項第3号',
    version: '2022-04-01',
    means: {
      en: 'A joint user is no third party where the joint use, its items, users and purposes, and the responsible party were notified beforehand.',
      ja: '共同利用する旨、項目、利用者の範囲、利用目的および管理責任者をあらかじめ通知等している場合、共同利用の相手方は第三者にあたりません。',
    },
  },
  'APPI Art. 28': {
    ja: '個人情報保護法第28条',
    version: '2022-04-01',
    means: {
      en: 'A provision to a third party in a foreign country needs consent to just that, unless the country or the recipient protects personal data equivalently.',
      ja: '外国にある第三者への提供には、その国または提供先における個人データの保護が同等の水準にある場合を除き、その旨の本人の同意が必要です。',
    },
  },
  'APPI Art. 29': {
    ja: '個人情報保護法第29条',
    version: '2022-04-01',
    means: {
      en: 'A provision record is made of each third-party provision, and kept.',
      ja: '第三者提供をしたときは、第三者提供記録を作成し、保存しなければなりません。',
    },
  },
  'APPI Art. 41': {
    ja: '個人情報保護法第41条',
    version: '2022-04-01',
    means: {
      en: 'Pseudonymised information is made by the standards, and is not given to third parties.',
      ja: '仮名加工情報は基準に従って作成し、第三者に提供することはできません。',
    },
  },
  'APPI Art. 43': {
    ja: '個人情報保護法第43条',
    version: '2022-04-01',
    means: {
      en: 'Anonymised information is made by the standards, and its items are published.',
      ja: '匿名加工情報は基準に従って作成し、含まれる項目を公表しなければなりません。',
    },
  },
  // The enforcement rules follow the Act's renumbering of 2022-04-01. Article numbers come from the guideline's contents: re-check.
  'APPI Enforcement Rules Art. 21': {
    ja: '個人情報保護法施行規則第21条',
    version: '2022-04-01',
    means: {
      en: 'How long a provision record under Art. 29(2) of the Act is kept: three years, or one year where a contract serves as the record.',
      ja: '法第29条第2項の第三者提供記録の保存期間を、3年（契約書等をもって記録とする場合は1年）と定めます。',
    },
  },
  'APPI Enforcement Rules Art. 25': {
    ja: '個人情報保護法施行規則第25条',
    version: '2022-04-01',
    means: {
      en: 'How long the record of what was received, under Art. 30(4) of the Act, is kept: the same periods.',
      ja: '法第30条第4項による、提供を受けた際の記録の保存期間を、同じ期間と定めます。',
    },
  },
  // Read in a copy of the text of 2023-06-01.
  'Corporation Tax Act Enforcement Regulations Art. 59': {
    ja: '法人税法施行規則第59条',
    version: '2023-06-01',
    means: {
      en: 'A company filing a blue return (Art. 126(1) of the Act) keeps its books and documents seven years from the day after two months from the fiscal year’s end.',
      ja: '青色申告法人（法第126条第1項）は、帳簿書類を、事業年度終了の日の翌日から2月を経過した日から7年間保存しなければなりません。',
    },
  },
  // The seven years of other companies: stated in the same copy, not read article by article.
  'Corporation Tax Act Enforcement Regulations Art. 67': {
    ja: '法人税法施行規則第67条',
    version: '2023-06-01',
    means: {
      en: 'A company filing another return (Art. 150-2(1) of the Act) keeps them as long.',
      ja: '青色申告法人以外の法人（法第150条の2第1項）も、同じ期間保存しなければなりません。',
    },
  },
  // Read in a copy of September 2022.
  'Corporation Tax Act Enforcement Regulations Art. 26-3': {
    ja: '法人税法施行規則第26条の3',
    version: '2022-09-01',
    means: {
      en: 'The deduction of a loss carried forward (Art. 57 of the Act) asks that the books and documents of the loss year be kept ten years.',
      ja: '欠損金の繰越し（法第57条）による控除には、欠損金が生じた事業年度の帳簿書類を10年間保存することが必要です。',
    },
  },
  // The copies read bear no day; the wording came with the qualified invoice on 2023-10-01.
  'Consumption Tax Act Enforcement Order Art. 50': {
    ja: '消費税法施行令第50条',
    version: '2023-10-01',
    means: {
      en: 'A buyer keeps books and qualified invoices (Art. 30(7) of the Act) seven years from the day after two months from the taxable period’s end.',
      ja: '買手は、帳簿および適格請求書（法第30条第7項）を、課税期間の末日の翌日から2月を経過した日から7年間保存しなければなりません。',
    },
  },
  'Consumption Tax Act Enforcement Order Art. 70-13': {
    ja: '消費税法施行令第70条の13',
    version: '2023-10-01',
    means: {
      en: 'An issuer keeps copies of its qualified invoices (Art. 57-4(6) of the Act) as long.',
      ja: '売手は、交付した適格請求書の写し（法第57条の4第6項）を、同じ期間保存しなければなりません。',
    },
  },
  // The copy read bears no day; the wording is that of 2024-01-01.
  'Electronic Books Preservation Act Enforcement Regulations Art. 4': {
    ja: '電子帳簿保存法施行規則第4条',
    version: '2024-01-01',
    means: {
      en: 'The data of an electronic transaction (Art. 7 of the Act) is kept electronically, unaltered, where and as long as the paper would be.',
      ja: '電子取引（法第7条）の電磁的記録は、書面であれば保存すべき場所および期間に従い、改変せずに電磁的に保存しなければなりません。',
    },
  },
  // The copies read bear no day; the wording came with the Companies Act on 2006-05-01, and the Commercial Code was rewritten for it.
  'Companies Act Art. 432': {
    ja: '会社法第432条',
    version: '2006-05-01',
    means: {
      en: 'A stock company keeps its accounting books and important business materials ten years from the closing of the books.',
      ja: '株式会社は、帳簿の閉鎖の時から10年間、会計帳簿と事業に関する重要な資料を保存しなければなりません。',
    },
  },
  'Companies Act Art. 615': {
    ja: '会社法第615条',
    version: '2006-05-01',
    means: {
      en: 'A membership company keeps them as long.',
      ja: '持分会社も、同じ期間保存しなければなりません。',
    },
  },
  'Commercial Code Art. 19': {
    ja: '商法第19条',
    version: '2006-05-01',
    means: {
      en: 'A merchant keeps trade books and important business materials ten years from the closing of the books.',
      ja: '商人は、帳簿の閉鎖の時から10年間、商業帳簿と営業に関する重要な資料を保存しなければなりません。',
    },
  },
  // Known from secondary pages; re-check. The wording is that of 2009-09-01.
  'Specified Electronic Mail Act Art. 3': {
    ja: '特定電子メール法第3条',
    version: '2009-09-01',
    means: {
      en: 'Advertising mail goes to those who asked for it or consented to it. The record of that is kept, and who declines gets no more.',
      ja: '広告宣伝メールは、求めまたは同意のあった者にのみ送信し、その記録を保存し、拒否の通知があれば以後送信してはなりません。',
    },
  },
  'Specified Electronic Mail Act Enforcement Regulations Art. 4': {
    ja: '特定電子メール法施行規則第4条',
    version: '2009-09-01',
    means: {
      en: 'The record of the request or consent is kept until one month after sending has stopped.',
      ja: '求めまたは同意の記録は、送信をしなくなった日から1月を経過する日まで保存しなければなりません。',
    },
  },
  // The three years come from the regulations as renewed on 2023-06-01, whose article was not verified: the Act is cited.
  'Specified Commercial Transactions Act Art. 12-3': {
    ja: '特定商取引法第12条の3',
    version: '2023-06-01',
    means: {
      en: 'A mail-order seller advertises by email to consumers only at their request or with their consent, and keeps the record of it three years.',
      ja: '通信販売の電子メール広告は、消費者の請求または承諾がある場合に限られ、その記録を3年間保存しなければなりません。',
    },
  },
  // Read in a copy of 2024-04-01.
  'Act on Prevention of Transfer of Criminal Proceeds Art. 6': {
    ja: '犯罪収益移転防止法第6条',
    version: '2024-04-01',
    means: {
      en: 'A specified business operator keeps verification records seven years from the end of the contract.',
      ja: '特定事業者は、確認記録を契約の終了の日から7年間保存しなければなりません。',
    },
  },
  'Act on Prevention of Transfer of Criminal Proceeds Art. 7': {
    ja: '犯罪収益移転防止法第7条',
    version: '2024-04-01',
    means: {
      en: 'A specified business operator keeps transaction records seven years from the day of the transaction.',
      ja: '特定事業者は、取引記録等を取引の行われた日から7年間保存しなければなりません。',
    },
  },
  // Not read at a source; the wording is that of 2020-04-01. Re-check before switching the rule on.
  'Secondhand Articles Dealer Act Art. 18': {
    ja: '古物営業法第18条',
    version: '2020-04-01',
    means: {
      en: 'A dealer keeps the ledger of Art. 16 three years from its last entry.',
      ja: '古物商は、第16条の帳簿等を最終の記載をした日から3年間保存しなければなりません。',
    },
  },
  // Not read at a source. Art. 19 was last changed on 2024-05-27; Art. 20 has stood since the Act took effect.
  'My Number Act Art. 19': {
    ja: '番号法第19条',
    version: '2024-05-27',
    means: {
      en: 'Nobody provides specific personal information, which holds an individual number, save in the cases listed.',
      ja: '列挙された場合を除き、個人番号を含む特定個人情報を提供してはなりません。',
    },
  },
  'My Number Act Art. 20': {
    ja: '番号法第20条',
    version: '2015-10-05',
    means: {
      en: 'Nobody collects or keeps it, save in those cases.',
      ja: '第19条の場合を除き、他人の個人番号を含む特定個人情報を収集し、または保管してはなりません。',
    },
  },
  // Known from secondary pages; the wording is that of 2023-06-01.
  'Consumer Contract Act Art. 8': {
    ja: '消費者契約法第8条',
    version: '2023-06-01',
    means: {
      en: 'A term that frees a business of its whole liability towards a consumer is void.',
      ja: '消費者に対する事業者の損害賠償責任の全部を免除する条項等は、無効とされます。',
    },
  },
  // Known from secondary pages; the wording is that of 2021-04-01.
  'Installment Sales Act Art. 35-16': {
    ja: '割賦販売法第35条の16',
    version: '2021-04-01',
    means: {
      en: 'Whoever handles card numbers manages them appropriately; a merchant does so by not holding them, or by PCI DSS.',
      ja: 'クレジットカード番号等を取り扱う者は、これを適切に管理しなければなりません。加盟店では、非保持化またはPCI DSS準拠によります。',
    },
  },
} satisfies Record<string, Law>
