import type { PGlite } from '@electric-sql/pglite'
import type { Session } from './session.js'

/** Invented customers, and what is held of them. */
export async function fillWithSample(database: PGlite): Promise<void> {
  await database.exec(`
    INSERT INTO 顧客 (顧客番号, 法人番号, 状態, 同意した利用目的, 氏名, メールアドレス, 住所, 生年月日, 性別, 電話番号, 職業, 業種, 支払い, カード番号) VALUES
      ('c-17', NULL, 'active', NULL, '森 葵', 'aoi@mori.example', '京都市左京区1-2', '1990-02-28', '女性', '075-000-0017', '教員', '教育', '980円 カード 2026-11-02', '4242-0017'),
      ('c-18', NULL, 'discontinued', NULL, '阿部 蓮', 'ren@abe.example', '仙台市青葉区3-4', '1984-07-09', '男性', '022-000-0018', '設計', '建設', '4200円 振込 2025-12-20', '4242-0018'),
      ('c-19', NULL, 'active', '{service-communication,settlement}', '原 澪', 'mio@hara.example', '那覇市5-6', '2001-11-30', '女性', '098-000-0019', '学生', NULL, NULL, NULL),
      ('c-31', 'k-7', 'active', NULL, '西 直樹', 'naoki@kitamura.example', '札幌市北区7-8', NULL, NULL, '011-000-0031', '購買', '卸売', '128000円 振込 2026-10-31', NULL),
      ('c-32', 'k-7', 'discontinued', NULL, '林 由美', 'yumi@kitamura.example', '札幌市北区7-8', NULL, NULL, '011-000-0032', '経理', '卸売', NULL, NULL);
    INSERT INTO 保有 VALUES
      ('顧客/17/email', 'c-17', 'email', 'profile', NULL, NULL),
      ('顧客/17/card', 'c-17', 'payment-card', 'profile', NULL, NULL),
      ('請求/204/name', 'c-17', 'name', 'invoice', '{"fiscalYearEnd": "2026-03-31", "booksClosedOn": "2026-03-31"}', '{"lossYear": false}'),
      ('顧客/19/email', 'c-19', 'email', 'profile', '{"fiscalYearEnd": "2026-03-31"}', NULL);
  `)
}

const sessions: { readonly [token: string]: Session } = {
  'token-staff': { kind: 'staff', id: 'sato' },
  'token-17': { kind: 'customer', id: 'c-17' },
  'token-18': { kind: 'customer', id: 'c-18' },
  'token-19': { kind: 'customer', id: 'c-19' },
  'token-31': { kind: 'customer', id: 'c-31', corporation: 'k-7' },
}

/** The session of a token, as a login would have made it. */
export function sampleSession(token: string): Session | undefined {
  return Object.hasOwn(sessions, token) ? sessions[token] : undefined
}
