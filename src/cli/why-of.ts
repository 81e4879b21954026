import type { LanguageCode } from '../explain/language.js'
import type { Unreadable } from '../gate/model/location.js'
import { whyUnreadable } from '../gate/words/why-unreadable.js'

/** Why the system refuses to read or to write, beside what the gate knows of. */
type Refused = 'absent' | 'file-in-path' | 'read-only' | 'no-room' | 'name-with-null'

const codes: { readonly [code: string]: Refused | Unreadable | undefined } = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'folder',
  ENOENT: 'absent',
  ENOTDIR: 'file-in-path',
  EEXIST: 'file-in-path',
  EROFS: 'read-only',
  ENOSPC: 'no-room',
  ERR_INVALID_ARG_VALUE: 'name-with-null',
}

/** Why something could not be read or written: a code where it is known, else what the system says. */
export function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return (Object.hasOwn(codes, code) ? codes[code] : undefined) ?? error.message
}

const reasons: { readonly [Code in LanguageCode]: { readonly [Why in Refused]: string } } = {
  en: {
    absent: 'there is no such place',
    'file-in-path': 'a folder on the way to it is a file',
    'read-only': 'nothing can be written there',
    'no-room': 'there is no room left',
    'name-with-null': 'no name of a file has a null character',
  },
  ja: {
    absent: 'その場所はありません',
    'file-in-path': '途中のフォルダーがファイルです',
    'read-only': '書き込みできない場所です',
    'no-room': '空き容量がありません',
    'name-with-null': 'ファイル名にヌル文字は使えません',
  },
}

/** The same in words. */
export function whyInWords(why: string, language: LanguageCode): string {
  const own: { readonly [why: string]: string } = reasons[language]
  return (Object.hasOwn(own, why) ? own[why] : undefined) ?? whyUnreadable(why, language)
}
