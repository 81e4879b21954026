import { place } from '../../compile/place.js'
import type { PolicyFault } from '../../model/fault.js'
import type { Language } from '../language.js'
import { policyFaults } from './policy-faults.js'
import { and, day, quoted } from './words.js'

export const inForce: Language['inForce'] = ({ id, version, since }) => `ポリシー${quoted(id)}（バージョン${version}）が、${day(since)}から適用されています。`

export const follows: Language['follows'] = (previous, { purposes, grounds }, names) => {
  const added = [...purposes.map((key) => names.purpose(key)), ...grounds.map((key) => names.ground(key))]
  return `その前のバージョンは${previous}であり、${added.length === 0 ? '利用目的も提供の根拠も追加されていません' : `${and(added)}が追加されています`}。`
}

export const notInForce = '適用されるバージョンを示すことができません。'

/** A history has faults of its own: their codes are those of a document, where they mean something else. */
export const historyFault: Language['historyFault'] = (fault) => {
  const { code, path, found, needed } = fault
  if (path[0] !== 'history' && path[0] !== 'day') return policyFaults[code](fault)
  if (code === 'empty') return '履歴にバージョンがありません。'
  if (code === 'duplicate') return `${version(fault)}の適用開始日${found === undefined ? '' : `（${day(found)}）`}が、その前にあるバージョンと重複しています。`
  if (code !== 'no-day')
    return found === undefined
      ? `${version(fault)}は、ポリシーではありません。`
      : `${version(fault)}は、ポリシー${quoted(needed?.[0] ?? '')}ではなく、ポリシー${quoted(found)}のものです。`
  if (found === undefined) return '指定された日付は実在しません。日付はYYYY-MM-DDの形式で指定してください。'
  return `${day(found)}に適用されていたバージョンはありません。最初のバージョンは${day(needed?.[0]?.slice(0, 10) ?? found)}から適用されます。`
}

function version({ path }: PolicyFault): string {
  return `履歴の${quoted(place(path))}`
}
