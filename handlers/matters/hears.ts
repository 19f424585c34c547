import type { Intent } from '../../src/domain/intent.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import type { Hearing } from '../../src/reading/said.ts';

/** What the office and its leaders order about signing: on paper, by whom, in whose place. */
export const hears: Hearing = {
  order: ({ text, body, today }) =>
    readEntered(body, today) ?? readNamed(text) ?? readLent(text, today),
};

const ENTERS = /^(?:请)?(?:代录|代为录入|补录|补登)/u;
const NAME =
  /[：:，,\s](?<name>[\u4e00-\u9fff·]{2,4}?)(?:同志|局长|主任|组长|总指挥|副区长|区长)?(?:于|在)?\d/u;

/** 代录发文5：韩利师6月3日签发. */
function readEntered(body: string, today: string): Intent | null {
  const referred = ENTERS.test(body) ? matterIn(body) : null;
  if (!referred) return null;
  const { ref, after } = referred;
  const name = NAME.exec(after)?.groups?.name ?? null;
  const day = findDays(after, today)[0]?.from ?? null;
  return { kind: 'enter-signature', matter: ref, name, day };
}

const NAMED =
  /^(?:设置|设定|指定|明确)第?(?<group>\d{1,2}|[一二三四五六七八九十]{1,2})(?:工作)?组的?分管领导(?:为|是|[：:，,])?(?<name>[\u4e00-\u9fff·]{2,5})$/u;

/** 设置第四组分管领导 李四. */
function readNamed(text: string): Intent | null {
  const { group = '', name } = NAMED.exec(text)?.groups ?? {};
  const number = readNumber(group);
  return name && number !== null ? { kind: 'name-leader', group: number, name } : null;
}

const LENT =
  /^(?:我)?授权(?<name>[\u4e00-\u9fff·]{2,4}?)(?:同志)?(?:替我|代我|代为|代)(?:签字|签发|签|办理|办|审核)(?:[，,]?(?:到|至|截止)?(?<until>.{2,12}?)(?:为止|止|前)?)?$/u;

/** 授权李四代签到6月20日. */
function readLent(text: string, today: string): Intent | null {
  const { name, until } = LENT.exec(text)?.groups ?? {};
  if (!name) return null;
  return {
    kind: 'lend-power',
    name,
    until: until ? (findDays(until, today)[0]?.to ?? null) : null,
  };
}
