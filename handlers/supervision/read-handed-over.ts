import { partyOf } from '../../src/domain/charged.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { chargedIn } from '../../src/reading/charging/charged-in.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';

const LEADS = '(?:牵头|主责|主办|承办|负责|来?办理?|接手?|管)';
/** 那就改成城管局牵头，你们配合; 主责生态环境分局; 转给城管. */
const HANDED_OVER = new RegExp(
  sequence(
    /^(?:那就?|好的?|行|可以|同意|既然这样|还是|就|[，,。\s]){0,4}/u,
    either(
      `(?:改[成为由]|换成?|转(?:给|交|到)?|交给?|派给|改派)(?<to>[^，,。；;]{2,16}?)${LEADS}?`,
      `(?:让|由|请|叫)(?<who>[^，,。；;]{2,16}?)${LEADS}`,
      /(?:主责|责任|主办|承办|牵头)(?:单位)?(?:改?为|改成|换成|是|就是|给)?(?<as>[^，,。；;]{2,16}?)/u,
    ),
    /[了吧。！!]{0,2}(?:[，,](?<helping>[^，,。；;]{1,12}(?:配合|协办|协助))?)?[了吧。！!]{0,2}$/u,
  ),
  'u',
);
const LONGEST = 40;

/** 那就改成城管局牵头, of the office, where a 督办 was the last that the clerk spoke of: who is charged with it from then on. */
export async function readHandedOver(said: Said): Promise<Intent | null> {
  const { body, draft, isInGroup, roles, reader } = said;
  if (draft !== null || isInGroup || !isOffice(roles) || body.length > LONGEST) return null;
  const { to, who, as } = HANDED_OVER.exec(body.trim())?.groups ?? {};
  const named = to ?? who ?? as;
  if (named === undefined || asksOnly(body) || findNumberedTasks(body).length > 0) return null;
  const { leading, named: charged } = chargedIn(`主办${named}`, reader);
  const units = [...leading, ...charged].map(partyOf);
  const [matter] = units.length > 0 ? await said.spoken() : [];
  if (matter?.kind !== 'supervision') return null;
  return { kind: 'take-step', matter, word: 'assign-to', text: units.join('、') };
}
