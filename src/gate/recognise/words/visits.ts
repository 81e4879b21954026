import type { Attribute } from './meaning.js'
import { butOrganisations } from './where.js'

/** What the visit of a person leaves behind. */
export const visits: readonly Attribute[] = [
  {
    in: butOrganisations,
    takesAnyWord: true,
    takes: ['text', 'id'],
    types: ['text', 'other', 'whole', 'number'],
    words: {
      en: 'ip address, ip addr, ipaddress, ipaddr, ip adrs, ip adress, ip, client ip, remote ip, user ip, remote addr, remote address, ip addresses, ip country, ip city, ip region, ip location, ip info, ip subnet, ip hash, ip range user, source ip, src ip, source address, origin ip, request ip, access ip, visitor ip, customer ip, registration ip, register ip, reg ip, signup ip, sign in ip, current sign in ip, last sign in ip, last login ip, login ip address, last ip, last ip address, created ip, creation ip, create ip, update ip, order ip, ip at, hostip, host ip, x forwarded for, forwarded for, forwarded ip, peer ip, ua, ua string, user agent hash, user agent string, user agent raw, http user agent, browser agent, browser info, browser language, browser fingerprint hash, client info, client user agent, client device, device info, device information, device data, device brand, device vendor, device type name, device os, device os version, device serial, device serial number, device imei, device mac, device hash, device key, device platform, device identifier, device fingerprint hash, fingerprint, fingerprint hash, machine id, installation id, install id, android id, idfv, udid, ad id, advertiser id, advertising identifier, ga client id, google analytics id, client id ga, ga id, fbp, fbc, cookie value, cookie hash, cookie token, tracking cookie, tracking id, visitor hash, visitor key, visitor token, visitor uuid, session cookie, anonymous uuid, anon id, analytics id, pixel id user, sim, sim number, sim serial, iccid, imsi, serial sim, bluetooth address, bluetooth mac, wifi mac, ssid, bssid, wifi ssid, cell id, carrier name device, gps latitude, gps longitude, gps location, gps coordinates, home latitude, home longitude, home lat, home lng, home location, user location, user lat, user lng, user latitude, user longitude, current latitude, current longitude, current lat, current lng, last latitude, last longitude, last known location, last lat, last lng, check in latitude, check in longitude, checkin lat, checkin lng, clock in location, clock in ip, location history, location data, login ip, user agent, useragent, device id, mac address, macaddress, imei, device fingerprint, browser fingerprint, advertising id, idfa, gaid, device token, gclid, fbclid, msclkid, ttclid, twclid, lifatid, li fat id, visitor id, distinct id, anonymous id, remote host, ip v4, ipv4, ipv6, device uuid, mobile uid, device name, device model, browser name, os name, os version, browser version, cookie id',
      romaji: 'aipi adoresu, ip adoresu',
      ja: 'ipアドレス, ユーザーエージェント, ip, 登録ip, 登録ipアドレス, アクセスip, アクセスipアドレス, ログインip, ログインipアドレス, 接続ip, 接続ipアドレス, 送信元ip, 送信元ipアドレス, 最終ログインip, クライアントip, ホスト名接続元, アクセス元, アクセス元ipアドレス, ブラウザ情報, ユーザーエージェント情報, デバイスid, デバイス情報, デバイス名, 端末名, 端末番号, 端末固有id, 携帯端末id, クッキー, クッキーid, cookie, 広告id, 訪問者id, 位置情報履歴, 現在位置, 打刻位置, 自宅緯度, 自宅経度, ユーザエージェント, 端末id, 端末識別番号, 個体識別番号, 携帯識別番号, 接続元ip, アクセス元ip, リモートホスト, 端末情報, macアドレス, 接続元',
    },
  },
  {
    in: ['visit'],
    types: ['text', 'other', 'number'],
    takes: ['text', 'kind', 'code'],
    words: {
      en: 'model, manufacturer, brand, device vendor, payload, browser, os, device, search query, search term, query string, keyword, keywords, search keyword, ip type, fingerprint, client, operating system version, city name, country code, region code, region name, postal, latitude, longitude, lat, lng, as org, asn, carrier, connection type, languages, accept language, details, old values, new values, after, screen, language, country, region, city, platform, operating system, locale, timezone, time zone, host, subdivision, location, agent, device info, continent, isp, network, device os, screen size, device category',
      ja: 'ブラウザ, 端末, os',
    },
  },
  // Where somebody lives, and where one was.
  {
    field: 'address',
    in: ['person', 'order'],
    types: ['text', 'number', 'other'],
    words: { en: 'latitude, longitude, lat, lng, lon', romaji: 'ido, keido', ja: '緯度, 経度' },
  },
  {
    in: ['person', 'order', 'visit', 'life'],
    types: ['text', 'number', 'other'],
    words: {
      en: 'latitude, longitude, lat, lng, lon, geo, coordinates, gps, geolocation, lat lng, last location, current location, geo location, check in location',
      romaji: 'ido, keido, genzaichi',
      ja: '緯度, 経度, 位置情報, 現在地',
    },
  },
  // What a browser tells of itself.
  {
    in: ['person', 'visit'],
    takesAnyWord: true,
    types: ['text', 'other', 'whole', 'number', 'boolean', 'reference'],
    takes: ['id', 'flag', 'kind', 'count', 'text'],
    words: {
      en: `javascript, java enabled, sun java, adobe flash, flash player, adobe director, apple quicktime, quicktime, real player, windows media, silverlight, cookies enabled, cookie enabled, screen resolution, screen width, screen height, screen size, screen color,
        viewport, viewport width, viewport height, color depth, pixel ratio, web browser, browser version, browser language, operating system, os version, accept language, device memory, hardware concurrency, timezone offset, connection type, network type, mobile theme, app platform, installed apps, battery level`,
      romaji: 'tanmatsu, tanmatu, tanmatsu mei, burauza',
      ja: '画面解像度, 画面サイズ, 端末種別, 端末名, 端末情報, 機種名, osバージョン, ブラウザバージョン, 利用端末, 利用環境',
    },
  },
]
