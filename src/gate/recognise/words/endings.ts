import type { Ending, Words } from './meaning.js'

/** What stands at the end of a name and makes something else of the word before it: the type of a telephone is no telephone. */
export const endings: Readonly<Record<Ending, Words>> = {
  id: {
    en: 'identifier, identifiers, id, ids, uid, uuid, guid, key, ref, reference, pk, fk, external id, seq, sequence',
    ja: 'id, キー, seq, シーケンス',
  },
  code: { en: 'code, cd, codes', romaji: 'kodo', ja: 'コード' },
  number: { en: 'no, number, num, nr', romaji: 'bango, bangou', ja: '番号, ナンバー, no' },
  kind: {
    en: 'type, typ, kind, category, classification, mode, types, kbn, ctype, klass, flavor, flavour, subtype, sub type, div, segment',
    romaji: 'kubetu, kubetsu, hoho, houhou, kubun, shubetsu, syubetsu, shubetu, syubetu, bunrui, shurui',
    ja: '方法, 手段, 区分, 種別, 種類, 分類, タイプ, 種目, カテゴリ',
  },
  count: {
    en: 'point, points, pts, pt, balance points, points balance, point balance, count, cnt, counts, size, length, limit, max, min, order, sort, index, priority, quantity, qty, version, rate, ratio, duration, sequence number, average, weight order, ranking, capacity',
    romaji: 'junban, jyunban, jun, rankingu, kensu, kaisu, suryo, hyoji jun, ninzu, ninzuu',
    ja: 'ポイント, ポイント数, 保有ポイント, 累計ポイント, 順位表示, ポイント残高, ポイント残, 残ポイント, 利用可能ポイント, 数, 人数, 件数, 回数, 数量, 順, 表示順, 並び順, サイズ, 率, 上限, 下限, 合計数, 枚数, 点検',
  },
  flag: {
    en: 'flag, flg, verified, enabled, disabled, required, confirmed, active, visible, allowed, valid, unique, public, optional, is, approved, accepted, opt in, optin, opt out, permission, consent, agreed, agreement, hidden, locked, subscribed, umu, only, exists, verification, validation, confirmation required, visibility, blocked, muted, deleted, sent, read, done',
    romaji: 'furagu, kahi, umu, yohi',
    ja: 'フラグ, 有無, 可否, 要否, 済, 済み, 公開, 非公開, 表示, 許可, 同意, 不可',
  },
  event: {
    en: 'semester, term, hms, creymd, upymd, uphms, crehms, updymd, updhms, insymd, addymd, regymd, entymd, chgymd, mins, minutes, hours, hrs, secs, seconds, at, on, since, until, date, dates, day, time, times, datetime, timestamp, ts, dt, dttm, ymd, dttmf, deadline, year, month, week, hour, minute, expires, expiry, expired, expiration, valid date, valid until, valid thru, validity date, validity, changed, updated, created, ym, expire, period',
    romaji:
      'gakki, gakkibun, nendo, nengetsu, nengetu, nengetudo, jikoku, kikan, youbi, yobi, nichi, tsuki, hiduke, hiduke jikan, kinmubi, nichiji, hizuke, nengappi, nitiji, bi, kigen, jikan',
    ja: '日時, 日付, 年月日, 時刻, 時間, 日, 年月, 年度, 月, 年, 期限, 有効期限, 有効期間, 有効日, 有効年月日, 期日, 期間, 時期, 学期, 曜日',
  },
  state: {
    en: 'decision, verdict, status, stage, state, statuses, step, result status, phase, error, progress',
    romaji: 'jotai, joutai, jyoutai, sutetasu',
    ja: 'ステータス, 状態, 状況, 進捗',
  },
  editor: {
    en: `opid, op id, termid, term id, operator id, terminal id, ope id, upd term, ins term, upd pgm, ins pgm, pgid, pg id, crt usr, cre usr, upd usr, ins usr, mod usr, chg usr, reg usr, add usr, crt user, cre user, mod user, chg user, usr crt, user created, user updated, user modified, entered by, keyed by, last modified user, created user id, updated user id, ins pg, upd pg, by, creator, created by, updated by, modified by, create user, update user, created user, updated user, upd user, add user, ins user, entry user, modify user, register, updater, editor, modifier, uploader, creator name, updater name, last updated by, insert user, reg user, upd user id, created by name, updated by name,
      create user name, update user name, register user, registered by, entry cd, modify cd, last modified by, create by, update by, last editor, created person, inserted by, deleted by, approved by, create name, update name, created name, updated name, regist user, regist name`,
    romaji:
      'koshin sha, kousin sya, toroku sha, touroku sha, sakusei sha, henko sha, nyuryoku sha, koushin sha, koshinsha, kousinsya, koushinsha, koushinsya, torokusha, tourokusya, tourokusha, sakuseisha, sakuseisya, henkosha, nyuryokusha, kosinsya, torokusya',
    ja: '更新者, 登録者, 作成者, 変更者, 編集者, 削除者, 入力者, 更新ユーザ, 更新ユーザー, 登録ユーザ, 登録ユーザー, 作成ユーザ, 作成ユーザー, 更新者名, 登録者名, 作成者名, 変更者名, 入力者名, 最終更新者, 登録担当者, 更新担当者, 登録管理者, 投稿者, 更新者氏名, 登録者氏名, 承認者, 操作者',
  },
  setting: {
    en: 'shipping method, delivery method, shipping methods, shipping type, delivery type, setting, settings, preference, preferences, template, config, format, label, placeholder, notification, notifications, access, sync, subscription, policy, prefix, suffix, domain, validator, options, option, field, column, rule, question, verification sent, provider, driver, server, list, permissions, domains, header, footer',
    ja: '配送方法, 配達方法, 受取方法, 連絡方法, 設定, テンプレート, 書式, 通知, 配信, 形式, 優先',
  },
  system: {
    en: `sale price, selling price, sales price, list price, retail price, cost price, original price, regular price, catalog price, standard price, wholesale price, session state, complete mail message, complete message, thanks message, thank you message, welcome message, auto reply message, order mail message, company website, company url, company description, company logo, company size, company type, company bio, company overview, company profile, company established, language, giftcard number, gift card number, giftcard id, gift card id, giftcard code, gift card code, voucher code, voucher number, loyalty card number, etc card number, etc card expiration, fuel card number, fuel card, membership name, membership plan, reports to, talk title, thesis title, book title, page title, seo title, meta title, song title, session title, lecture title, presentation title, paper title, uptime, latency, health check url, role, roles, topic, topics, auth, authority, authorities, authorization, privilege, privileges, rank, group, groups, plan, plans, plan name, tier, tenant, tenant name, logo, logo url, logo path, brand, color, colour, theme, bot, robot, channel, home channel, scope, scopes, locale, timezone, time zone, lang, currency, attempt, attempts, failed attempts, retries, retry, streak, completeness, progress, onboarding, sales, affiliate, link, parent, parent node, children, level required, required level, trust level, access level, security level, level no, operating hours, opening hours, business hours, method, contact method, inquiry method, provider, provider name, source, registration source, lead source, utm source, utm medium, utm campaign, referrer, referral, referral code, origin, origin system, algorithm, encoding, charset, mime, mime type, content type, extension name, bucket, storage, storage path, queue, job queue, worker, thread count, connection, connections, strategy, realm, issuer, audience, grant type, client secret, redirect, redirect uri, callback, callback url, webhook, webhook url, endpoint, feature, features, module, modules, plugin, theme name, layout, menu, menus, dashboard, widget, page, pages, home page layout, per page, items per page, avatar color, icon color, display order, position order, sort key, slug, code name, class type, dtype, discriminator, metadata, meta data, payload, raw data, extra data, custom data, properties, context, data source, import source, batch no, batch id, row version, lock version, revision, tag color, tags list, product, products, product name, item, items, item name, coupon, coupons, coupon name, campaign, campaign name, event name, file name, file type, file format, folder, directory, quota, storage limit, usage, used, usage count, rating count, reviews, review count, follower, followers, following, friends, likes, like count, views, view count, posts, post count, badge, badges, badge name, stage name, step name, tracking number, serial, serial number, barcode, barcode number, qr code, rfid, contract, contract name, contract plan, price, unit price, cost, fee rate, tax rate, commission rate, discount, discount rate, api url, api version, app version, app name, application name, version name, build, platform version, subscription plan, plan type, billing plan, billing cycle, billing interval, financial year, fiscal year, school year, academic year, commercial flow, ui language, interface language, dark mode, skin, editor mode, work mode, working hours, office hours, shift, shift name, calendar, schedule, availability, capacity, slots, online, last online, last seen, approval, consent version, terms version, policy version, marketing, newsletter, magazine, mailmaga, dm, sort no, valid flg, record type, data type, object type, table name, column name, class name of, sync token, etag, checksum, crc, signature algorithm, public key, private key, certificate url, website theme, domain name, subdomain, host name, hostname, server name, database, db name, log level, debug, remarks type, cart, wishlist, wish list, extra, extra attributes, uri, confirmation, custom field, custom fields, lawful basis, consent source, data protection, subscription status, mail format, email format, digest, email digest, autosubscribe, tracking forums, cookie consent, default billing, default shipping, store view, website id, sort key name, record source, sync status, legacy id, legacy code, external ref, import id, ledger, tenant code, workspace, org code, home directory, shell, disk quota, max sessions, session timeout, ui settings, dashboards, sidebar, font size, date format, time format, number format, currency code, items per page`,
    romaji:
      'kinou, kino, gamen, puroguramu, shori mei, nyukin no, seikyu no, seikyuu no, shiharai no, denpyo no, kengen, kengen mei, kenmu, hyoji, yuko, muko, yukou, mukou, setai su, setaisuu, nin su, keiyaku, ranku, kaiin ranku, rank mei, shubetsu mei',
    ja: `機能, 更新機能, プログラムid, 機能名, 画面, 画面名, etcカード番号, etcカード有効期限, etcカード, 給油カード, ギフトカード番号, 商品券番号, 匿名, 匿名希望, 保証会社, 管理会社, 保険会社, 入金番号, 請求番号, 支払番号, 親部門, 親部門名称, 親会社, 上位部門, 親組織, 権限, ロール, 権限名, ロール名, ランク, 会員ランク, ランク名, プラン, 契約プラン, グループ, グループ名, 信頼度, 有効, 無効, ステージ, 流入元, 登録経路, 経路, 紹介コード, 言語設定, 表示言語, タイムゾーン, ロゴ, 社印, テーマ, 契約, 契約形態, 親, 上位, 商流, 締日, 締め日, 支払サイト, 掛率, 消費税区分, 税区分, 端数処理, 世帯数, 更新プログラム, プログラム, 処理, 処理区分, バージョン, 版, 版数, 外部連携, 連携, 連携先, メルマガ, 配信停止, 営業時間, 定休日, 公開範囲, 閲覧, 閲覧数, 要求レベル, システム管理者, 管理, 採番, 通番, 連番, 行番号, バッチ, 取込, 出力, 出力順, 印刷, 帳票, 拠点, 商品名, 商品, 製品名, 製品, クーポン, ポイント付与, 会員種別名`,
  },
  text: {
    en: 'text, url, path, uri, link, file, filename, hash, digest, confirmation, confirm, hashed, encrypted, crypted, value, body, plain, detail, details, description, other, note, html, json, image, img, data, blob, info, content, key name, old, new, string, hash value, urls, src, name text, summary, raw, memo, hint text',
    ja: 'url, パス, ハッシュ, 確認, 確認用, その他, 詳細, 文字列, 内容, 暗号化, 表記, 名, 等, 情報, 写し, 画像',
  },
}

/** What stands at the beginning of a name and makes a flag or a switch of the rest. */
export const flagWords = `is, has, have, had, can, could, should, must, allow, allows, show, hide, enable, enables, disable, require, requires, need, needs, send, sends, receive, accept, accepts, agree, notify, skip, force, apply, max, min, number, num, count, no of, verify, check, was, will, does, do, did, want, wants, hidden, opt, assigned`

/** They say how a name is written, or which of several it is. They change nothing. */
export const asides: Words = {
  en: `eigo, cn, tw, kr, ko, zh, kana, kanji, kn, kj, hiragana, katakana, roman, romaji, english, eng, en, ja, jp, jpn, local, latin, japanese, first, second, third, primary, secondary, main, sub, alternate, alternative, alt, other, another, current, present, old, new, previous, prev, former, original, the, my, your, raw, masked, temporary, initial, latest, last, default, personal, private, full, short, long, formal, official, registered, legal, work, office, home, house, bill, ship, deliver, mailing, invoice, preferred, additional, internal, external, lower, upper, normalized, canonical, encrypted, hashed, enc, plain, and, or, own, extra, part, line, half, upper case, up, to, from, s, daytime, mob, interested, desired, wanted, expected, wish, assumed, emergency contact, evening, night, disp, custom, ex, mobile, cell, pc, web, tel area, country prefix, area`,
  romaji:
    'kinmusaki, tsutomesaki, kaisha, jitaku, keitai, kinkyu, kinkyuu, renraku, renrakusaki, eiji, roma, zenkaku, hankaku, kyu, shin, genzai, hontou, seishiki',
  ja: 'ご, お, 御, 出荷先, 納品先, 発送先, 納入先, 送り先, 送付元, 荷受人, 依頼主, 会社, 職場, 本人, 筆頭, 変更, 年齢時, 初回, 最終, 異動前, 異動後, 発令前, 発令後, 転入前, 転出後, 結婚前, カナ, かな, 漢字, ローマ字, フリガナ, ふりがな, 英字, 英語, 全角, 半角, 自宅, 携帯, 勤務先, 緊急, 緊急連絡先, 連絡先, ご連絡先, 現在, 旧, 新, 第, 仮, 仮名, 本, 主, 副, 正, 他, ヨミ, 外国人, 優先, 不詳, 希望, 請求先, 送付先, 配送先, お届け先, 届け先, 届先, 配達先, 個人, 変更後, 変更前, 現, 外字, 平仮名, カタカナ, ひらがな, 番, 通信先, 帰省先, 実家, 追加, 予備, 最新, 初期, 仮登録, 数値, の, 枝番, 予約, 携帯用, 海外対応, 日本語, 英文, 和文, 読み',
}
