import type { Reference } from 'clausewise'

/** What the table calls each field of the policy. A field that the policy adds does not compile until it has its column. */
export const columns = {
  name: '氏名',
  email: 'メールアドレス',
  address: '住所',
  'birth-date': '生年月日',
  gender: '性別',
  phone: '電話番号',
  occupation: '職業',
  industry: '業種',
  payment: '支払い',
  'payment-card': 'カード番号',
  'identity-document': '本人確認書類',
} as const satisfies Record<Reference['field'], string>

/** A row of which some columns were selected. */
export type Row = Readonly<Record<(typeof columns)[Reference['field']], string | null>>
