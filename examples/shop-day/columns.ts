/** The columns of the shop's files, as their first lines name them. */
export const columns = {
  customers: [
    'id',
    'name',
    'corporation',
    'email',
    'address',
    'birth_date',
    'gender',
    'phone',
    'occupation',
    'industry',
    'standing',
    'agreed',
    'origin',
    'customer_since',
  ],
  recipients: ['id', 'kind', 'name', 'country'],
  sent: ['customer', 'recipient'],
  arrivals: ['id', 'person', 'partner', 'site'],
  forms: ['id', 'fields', 'proves', 'already_held'],
  uses: ['id', 'customer', 'purpose', 'fields', 'recipient', 'recipient_corporation', 'record', 'retained_by', 'site'],
  holdings: ['id', 'customer', 'field', 'record', 'events', 'facts', 'store', 'document', 'unalterable', 'erasable_from'],
} as const

/** The cells of a row of one of them. */
export type CellsOf<File extends keyof typeof columns> = Readonly<Record<(typeof columns)[File][number], string>>
