import type { Amendment } from '../../domain/amendment.ts';
import { sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import type { Reporter } from '../reports/reporter.ts';
import { readAdditions } from './additions.ts';
import { type Ground, tasksOfGround } from './ground.ts';

/**
 * 27号任务也是, 垃圾分类也一样, said to a draft that tells only that there was nothing new: so it is of that task too. What names
 * none of the reporter's tasks is asked back about, and is no reason. Null for any other text, and over a draft that tells of work.
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
  const told = tasksOfGround(ground);
  const isOfAnother =
    named?.kind === 'add' &&
    named.items.every(({ task, isNil }) => task !== null && !told.includes(task) && isNil);
  if (!isOfAnother) return OF_DRAFT.test(what) ? null : { kind: 'put-what-right' };
  return {
    ...named,
    items: named.items.map((item) => ({ ...item, progress: `${NOTHING_NEW}（${core}）` })),
  };
}

const NOTHING_NEW = '无新进展';
/** What is likewise is said in few words. */
const LONGEST = 24;
const SO = '(?:是|一样|没有|没动|如此|这样|同上)';
const LIKEWISE = new RegExp(
  sequence(
    /^(?:还有|另外)?(?<what>[^，,。；;也都]{1,14}?)(?:那[块个边项条]|这[块个边项条]|的)?/u,
    `(?:(?:[也都]|同样){1,2}${SO}{1,2}|[也都]?(?:同样|[跟和同](?:它|这个|那个|这项|那项|上面|前面)(?:的)?一样))`,
    /(?:的|了|吧){0,2}$/u,
  ),
  'u',
);
/** 原因也一样, 我们也是 speak of what the draft has. */
const OF_DRAFT = /^(?:原因|理由|情况|问题|困难|下一步|计划|打算|[我咱]们?|这|那|这个|那个)/u;
