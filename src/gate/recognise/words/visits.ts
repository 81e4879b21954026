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
      en: 'ip address, ip addr, ipaddress, ipaddr, ip adrs, ip adress, ip, client ip, remote ip, user ip, remote addr, remote address, login ip, ip hash, user agent, useragent, device id, mac address, macaddress, imei, device fingerprint, browser fingerprint, advertising id, idfa, gaid, device token, gclid, fbclid, msclkid, ttclid, twclid, lifatid, li fat id, visitor id, distinct id, anonymous id, device identifier, remote host, ip v4, ipv4, ipv6, device uuid, mobile uid, device name, device model, browser name, os name, os version, browser version, cookie id, http user agent',
      romaji: 'aipi adoresu, ip adoresu',
      ja: 'ipアドレス, ユーザーエージェント, ユーザエージェント, 端末id, 端末識別番号, 個体識別番号, 携帯識別番号, 接続元ip, アクセス元ip, リモートホスト, 端末情報, macアドレス, 接続元',
    },
  },
  {
    in: ['visit'],
    types: ['text', 'other', 'number'],
    takes: ['text', 'kind', 'code'],
    words: {
      en: 'browser, os, device, screen, language, country, region, city, platform, operating system, locale, timezone, time zone, host, subdivision, location, agent, device info, continent, isp, network, device os, screen size, device category, agent',
      ja: 'ブラウザ, 端末, os',
    },
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
]
