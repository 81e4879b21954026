/** A shop and its customers, over two files as Prisma reads them of a folder. */
export const shop = `// The shop.
generator client {
  provider = "prisma-client-js"
}

datasource db {
  provider = "postgresql"
}

/// People who buy.
model Customer { // of the shop
  id        Int       @id @default(autoincrement())
  /// 氏名
  /// @personal name
  fullName  String    @map("full_name") @db.VarChar(80)
  // as on the label

  mail      String    @unique /// @personal email
  生年月日   DateTime?
  /* where they live,
   * and since when */
  since     DateTime  @default(now()) @updatedAt
  note      String    @default("a // b { } \\" c") // 備考
  tags      String[]
  mood      Mood      @default(CALM)
  place     Unsupported("circle")?
  orders    Order[]
  invitedBy Customer? @relation("invited", fields: [inviterId], references: [id])
  inviterId Int?
  invited   Customer[] @relation("invited")
  kana      String ?

  @@index([mail, since(sort: Desc)])
  @@map("customers")
}

enum Mood {
  /// 穏やか
  CALM
  CROSS @map("cross")
}
`

export const orders = `model Order {
  id         String   @id @default(dbgenerated("gen_random_uuid()")) @db.Uuid
  customerId Int
  customer   Customer @relation(fields: [customerId], references: [id], onDelete: Cascade)
  total      Decimal  @db.Decimal(10, 2)
}
`

export const shopColumns = [
  ['Customer', 'id', 'Int'],
  ['Customer', 'fullName', 'String'],
  ['Customer', 'mail', 'String'],
  ['Customer', '生年月日', 'DateTime?'],
  ['Customer', 'since', 'DateTime'],
  ['Customer', 'note', 'String'],
  ['Customer', 'tags', 'String[]'],
  ['Customer', 'mood', 'Mood'],
  ['Customer', 'place', 'Unsupported("circle")?'],
  ['Customer', 'inviterId', 'Int?'],
  ['Customer', 'kana', 'String ?'],
  ['Order', 'id', 'String'],
  ['Order', 'customerId', 'Int'],
  ['Order', 'total', 'Decimal'],
] as const

/** A collection with parts of its own. */
export const mongodb = `datasource db {
  provider = "mongodb"
}

type Address {
  zip    String
  city   String? // 市
}

model Person {
  id   String    @id @default(auto()) @map("_id") @db.ObjectId
  home Address
  past Address[]
}
`
