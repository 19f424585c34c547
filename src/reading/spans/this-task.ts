import { sequence } from '../pattern.ts';
import type { Skeleton, Span } from './span.ts';

const POINTS = '(?:这|那|该|此|上述|刚才那?|上面那?|前面那?)[一1几两二三2-9]?';
const NOUN = '(?:重点)?(?:任务|工作(?!组)|活儿?|事儿?|指标|目标)';
const THIS = new RegExp(
  sequence(
    /^(?:那么?|请问|问下)?/u,
    `(?:${[
      `${POINTS}项(?!目)(?:${NOUN})?`,
      `${POINTS}(?:个|条|件)(?:${NOUN}|(?=由|归|要|牵头|是谁|什么时|啥时|何时))`,
      '(?:这|该|此)(?:个|条|件)(?=谁)',
      '它(?:的|现在|目前|还|都|到底){0,2}|这(?:个|条|件)(?:现在|目前|还|都|到底)?(?=有|卡)',
      '(?:该|此|本)(?:任务|工作(?!组))|这(?:重点)?任务(?!书)',
      '(?:这|那)(?:事儿?|活儿?)(?=归|谁|由|该|算|找)',
    ].join('|')})`,
  ),
  'u',
);
const ASKS =
  /谁|哪|几|什么|啥|多少|何时|多久|怎么|如何|吗|么$|不$|没$|单位|时限|期限|截止|时间|进展|进度|内容|目标|组长/u;

/** A task that a text only points to, as it stands at the text's head: 这项谁牵头. Null where it asks nothing of it. */
export function taskPointedAt(text: string): string | null {
  const words = THIS.exec(text)?.[0];
  if (words === undefined) return null;
  const rest = text.slice(words.length);
  return ASKS.test(rest) && !/\d/u.test(rest) ? words : null;
}

/** The words that only point to a task. */
export function thisTaskIn({ text }: Skeleton): readonly Span[] {
  const said = taskPointedAt(text);
  return said === null ? [] : [{ start: 0, end: said.length, key: 'this-task', said }];
}
