import type { Ending, Words } from './meaning.js'

/** What stands at the end of a name and makes something else of the word before it: the type of a telephone is no telephone. */
export const endings: Readonly<Record<Ending, Words>> = {
  id: {
    en: 'id, ids, uid, uuid, guid, key, ref, reference, pk, fk, external id, seq, sequence',
    ja: 'id, キー, seq, シーケンス',
  },
  code: { en: 'code, cd, codes', romaji: 'kodo', ja: 'コード' },
  number: { en: 'no, number, num, nr', romaji: 'bango, bangou', ja: '番号, ナンバー, no' },
  kind: {
    en: 'type, kind, category, classification, mode, types, kbn, div, segment',
    romaji: 'kubun, shubetsu, syubetsu, shubetu, syubetu, bunrui, shurui',
    ja: '区分, 種別, 種類, 分類, タイプ, 種目, カテゴリ',
  },
  count: {
    en: 'count, cnt, counts, size, length, limit, max, min, order, sort, index, priority, quantity, qty, version, rate, ratio, duration, sequence number, average, weight order, ranking, capacity',
    romaji: 'kensu, kaisu, suryo, hyoji jun, ninzu, ninzuu',
    ja: '数, 人数, 件数, 回数, 数量, 順, 表示順, 並び順, サイズ, 率, 上限, 下限, 合計数, 枚数, 点検',
  },
  flag: {
    en: 'flag, flg, verified, enabled, disabled, required, confirmed, active, visible, allowed, valid, unique, public, optional, is, approved, accepted, opt in, optin, opt out, permission, consent, agreed, agreement, hidden, locked, subscribed, umu, only, exists, verification, validation, confirmation required, visibility, blocked, muted, deleted, sent, read, done',
    romaji: 'furagu, kahi, umu, yohi',
    ja: 'フラグ, 有無, 可否, 要否, 済, 済み, 公開, 非公開, 表示, 許可, 同意, 不可',
  },
  event: {
    en: 'at, on, since, until, date, dates, day, time, times, datetime, timestamp, ts, dt, dttm, ymd, dttmf, deadline, year, month, week, hour, minute, expires, expiry, expired, expiration, changed, updated, created, ym, expire, period',
    romaji: 'nichiji, hizuke, nengappi, nitiji, bi, kigen, jikan',
    ja: '日時, 日付, 年月日, 時刻, 時間, 日, 年月, 年度, 月, 年, 期限, 期日, 期間, 時期, 曜日',
  },
  state: {
    en: 'status, stage, state, statuses, step, result status, phase, error, progress',
    romaji: 'jotai, joutai, jyoutai, sutetasu',
    ja: 'ステータス, 状態, 状況, 進捗',
  },
  editor: {
    en: `by, creator, created by, updated by, modified by, create user, update user, created user, updated user, upd user, add user, ins user, entry user, modify user, register, updater, editor, modifier, uploader, creator name, updater name, last updated by, insert user, reg user, upd user id, created by name, updated by name,
      create user name, update user name, register user, registered by, entry cd, modify cd, last modified by, create by, update by, last editor, created person, inserted by, deleted by, approved by, create name, update name, created name, updated name, regist user, regist name`,
    romaji:
      'koshinsha, kousinsya, koushinsha, koushinsya, torokusha, tourokusya, tourokusha, sakuseisha, sakuseisya, henkosha, nyuryokusha, kosinsya, torokusya',
    ja: '更新者, 登録者, 作成者, 変更者, 編集者, 削除者, 入力者, 更新ユーザ, 更新ユーザー, 登録ユーザ, 登録ユーザー, 作成ユーザ, 作成ユーザー, 更新者名, 登録者名, 作成者名, 変更者名, 入力者名, 最終更新者, 登録担当者, 更新担当者, 登録管理者, 投稿者, 更新者氏名, 登録者氏名, 承認者, 操作者',
  },
  setting: {
    en: 'setting, settings, preference, preferences, template, config, format, label, placeholder, notification, notifications, access, sync, subscription, policy, prefix, suffix, domain, validator, options, option, field, column, rule, question, verification sent, provider, driver, server, list, permissions, domains, header, footer',
    ja: '設定, テンプレート, 書式, 通知, 配信, 形式, 優先',
  },
  text: {
    en: 'text, url, path, uri, link, file, filename, hash, digest, confirmation, confirm, hashed, encrypted, crypted, value, body, plain, detail, details, description, other, note, html, json, image, img, data, blob, info, content, key name, old, new, string, hash value, urls, src, name text, summary, raw, memo, hint text',
    ja: 'url, パス, ハッシュ, 確認, 確認用, その他, 詳細, 文字列, 内容, 暗号化, 表記, 名, 等, 情報, 写し, 画像',
  },
}

/** What stands at the beginning of a name and makes a flag or a switch of the rest. */
export const flagWords = `is, has, have, had, can, could, should, must, allow, allows, show, hide, enable, enables, disable, require, requires, need, needs, send, sends, receive, accept, accepts, agree, notify, skip, force, apply, max, min, number, num, count, no of, verify, check, was, will, does, do, did, want, wants, hidden, opt`

/** They say how a name is written, or which of several it is. They change nothing. */
export const asides: Words = {
  en: `kana, kanji, kn, kj, hiragana, katakana, roman, romaji, english, eng, en, ja, jp, jpn, local, latin, japanese, first, second, third, primary, secondary, main, sub, alternate, alternative, alt, other, another, current, present, old, new, previous, prev, former, original, the, my, your, raw, masked, temporary, initial, latest, last, default, personal, private, full, short, long, formal, official, registered, legal, work, office, home, house, bill, ship, deliver, mailing, invoice, preferred, additional, internal, external, lower, upper, normalized, canonical, encrypted, hashed, enc, plain, and, or, own, extra, part, line, half, upper case, up, to, from, s, daytime, mob, interested, desired, wanted, expected, wish, assumed, emergency contact, evening, night, disp, custom, ex, mobile, cell, pc, web, tel area, country prefix, area`,
  romaji: 'jitaku, keitai, kinkyu, kinkyuu, renraku, renrakusaki, eiji, roma, zenkaku, hankaku, kyu, shin, genzai, hontou, seishiki',
  ja: 'カナ, かな, 漢字, ローマ字, フリガナ, ふりがな, 英字, 英語, 全角, 半角, 自宅, 携帯, 勤務先, 緊急, 緊急連絡先, 連絡先, ご連絡先, 現在, 旧, 新, 第, 仮, 仮名, 本, 主, 副, 正, 他, ヨミ, 外国人, 優先, 不詳, 希望, 請求先, 送付先, 配送先, お届け先, 届け先, 届先, 配達先, 個人, 変更後, 変更前, 現, 外字, 平仮名, カタカナ, ひらがな, 番, 通信先, 帰省先, 実家, 追加, 予備, 最新, 初期, 仮登録, 数値, の, 枝番, 予約, 携帯用, 海外対応, 日本語, 英文, 和文, 読み',
}
