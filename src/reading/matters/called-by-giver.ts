import { sequence } from '../pattern.ts';

/**
 * 韩区长批的小清河那个，方案拿出来了: a 批示 that is called by who gave it or to whom it went, called as 小清河那个批示 instead; any other text as it
 * is.
 */
export function calledByGiver(text: string): string {
  const { about, rest } = GIVEN.exec(text.trim())?.groups ?? {};
  return about === undefined || rest === undefined ? text : `${about}那个批示${rest}`;
}

const WHEN = '(?:上回|上次|昨天|前天|前几天|前两天|之前|刚才|早上|上午|上周|那天)?';
const GIVER =
  '(?:[\\u4e00-\\u9fff]{1,3}(?:区长|书记|总|局长|主任|指挥长?|常委)|领导|区长|总指挥|副总指挥|我|您|咱)?';
const GIVEN = new RegExp(
  sequence(
    `^(?:请问|问一下|那|关于|[，,\\s]){0,2}${WHEN}${GIVER}${WHEN}批(?:的|给了?的?|示?给)`,
    /(?<about>[\u4e00-\u9fff]{2,10}?)/u,
    /(?:的?[那这](?:[个件份条]的?(?:事情?|批示件?)?|事情?|批示件?)|的(?:事情?|件|批示件?|那件事情?))(?<rest>[\s\S]{0,100})$/u,
  ),
  'u',
);
