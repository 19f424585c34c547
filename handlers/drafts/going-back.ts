import type { Draft } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { asReport, changesRecord } from '../../src/domain/report-intent.ts';
import { sequence } from '../../src/reading/pattern.ts';

/**
 * 刚才那个不改了，还按原来的; 还是改回去吧; 前面那次更正不要了; 算了就原来那样吧 报: what was before is shown again, also where it is to go at once, for it is not
 * what was shown last. A report that was never changed goes as it is. Null for any other text, and for what says a number: 改回3座.
 */
export function readGoingBack(text: string, draft: Draft | null): Intent | null {
  const whole = text.trim().replace(ENDS, '');
  const said = whole.replace(FILED, '').replace(ENDS, '');
  const isMeant = said.length <= LONGEST && FORMS.some((form) => form.test(said));
  if (!isMeant) return null;
  const isUnchanged =
    draft !== null &&
    /[原先之以]/u.test(said) &&
    draft.before === undefined &&
    !changesRecord(draft.proposal);
  return said !== whole && isUnchanged && asReport(draft.proposal) !== null
    ? { kind: 'agree-to-draft', how: 'by-name' }
    : { kind: 'go-back', said };
}

/** 报, behind how it is to go. */
const FILED = /(?:[，,\s](?:那?就|直接|给我)?|直接)?(?:报上去|报|登记|交)(?:上去|了)?$/u;

const LONGEST = 24;
const ENDS = /[吧哈啊呗了。.！!~～\s]{1,4}$/u;
const LAST =
  /(?:我)?(?:那个?|刚才?|刚刚|前面|上面|上午|昨天|上次)?(?:我)?(?:改|设|定|锁|更正)?的?(?:那|这)?[一1]?[个次条项]?的?/u;
const CHANGE = /(?:更正|修改|改动|设置|操作|变更|日子)/u;
const NO_MORE =
  /(?:先|就|还是|也)?(?:不(?:改|设|定|更正)了?|不算数?了?|不要了?|作废|取消|撤[销了回]?了?|收回)/u;
const WRONG = /(?:改|设|定|锁|弄|搞|填)错了?|错了?/u;
const AS_BEFORE =
  /(?:(?:还是?|就|仍|要|都)?(?:按照?|用|照|是|恢复(?:成|到)?|改回|换回|退回|回到)|就|还)(?:原来|以前|之前|原先|先前|老)的?(?:那个?)?(?:月报日|样子?|日子|数字?|值|办法|来|办)?/u;
const BACK =
  /(?:还是|要不|再|先|给我?|帮我)?(?:(?:改|换|调|退|变)(?:回去|回来|回原样)|恢复(?:回去|原状|原样)|还原)/u;
const BETWEEN = /[，,。；;\s]{0,2}/u;

const FORMS = [
  sequence(/^/u, LAST, NO_MORE, BETWEEN, AS_BEFORE, /$/u),
  sequence(/^/u, LAST, WRONG, BETWEEN, AS_BEFORE, /$/u),
  sequence(/^/u, LAST, WRONG, BETWEEN, BACK, /$/u),
  sequence(/^/u, LAST, WRONG, BETWEEN, /(?:解开|解锁|恢复)$/u),
  sequence(/^/u, NO_MORE, BETWEEN, AS_BEFORE, /$/u),
  sequence(/^/u, LAST, CHANGE, NO_MORE, /$/u),
  sequence(/^/u, NO_MORE, LAST, CHANGE, /$/u),
  sequence(/^(?:算了)?/u, BETWEEN, AS_BEFORE, /$/u),
  sequence(/^(?:算了)?/u, BETWEEN, BACK, /$/u),
].map((form) => new RegExp(form, 'u'));
