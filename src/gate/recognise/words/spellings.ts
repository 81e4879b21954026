/** Ends of phrases that stand for one another, in English and in romanised Japanese: `ginko mei`, `ginko name`. */
export const lastWords: readonly (readonly string[])[] = [
  ['mei', 'name', 'nm', 'meisho', 'meishou', 'namae'],
  ['bango', 'bangou', 'no', 'num', 'number', 'nbr'],
  ['cd', 'code', 'kodo'],
  ['kbn', 'kubun', 'kb', 'div'],
  ['bi', 'ymd', 'date', 'nengappi', 'dt', 'hi', 'hizuke'],
  ['gaku', 'kingaku', 'amount', 'amt', 'kin'],
]

/** The same of Japanese words: `口座番号` and `口座No`. */
export const lastLetters: readonly (readonly string[])[] = [
  ['番号', ' no', '№', 'ナンバー'],
  ['名', '名称', ' name'],
  ['日', '年月日', '日付', ' date'],
  ['コード', ' cd', ' code'],
  ['区分', ' kbn'],
  ['額', '金額'],
  ['tel', '電話', '電話番号'],
]
