import type { Intent } from '../../src/domain/intent.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import { personIn } from '../../src/reading/names/person-in.ts';
import { either, named, optional, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';

const ASKS = new RegExp(
  sequence(
    /^(?:请问|麻烦|帮我|问下|问一下|看看|看一下|查一下|那|这个?|那个?|现在|[，,\s]){0,3}/u,
    optional(
      sequence(
        named('of', /发文|公文|文件|通知|稿子|批示|会议|方案|督办/u),
        /(?:的)?[，,\s]?(?:到底)?/u,
      ),
    ),
    named('who', /[\u4e00-\u9fff]{2,5}?/u),
    /(?:那边|那里|那儿|那|这边|这里|这|他|她)?(?:到底|已经|都|还|给|有没有|是不是|，|,){0,2}/u,
    either(
      sequence(
        /(?:签(?!收|到)(?:字|发|批)?|审(?:核|签|批)?|批(?!示)(?:准|复)?|过目|看|圈?阅|同意|点头)/u,
        /(?:完|过|好|下来|出来|上|延期)?(?:了)?(?:没有?|吗|么|不曾)/u,
      ),
      /(?:签没签|批没批|审没审|同没同意|看没看|看了没看)/u,
    ),
    /(?:啊|呀|呢|哦|哈)?[？?。]?$/u,
  ),
  'u',
);
/** 那要总指挥签吗 asks for the rule. */
const NEEDS = /^(?:要不要|需不需要|用不用|需?要|用|得|该|应该?|必须|还要|还得)/u;
const LONGEST = 24;
/** 陈主任, 韩区长, 王局: somebody by surname and post; 主任, 总指挥: whoever holds it. */
const CALLED =
  /^(?:(?!副)[\u4e00-\u9fff]{1,2}(?:副?(?:主任|局长|区长|书记|组长|部长|市长)|局|总|指挥)|副?主任|副?总指挥|组长|分管领导|区长|局长)$/u;

/** 陈主任签了没: whether somebody has taken their step, of whatever lies with them; null for any other text. */
export function readWhoseStep({ body, draft, isInGroup, roles, reader }: Said): Intent | null {
  const text = body.trim();
  if (draft !== null || isInGroup || text.length > LONGEST || !isKnownPerson(roles)) return null;
  const { who, of } = ASKS.exec(text)?.groups ?? {};
  if (who === undefined || NEEDS.test(who) || findNumberedTasks(text).length > 0) return null;
  const name = personIn(who, reader);
  if (name === null && !CALLED.test(who)) return null;
  return {
    kind: 'ask-whose-step',
    who,
    name,
    of: KINDS.find(([form]) => form.test(of ?? ''))?.[1] ?? null,
  };
}

const KINDS = [
  [/发文|公文|文件|通知|稿子/u, 'document'],
  [/批示/u, 'instruction'],
  [/会议|方案/u, 'meeting'],
  [/督办/u, 'supervision'],
] as const;
