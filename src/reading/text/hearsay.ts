import { sequence } from '../pattern.ts';

const HEARD =
  /^(?:我|刚|刚才|昨天|今天){0,2}(?:听(?:说|讲|人说|他们说|别人说)|据说|有人(?:反映|说)|都说)[，,：:]?/u;
const SAID_BY = new RegExp(
  sequence(
    /^[\u4e00-\u9fff]{2,12}?(?:那边|他们)?/u,
    /(?:跟我|给我|向我|来|刚才?|昨天|今天)?(?:(?:汇报|反映|报告)(?:时)?(?:说|称|讲)?|说|讲)[，,：:]?/u,
  ),
  'u',
);
const TAG =
  /[，,\s]?(?:是吗|对吗|对不对|对吧|是不是(?:真的|这样)?|真的(?:吗|假的)?|真假|属实吗|有这回?事(?:吗|没)|准不准)[?？]?$/u;
/** What is done, or has come about. */
const IS_DONE =
  /(?:[完好成通齐][工车]?|达标|到位|竣工|投用|开工|动工|结束|交付|验收)了?$|[\u4e00-\u9fff]了$/u;

/**
 * 听说绿道修完了, 园林说公园都开工了，对不对: what others say is done, as the question whether it is: 绿道修完了吗. Null for any other text.
 */
export function hearsayAsked(text: string): string | null {
  if (text.length > LONGEST) return null;
  const said = text.trim();
  const tag = TAG.exec(said)?.[0] ?? '';
  const whole = said.slice(0, said.length - tag.length).replace(/[?？。]$/u, '');
  const lead = HEARD.exec(whole)?.[0] ?? (tag === '' ? '' : (SAID_BY.exec(whole)?.[0] ?? ''));
  const claim = whole.slice(lead.length);
  if (lead === '' || claim.length < 3 || !IS_DONE.test(claim) || ASKS.test(claim)) return null;
  return `${claim.endsWith('了') ? claim : `${claim}了`}吗`;
}

/** 听说有个攻坚的文，到哪一步了 asks already. */
const ASKS = /哪|谁|几|什么|啥|怎么|咋/u;

const LONGEST = 40;
