import type { FindingPage } from './finding-page.js'
import { soundShop } from './sound-shop.js'

export const systemEmpty: FindingPage = {
  title: { en: 'Nothing is said of a system', ja: '内容が示されていないシステムがある' },
  says: {
    en: 'A system is declared, and nothing of it: no collection point, use, store or schema, and no flow starts there.',
    ja: 'システムが示されていますが、取得箇所、利用、保存先およびスキーマのいずれも示されておらず、そこからのフローもありません。',
  },
  why: {
    en: 'It stands in the list of systems as if it were looked after, and nothing of it is checked. What it collects and keeps in truth is under no promise.',
    ja: 'システムの一覧には載っているため管理されているように見えますが、何も検査されません。実際に取得し、保存しているものは、確認されないままです。',
  },
  fix: {
    en: 'Declare what the system collects, uses, sends and keeps; name its schema if it has one. If it holds nothing about persons, take it out.',
    ja: 'そのシステムが取得し、利用し、提供し、保存するものを示してください。スキーマがあれば指定してください。個人に関するものを扱わないシステムであれば、除いてください。',
  },
  wrong: soundShop('  crm: { owner: marketing }\n'),
  right: soundShop(''),
}
