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
    ['users.user_email_address', 'email'],
    ['users.work_mail_address', 'email'],
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
    'patients.zzztsumkbn',
    'patients.creymd',
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

describe('a column beside another', () => {
  it.each([
    ['the day of issue of a passport', 'users', ['passport_no', 'issue_date:date', 'expire_date:date'], 'expire_date', 'identity-document'],
    ['the branch of a bank', 'employees', ['bank_name', 'branch_no'], 'branch_no', 'payment'],
    ['the branch of a bank, in romanised Japanese', 't_shain', ['ginko_mei', 'siten_code'], 'siten_code', 'payment'],
    ['the department of somebody to ask for', 'suppliers', ['contact_name', 'department'], 'department', 'occupation'],
    ['the same before the name, in Japanese', '仕入先', ['部署', '担当者名'], '部署', 'occupation'],
    ['where somebody to ask for is reached', 'suppliers', ['contact_name', 'contact_email', 'contact_phone'], 'contact_phone', 'phone'],
  ])('is of the same: %s', (_, table, columns, name, field) => {
    expect(ofTable(table, columns)[name]).toBe(field)
    expect(fieldOf(`${table}.${name}`)).not.toBe(field)
  })

  it('is not where its comment says something else, or its type is that of a switch or a key', () => {
    const beside = (also: Partial<Column>) => recognise([column('t_shain.ginko_mei'), column('t_shain.branch_no', also)], fields)[1]
    expect(beside({})).toMatchObject({ field: 'payment' })
    expect(beside({ comment: '枝番' })).toBeUndefined()
    expect(beside({ type: 'boolean' })).toBeUndefined()
    expect(beside({ type: 'uuid' })).toBeUndefined()
  })

  it('is not what the table itself is called', () => {
    expect(ofTable('departments', ['department_name', 'contact_person'])).toMatchObject({ department_name: undefined, contact_person: 'name' })
  })

  it('is of no field that the policy does not have', () => {
    expect(recognise([column('suppliers.contact_name'), column('suppliers.department')], ['name'])[1]).toBeUndefined()
  })
})

describe('the end of a name that is written in another way', () => {
  it.each([
    ['t_shain.ginko_name', 'payment'],
    ['t_shain.kojin_num', 'identity-document'],
    ['t_shain.koza_number', 'payment'],
    ['会員.口座No', 'payment'],
    ['会員.勤務先名称', 'occupation'],
  ])('is the same: %s', (path, field) => {
    expect(fieldOf(path)).toBe(field)
  })
})

describe('a master of what people have', () => {
  it.each([
    ['skills', ['skill_id', 'name', 'description', 'created_at:timestamp']],
    ['資格', ['資格コード', '資格名']],
    ['m_skill', ['name', 'years', 'how_often']],
  ])('is of nobody: %s', (table, columns) => {
    expect(Object.values(ofTable(table, columns)).every((each) => each === undefined)).toBe(true)
  })

  it('lists trades, and nobody who has one', () => {
    expect(isPersonal('m_shokushu.shokushu_mei')).toBe(false)
    expect(fieldOf('t_shokushu.shokushu_mei')).toBe('occupation')
  })

  it('is of somebody where it points to a person, or says more than what there is', () => {
    expect(ofTable('skills', ['user_id', 'name'])).toMatchObject({ name: 'other' })
    expect(ofTable('skills', ['skill_id', 'name', 'quokkas_walked'])).toMatchObject({ name: 'other' })
  })
})

describe('values that are listed', () => {
  it.each([{ type: "enum('a','b')" }, { comment: 'manual | timer | force_manager' }, { comment: "'会議', '研修'" }])(
    'make a choice of what is a text elsewhere: %o',
    (also) => {
      expect(isPersonal('orders.reason')).toBe(true)
      expect(isPersonal('orders.reason', also)).toBe(false)
    },
  )

  it('leave personal what is chosen, too', () => {
    expect(fieldOf('users.gender', { comment: 'male | female' })).toBe('gender')
    expect(fieldOf('orders.payment_method', { comment: "'cash', 'card'" })).toBe('payment')
  })

  it('are no name of the column', () => {
    expect(isPersonal('documents.kind', { comment: 'criminal_record | contract' })).toBe(false)
  })
})

describe('one word that ends what the table begins', () => {
  it.each([
    ['leaves.type', undefined],
    ['cards.number', 'payment-card'],
    ['passports.number', 'identity-document'],
  ])('is personal: %s', (path, field) => {
    expect(recognised(path)).toBeDefined()
    expect(fieldOf(path)).toBe(field)
  })

  it.each(['vaccines.name', 'phone_calls.kind', 'devices.id', 'order_types.type'])('is not, of a thing or of its key: %s', (path) => {
    expect(isPersonal(path)).toBe(false)
  })
})

describe('a table of a thing or of visits', () => {
  it.each([
    ['reports', ['pulse', 'blood_sugar', 'zzz'], 'zzz', 'other'],
    ['visits', ['pulse', 'blood_sugar', 'zzz'], 'zzz', 'other'],
    ['契約', ['賃料', '敷金', '手数料'], '手数料', 'payment'],
  ])('is of people where its columns say so: %s', (table, columns, name, field) => {
    expect(ofTable(table, columns)[name]).toBe(field)
    expect(isPersonal(`${table}.${name}`)).toBe(false)
  })

  it('is not where they say that it is of a thing, too', () => {
    expect(ofTable('reports', ['pulse', 'blood_sugar', 'sku', 'zzz'])).toMatchObject({ zzz: undefined })
  })

  it('is no hotel less for what its guests may do', () => {
    expect(ofTable('hotels', ['check_in', 'check_out', 'phone'])).toMatchObject({ phone: undefined })
  })
})

describe('what a person has of an office', () => {
  it('is of the person, and of an office itself it is not', () => {
    expect(fieldOf('patients.office_adrs')).toBe('address')
    expect(isPersonal('branches.office_adrs')).toBe(false)
  })
})

describe('a word that ends as one for somebody does', () => {
  it.each(['events.poster_name', 'machines.sensor_name', 'devices.printer_name'])('is nobody: %s', (path) => {
    expect(isPersonal(path)).toBe(false)
  })
})

describe('so many hours', () => {
  it('are of a life among what is known of it, and not among orders', () => {
    const hours = ['出勤時刻', '退勤時刻', '備考', 'ぞぞぞ時間:numeric']
    expect(ofTable('勤怠', hours)).toMatchObject({ ぞぞぞ時間: 'other' })
    expect(ofTable('注文', ['氏名', '住所', '電話番号', 'ぞぞぞ時間:numeric'])).toMatchObject({ ぞぞぞ時間: undefined })
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
    ['orders.order_payment', 'payment'],
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

  it('counts where the name is a code or a day of words that are not known', () => {
    expect(fieldOf('customers.kokunmcd', { comment: '国名コード' })).toBe('address')
    expect(isPersonal('students.ent_year', { type: 'int', comment: '入学年度' })).toBe(true)
    expect(isPersonal('customers.created_year', { type: 'int', comment: '入学年度' })).toBe(false)
  })

  it('tells somebody from the company, where the name is too short to', () => {
    expect(fieldOf('suppliers.chg_nm', { comment: '担当者名' })).toBe('name')
    expect(isPersonal('suppliers.sup_nm', { comment: '仕入先名' })).toBe(false)
    expect(isPersonal('suppliers.chg_flg', { comment: '担当者名' })).toBe(false)
  })

  it('leaves the field to a name that is unmistakable where it says none itself', () => {
    expect(fieldOf('members.email', { comment: '認証情報' })).toBe('email')
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

describe('a table of somebody on whom a file is kept', () => {
  const surely = ['first_name', 'last_name', 'birth_date:date', 'gender', 'a_id', 'b_id', 'c_id', 'd_id', 'e_id', 'f_id', 'g_id']

  it('says of that one what no word is known for, where four of its columns are unmistakable', () => {
    expect(ofTable('dependents', [...surely, 'walked_quokkas'])).toMatchObject({ walked_quokkas: 'other' })
    expect(ofTable('dependents', [...surely.slice(1), 'h_id', 'quokka'])).toMatchObject({ quokka: undefined })
    expect(ofTable('dependents', [...surely, 'quokka'])).toMatchObject({ quokka: 'other' })
    expect(ofTable('users', [...surely, 'quokka'])).toMatchObject({ quokka: undefined })
    expect(ofTable('xyz', [...surely, 'quokka'])).toMatchObject({ quokka: undefined })
  })

  it.each([
    ['a sentence', 'shared_quokkas_for_half_year:int', 'other'],
    ['a sentence that ends as a time does', 'fed_quokkas_for_most_of_year:int', 'other'],
    ['a sentence that is a key by its type', 'shared_quokkas_for_half_year:uuid', undefined],
    ['two words of a number', 'quokkas_walked:int', 'other'],
    ['one word of a number', 'quokkas:int', undefined],
    ['the number of a row that is written without a gap', 'walked_quokkaid:int', undefined],
    ['a sentence of the row', 'last_time_when_quokka_was_updated:int', undefined],
    ['a sentence that is called a flag', 'public_flag_of_quokkas_walked:int', undefined],
    ['whether somebody is a student', 'was_student:int', 'other'],
    ['whether mail was read', 'was_email_read:int', undefined],
    ['whether somebody may sign in', 'is_admin:int', undefined],
    ['how many points somebody has in a sport', 'quokka_points:float', 'other'],
    ['how many points there are', 'points:float', undefined],
    ['how many points, in whole numbers', 'quokka_points:int', undefined],
    ['a time of the row', 'last_access', undefined],
  ])('tells of that one, or not: %s', (_, name, field) => {
    expect(ofTable('dependents', [...surely, name])[name.split(':')[0] ?? '']).toBe(field)
  })

  it('has no such sentences where it is of who only has an account', () => {
    const named = ['first_name', 'last_name', 'birth_date:date', 'gender', 'fed_quokkas_most_of_year:int']
    expect(ofTable('dependents', named)).toMatchObject({ fed_quokkas_most_of_year: 'other' })
    expect(ofTable('users', named)).toMatchObject({ fed_quokkas_most_of_year: undefined })
  })
})

describe('a table that points to somebody', () => {
  it.each([
    ['a schedule', 'schedules', ['employee_id', 'monday', 'tuesday'], 'monday', 'other'],
    ['pictures', 'images', ['user_id', 'pic_1'], 'pic_1', 'other'],
    ['shifts, by a reference', 'shift', ['staff:ForeignKey', 'zzz'], 'zzz', 'other'],
    ['what has no known name', 'xyz', ['patient_id', 'zzz'], 'zzz', 'other'],
    ['a session with a patient', 'walking_sessions', ['patient_id', 'zzz'], 'zzz', 'other'],
    ['a master by its name', '給与マスタ', ['社員ID', '基本給:int'], '基本給', 'other'],
  ])('is of that one: %s', (_, table, columns, name, field) => {
    expect(ofTable(table, columns)[name]).toBe(field)
    expect(ofTable(table, columns.slice(1))[name]).toBeUndefined()
  })

  it.each([
    ['projects', ['applicant_id', 'zzz']],
    ['xyz', ['user_id', 'zzz']],
    ['sessions', ['patient_id', 'ip_address', 'zzz']],
  ])('is of a thing, of an account or of a visit all the same: %s', (table, columns) => {
    expect(ofTable(table, columns)).toMatchObject({ zzz: undefined })
  })
})

describe('a switch in a table of what is known of lives', () => {
  it.each([
    ['health_records.zzz_risk', true],
    ['health_records.zzz', false],
    ['health_records.zzz_display', false],
    ['users.zzz_risk', false],
  ])('tells of a life where its name says more than one word, and none of the row: %s', (path, personal) => {
    expect(isPersonal(path, { type: 'boolean' })).toBe(personal)
  })
})

describe('papers', () => {
  it('are of whom the name of their table says', () => {
    expect(ofTable('application_documents', ['review_zzz', 'file_path'])).toMatchObject({ review_zzz: 'other', file_path: 'other' })
    expect(ofTable('product_documents', ['review_zzz', 'file_path'])).toMatchObject({ review_zzz: undefined, file_path: undefined })
  })

  it('that prove who somebody is are of the field for these', () => {
    expect(ofTable('drivers_licenses', ['zzz', 'state', 'license_number'])).toEqual({
      zzz: 'identity-document',
      state: 'identity-document',
      license_number: 'identity-document',
    })
    expect(recognise([column('drivers_licenses.zzz')], ['name'])[0]).not.toHaveProperty('field')
  })

  it('are valid until a day', () => {
    expect(fieldOf('car_rental.driver_license_expiry', { type: 'date', comment: '運転免許証有効期限' })).toBe('identity-document')
    expect(fieldOf('members.passport_valid_date', { type: 'date' })).toBe('identity-document')
  })
})

describe('customers that are companies', () => {
  it.each([
    ['by when and how they pay', '顧客マスタ', ['顧客名', '顧客住所', '顧客電話番号', '顧客締日:int', '顧客担当者名'], '顧客担当者名'],
    [
      'by what they owe, in romanised Japanese',
      'kokyaku',
      ['kokyakumei', 'kokyakuJuusho', 'shinyouGendogaku:int', 'urikakekinZandaka:int', 'tantousya'],
      'tantousya',
    ],
    ['by their terms, in English', 'customers', ['name', 'customer_name', 'address', 'phone', 'credit_limit', 'payment_terms', 'contact_name'], 'contact_name'],
  ])('have nothing personal but whom to ask for: %s', (_, table, columns, contact) => {
    const found = ofTable(table, columns)
    expect(Object.keys(found).filter((each) => found[each] !== undefined)).toEqual([contact])
  })

  it('have a name by the comment of the column, too', () => {
    const given = [
      column('kokyaku.knm', { comment: '顧客名' }),
      column('kokyaku.sime', { comment: '締日' }),
      column('kokyaku.gendo', { comment: '信用限度額' }),
    ]
    expect(recognise(given, fields)[0]).toBeUndefined()
    expect(recognise(given.slice(0, 1), fields)[0]).toMatchObject({ field: 'name' })
  })

  it.each([
    ['受注', ['得意先コード', '金額:int', '備考'], '備考'],
    ['t_juchu', ['tokuisaki_cd', 'kingaku:int', 'zzz'], 'kingaku'],
    ['支払', ['仕入先コード', '支払額:int'], '支払額'],
  ])('order and pay as companies: %s', (table, columns, name) => {
    expect(ofTable(table, columns)).toMatchObject({ [name]: undefined })
    expect(ofTable(table, columns.slice(1))[name]).toBeDefined()
  })

  it('are no companies where a person is told of', () => {
    expect(ofTable('受注', ['得意先コード', '生年月日:date', '金額:int'])).toMatchObject({ 金額: 'payment' })
  })

  it('have a department beside whom to ask for', () => {
    expect(ofTable('仕入先マスタ', ['仕入先担当者名', '仕入先部門名'])).toMatchObject({ 仕入先部門名: 'occupation' })
  })
})

describe('a column that its comment says the same of', () => {
  it('counts once for what its table is', () => {
    const keys = ['m_zzz.a_id', 'm_zzz.b_id', 'm_zzz.c_id'].map((path) => column(path))
    const kana = (also: Partial<Column>) => recognise([column('m_zzz.kana'), column('m_zzz.tel', also), ...keys], fields)[0]
    expect(kana({ comment: '電話番号' })).toBeUndefined()
    expect(ofTable('m_zzz', ['kana', 'tel', 'mail', 'a_id', 'b_id', 'c_id'])).toMatchObject({ kana: 'name' })
  })
})

describe('what leads to another table', () => {
  const of = (type: string) => recognise([column('EngineerResponse.profile', { type }), column('Profile.bio')], fields)[0]

  it('holds nothing itself', () => {
    expect(of('Other')).toBeDefined()
    for (const type of ['Profile', 'Profile?', 'Profile[]', 'array of Profile']) expect(of(type)).toBeUndefined()
  })

  it('tells where somebody works', () => {
    expect(recognise([column('Employee.department', { type: 'Department' }), column('Department.name')], fields)[0]).toMatchObject({ field: 'occupation' })
  })

  it('is no name where it is a key', () => {
    expect(isPersonal('利用者.caremanager', { type: 'ForeignKey' })).toBe(false)
    expect(isPersonal('利用者.caremanager')).toBe(true)
  })
})

describe('the order of words', () => {
  it('puts a key that stands first behind what it is of', () => {
    expect(fieldOf('customer.id_country', { type: 'int' })).toBe('address')
    expect(isPersonal('customer.id_shop', { type: 'int' })).toBe(false)
  })

  it('leaves the name of a place a place, and not that of what the table lists', () => {
    expect(fieldOf('t_kaiin.todouhuken_mei')).toBe('address')
    expect(isPersonal('Syokugyou.syokugyou_name')).toBe(false)
  })

  it('leaves to an office what is at its address', () => {
    expect(isPersonal('建築士情報.事務所所在地郵便番号')).toBe(false)
    expect(fieldOf('建築士情報.所在地郵便番号')).toBe('address')
  })
})

describe('who does something by trade', () => {
  it.each(['建築士', '配達員', '調教師'])('is a person: %s', (table) => {
    expect(fieldOf(`${table}.電話番号`)).toBe('phone')
    expect(ofTable(table, ['名称'])).toMatchObject({ 名称: 'name' })
  })
})

describe('the words of', () => {
  it.each([
    ['pay and tax', ['zzz.住民税月額', 'zzz.過不足税額', 'zzz.withholding_tax', 'zzz.haigusha_kojo']],
    ['the sick', ['zzz.icd_code', 'zzz.初診日', 'zzz.genbyoreki']],
    ['care', ['zzz.認知症自立度', 'zzz.食事形態', 'zzz.jiritsudo']],
    ['loans and insurance', ['zzz.資金使途', 'zzz.pre_existing_conditions', 'zzz.debt_to_income']],
    ['sport and marriage', ['zzz.背番号', 'zzz.婚歴', 'zzz.personal_best']],
    ['browsers', ['visitors.screen_resolution_x', 'visitors.id_operating_system', 'visitors.adobe_flash']],
  ])('%s are known', (_, paths) => {
    for (const path of paths) expect([path, isPersonal(path)]).toEqual([path, true])
  })
})

describe('the vocabularies of standards', () => {
  it.each([
    ['patients.comorbidities', {}],
    ['patients.pacemaker', { type: 'boolean' }],
    ['lab_results.hba1c', { type: 'decimal(4,1)' }],
    ['xyz.peak_flow', { type: 'int' }],
    ['健康診断.尿潜血', {}],
    ['t_kenshin.chusei_shibo', { type: 'int' }],
    ['利用者.見当識', { type: 'int' }],
    ['students.class_rank', { type: 'int' }],
    ['students.special_education', { type: 'boolean' }],
    ['成績.素点', { type: 'int' }],
    ['t_gakusei.kesseki_nissu', { type: 'int' }],
    ['payroll.thirteenth_month', { type: 'decimal(10,2)' }],
    ['employee_leaves.days', { type: 'int' }],
    ['tax_returns.capital_gains', { type: 'decimal(10,2)' }],
    ['国民健康保険.均等割額', { type: 'int' }],
    ['t_shain.ikukyu', { type: 'date' }],
    ['persons.baptism_date', { type: 'date' }],
    ['檀家.戒名', {}],
    ['dating_profiles.wants_children', { type: 'boolean' }],
    ['devices.imei2', {}],
    ['location_history.altitude', { type: 'double' }],
    ['users.recovery_key', {}],
    ['journal_entries.gratitude', {}],
  ])('make %s personal', (path, also) => {
    expect(recognised(path, also)).toBeDefined()
    expect(fieldOf(path, also)).toBeUndefined()
  })

  it.each(['users.philsys_no', 'users.curp', 'users.ppsn', 'guests.sevis_id', 'drivers.license_issue_date', '住民.印鑑登録番号', 't_kanja.zairyu_card_bango'])(
    'know the numbers that prove who somebody is: %s',
    (path) => {
      expect(fieldOf(path)).toBe('identity-document')
    },
  )

  it.each([
    ['foods.fiber', { type: 'decimal(6,2)' }],
    ['products.weight_class', {}],
    ['themes.accent', {}],
    ['income_statements.interest_income', { type: 'decimal(10,2)' }],
    ['builds.run_number', { type: 'int' }],
    ['coupons.days', { type: 'int' }],
    ['articles.narrative', {}],
    ['vehicles.altitude', { type: 'double' }],
    ['leave_types.days', { type: 'int' }],
    ['避難所マスタ.避難所名', {}],
    ['製品検査.測定値', { type: 'numeric' }],
    ['固定資産.取得日', { type: 'date' }],
    ['m_kenshu.nissu', { type: 'int' }],
    ['t_zaiko_idou.suryo', { type: 'int' }],
    ['students.roll_number', {}],
    ['members.membership_number', {}],
    ['users.provider_uid', {}],
  ])('leave %s what it is', (path, also) => {
    expect(isPersonal(path, also)).toBe(false)
  })
})

describe('a table that standards know', () => {
  it.each([
    'nutrition_logs.fiber_quokka',
    'eye_exams.quokka_left',
    'employee_warnings.quokka_text',
    'user_progress.quokka_share',
    'baptisms.quokka_given',
    '生活保護.ぞぞぞ',
    '学籍.ぞぞぞ',
    't_gensen.zzzz',
  ])('is of a life: %s', (path) => {
    expect(recognised(path)).toMatchObject({ because: { in: 'table' }, isSure: false })
  })

  it.each(['dietary_restrictions', 'blood_sugar_readings', 'medication_charts', '服薬票'])('is one that is called by what is known of a life: %s', (table) => {
    expect(isPersonal(`${table}.quokka_text`)).toBe(true)
  })

  it.each(['ip_address_blocks', 'password_rules', 'payment_sheets', 'blockchain', 'occupation_sheets', '住所調査'])(
    'is not one that is called by a field, by what lets in, or by a word of another language: %s',
    (table) => {
      expect(isPersonal(`${table}.quokka_text`)).toBe(false)
    },
  )
})

describe('a table of what happens on a site', () => {
  it('is of visits where its columns say from which browser and address', () => {
    expect(ofTable('events', ['ip_address', 'user_agent', 'country', 'os'])).toMatchObject({ country: 'other', os: 'other' })
    expect(ofTable('events', ['title', 'venue', 'country'])).toMatchObject({ country: undefined })
  })

  it('is not where it is of machines', () => {
    expect(ofTable('servers', ['ip_address', 'os', 'country'])).toMatchObject({ country: undefined, os: undefined })
  })
})

describe('who applies for something', () => {
  it('is no company for telling of the one where one works', () => {
    const asked = ['資本金', '従業員数', '勤務先住所', '月収']
    expect(ofTable('入居申込', asked)).toMatchObject({ 月収: 'other' })
    expect(ofTable('顧客', asked)).toMatchObject({ 資本金: undefined })
  })
})

describe('whether somebody is something', () => {
  it.each(['members.is_veteran', 'family_members.is_dependent'])('is told by a flag: %s', (path) => {
    expect(isPersonal(path, { type: 'boolean' })).toBe(true)
  })

  it.each(['users.is_verified', 'members.is_default', 'products.is_dependent'])('is not by one of the system or of a thing: %s', (path) => {
    expect(isPersonal(path, { type: 'boolean' })).toBe(false)
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

  it('reads a long name and a long comment', () => {
    const long = column(`t.${'氏名_'.repeat(200_000)}`, { comment: '【'.repeat(500_000), type: ' ('.repeat(200_000) })
    expect(alone(long)?.field).toBe('name')
  })
})

describe('recognition of the labelled columns', () => {
  it.each([
    { part: 'tuning', precision: 0.96, recall: 0.95, field: 0.965 },
    { part: 'held-out', precision: 0.87, recall: 0.765, field: 0.91 },
  ] as const)('of the part $part is as good as it was measured to be', ({ part, ...floors }) => {
    const { precision, recall, field } = measured(part)
    expect(precision).toBeGreaterThanOrEqual(floors.precision)
    expect(recall).toBeGreaterThanOrEqual(floors.recall)
    expect(field).toBeGreaterThanOrEqual(floors.field)
  })
})
