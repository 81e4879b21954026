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
      en: `passport, passport number, passport no, ssn, social security number, social security no, national id, national identity, national id number, identity card, identity document, id card, id card number, identity number, id document, id document number, driver license, drivers license, driving license, driver licence, driving licence, driver licence number, driver license number, my number, mynumber, nric, aadhaar, aadhar, aadhar number, nik, cpf, cnic, curp, pan card, tax file number, sin number, passport expiry, passport issue, residence card, visa number, residence card number, id proof, id proof number, identification number, identification document, government id, citizen id, citizenship number, id photo front, id photo back, identity proof, id front, id back, id card front, id card back, national number, passport type, passport status, passport comment, passport issued date, passport expire date, dri lice, dri lice num, lice num, lice no, drv lic, drv lic no, lic num, lic no, license exp date, licence exp date, dri lice exp date, license num, licence num, driver license exp date, drivers license expiry, sin num, ssn num, ssn no, nic no, other id, i9 status, i9 review date, visa issue date, visa expire date, passport country, passport issuing country, passport issue date, passport issued at, passport expiry date, passport expiration, passport expiration date, passport expires, passport name, passport nationality, passport copy, passport image, passport scan, passport file, identity type, identity card number, identity card no, id type, id doc, id doc number, id doc type, id no, idno, id num, id issue date, id expiry date, id expiry, id expiration date, id issued by, id image, id scan, id document type, id document front, id document back, id verification document, proof of identity, proof of address, proof of residence, address proof, nationality document, document number, document no, national insurance number, national insurance, ni number, nino, national code, national identification number, national identity number, nic, nic number, nationalid, ic number, ic no, icno, nik ktp, ktp number, no ktp, npwp, dni, nif, nie, rut, rfc, cedula, cpf cnpj, rg number, pesel, personnummer, bsn, cf code, codice fiscale, fiscal code, steuer id, sozialversicherungsnummer, avs number, tfn, sin, itin, ein personal, pan, pan number, pan no, aadhar no, aadhaar number, aadhaar no, aadhaar card, aadhar card, pan card number, voter id number, voter card, epic number, ration card, uan, uan number, pf number, esi number, esic number, epf number, social security, social security id, ssn last4, ssn last four, ssnit, tax payer id, taxpayer id, taxpayer number, tax code personal, driver license no, driving license number, driving license no, driving licence no, driving licence number, drivers licence, drivers licence number, dl number, dl no, license plate, licence plate, number plate, plate number, license state, license expiry, license expiry date, license expiration, license class, green card, green card number, alien number, alien registration number, resident id, resident card, resident card number, resident registration number, rrn, id card type, student id card, military id, health insurance card, health insurance card number, seafarer book, birth cert no, certificate of residence, kyc, kyc status document, kyc data, identification, identification card, identification type, identification no, identity photo, identity image, selfie with id, emirates id, iqama, iqama number, civil id, qid, bvn, personal id number, kyc document, social insurance number, drivers license number, ktp, voter id, health insurance number, nin`,
      romaji:
        'mainanba, mai nanba, mainanba card, kojin no, kojinbango, personal no, personalno, ryoken no, pasupoto, pasupooto, pasupoto bango, menkyo, menkyo no, menkyosho no, unten menkyo, unten menkyosho, unten menkyo bango, hokensho bango, hokensho no, hokensya no, hokensha bango, hihokensha, kiso nenkin bango, nenkin bango, nenkin no, koyo hoken bango, koyou hoken bango, zairyu card no, zairyu card bango, zairyucard, juminhyo, juminhyo code, juminhyo cd, mibunsho, mibun shomeisho, honnin kakunin, honninkakunin shorui, honnin kakunin shorui, kigo bango hoken, kojin bango, kojin bangou, menkyosho, menkyosyo, menkyo bango, ryoken, ryoken bango, hokensho, hokensyo, hokenshou, zairyu card, zairyu kado, menkyosho bango, hihokensha bango, hihokensya no',
      ja: '個人番号, マイナンバー, 個人番号カード, マイナンバーカード, 旅券no, 旅券発行日, 旅券発行年月日, 旅券有効期限, 旅券有効期間満了日, 旅券有効期間, パスポートno, パスポート有効期限, パスポート発行日, パスポート発行国, パスポート名, パスポート写真, パスポート画像, 運転免許, 運転免許番号, 運転免許証画像, 免許証no, 免許証画像, 免許証有効期限, 免許種類, 免許有効期限, 健康保険証, 健康保険証番号, 健康保険証記号, 健康保険記号, 被保険者記号, 被保険者証記号, 被保険者証, 保険証記号, 保険証記号番号, 保険者番号, 保険記号, 保険番号, 公費負担者番号, 公費受給者番号, 受給者番号, 受給者証番号, 受給者証, 医療証, 医療保険番号, 介護保険番号, 介護保険証番号, 介護保険証, 厚生年金番号, 年金手帳番号, 年金手帳, 雇用保険番号, 雇用保険被保険者, 労災保険番号, 在留カードno, 在留カード画像, 特別永住者証明書, 特別永住者証明書番号, 外国人登録番号, 外国人登録証, 住民票, 戸籍謄本, 印鑑証明, 身分証番号, 身分証明書番号, 身分証種別, 身分証画像, 本人確認書類種別, 本人確認書類番号, 本人確認書類画像, 本人確認資料, 本人確認方法, 社会保障番号, 納税者番号, 学生証, 学生証番号, 社員証, 車両番号, ナンバープレート, 登録番号標, 旅券番号, 旅券, パスポート, パスポート番号, 運転免許証, 運転免許証番号, 免許証, 免許証番号, 保険証, 保険証番号, 在留カード, 在留カード番号, 本人確認書類, 身分証, 身分証明書, 被保険者番号, 基礎年金番号, 年金番号, 雇用保険被保険者番号, 被保険者証番号, 住民票コード, 介護保険被保険者番号, 健康保険番号',
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
      en: `password, passwd, pwd, passcode, passphrase, password hash, hashed password, encrypted password, salt, secret answer, security answer, security question answer, remember token, reset token, reset password token, password reset token, access token, refresh token, id token, session token, auth token, verification token, confirmation token, activation token, login token, query answer, password query answer, easy access id, one click token, session data, session hash, login session, session value, pre session, password confirmation, password hint, password answer, password question answer, password old, old password, new password, current password, previous password, temporary password, temp password, initial password, plain password, user password, admin password, password crypt, password encrypted, password salt, password md5, password reset hash, password reset code, password reset key, password token, password verifier, crypted password, hashed pass, passhash, passwrd, passwordhash, pswd, pass wd, pw, pw hash, login pw, login pass, user pw, passcode hash, pin hash, pin number, pinhash, security pin, transaction pin, secret pin, atm pin, unlock code, security question, secret hint, hint answer, remember hash, remember me, remember key, auth secret, auth code, auth hash, authentication token, authentication code, authenticator secret, bearer token, user secret, one time password, one time code, otp hash, otp token, otp key, two fa secret, twofactor secret, two factor code, two factor auth secret, tfa secret, mfa code, mfa token, mfa key, recovery codes, recovery token, backup codes, totp, totp key, webauthn, webauthn id, credential id, private key passphrase, magic link, magic link token, magic token, email verification token, email verification code, email confirmation token, email confirm token, email code, email token hash, phone verification code, phone code, sms code, sms token, confirm token, confirm code, confirmation code, registration token, register token, signup token, sso token, oauth token secret, oauth secret, oauth verifier, token secret, refresh token hash, access token secret, access token hash, token value, user access token, code verifier, login hash, login secret, login code, persist code, session secret, apns token, push id, push endpoint, registration id device, player id, onesignal id, notification token, firebase token, firebase uid, expo push token, expo token, web push token, line access token, line token, google account, facebook account, linkedin id, kakao id, naver id, wechat openid, wechat unionid, social token, ldap dn, ldap uid, distinguished name, ad account, nfc id, nfc uid, idm, felica id, felica idm, rfid card, ic card number, ic card id, access card, badge number, otp, otp secret, otp code, two factor secret, twofa secret, mfa secret, recovery code,
        backup code, pin, pin code, api token, activation code, reset code, verification code, pass hash, invite token, secret question answer, auth key, activation key, reset key, invitation token, fcm token, device token, push token, totp secret, pass word, password digest, passkey, login password, user pass, credential, token hash, session key, oauth token, unsubscribe token, reset hash, verify token, email token, jwt, authorization code, session token hash, passwd hash, user token, two factor recovery code, remember me token`,
      romaji:
        'pasuwado, pasuwaado, pasu wado, pasu waado, shoki pasuwado, himitsu no shitsumon, himitsu no kotae, ninsho code, ninsho kodo, ninsyo code, ninshou code, ninsho key, ninsho token, ansho, ansyou bango, anshoubangou, ansho bango, anshou bangou, ansyo bango',
      ja: 'パスワード, ログインパスワード, 初期パスワード, 旧パスワード, 新パスワード, 仮パスワード, パスワードハッシュ, ハッシュ化パスワード, 暗号化パスワード, パスワードソルト, ソルト, パスワード再設定トークン, パスワードリセットトークン, パスワードリセットキー, パスワードヒント, パスワード確認, ワンタイムパスワード, 秘密の合言葉, 合言葉, 暗証, 暗証コード, 認証用トークン, 認証用コード, 認証情報, 認証用キー, メール認証トークン, 確認コード, 確認トークン, 有効化キー, 仮登録キー, 会員登録キー, 二段階認証, 二段階認証コード, 二段階認証シークレット, プッシュトークン, デバイストークン, 通知トークン, ログイントークン, セッショントークン, リメンバートークン, 自動ログイントークン, 自動ログインキー, icカード番号, icカードid, カードidm, idm, 暗証番号, 秘密の回答, 秘密の質問の回答, 秘密の答え, 認証トークン, 認証コード, セッションキー, 認証キー, アクセストークン, リフレッシュトークン, リセットキー, 秘密の質問の答え, シークレットキー, パスフレーズ, リマインダー回答, 質問の答え',
    },
  },
  {
    in: ['person', 'visit'],
    types: textual,
    words: {
      en: 'token, pass, session, sess, auth string, tokens, secret code, secret, hash, api key, cookie, key hash, login key, two factor code, secret key, otp, code hash',
      ja: 'トークン',
    },
  },
  // What somebody is called in the system and elsewhere.
  {
    in: butOrganisations,
    types: textual,
    takesAnyWord: true,
    takes: ['text'],
    words: {
      en: `username, login id, loginid, login name, loginname, login user, login account, nick name, nickname, twitter id, twitter account, twitter handle, twitter username, line id, lineid, line user id, instagram id, instagram account, skype id, skype, discord id, discord name, user account name, signin name, sign in id, account id name, admin id, linkedin, linkedin url, github url, github username, telegram id, line name, line display name, slack id, facebook id, facebook url, pen name, penname, twitter user id, chatwork id, telegram, wechat, social media, user name login, user login id, user account, account login, login account name, uname, usrname, usernm, user nm login, screenname, gamertag, gamer tag, steam id, twitch, twitch id, psn id, xbox id, x account, x url, twitter url, instagram url, instagram username, insta id, insta, insta account, tiktok url, tiktok id, youtube url, youtube channel, facebook username, facebook account, facebook profile, facebook link, linkedin profile, linkedin link, linkedin username, github account, github link, github profile, gitlab, gitlab username, bitbucket, stackoverflow, leetcode, leetcode url, hackerrank, codeforces, kaggle, behance, dribbble, medium url, portfolio url, portfolio link, portfolio website, personal site, personal url, personal blog, telegram username, telegram handle, telegram chat id, telegram user id, discord username, discord user id, discord handle, discord tag, slack user id, slack username, slack name, slack handle, teams id, zoom id, zoom email, skype name, skype handle, whatsapp id, kakao, kakaotalk, kakaotalk id, line account, line uid, line userid, line picture url, line name id, wechat id, qq number, weibo, pinterest, snapchat, reddit username, social links, social accounts, social profile, social profiles, social account, social networks, icq, msn, aim, yahoo id, yim, jabber, oauth name, oauth username, provider username, nick, petname, call name, callsign, character name, gaming name, ingame name, in game name, player name, mixi id, mixi, ameba id, note url, qiita id, qiita, qiita url, zenn id, atcoder id, wantedly`,
      romaji: 'roguin id, nikkunemu, niikuneimu, adana, handoru nemu, roguin mei, penneimu, penname',
      ja: 'ログインid, ログイン名, ログインアカウント, ログインユーザー, ログインユーザ, ユーザーid名, アカウントid名, 通り名, 呼び名, 呼称, ハンドル, hn, スクリーンネーム, 会員表示名, 公開名, インスタグラム, インスタ, インスタid, instagramid, instagramアカウント, twitterアカウント, ツイッター, xアカウント, facebookアカウント, フェイスブック, lineアカウント, line名, ライン名, line表示名, lineユーザーid, lineユーザid, discordid, スカイプid, skypeid, githubアカウント, githuburl, snsアカウント, sns, snsid, sns情報, ブログurl, 個人サイト, ポートフォリオ, ポートフォリオurl, ニックネーム, ハンドルネーム, ペンネーム, ユーザー名, ユーザ名, アカウント名, 表示名, ユーザー表示名, ラインid, twitterid, lineid, ログインユーザー名, ユーザーネーム, あだ名, 愛称, ログインユーザ名',
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
