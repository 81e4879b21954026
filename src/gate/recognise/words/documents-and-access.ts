import type { Attribute } from './meaning.js'
import { butOrganisations, coded, everywhere, people, textual } from './where.js'

/** What proves who a person is, what lets them in, and what they are called in a system. */
export const documentsAndAccess: readonly Attribute[] = [
  // Documents that prove who somebody is.
  {
    field: 'identity-document',
    in: everywhere,
    takesAnyWord: true,
    takes: [...coded, 'text', 'event'],
    types: ['text', 'whole', 'other', 'number', 'time'],
    words: {
      en: `passport, passport number, passport no, ssn, social security number, social security no, national id, national identity, national id number, identity card, identity document, id card, id card number, identity number, id document, id document number, driver license, drivers license, driving license, driver licence, driving licence, driver licence number, driver license number, my number, mynumber, nric, aadhaar, aadhar, aadhar number, nik, cpf, cnic, curp, pan card, tax file number, sin number, passport expiry, passport issue, residence card, visa number, residence card number, id proof, id proof number, identification number, identification document, government id, citizen id, citizenship number, id photo front, id photo back, identity proof, id front, id back, id card front, id card back, national number, personal id number, kyc document, social insurance number, drivers license number, ktp, voter id, health insurance number, nin`,
      romaji:
        'mainanba, mai nanba, kojin bango, kojin bangou, menkyosho, menkyosyo, menkyo bango, ryoken, ryoken bango, hokensho, hokensyo, hokenshou, zairyu card, zairyu kado, menkyosho bango, hihokensha bango, hihokensya no',
      ja: '個人番号, マイナンバー, 旅券番号, 旅券, パスポート, パスポート番号, 運転免許証, 運転免許証番号, 免許証, 免許証番号, 保険証, 保険証番号, 在留カード, 在留カード番号, 本人確認書類, 身分証, 身分証明書, 被保険者番号, 基礎年金番号, 年金番号, 雇用保険被保険者番号, 被保険者証番号, 住民票コード, 介護保険被保険者番号, 健康保険番号',
    },
  },
  {
    field: 'identity-document',
    in: people,
    types: ['text', 'whole', 'other'],
    takes: ['text'],
    words: {
      en: 'tax id, tax number, tax identification number, license number, licence number, license no, id number, identity, tin, nid',
      ja: '免許番号, 登録免許番号',
    },
  },
  // Other personal data: what lets somebody in.
  {
    in: butOrganisations,
    takesAnyWord: true,
    takes: ['text', 'code', 'id'],
    types: ['text', 'other', 'whole'],
    words: {
      en: `password, passwd, pwd, passcode, passphrase, password hash, hashed password, encrypted password, salt, secret answer, security answer, security question answer, remember token, reset token, reset password token, password reset token, access token, refresh token, id token, session token, auth token, verification token, confirmation token, activation token, login token, otp, otp secret, otp code, two factor secret, twofa secret, mfa secret, recovery code,
        backup code, pin, pin code, api token, activation code, reset code, verification code, pass hash, invite token, secret question answer, auth key, activation key, reset key, invitation token, fcm token, device token, push token, totp secret, pass word, password digest, passkey, login password, user pass, credential, token hash, session key, oauth token, unsubscribe token, reset hash, verify token, email token, jwt, authorization code, session token hash, passwd hash, user token, two factor recovery code, remember me token`,
      romaji: 'pasuwado, pasuwaado, ansho bango, anshou bangou, ansyo bango',
      ja: 'パスワード, ログインパスワード, 暗証番号, 秘密の回答, 秘密の質問の回答, 秘密の答え, 認証トークン, 認証コード, セッションキー, 認証キー, アクセストークン, リフレッシュトークン, リセットキー, 秘密の質問の答え, シークレットキー, パスフレーズ, リマインダー回答, 質問の答え',
    },
  },
  {
    in: ['person', 'visit'],
    types: textual,
    words: { en: 'token, pass, secret, hash, api key, cookie, key hash, login key, two factor code, secret key, otp, code hash', ja: 'トークン' },
  },
  // What somebody is called in the system and elsewhere.
  {
    in: butOrganisations,
    types: textual,
    takesAnyWord: true,
    takes: ['text'],
    words: {
      en: `username, login id, loginid, login name, loginname, login user, login account, nick name, nickname, twitter id, twitter account, twitter handle, twitter username, line id, lineid, line user id, instagram id, instagram account, skype id, skype, discord id, discord name, user account name, signin name, sign in id, account id name, admin id, linkedin, linkedin url, github url, github username, telegram id, line name, line display name, slack id, facebook id, facebook url, pen name, penname, twitter user id, chatwork id, telegram, wechat, social media`,
      romaji: 'roguin id, nikkunemu, niikuneimu, adana, handoru nemu, roguin mei, penneimu, penname',
      ja: 'ログインid, ログイン名, ニックネーム, ハンドルネーム, ペンネーム, ユーザー名, ユーザ名, アカウント名, 表示名, ユーザー表示名, ラインid, twitterid, lineid, ログインユーザー名, ユーザーネーム, あだ名, 愛称, ログインユーザ名',
    },
  },
  {
    in: ['person', 'visit', 'writing'],
    types: textual,
    takes: ['text'],
    words: {
      en: 'display name, screen name, account name, handle, login, user login, alias, slug name, twitter, facebook, instagram, github, youtube, tiktok, social links, website, homepage, home page, hp, blog, portfolio, web site, homepage url, blog url, website url, social link, user handle, user url, nicename, account login, sns, personal website',
      ja: 'ホームページ, ブログ, ウェブサイト, アカウント',
    },
  },
]
