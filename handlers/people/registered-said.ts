import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { either, named, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { SURNAMES } from '../../src/reading/words/kinds.ts';
import { liaisonAsked } from './wish.ts';

/**
 * 水务的联络员是谁, 四组联络员谁啊, 小周是哪个单位的, from the office alone with the clerk: who is registered, which the notice does not say. Null for any
 * other text, and for what may be asked of one whom the notice names.
 */
export function registeredAsked(said: Said): Intent | null {
  const { text, roles, reader, isInGroup } = said;
  if (isInGroup || !isOffice(roles)) return null;
  const liaison = liaisonAsked(said);
  if (liaison) return liaison;
  const whom = text.length > LONGEST ? undefined : UNIT_OF.exec(text)?.groups?.whom;
  const isOfNotice = reader.plan.posts.some(({ holders }) => holders.includes(whom ?? ''));
  return whom === undefined || isOfNotice ? null : { ...LIST, of: 'everybody', whom };
}

const LIST = { kind: 'list-people', of: 'liaisons', page: 1 } as const;
const LONGEST = 24;
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
