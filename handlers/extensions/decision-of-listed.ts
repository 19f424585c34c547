import type { Intent } from '../../src/domain/intent.ts';
import type { Said } from '../../src/reading/said.ts';
import { readDecision } from './decisions.ts';

/** 小施那个同意了, 1号不同意, right after the requests were listed: of the one that is called so. Null for any other text. */
export async function readDecisionOfListed(said: Said): Promise<Intent | null> {
  const [whose = ''] = CALLED.exec(said.text) ?? [];
  if (whose === '' || (await said.lastSaid())?.kind !== 'list-extensions') return null;
  const { text, today, reader } = said;
  return readDecision(
    `${whose.replace(POINTS, '')}的延期${text.slice(whose.length)}`,
    today,
    reader,
  );
}

const POINTS = /(?:的|那个|这个|那[件条份]|这[件条份]){0,2}$/u;
const CALLED =
  /^(?:\d{1,6}号|\p{Script=Han}{2,8}?(?:的|那个|这个|那[件条份]|这[件条份]))(?=(?:就|先|也|我){0,2}(?:同意|批准|准|批|不|拒绝|驳回|通过))/u;
