import { plain } from '../text/plain.ts';
import { ASKED_ITSELF, WHETHER_SET } from '../words/whether.ts';

/** The question for the thing itself, of a text that asks whether the notice sets it at all: 任务24什么时候完成 of 任务24定时间没有. Null for any other. */
export function askedWhetherSet(text: string): string | null {
  if (!MAY_ASK.test(text) || OF_AN_EVENT.test(text)) return null;
  const said = plain(text).replace(/[?!。.~]{1,4}$/u, '');
  for (const form of WHETHER_SET) {
    const [, thing, noun = ''] = form.exec(said) ?? [];
    if (thing !== undefined) return thing + askedFor(noun);
  }
  return null;
}

/** 有没有查到烧烤 asks what was found, which no notice sets. */
const OF_AN_EVENT =
  /有(?:没有|无)?(?:查|抓|检查|发现|暗访|处罚|投诉|举报)[到过着]|有没有(?:查|抓|检查|发现)/u;

/** Without one of these nobody asks whether something is set. */
const MAY_ASK = /有|定|写|明/u;

const askedFor = (noun: string): string =>
  ASKED_ITSELF.find(([words]) => words.test(noun))?.[1] ?? noun;
