import type { Amendment } from '../../domain/amendment.ts';
import type { QuestionReader } from '../reader.ts';
import type { Reporter } from '../reports/reporter.ts';
import { readAdditions } from './additions.ts';
import type { Ground } from './ground.ts';

/**
 * 27号任务也是, 垃圾分类也一样, said to a draft that tells only that there was nothing new: so it is of that task too. Null for any other text,
 * and over a draft that tells of work.
 */
export function readLikewise(
  core: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): Amendment | null {
  const what = core.length > LONGEST ? undefined : LIKEWISE.exec(core)?.groups?.what;
  if (what === undefined || ground.items.length === 0 || !ground.items.every(({ isNil }) => isNil))
    return null;
  const named = readAdditions(`${what}：${NOTHING_NEW}`, ground, reporter, reader);
  if (named?.kind !== 'add' || named.items.some(({ task, isNil }) => task === null || !isNil))
    return null;
  return {
    ...named,
    items: named.items.map((item) => ({ ...item, progress: `${NOTHING_NEW}（${core}）` })),
  };
}

const NOTHING_NEW = '无新进展';
/** What is likewise is said in few words. */
const LONGEST = 24;
const LIKEWISE =
  /^(?:还有|另外)?(?<what>[^，,。；;也都]{1,14}?)(?:那[块个边项条]|这[块个边项条]|的)?(?:[也都]|同样){1,2}(?:是|一样|没有|没动|如此|这样|同上)(?:的|了|吧)?$/u;
