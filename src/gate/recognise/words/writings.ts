import type { Attribute } from './meaning.js'
import { people, textual } from './where.js'

/** What is written by a person, and of a person. */
export const writings: readonly Attribute[] = [
  {
    in: people,
    types: textual,
    isWritten: true,
    takes: ['text'],
    words: {
      en: 'rejection reason, reject reason, decline reason, denial reason, ban reason, suspension reason, deactivation reason, note, notes, memo, remark, remarks, comment, comments, description, staff note, admin note, admin memo, internal note, special note, special notes, additional info, additional information, other info, free text, customer note, status message, self intro, about text, reason',
      romaji: 'biko, bikou, memo ran, comento, tokki jiko, bikoran',
      ja: '備考, 備考欄, メモ, コメント, 特記事項, 注意事項, 申し送り, 申し送り事項, 連絡事項, その他, 自由記入, 管理者メモ, ショップ用メモ欄, 管理メモ',
    },
  },
  {
    in: people,
    types: textual,
    isWritten: true,
    words: { en: 'survey, next actions, conclusion, message, content, inquiry, inquiry text, body, text, question', ja: '内容, 本文, メッセージ, 相談' },
  },
  {
    in: ['order'],
    types: textual,
    isWritten: true,
    words: {
      en: 'doctor note, doctors note, physician note, physician notes, clinical note, nurse note, nursing note, treatment note, care note, care notes, intake form, intake notes, medical intake, symptoms description, symptom description, customer remark, customer remarks, user note, customer message, customer request, guest note, guest notes, buyer note, buyer message, gift note, gift card message, engraving, allergy note, dietary notes, delivery comment, delivery message, delivery memo, shipping note, shipping memo, shipping message, comment text, note text, return reason, refund reason, complaint, symptoms, chief complaint, symptom, rejection note, special requirement, special requirements, special notes, requirements, additional notes, additional note, additional info, additional requests, additional request, description of problem, occasion, special request text, special request, customer note, customer notes, order note, order notes, delivery note, delivery instruction, delivery instructions, remarks, remark, message, request, requests, customer comment, note, notes, memo, comment, comments, admin memo, special instructions, gift message, instructions, cancellation reason, cancel reason, reason, purpose, purpose of visit, reason for visit',
      romaji: 'yobo, goyobo, biko, bikou, bikoran, youbou, goyoubou, memo, renraku jiko, dengon, kibo, kibou, noshi',
      ja: 'メッセージカード, メッセージカード内容, 贈り主メッセージ, 特記事項, 通信欄, キャンセル理由, 返品理由, 取消理由, 来店目的, 利用目的, 配送メモ, 配送備考, 注文備考, 注文メモ, 予約備考, 店舗へのメッセージ, のし, のし名, 熨斗, 名入れ, ギフトメッセージ, リクエスト, 要望事項, ご要望事項, 特別リクエスト, 備考, ご要望, 要望, 備考欄, メッセージ, お問い合わせ, 問い合わせ内容, 予約メモ, 管理者メモ, コメント, 連絡事項, 希望, ご希望, 伝言, 配達メモ, メモ',
    },
  },
  {
    in: ['writing'],
    isGeneral: true,
    types: textual,
    isWritten: true,
    words: {
      en: 'attachment url, attachment path, attachment name, media url, image url, photo url, file url, video url, audio url, voice url, recording url, recording path, call recording, remark, transcript, transcription, recording, prompt, completion, draft, caption text, reply body, subject line, comment, comments, body, text, message, content, contents, title, subject, description, review, review text, review body, review comment, comment text, message text, message body, post text, caption, feedback, answer, answers, question, reply, reply text, response, detail, details, review title, note, memo, inquiry, attachment, image, photo, video, picture, audio, file, reason, remarks, opinion, html, markdown, raw, excerpt, review content, comment body, comment content, message content',
      romaji:
        'kaiwa, hanashi, kaiwa naiyo, taio naiyo, soushin naiyou, soushin naiyo, shitsumon, kaito, kaitou, yoken, youken, naiyo, naiyou, honbun, kenmei, koment, toiawase, toiawase naiyo, kanso, kansou',
      ja: '送信内容, 送信文, 用件, 要件, 会話, 会話内容, 対応内容, 応対内容, 相談内容, 苦情内容, メモ, 広報メモ, 本文内容, 文章, 文面, 添付, 添付ファイル, コメント, 本文, 内容, 件名, 題名, メッセージ, タイトル, お問い合わせ内容, 問い合わせ内容, お問合せ内容, 感想, 回答, 質問, レビュー, 投稿内容, ご意見, 意見, コメント内容, 投稿, 画像, 写真, 詳細, 問合せ内容, お問い合わせ, 返信, 返信内容, レビュー内容, 口コミ, 口コミ内容, 備考',
    },
  },
  {
    in: ['writing', 'person', 'order', 'unknown'],
    types: textual,
    isWritten: true,
    words: {
      en: 'inquiry content, inquiry body, inquiry text, inquiry detail, contact message, inquiry message, user comment, user message, user answer, tweets contents, tweet, tweet text, testimonial, chat message',
      romaji: 'toiawasenaiyo, otoiawase',
      ja: 'お問い合わせ内容, 問い合わせ内容, 問合せ内容, 相談内容, ご相談内容, 口コミ, 感想, 自由記述, 自由回答',
    },
  },
]
