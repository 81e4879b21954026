import type { Words } from './meaning.js'

/** What happens to a row and not to the person it is of: the day of a registration is of the account. */
export const recordTimes: Words = {
  en: `create, created, creation, create at, crt, cre, upd, mod, ins, del, rgst, rgs, chg, update, updated, modify, modified, modification, change, changed, insert, inserted, entry, add, added, delete, deleted, deletion, remove, removed, register, registered, registration, regist, reg,
    signup, sign up, sign in, signed, login, logged, logout, last, first, access, accessed, active, activity, activated, activation, seen, sync, synced, import, imported, export, upload, uploaded, download, send, sent, send, receive, received,
    read, open, opened, viewed, reply, replied, response, process, processed, submit, submitted, submission, apply, applied, application, approve, approved, approval, confirm, confirmed, verify, verified, verification, review, reviewed,
    reject, rejected, cancel, cancelled, canceled, close, closed, complete, completed, finish date time, publish, published, post, posted, posting, record, recorded, row, version, effective, valid, apply start, apply end, display, notify, notified,
    lock, locked, reset, password, token, email, mail, expire, expires, expired, invite, invited, invitation, schedule, scheduled, reserve, reserved, order, ordered, ship, shipped, shipping, delivery, delivered, contract, close month, target, streak, subscribe, subscribed, subscription, trial, renew, renewal, billing, invoice, payment due, agree, agreed, consent, start, end, from, to, request, requested, release, released, migrate, batch, work, business, holiday, now, system, service, usage, closing, cutoff`,
  romaji: `touroku, toroku, koshin, koushin, kousin, kosin, sakusei, henko, henkou, sakujo, nyuryoku, nyuuryoku, uketsuke, moushikomi, mousikomi, shinsei, sinsei, shonin, syonin, kakunin, saishu, saishuu, saisyu, tsuika, tuika, haishin, soushin, sousin, jushin, keiyaku, kaishi,
    kaisi, shuryo, syuryo, syuuryou, tekiyo, tekiyou, yuko, yukou, shori, syori, shime, sime, shimekiri, riyou, riyo, kessai, hakko, hakkou, torokubi, kakutei, taisho, shinkoku, yoyaku, raiten, eigyo, hyoji, henkyaku`,
  ja: `登録, 更新, 作成, 変更, 削除, 入力, 受付, 申込, 申請, 承認, 確認, 最終, 追加, 配信, 送信, 受信, 契約, 開始, 終了, 適用, 有効, 処理, 締, 締切, 利用, 決済, 発行, 確定, 対象, 申告, 予約, 来店, 公開, 掲載, 表示, 返信, 返却, 入会, 退会, 営業, 仮登録, 本登録, ログイン, アクセス, 配送, 希望, 支払, 請求, 出荷, 実施, 記録, 基準, 報告, 操作, 取込, 初回, 前回, 次回`,
}
