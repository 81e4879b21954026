import type { LanguageCode } from '../../explain/language.js'
import { type Unreadable, unreadables } from '../model/location.js'

const reasons: { readonly [Code in LanguageCode]: { readonly [Why in Unreadable]: string } } = {
  en: {
    folder: 'it is a folder',
    'no-permission': 'permission is denied',
    'no-utf-8': 'it is not UTF-8',
    'like-utf-16': 'it is not UTF-8; it looks like UTF-16, so save it as UTF-8',
    'like-shift-jis': 'it is not UTF-8; it looks like Shift_JIS, so save it as UTF-8',
    'like-euc-jp': 'it is not UTF-8; it looks like EUC-JP, so save it as UTF-8',
    'like-latin-1': 'it is not UTF-8; it looks like ISO 8859-1 or Windows-1252, so save it as UTF-8',
  },
  ja: {
    folder: 'フォルダーです',
    'no-permission': '読み取りの権限がありません',
    'no-utf-8': 'UTF-8ではありません',
    'like-utf-16': 'UTF-8ではなく、UTF-16のようです。UTF-8で保存し直してください',
    'like-shift-jis': 'UTF-8ではなく、Shift_JISのようです。UTF-8で保存し直してください',
    'like-euc-jp': 'UTF-8ではなく、EUC-JPのようです。UTF-8で保存し直してください',
    'like-latin-1': 'UTF-8ではなく、ISO 8859-1またはWindows-1252のようです。UTF-8で保存し直してください',
  },
}

/** Why a file was not read, in words; what the system says stays as it is. */
export function whyUnreadable(why: string, language: LanguageCode): string {
  const known = unreadables.find((each): each is Unreadable => each === why)
  return known === undefined ? why : reasons[language][known]
}
