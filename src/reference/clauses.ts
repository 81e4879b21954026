import type { Clause } from '../model/document.js'

/**
 * The published policy, clause by clause, restated. The ids are stable: decisions, plans and reports cite them.
 * A clause with more than one open phrase has more than one reading in its `reading`, each beginning with the phrase.
 */
export const clauses = {
  'preamble.1': {
    section: 'opening',
    kind: 'statement',
    means: {
      en: 'The company takes reasonable safeguards so that personal information does not leak and nobody reaches, loses, destroys or falsifies it without authority.',
      ja: '当社は、個人情報の漏えい、不正アクセス、滅失、毀損および改ざんを防ぐため、合理的な安全管理措置を講じます。',
    },
    because: {
      en: 'It promises a level of care in the whole operation. No single request shows whether that care is taken.',
      ja: '事業全体における注意の水準についての約束であり、個々のリクエストからは、守られているかどうかを確かめられません。',
    },
  },
  'preamble.2': {
    section: 'opening',
    kind: 'statement',
    means: {
      en: 'Individuals and corporations should be at ease on the site, and looking after their information belongs to a relationship that lasts.',
      ja: '個人のお客様にも法人のお客様にも安心してサイトをご利用いただくことを目指し、個人情報の保護を末永い関係の一部と考えます。',
    },
    because: {
      en: 'It states an aim and a conviction. It allows nothing and forbids nothing.',
      ja: '目標と考え方を述べるものであり、何かを許可することも禁止することもありません。',
    },
  },
  'preamble.3': {
    section: 'opening',
    kind: 'rule',
    means: {
      en: 'When the password entered at use matches the one registered beforehand, the company does not answer for its theft, nor for its use by someone else.',
      ja: '利用時に入力されたパスワードがあらかじめ登録されたものと一致した場合、その盗用や他人による使用について当社は責任を負いません。',
    },
  },
  'scope.1': {
    section: 'scope',
    kind: 'rule',
    means: {
      en: 'The policy governs people who use the services or transact with the company, and what they entrusted to it.',
      ja: '本ポリシーは、サービスを利用する方または当社と取引する方と、その方々からお預かりした個人情報に適用されます。',
    },
  },
  'scope.2': {
    section: 'scope',
    kind: 'rule',
    means: {
      en: 'What the company and a business partner share is governed by the policy of whichever of them directed or planned its collection, unless specified otherwise.',
      ja: '当社と取引先が共有する個人情報には、別段の定めがない限り、取得を指示または計画した側のポリシーが適用されます。',
    },
    reading: {
      en: '“Unless specified otherwise”: specified in the policy document itself, or not specified. Nothing that a call says can specify it.',
      ja: '「別段の定め」：ポリシー文書そのものにある定めをいいます。リクエストの指定によって定めることはできません。',
    },
  },
  'collection.1': {
    section: 'collection',
    kind: 'rule',
    means: {
      en: 'These may be collected: name, email, address, date of birth, gender, telephone (a mobile one too), occupation, industry, and what is necessary for payment.',
      ja: '取得できる項目は、氏名、メールアドレス、住所、生年月日、性別、電話番号（携帯電話を含みます。）、職業、業種および支払いに必要な情報です。',
    },
    reading: {
      en: '“Etc.”: the list is closed. An operator that collects more says so in a revision of its own policy; a field that is not declared is denied everywhere. “Information necessary for payment”: it is collected for payment. Amount, method and date serve purposes 2, 3 and 4, the card number serves purpose 3 alone. The other fields of this clause serve all six purposes, since the text makes no difference between them.',
      ja: '「等」：項目の一覧は限定列挙です。これより多くの項目を取得する場合は、事業者が自社のポリシーを改定して示します。定められていない項目は、すべての場面で認められません。「支払いに必要な情報」：支払いのために取得するものです。金額・方法・日付は利用目的2、3および4に、カード番号は利用目的3のみに利用できます。この条項のその他の項目は、本文に区別がないため、6つの利用目的すべてに利用できます。',
    },
  },
  'collection.2': {
    section: 'collection',
    kind: 'rule',
    means: {
      en: 'Confirmation documents may be asked for, to prove what collection.1 lists, and for nothing else.',
      ja: 'collection.1 の項目を証明するためにのみ、本人確認書類の提出をお願いすることがあります。',
    },
    reading: {
      en: '“To prove them”: an identity document is collected and checked against the fields it proves. It serves none of the six purposes.',
      ja: '「証明するため」：本人確認書類は、証明の対象となる項目と照合するために取得します。6つの利用目的のいずれにも利用しません。',
    },
  },
  'use.0': {
    section: 'use',
    kind: 'rule',
    means: {
      en: 'What was collected is used for the purposes listed. Any other use is denied.',
      ja: '取得した個人情報は、列挙された利用目的のために利用します。それ以外の利用は認められません。',
    },
    reading: {
      en: 'Who a use may be sent to: other recipients are named for replies alone (use.4). Any other use stays with the company or goes to the person. Sending to anyone else is a disclosure and needs a ground.',
      ja: '利用に伴う送付先：本人以外への送付が示されているのは回答（use.4）のみです。その他の利用は、社内にとどまるか本人に送付するものに限ります。それ以外の者への送付は提供にあたり、提供の根拠が必要です。',
    },
  },
  'use.1': {
    section: 'purposes',
    kind: 'rule',
    means: { en: 'Purpose 1: communications about the use of the services.', ja: '利用目的1：サービスの利用に関する連絡を行います。' },
  },
  'use.2': {
    section: 'purposes',
    kind: 'rule',
    means: {
      en: 'Purpose 2: confirming what was ordered and how it is delivered, and getting in touch about it.',
      ja: '利用目的2：ご注文の商品とその配送について確認および連絡を行います。',
    },
  },
  'use.3': {
    section: 'purposes',
    kind: 'rule',
    means: { en: 'Purpose 3: settling transactions, that is billing and collecting fees.', ja: '利用目的3：請求や料金の回収など、取引の決済を行います。' },
  },
  'use.4': {
    section: 'purposes',
    kind: 'rule',
    means: {
      en: 'Purpose 4: answering requests and inquiries. The answer goes to the customer; for a corporate customer it may also go to an employee of the same corporation.',
      ja: '利用目的4：ご要望やお問い合わせに回答します。回答先はお客様本人とし、法人のお客様の場合は同じ法人の従業者にも回答することがあります。',
    },
    reading: {
      en: '“In principle”: closed. A reply goes to the data subject, or to an employee whose corporation is the subject’s. There is no other recipient and no flag for an exception.',
      ja: '「原則として」：限定して解釈します。回答先は、本人、または本人と同じ法人に属する従業者に限ります。ほかの回答先や例外の指定はありません。',
    },
  },
  'use.5': {
    section: 'purposes',
    kind: 'rule',
    means: {
      en: 'Purpose 5: marketing, customising, promoting and improving the services.',
      ja: '利用目的5：サービスのマーケティング、カスタマイズ、販売促進および改善を行います。',
    },
  },
  'use.6': {
    section: 'purposes',
    kind: 'rule',
    means: { en: 'Purpose 6: contacting the person in some other way.', ja: '利用目的6：その他の方法で本人に連絡します。' },
  },
  'sharing.1': {
    section: 'sharing',
    kind: 'rule',
    means: {
      en: 'Personal information is never sold or rented to a third party, whatever ground is claimed.',
      ja: 'いかなる提供の根拠によっても、個人情報を第三者に販売または貸与することはありません。',
    },
    reading: {
      en: '“Apart from providing our services”: the words introduce the sentence and are no licence to sell as part of a service. Sale and rental are always denied.',
      ja: '「サービスの提供のほか」：文の前置きであり、サービスの一部として販売することを認めるものではありません。販売と貸与は常に認められません。',
    },
  },
  'disclosure.0': {
    section: 'sharing',
    kind: 'rule',
    means: {
      en: 'Personal information may be disclosed in the cases listed. Any other disclosure is denied.',
      ja: '個人情報は、列挙された場合に限り提供することがあります。それ以外の提供は認められません。',
    },
  },
  'disclosure.1': {
    section: 'sharing',
    kind: 'rule',
    means: {
      en: 'Ground 1: the handling, or part of it, is entrusted to someone, as far as the purposes of use need it.',
      ja: '提供の根拠1：利用目的のために必要な範囲で、個人情報の取扱いの全部または一部を委託する場合です。',
    },
    reading: {
      en: '“Necessary”: no program can judge it. The caller asserts it, and says who asserts it and under which reference, so that the record of the decision can be audited.',
      ja: '「必要」：プログラムでは判断できません。呼び出し側が必要であると表明し、表明した者と参照番号を併せて示すことで、判断の記録を後から検証できます。',
    },
  },
  'disclosure.2': {
    section: 'sharing',
    kind: 'rule',
    means: {
      en: 'Ground 2: a subcontractor needs it so that the services can be provided and improved. It stays within the company’s purposes, unless the customer gave specific consent in the individual terms of that service.',
      ja: '提供の根拠2：サービスの提供および改善のために業務委託先が情報を必要とする場合です。業務委託先による利用は、サービスの個別規約でお客様から特に同意を得たときを除き、当社の利用目的の範囲内に限ります。',
    },
    reading: {
      en: 'The bracket about consent: consent widens what the subcontractor may use the data for. Without it the use it declares lies within purposes 1 to 6. “Requires” is the “necessary” of disclosure.1.',
      ja: '括弧書きの同意：同意によって広がるのは、業務委託先による利用の範囲です。同意がない場合、業務委託先の利用は利用目的1から6の範囲内に限ります。「必要とする」の読み方は disclosure.1 の「必要」と同じです。',
    },
  },
  'disclosure.3': {
    section: 'sharing',
    kind: 'rule',
    means: {
      en: 'Ground 3: providing the services to the customer needs the disclosure.',
      ja: '提供の根拠3：お客様にサービスを提供するために提供が必要な場合です。',
    },
    reading: {
      en: '“Necessary”: as in disclosure.1. The caller asserts it, with a name and a reference.',
      ja: '「必要」：disclosure.1 と同じです。呼び出し側が、表明した者と参照番号を示して表明します。',
    },
  },
  'disclosure.4': {
    section: 'sharing',
    kind: 'rule',
    means: {
      en: 'Ground 4: what comes of aggregation or analysis, in a form that identifies no customer.',
      ja: '提供の根拠4：集計または分析によって得られた、お客様を識別できない形の情報を提供する場合です。',
    },
  },
  'disclosure.5': {
    section: 'sharing',
    kind: 'rule',
    means: {
      en: 'Ground 5: the police, a court or another public institution inquires formally and on the basis of law.',
      ja: '提供の根拠5：警察や裁判所などの公的機関から、法令に基づく正式な照会を受けた場合です。',
    },
  },
  'disclosure.6': {
    section: 'sharing',
    kind: 'rule',
    means: {
      en: 'Ground 6: it is necessary for protecting rights, property or services of the company and of third parties.',
      ja: '提供の根拠6：当社および第三者の権利、財産またはサービスを守るために必要な場合です。',
    },
    reading: {
      en: '“Of our company and third parties”: whose interest is protected (the company’s, a third party’s, both) is recorded, and any of them suffices. “Necessary”: as in disclosure.1.',
      ja: '「当社および第三者の」：誰の利益を守るか（当社、第三者、双方）を記録し、そのいずれかであれば足ります。「必要」：disclosure.1 と同じです。',
    },
  },
  'disclosure.7': {
    section: 'sharing',
    kind: 'rule',
    means: {
      en: 'Ground 7: the business passes to a successor by merger, company split, business transfer or otherwise.',
      ja: '提供の根拠7：合併、会社分割、事業譲渡その他により事業の承継が行われる場合です。',
    },
    reading: {
      en: '“Other reasons”: the event is still a succession of the business, and one that is not on the list is named.',
      ja: '「その他の事由」：事業の承継であることが必要で、列挙されていない場合はその内容を示します。',
    },
  },
  'disclosure.8': {
    section: 'sharing',
    kind: 'rule',
    means: {
      en: 'Ground 8: life, body or property is in immediate danger, and the need is urgent.',
      ja: '提供の根拠8：人の生命、身体または財産に差し迫った危険があり、かつ緊急の必要がある場合です。',
    },
    reading: {
      en: '“Immediate danger … and … urgent need”: both must hold.',
      ja: '「差し迫った危険」と「緊急の必要」：両方を満たすことが必要です。',
    },
  },
  'discontinuation.1': {
    section: 'stopping use or provision',
    kind: 'rule',
    means: {
      en: 'When a person asks, what is registered about them is promptly suspended or deleted. The wish is enough: no reason is asked.',
      ja: '本人から申出があったときは、登録された個人情報を速やかに利用停止または消去します。申出に理由は必要ありません。',
    },
    reading: {
      en: '“Promptly”: within a number of days that the policy declares (here 14; more than 30 is advised against). A plan gives each action its day. “Third parties”, when a person asks to stop provision: an entrusted party acts for the company, so entrustment goes on, and so does a subcontractor that stays within the company’s purposes. Succession, law and emergency go on too. Service provision (3) and the protection of rights (6) stop.',
      ja: '「速やかに」：ポリシーが定める日数以内をいいます（ここでは14日です。30日を超える設定は推奨しません）。計画では、それぞれの対応期限を示します。第三者提供の停止の申出があった場合の「第三者」：委託先は当社のために取り扱う者であるため、委託と、当社の利用目的の範囲内にとどまる業務委託先への提供は続きます。事業の承継、法令に基づく場合および緊急の場合も同様です。お客様へのサービスの提供（3）および権利等の保護（6）のための提供は停止します。',
    },
  },
  'discontinuation.2': {
    section: 'stopping use or provision',
    kind: 'rule',
    means: {
      en: 'Only the least that the company’s operations cannot do without is kept back from that.',
      ja: 'ただし、当社の業務に欠かせない必要最小限の情報は除きます。',
    },
    reading: {
      en: '“Minimum”: the text names no field and no period. They come from a retention schedule that the operator declares; this one follows Japanese law. A field that no rule of it retains is deleted. After discontinuation: a field is used only for the purposes named by a rule that keeps it, and disclosed only on grounds 5 and 8 (law, emergency) or on a ground that such a rule names. Everything else is denied.',
      ja: '「必要最小限」：本文には項目も期間も示されていません。事業者が定める保存期間の一覧によります（ここでは日本の法令に基づきます）。どの保存規則の対象でもない項目は消去します。停止後の取扱い：項目は、それを対象とする保存規則が示す利用目的のためにのみ利用し、提供の根拠5および8（法令、緊急）またはその保存規則が示す提供の根拠によってのみ提供します。それ以外は認められません。',
    },
  },
  'security.1': {
    section: 'security',
    kind: 'obligation',
    means: {
      en: 'Where the data needs protection, its transmission is encrypted (TLS).',
      ja: 'データの保護が必要な場合、送信を暗号化（TLS）します。',
    },
    reading: {
      en: '“Where data protection is necessary”: every declared field counts as needing it. The obligation rides on every collection, every disclosure, and every use with a recipient.',
      ja: '「データの保護が必要な場合」：定められたすべての項目が該当します。この義務は、すべての取得、すべての提供、および送付先のあるすべての利用に伴います。',
    },
  },
  'security.2': {
    section: 'security',
    kind: 'statement',
    means: {
      en: 'Beside encryption the company takes various measures, on the network and off it.',
      ja: '暗号化のほかにも、ネットワークの内外でさまざまな安全管理措置を講じます。',
    },
    because: {
      en: 'It names no measure. Nothing in a request could fail it.',
      ja: '具体的な措置が示されていないため、個々のリクエストからは違反の有無を判断できません。',
    },
  },
  'revision.1': {
    section: 'revision',
    kind: 'rule',
    means: { en: 'The policy may be revised, and no notice need come first.', ja: '本ポリシーは、事前の通知なく改定することがあります。' },
  },
  'revision.2': {
    section: 'revision',
    kind: 'obligation',
    means: { en: 'A revision is announced on the company’s website.', ja: '改定した場合は、当社のウェブサイトでお知らせします。' },
  },
  'revision.3': {
    section: 'revision',
    kind: 'rule',
    means: {
      en: 'The newest version covers everything held about a person, whenever it was collected, unless specified otherwise.',
      ja: '別段の定めがない限り、取得の時期にかかわらず、保有するすべての情報に最新のポリシーが適用されます。',
    },
    reading: {
      en: '“Unless specified otherwise”: specified in the policy document itself, or not specified. Nothing that a call says can specify it.',
      ja: '「別段の定め」：ポリシー文書そのものにある定めをいいます。リクエストの指定によって定めることはできません。',
    },
  },
  'revision.4': {
    section: 'revision',
    kind: 'statement',
    means: {
      en: 'Readers are asked to look at the newest text now and then. Trouble that comes of not looking is not the company’s to answer for.',
      ja: '最新の内容を随時ご覧いただくようお願いします。ご覧にならなかったことによる不都合について、当社は責任を負いません。',
    },
    because: {
      en: 'It is addressed to the reader. Whether a person has read the text is no part of any request.',
      ja: '読み手に向けたお願いであり、本文を読んだかどうかは個々のリクエストに表れません。',
    },
  },
  'site.1': {
    section: 'site policy',
    kind: 'statement',
    means: {
      en: 'Nothing matters more on the site than the customers’ privacy: their information is kept strictly and handled safely.',
      ja: 'サイトではお客様のプライバシーを最も重視し、個人情報を厳重に管理して安全に取り扱います。',
    },
    because: {
      en: 'It declares an attitude. How strictly something is kept does not show in a request.',
      ja: '姿勢を示すものであり、どれほど厳重に管理しているかは個々のリクエストに表れません。',
    },
  },
  'links.1': {
    section: 'links with other sites',
    kind: 'rule',
    means: {
      en: 'A site that this one links to stands outside the policy: its own policy governs there.',
      ja: '当サイトのリンク先である外部サイトは本ポリシーの適用範囲外であり、そのサイト自身のポリシーが適用されます。',
    },
  },
  'agreed-use.1': {
    section: 'use of personal information',
    kind: 'rule',
    means: {
      en: 'Use serves providing the services and what belongs to that, and stays within the purpose agreed with the person.',
      ja: '個人情報は、本人と合意した利用目的の範囲内で、サービスの提供とその関連業務のために利用します。',
    },
    reading: {
      en: '“Related operations”: they add no seventh purpose. What is not one of purposes 1 to 6 is denied.',
      ja: '「関連業務」：7つ目の利用目的を加えるものではありません。利用目的1から6のいずれにもあたらない利用は認められません。',
    },
  },
  'agreed-use.2': {
    section: 'use of personal information',
    kind: 'rule',
    means: {
      en: 'A third party is given no more than the agreed purpose needs: paying, providing the services, sending documents and goods.',
      ja: '第三者への提供は、決済、サービスの提供、書類や商品の送付など、合意した利用目的に必要な範囲にとどめます。',
    },
  },
  'agreed-use.3': {
    section: 'use of personal information',
    kind: 'rule',
    means: {
      en: 'An administrative authority that has jurisdiction may be given what it requests under the law.',
      ja: '管轄権を有する行政機関から法令に基づく請求があった場合は、提供することがあります。',
    },
  },
  'management.1': {
    section: 'management',
    kind: 'statement',
    means: {
      en: 'Customers’ information is strictly managed so that nobody reaches it without authority.',
      ja: '不正アクセスを防ぐため、お客様の個人情報を厳重に管理します。',
    },
    because: {
      en: 'Who can reach the data is a matter of the systems that hold it, and no request tells of them.',
      ja: '誰がデータに触れられるかはデータを保有するシステムの問題であり、個々のリクエストに表れません。',
    },
  },
  'management.2': {
    section: 'management',
    kind: 'statement',
    means: {
      en: 'There are rules for devices on which personal information is stored, and staff are taught to keep them.',
      ja: '個人情報を保存する機器について社内規程を設け、従業者に遵守のための教育を行います。',
    },
    because: {
      en: 'Rules for devices and lessons for staff are made in the company, not in a request for a decision.',
      ja: '機器の規程や従業者の教育は社内で行われるものであり、個々のリクエストからは確かめられません。',
    },
  },
  'management.3': {
    section: 'management',
    kind: 'statement',
    means: { en: 'Protection and handling go on being improved.', ja: '個人情報の保護と取扱いを継続的に改善します。' },
    because: {
      en: 'Improvement shows over time, from one state to the next. A decision sees one moment.',
      ja: '改善は時間を追って初めて分かるものであり、1つの判断からは確かめられません。',
    },
  },
  'other-sites.1': {
    section: 'other sites',
    kind: 'rule',
    means: {
      en: 'A site that links to this one stands outside the policy, and so does whatever happens on any linked site.',
      ja: '当サイトにリンクしている外部サイトは本ポリシーの適用範囲外です。リンク先のサイトで生じることも同様です。',
    },
  },
} satisfies Record<string, Clause>
