import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../../src/gate/recognise/recognise.js'
import { policy } from '../../../src/index.js'
import { measured } from './measured.js'

const fields = Object.keys(policy.document.fields)

type Column = Parameters<typeof recognise>[0][number]

/** What is recognised of a column that stands alone. */
const alone = (each: Column, known: readonly string[] = fields) => recognise([each], known)[0]

/** A column of text of a table, `users.email`, with what else is said of it. */
function column(path: string, also: Partial<Column> = {}): Column {
  const [table = '', name = ''] = path.split('.')
  return { table, column: name, type: 'text', marks: [], ...also }
}

const recognised = (path: string, also: Partial<Column> = {}) => alone(column(path, also))
const fieldOf = (path: string, also: Partial<Column> = {}) => recognised(path, also)?.field
const isPersonal = (path: string, also: Partial<Column> = {}) => recognised(path, also) !== undefined

describe('recognition by the name of a column', () => {
  it.each([
    ['users.name', 'name'],
    ['users.first_name', 'name'],
    ['users.firstname', 'name'],
    ['users.email', 'email'],
    ['users.mail_address', 'email'],
    ['customers.postal_code', 'address'],
    ['customers.city', 'address'],
    ['users.addr01', 'address'],
    ['users.date_of_birth', 'birth-date'],
    ['users.sex', 'gender'],
    ['orders.customer_phone', 'phone'],
    ['employees.title', 'occupation'],
    ['users.industry_type', 'industry'],
    ['orders.total_amount', 'payment'],
    ['members.card_number', 'payment-card'],
    ['guests.passport_no', 'identity-document'],
  ])('finds in %s the field %s', (path, field) => {
    expect(fieldOf(path)).toBe(field)
  })

  it.each(['users.password', 'users.nickname', 'users.avatar_url', 'patients.blood_type', 'staff.salary', 'comments.body', 'sessions.ip_address'])(
    'finds in %s personal data of no field',
    (path) => {
      expect(recognised(path)).toMatchObject({ because: {} })
      expect(recognised(path)).not.toHaveProperty('field')
    },
  )

  it.each([
    'users.nameplate',
    'products.renamed',
    'users.usage',
    'users.emailed_at',
    'users.email_verified',
    'users.is_phone_verified',
    'users.phone_type',
    'comments.addressable_id',
    'users.created_by',
    'users.login_count',
    'users.department_id',
    'users.customer_number',
    'users.last_login_at',
    'users.role',
  ])('takes %s for nothing personal', (path) => {
    expect(recognised(path)).toBeUndefined()
  })

  it('tells a name to log in with from the name of a user', () => {
    expect(recognised('accounts.username')).toEqual({ because: { word: 'username', in: 'column' }, isSure: true })
    expect(fieldOf('accounts.user_name')).toBe('name')
  })

  it('reads what comes after of before the rest', () => {
    expect(fieldOf('students.name_of_guardian')).toBe('name')
    expect(isPersonal('firms.number_of_employees')).toBe(false)
  })

  it('keeps codes of what a person is, and no keys of other tables', () => {
    expect(fieldOf('users.job_id', { type: 'int' })).toBe('occupation')
    expect(fieldOf('users.pref_code', { type: 'int' })).toBe('address')
    expect(isPersonal('users.company_id', { type: 'int' })).toBe(false)
  })
})

describe('the table', () => {
  it.each([
    ['users.name', 'products.name'],
    ['customers.address', 'companies.address'],
    ['members.phone', 'stores.phone'],
    ['users.customer_name', 'users.product_name'],
    ['customers.city', 'cities.city'],
    ['orders.total', 'statistics.total'],
    ['resumes.content', 'pages.content'],
    ['user.name', 'user_groups.name'],
  ])('makes %s personal, and %s not', (personal, other) => {
    expect(isPersonal(personal)).toBe(true)
    expect(isPersonal(other)).toBe(false)
  })

  it('counts less than a person in the name of the column', () => {
    expect(fieldOf('suppliers.contact_name')).toBe('name')
    expect(fieldOf('hotels.owner_email')).toBe('email')
  })

  it('is the reason where the word of the column is a general one', () => {
    expect(recognised('resumes.content')?.because).toEqual({ word: 'resume', in: 'table' })
  })

  it('makes a word that depends on it unsure, and one that is unmistakable not', () => {
    expect(recognised('users.name')?.isSure).toBe(false)
    expect(recognised('users.birth_date')?.isSure).toBe(true)
    expect(recognised('table1.birth_date')?.isSure).toBe(true)
  })
})

describe('a column whose words are not known', () => {
  it.each(['patients.walked_quokkas', 'profiles.target_quokkas', 'vital_signs.zzz', 'health_records.ward_rounds_seen'])(
    'is personal by its table, and not surely: %s',
    (path) => {
      expect(recognised(path)).toMatchObject({ because: { in: 'table' }, isSure: false })
    },
  )

  it.each([
    'products.walked_quokkas',
    'settings.target_quokkas',
    'users.zzz',
    'users.trust_level',
    'users.file_name',
    'users.public_flag_diary',
    'employees.first_aider_id',
  ])('is not where the table is of no person, or a word says that it is of the system: %s', (path) => {
    expect(recognised(path)).toBeUndefined()
  })

  it('is not where its type is that of a key, a switch or a time', () => {
    for (const type of ['int', 'boolean', 'uuid', 'timestamp']) expect(isPersonal('profiles.target_quokkas', { type })).toBe(false)
  })
})

/** What is recognised of the columns of one table, by their names. */
function ofTable(table: string, columns: readonly string[]): Readonly<Record<string, string | undefined>> {
  const given = columns.map((each) => {
    const [name = '', type = 'text'] = each.split(':')
    return { table, column: name, type, marks: [] }
  })
  const answers = recognise(given, fields)
  return Object.fromEntries(given.map(({ column: name }, index) => [name, answers[index] && (answers[index].field ?? 'other')]))
}

describe('the other columns of a table', () => {
  it.each([
    ['of persons', 'xyz', ['birth_date', 'gender', 'name', 'address'], 'name', 'name'],
    ['of persons, where a thing lends its name', 'plan_list', ['first_name', 'birth_date', 'city'], 'city', 'address'],
    ['of persons, who are reached and let in', 'xyz', ['email', 'password', 'memo'], 'memo', 'other'],
    ['of lives', 'xyz', ['pulse', 'blood_sugar', 'memo'], 'memo', 'other'],
    ['of orders', 'xyz', ['order_no', 'shipping_fee', 'total'], 'total', 'payment'],
    ['of payments', 'xyz', ['bank_name', 'branch_name', 'amount'], 'amount', 'payment'],
    ['of what is written', 'xyz', ['email', 'subject', 'content', 'comment'], 'content', 'other'],
    ['of lives, and not of payments, where a card is no means of payment', 'emergency_card', ['allergies', 'symptoms', 'doctor_note'], 'doctor_note', 'other'],
    ['of persons, in Japanese', 'データ１', ['氏名', '性別', '備考'], '備考', 'other'],
  ])('tell that it is one %s', (_, table, columns, name, field) => {
    expect(ofTable(table, columns)[name]).toBe(field)
    expect(alone(column(`${table}.${name}`))).toBeUndefined()
  })

  it.each([
    ['companies', 'customers', ['company_name', 'contact_name', 'address', 'phone'], ['address', 'phone']],
    ['things', 'xyz', ['price', 'stock', 'name', 'memo'], ['name', 'memo']],
    ['organisations, in Japanese', 'xyz', ['会社名', '資本金', '電話番号'], ['電話番号']],
  ])('tell that it is one of %s', (_, table, columns, names) => {
    const found = ofTable(table, columns)
    for (const name of names) expect(found[name]).toBeUndefined()
  })

  it('make a column personal whose words are not known, where most of them are', () => {
    const found = ofTable('members', ['name', 'quokka', 'phone', 'email', 'quokka_id', 'quokkas:int', 'quokka_flag'])
    expect(found).toMatchObject({ quokka: 'other' })
    for (const name of ['quokka_id', 'quokkas', 'quokka_flag']) expect(found[name]).toBeUndefined()
    expect(ofTable('members', ['name', 'quokka', 'a_id', 'b_id'])).toMatchObject({ quokka: undefined })
  })

  it('make it of the field of its neighbours, where these have the same', () => {
    expect(ofTable('orders', ['ship_street', 'ship_quokka', 'ship_city', 'total'])).toMatchObject({ ship_quokka: 'address' })
  })

  it('make the day of something that is not known personal, and no day of the row', () => {
    const found = ofTable('residents', ['name', 'birth_date', 'phone', 'address', 'quokka_date:date', 'signup_date:date', 'update_date:date'])
    expect(found).toMatchObject({ quokka_date: 'other', signup_date: undefined, update_date: undefined })
  })

  it('stand apart, and each has its own answer', () => {
    const given = ['users.email', 'products.name', 'users.name', 'products.email'].map((path) => column(path))
    expect(recognise(given, fields).map((each) => each?.field)).toEqual(given.map((each) => alone(each)?.field))
  })
})

describe('what is of the master and not of a person', () => {
  it.each(['occupations.occupation_code', 'address_book.address_book_id', 'settings.email', 'mail_templates.from_email'])('is not recognised: %s', (path) => {
    expect(isPersonal(path)).toBe(false)
  })
})

describe('a flag', () => {
  it.each(['users.smoking_flg', 'users.is_pregnant', '会員.アレルギー有無'])('that says something of a body is personal: %s', (path) => {
    expect(isPersonal(path, { type: 'boolean' })).toBe(true)
  })
})

describe('whoever does something', () => {
  it.each([
    ['forms.adopter_name', 'name'],
    ['議事録.出席者', 'name'],
    ['議事録.立会者', 'name'],
  ])('is a person: %s', (path, field) => {
    expect(fieldOf(path)).toBe(field)
  })
})

describe('words that are written without a gap', () => {
  it.each([
    ['users.usertel', 'phone'],
    ['users.hkname', 'name'],
    ['t_kaiin.kaiinjusho', 'address'],
    ['employees.passportissuedate', 'identity-document'],
  ])('are parted: %s', (path, field) => {
    expect(fieldOf(path)).toBe(field)
  })

  it.each(['users.postage', 'users.hotel', 'products.filename'])('are left whole where a part is a word by chance: %s', (path) => {
    expect(recognised(path)?.field).toBeUndefined()
  })
})

describe('the type', () => {
  it('makes a switch of a boolean, and a key of a number that is named as a text', () => {
    expect(isPersonal('users.email', { type: 'boolean' })).toBe(false)
    expect(isPersonal('orders.address', { type: 'int' })).toBe(false)
    expect(isPersonal('users.email', { type: 'timestamp' })).toBe(false)
    expect(fieldOf('users.sex', { type: 'tinyint(1)' })).toBe('gender')
  })

  it('tells it where the name of the column does not', () => {
    expect(recognised('user.g', { type: 'Gender' })).toEqual({ field: 'gender', because: { word: 'gender', in: 'type' }, isSure: true })
    expect(fieldOf('invite.to', { type: 'string (email)' })).toBe('email')
  })
})

describe('romanised Japanese', () => {
  it.each([
    ['t_kaiin.shimei', 'name'],
    ['t_kaiin.sei_kana', 'name'],
    ['t_kaiin.juusho1', 'address'],
    ['t_kaiin.todofuken', 'address'],
    ['t_kaiin.yubin_bangou', 'address'],
    ['t_kaiin.denwa', 'phone'],
    ['t_kaiin.seinengappi', 'birth-date'],
    ['t_kaiin.seibetsu', 'gender'],
    ['m_shain.yakushoku', 'occupation'],
  ])('finds in %s the field %s', (path, field) => {
    expect(fieldOf(path)).toBe(field)
  })

  it.each([
    ['ketsuatsu', 'ketuatu'],
    ['seinengappi', 'seinengapi'],
    ['juusho', 'jyuusyo'],
    ['shokugyou', 'syokugyo'],
  ])('is known in either spelling: %s, %s', (one, other) => {
    expect(isPersonal(`t1.${one}`)).toBe(true)
    expect(recognised(`t1.${other}`)?.field).toBe(fieldOf(`t1.${one}`))
    expect(isPersonal(`t1.${other}`)).toBe(true)
  })

  it.each(['m_shohin.shohin_mei', 't_kaiin.kaiin_no', 'm_shain.koushinsha', 'm_tenpo.jusho'])('takes %s for nothing personal', (path) => {
    expect(recognised(path)).toBeUndefined()
  })
})

describe('Japanese', () => {
  it.each([
    ['会員.氏名', 'name'],
    ['会員.姓カナ', 'name'],
    ['受注.届け先住所', 'address'],
    ['会員.電話番号２', 'phone'],
    ['契約.契約者生年月日', 'birth-date'],
    ['会員.性別', 'gender'],
    ['会員.職業', 'occupation'],
    ['取引先.担当者メールアドレス', 'email'],
  ])('finds in %s the field %s', (path, field) => {
    expect(fieldOf(path)).toBe(field)
  })

  it.each(['商品.商品名', '店舗.電話番号', '会員.会員番号', '会員.電話番号種別', '会員.氏名優先区分', '会員.最終ログイン日時', '受注.更新者名'])(
    'takes %s for nothing personal',
    (path) => {
      expect(recognised(path)).toBeUndefined()
    },
  )
})

describe('the comment', () => {
  it('says in full what the name says in short', () => {
    expect(recognised('t1.kyknmkj', { comment: '契約者名（漢字）' })).toEqual({
      field: 'name',
      because: { word: '契約者名', in: 'comment' },
      isSure: true,
    })
    expect(fieldOf('t1.kyksei', { comment: '契約者性別' })).toBe('gender')
  })

  it('takes back what the name says', () => {
    expect(isPersonal('users.name', { comment: 'ファイル名' })).toBe(false)
    expect(isPersonal('users.register_name', { comment: '登録者名' })).toBe(false)
  })

  it('leaves the date of a card what it is', () => {
    expect(fieldOf('customer.expirationdate', { comment: '有効期限日' })).toBe('payment-card')
  })

  it('is left aside where it is a sentence or a list', () => {
    expect(isPersonal('jobs.payload', { comment: 'What is sent to the address of the user by email' })).toBe(false)
    expect(isPersonal('jobs.channel', { comment: 'Email, phone or post' })).toBe(false)
  })
})

describe('a mark', () => {
  const personal = { says: 'personal', text: '@personal' } as const
  const notPersonal = { says: 'not-personal', text: '@not-personal' } as const

  it('that says not personal wins over every word', () => {
    expect(recognised('users.email', { marks: [notPersonal] })).toBeUndefined()
  })

  it('that says personal wins over every word', () => {
    expect(recognised('products.name', { marks: [personal] })).toEqual({ because: { word: '@personal', in: 'mark' }, isSure: true })
    expect(recognised('users.mail', { marks: [personal] })).toEqual({ field: 'email', because: { word: '@personal', in: 'mark' }, isSure: true })
  })

  it('that names a field gives that field, if the policy has it', () => {
    expect(fieldOf('users.x', { marks: [{ ...personal, field: 'birth_date' }] })).toBe('birth-date')
    expect(recognised('users.email', { marks: [{ ...personal, field: 'shoe-size' }] })).not.toHaveProperty('field')
    expect(isPersonal('users.email', { marks: [{ ...personal, field: 'shoe-size' }] })).toBe(true)
  })

  it('that says personal wins over one that denies it', () => {
    expect(isPersonal('t.x', { marks: [notPersonal, personal] })).toBe(true)
  })
})

describe('the fields of a policy', () => {
  it.each(['blood_type', 'bloodType', 'BLOOD-TYPE'])('of its own are found by their whole names: %s', (name) => {
    expect(alone(column(`patients.${name}`), ['blood-type'])).toEqual({ field: 'blood-type', because: { word: name, in: 'column' }, isSure: true })
  })

  it('of its own are not found by a part of their names', () => {
    expect(alone(column('things.shoe_size_chart'), ['shoe-size'])).toBeUndefined()
    expect(alone(column('things.shoe_size'), ['shoe-size'])?.field).toBe('shoe-size')
  })

  it('that it does not have are named by nothing', () => {
    expect(alone(column('users.email'), ['name'])).toEqual({ because: { word: 'email', in: 'column' }, isSure: true })
  })
})

describe('recognition, whatever it is given', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('氏', '名', 'カ', 'ー', 'name', '_', ' ', 'of', '(', '【', '0', 'E') }),
  )
  const words = fc.constantFrom(
    'email',
    'name',
    'user',
    'phone',
    'type',
    'birth',
    'date',
    'of',
    'verified',
    'at',
    'home',
    'address',
    'card',
    'number',
    'company',
    'step',
  )

  it('never throws, and answers the same for the same', () => {
    fc.assert(
      fc.property(anything, anything, anything, anything, (table, name, type, comment) => {
        const given = { table, column: name, type, comment, marks: [] }
        expect(alone(given)).toEqual(alone(given))
      }),
    )
  })

  it('answers the same for each way of joining the words of a name', () => {
    const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
    const ways: readonly ((words: readonly string[]) => string)[] = [
      (each) => each.join('_'),
      (each) => each.join('-'),
      (each) => each.join('_').toUpperCase(),
      (each) => each.map(upper).join(''),
      (each) => each.map((word, index) => (index === 0 ? word : upper(word))).join(''),
    ]
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), fc.constantFrom('users', 'products', 'things'), (name, table) => {
        const answers = ways.map((joined) => alone({ table, column: joined(name), type: 'text', marks: [] }))
        for (const answer of answers) expect(answer).toEqual(answers[0])
      }),
    )
  })

  it('reads a long name and a long comment in no long time', () => {
    const long = column(`t.${'氏名_'.repeat(200_000)}`, { comment: '【'.repeat(500_000), type: ' ('.repeat(200_000) })
    const start = performance.now()
    alone(long)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('recognition of the labelled columns', () => {
  it.each([
    { half: 'tuning', precision: 0.96, recall: 0.95, field: 0.97 },
    { half: 'held-out', precision: 0.93, recall: 0.88, field: 0.95 },
  ] as const)('of the half $half is as good as it was measured to be', ({ half, ...floors }) => {
    const { precision, recall, field } = measured(half)
    expect(precision).toBeGreaterThanOrEqual(floors.precision)
    expect(recall).toBeGreaterThanOrEqual(floors.recall)
    expect(field).toBeGreaterThanOrEqual(floors.field)
  })
})
