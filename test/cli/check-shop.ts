/** A manifest with nothing that fails. */
export const soundShop = `clausewise: 1
policy: reference
systems:
  shop:
    owner: team-shop
    collects: { checkout: { fields: [name, payment], shown: [settlement] } }
    uses: { billing: { purpose: settlement, fields: [name, payment] } }
`

/** The same with a use that is denied, an error. */
export const brokenShop = `${soundShop}    stores: { order: { fields: [name, payment], events: [fiscalYearEnd], keeps: schedule } }
`

/** The same with what is only a warning: the name is asked twice, in a flow that says the same as another. */
export const warnedShop = `${soundShop}recipients: { payer: { kind: entrusted-party, country: JP } }
flows:
  pay: &pay
    from: shop
    to: payer
    fields: [name, payment]
    ground: { entrustment: { necessary: true, purposes: [settlement], assertedBy: shop, reference: RA-1, agreement: C-1 } }
  pay-again: *pay
`

/** A manifest whose schema has one personal column that a store accounts for, and one that the manifest accepts. */
export const shopWithSchema = `${soundShop}    schema: schema.sql
    stores: { order: { fields: [name], events: [fiscalYearEnd], keeps: schedule, deletes: { by: purge, within: 14d } } }
accepted:
  - { finding: schema-drift, at: systems/shop, covers: { columns: [users.email] }, because: the column goes in January, until: 2027-01-31 }
`

export const schema = 'CREATE TABLE users (\n  full_name TEXT,\n  email TEXT,\n  amount INTEGER\n);\n'
