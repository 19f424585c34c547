import type { Intent } from '../../src/domain/intent.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { plain } from '../../src/reading/text/plain.ts';

/** 设置打卡时间, 设置红灯天数 5天: what looks like a setting and was read as none; null for any other text. */
export function readUnknownSetting(text: string): Intent | null {
  const said = plain(text);
  if (said.length > LONGEST || asksOnly(said) || DONE.test(said)) return null;
  const what = SETS.exec(said)?.groups?.what;
  return what === undefined ? null : { kind: 'ask-how-to-set', what: what.replace(VALUE, '') };
}

const LONGEST = 30;
const SETS =
  /^(?:请|帮我|麻烦|给我){0,2}(?:设置|设定)(?:一下|下|个)?[：:，,\s]?(?<what>\S.{0,24})$/u;
/** 已设置好了 tells. */
const DONE = /了|已|完成|共|累计/u;
/** What it is to be set to is no part of its name. */
const VALUE = /(?:改?为|成|[：:=]|到|\s)?(?:每[月日周天年])?\d.{0,8}$|\s\S{1,12}$/u;
