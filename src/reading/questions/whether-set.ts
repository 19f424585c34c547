import { plain } from '../text/plain.ts';
import { ASKED_ITSELF, WHETHER_SET } from '../words/whether.ts';

/** The question for the thing itself, of a text that asks whether the notice sets it at all: 任务24什么时候完成 of 任务24定时间没有. Null for any other. */
export function askedWhetherSet(text: string): string | null {
  if (!MAY_ASK.test(text)) return null;
  const said = plain(text).replace(/[?!。.~]{1,4}$/u, '');
  for (const form of WHETHER_SET) {
    const [, thing, noun = ''] = form.exec(said) ?? [];
    if (thing !== undefined) return thing + askedFor(noun);
  }
  return null;
}

/** Without one of these nobody asks whether something is set. */
const MAY_ASK = /有|定|写|明/u;

const askedFor = (noun: string): string =>
  ASKED_ITSELF.find(([words]) => words.test(noun))?.[1] ?? noun;
