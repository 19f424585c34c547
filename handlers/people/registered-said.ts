import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { groupsIn, unitsIn } from '../../src/reading/names/named-in.ts';
import { either, named, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { SURNAMES } from '../../src/reading/words/kinds.ts';

/**
 * 水务的联络员是谁, 四组联络员谁啊, 小周是哪个单位的, from the office alone with the clerk: who is registered, which the notice does not say. Null for any
 * other text, and for what may be asked of one whom the notice names.
 */
export function registeredAsked({ text, roles, reader, isInGroup }: Said): Intent | null {
  if (isInGroup || !isOffice(roles) || text.length > LONGEST) return null;
  const whose = LIAISON_OF.exec(text)?.groups?.whose;
  if (whose !== undefined) {
    const [unit, ...units] = unitsIn(whose, reader);
    const [group, ...groups] = unit === undefined ? groupsIn(whose, reader) : [];
    if (unit !== undefined && units.length === 0) return { ...LIST, unit };
    return group !== undefined && groups.length === 0 ? { ...LIST, group } : null;
  }
  const whom = UNIT_OF.exec(text)?.groups?.whom;
  const isOfNotice = reader.plan.posts.some(({ holders }) => holders.includes(whom ?? ''));
  return whom === undefined || isOfNotice ? null : { ...LIST, of: 'everybody', whom };
}

const LIST = { kind: 'list-people', of: 'liaisons', page: 1 } as const;
const LONGEST = 24;
const LIAISON_OF = new RegExp(
  sequence(
    /^(?:请问|查一?下|看一?下|那)?(?<whose>[^，,。；;？?]{1,14}?)(?:那边|这边|单位)?的?(?<!总)联络员/u,
    either(
      /(?:现在|登记)?的?(?:是|叫|填的?是?)?(?:谁|哪位|哪个|啥名字?|什么名字?|叫啥|叫什么)/u,
      /(?:的)?(?:姓名|名字|账号|是谁来着)/u,
    ),
    /(?:来着|啊|呀|呢|的)?[？?]?$/u,
  ),
  'u',
);
const UNIT_OF = new RegExp(
  sequence(
    /^(?:请问|那)?/u,
    named(
      'whom',
      either(`[小老][${SURNAMES}]`, `[${SURNAMES}][\\u4e00-\\u9fff]{1,2}?(?<![长任记工总局])`),
    ),
    /(?:同志)?(?:是|在)(?:哪|啥|什么)(?:个|家)?(?:单位|局|部门|街道|组)(?:里|上)?的?(?:来着|人|啊|呀)?[？?]?$/u,
  ),
  'u',
);
