import type { Attribute, Context } from './meaning.js'
import { butOrganisations } from './where.js'

const peopleAndVisits: readonly Context[] = ['person', 'visit']

/** What tells one device, one browser or one place of a visit from the next; and what lets in without a password. None of it is a field. */
export const devices: readonly Attribute[] = [
  {
    in: butOrganisations,
    takesAnyWord: true,
    types: ['text', 'other', 'whole', 'number'],
    takes: ['text', 'id', 'number'],
    words: {
      en: `imei number, imei2, meid, aaid, oaid, openudid, vendor identifier, identifier for vendor, google advertising id, apple advertising id, roku id, hardware id, hwid, device guid, device mac address, wifi mac address, ethernet mac, lan mac, bluetooth mac address, voip token, registration token, apns device token, gcm token, gcm id, fcm id, push registration id, push device token, device push token, p256dh, p256dh key, auth key push, push auth, browser id, browser token, browser hash, browser uuid, visitor cookie, first party cookie, third party cookie, client fingerprint, canvas fingerprint, canvas hash, ja3, ja3 hash, tls fingerprint, click id, gbraid, wbraid, dclid, yclid, fb click id, fb browser id, facebook click id, google click id, ga cookie, matomo id, amplitude id, mixpanel id, segment anonymous id, heap id, clarity id, hashed ip, ip masked, masked ip, anonymized ip, anonymised ip, ip prefix, ip latlon, ip lat, ip lng, ip country code, ip timezone, ip org, ip isp, real ip, cf connecting ip, user host, client hostname, client host, client mac, client address, gps accuracy, gps altitude, gps speed, gps position, gps data, precise location, device location, login location, last seen location, last known latitude, last known longitude, home coordinates, work latitude, work longitude, work lat, work lng, hashed email, email hash, email md5, email sha256, hashed phone, phone hash, phone sha256, tc string, tcf string, gpp string`,
      ja: '端末固有番号, 端末シリアル, 端末シリアル番号, デバイス識別子, 端末識別子, ブラウザid, ブラウザー情報, 訪問者識別子, 位置情報緯度, 位置情報経度, 打刻緯度, 打刻経度, 打刻場所, gps情報, gps緯度, gps経度, イメイ, imei番号, iccid番号, 加入者識別番号, プッシュ通知トークン, デバイス固有id',
      romaji: 'tanmatsu id, tanmatsu shikibetsu, dakoku basho, dakoku ichi, ichi joho, ichijoho',
    },
  },
  {
    in: butOrganisations,
    takesAnyWord: true,
    types: ['text', 'other', 'whole'],
    takes: ['text', 'code', 'id'],
    words: {
      en: `unlock token, authentication string, password digest hash, password salt hash, hashed pin, mobile otp, email otp, sms otp, otp value, otp backup codes, mfa backup codes, recovery key, recovery codes hash, security answer hash, security answers, challenge answer, memorable word, memorable information, voice passphrase, voiceprint, fingerprint template, face template data, iris template, iris scan, retina scan, palm vein, vein pattern, biometric hash, biometric id, biometric key, passkey id, passkey public key, webauthn credential, webauthn public key, webauthn user id, credential public key, session cookie value, session jwt, jwt token, login otp, login pin, door pin, access pin, key fob, key fob number, rfid uid, nfc card, nfc card id, session secret key, impersonation token, device secret, magic login token, sign in token, signin token, one time token, password setup token, set password token, email change token, unconfirmed email token, account recovery token`,
      ja: '再設定トークン, 再設定キー, 再発行キー, 仮登録トークン, 本登録トークン, 本人認証コード, 認証番号, sms認証コード, メール認証コード, 取引暗証番号, 取引パスワード, ログイン暗証番号, 指紋データ, 顔認証データ, 顔データ, 静脈データ, 生体認証',
      romaji: 'ninsho bango, ninshou bango, torihiki pasuwado, himitsu shitsumon, himitsu kotae, himitsu no shitumon, shimon, kao ninsho',
    },
  },
  // What an application tells of the device it runs on.
  {
    in: peopleAndVisits,
    types: ['text', 'other', 'whole', 'number', 'boolean'],
    takes: ['text', 'flag', 'kind', 'id', 'number'],
    words: {
      en: `sim operator, network operator, mobile operator, mobile carrier, phone model, phone brand, handset, jailbroken, is jailbroken, rooted, screen dpi, screen density, device language, device locale, device country, device timezone, device orientation, keyboard layout, installed fonts, plugins installed, gpu, gpu renderer, webgl renderer, serial number, serial no, client hints, sec ch ua, ssh key, ssh public key, pgp key, gpg key, pgp public key, gpg public key`,
      ja: '通信キャリア, 携帯キャリア, 機種, シリアル番号, 端末機種',
    },
  },
  // Where a device was.
  {
    in: ['visit'],
    types: ['text', 'other', 'number', 'whole'],
    words: {
      en: 'geo lat, geo lng, geo lon, geohash, geo hash, geo point, geo position, geo coordinates, accuracy, altitude, heading, bearing, speed, place name, place, address, battery, coordinates, position, lat lon, latlng',
      romaji: 'ido, keido, jusho',
      ja: '緯度, 経度, 精度, 高度, 速度, 方位, 住所, 場所',
    },
  },
]
