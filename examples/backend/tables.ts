import type { PGlite } from '@electric-sql/pglite'

/** The shop's tables: the customers, and where else a value of theirs is held. */
export async function createTables(database: PGlite): Promise<void> {
  await database.exec(`
    CREATE TABLE 顧客 (
      顧客番号 text PRIMARY KEY,
      法人番号 text,
      状態 text NOT NULL DEFAULT 'active' CHECK (状態 IN ('active', 'disclosure-stopped', 'use-stopped', 'discontinued')),
      同意した利用目的 text[],
      氏名 text, メールアドレス text, 住所 text, 生年月日 text, 性別 text, 電話番号 text,
      職業 text, 業種 text, 支払い text, カード番号 text, 本人確認書類 text
    );
    CREATE TABLE 保有 (
      保有番号 text PRIMARY KEY,
      顧客番号 text NOT NULL REFERENCES 顧客,
      項目 text NOT NULL,
      記録 text NOT NULL,
      事由の日 jsonb,
      事実 jsonb
    );
  `)
}
