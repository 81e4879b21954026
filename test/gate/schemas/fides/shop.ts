/** The datasets of a shop, as Fides has them. */
export const dataset = `# What the shop holds.
dataset:
- fides_key: shop_db
  organization_fides_key: default_organization
  name: Shop database
  description: The PostgreSQL of the web shop
  meta: null
  data_categories: []
  collections:
  - name: users
    description: User information
    data_categories: []
    fields:
    - name: created_at
      description: User's creation timestamp
      data_categories:
      - system.operations
    - name: email
      description: "  The user's address for mail.  "
      data_categories: [user.contact.email]
      fides_meta: { data_type: string, identity: email }
    - {name: "first_name", data_categories: [user.name.first]}
    - name: food_preference
      description: What they like
      data_categories: []
    - name: 備考
      description: '@personal name'
    - name: both
      data_categories: [system.operations, user.unique_id]
    - name: address
      fidesops_meta: { data_type: object }
      fields:
      - { name: street, data_categories: [user.contact.address.street] }
      - { name: geo, data_categories: [user.location.precise], fields: [{ name: lat }, { name: at, data_categories: [system.operations] }] }
  - name: payment_cards
    data_categories: [user.financial.credit_card]
    fields:
    - name: number
    - name: holder
      data_categories: [user.name]
- fides_key: sessions
  name: Sessions
  data_categories: [user.device]
  collections:
  - name: visits
    fields: [{ name: cookie }, { name: started, data_categories: [acme.times, system.operations] }]
`

/** What is read of it: table, column, type, marks. */
export const columnsOfDataset: readonly (readonly [string, string, string, string])[] = [
  ['users', 'created_at', '', 'not-personal system.operations'],
  ['users', 'email', 'string', 'personal email user.contact.email'],
  ['users', 'first_name', '', 'personal name user.name.first'],
  ['users', 'food_preference', '', ''],
  ['users', '備考', '', 'personal name @personal name'],
  ['users', 'both', '', 'personal user.unique_id'],
  ['users', 'address', 'object', ''],
  ['users', 'address.street', '', 'personal address user.contact.address.street'],
  ['users', 'address.geo', '', 'personal user.location.precise'],
  ['users', 'address.geo.lat', '', 'personal user.location.precise'],
  ['users', 'address.geo.at', '', 'not-personal system.operations'],
  ['payment_cards', 'number', '', 'personal payment-card user.financial.credit_card'],
  ['payment_cards', 'holder', '', 'personal name user.name'],
  ['visits', 'cookie', '', 'personal user.device'],
  ['visits', 'started', '', ''],
]

/** The systems of a shop. */
export const systems = `system:
  - fides_key: web_shop
    name: Web shop
    system_type: Service
    administrating_department: Engineering
    dataset_references: [shop_db]
    ingress:
      - fides_key: user
        type: user
    egress:
      - fides_key: parcel_co
        type: system
        data_categories: [user.name, user.contact.address]
      - fides_key: shop_db
        type: dataset
    privacy_declarations:
      - name: Deliver what was bought
        data_categories:
          - user.name
          - user.contact.address
        data_use: essential.fulfillment
        data_subjects:
          - customer
        egress: [parcel_co]
        ingress: [user]
        dataset_references: [shop_db, sessions]
      - data_categories: [user.contact.email]
        data_use: "marketing.communications.email"
  - fides_key: parcel_co
    privacy_declarations: []
`
