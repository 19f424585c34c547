import type { Intent } from '../../src/domain/intent.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { chargedIn } from '../../src/reading/charging/charged-in.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { groupsIn } from '../../src/reading/names/named-in.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import type { ExemptMilestones } from './intents.ts';
import { quarterJudged } from './rules.ts';

const EXEMPTS =
  /^(?:请|同意)?(?:免填|免报填报表|不用填报|免于填报|不填)(?:[：:，,\s]{0,2})(?<pair>[^：:，,；;\n]{2,40})(?:[：:，,；;\s]{1,2}(?:理由(?:是|为)?[：:]?|因为?)?(?<reason>[\s\S]{1,200}))?$/u;

/** 免填任务10 区公安分局：配合单位. */
export function readExemption({ body, reader }: Said): ExemptMilestones | null {
  const { pair, reason } = EXEMPTS.exec(body.trim())?.groups ?? {};
  if (pair === undefined) return null;
  const [task] = tasksMeant(pair, reader);
  const rest = pair.replace(/任务\d{1,2}号?|\d{1,2}号任务/u, '');
  return {
    kind: 'exempt-milestones',
    task: task ?? null,
    unit: unitIn(rest, reader),
    reason: reason?.trim() || null,
  };
}

export function unitIn(text: string, reader: Said['reader']): string | null {
  const { leading, assisting, named } = chargedIn(text, reader);
  const units = [...leading, ...assisting, ...named].flatMap((one) =>
    one.kind === 'unit' ? [one.unit] : [],
  );
  return units[0] ?? null;
}

const HANDS_IN =
  /^(?:请|现)?(?:提交|上报|报送|报|交)(?<whose>[^，,：:\n]{0,14}?)(?<what>填报表|节点任务填报表|汇总表)(?:给办公室|到办公室)?[了吧]?[。！!]?$/u;
const RETURNS =
  /^(?:请)?(?:退回|打回|驳回)(?<whose>[^，,：:\n]{0,14}?)(?<what>填报表|汇总表)(?:[：:，,\s]{1,2}(?<reason>[\s\S]{1,300}))?$/u;
const SHOWS =
  /^(?:查看?|看一?下?|看看)?(?<whose>[^，,：:\n]{0,10}?)(?:的)?(?:填报表|填报情况|填报进度|节点任务填报表)(?:情况)?[？?]?$/u;
const URGES =
  /^(?:请|给我)?(?:催办|催一下|催催|催)(?<whose>[^，,：:\n]{0,10}?)(?:的)?填报(?:表)?(?:的单位)?[吧。]?$/u;

/** 提交第三组填报表, 退回第三组二季度汇总表：…, 第三组填报情况, 催办填报. */
export function readForms(said: Said): Intent | null {
  const text = said.body.trim();
  if (text.length > 340) return null;
  const handed = HANDS_IN.exec(text)?.groups;
  if (handed) return { kind: 'hand-in-forms', ...formsMeant(handed, said) };
  const returned = RETURNS.exec(text)?.groups;
  if (returned) {
    const reason = (returned.reason ?? '').trim();
    return { kind: 'return-forms', ...formsMeant(returned, said), reason };
  }
  const urged = URGES.exec(text)?.groups;
  if (urged) return { kind: 'urge-forms', group: groupIn(urged.whose ?? '', said) };
  const shown = SHOWS.exec(text)?.groups;
  if (shown && isWhose(shown.whose ?? '')) {
    return { kind: 'show-forms', group: groupIn(shown.whose ?? '', said) };
  }
  return null;
}

const isWhose = (words: string): boolean =>
  words === '' || /组$|^(?:我们|全部|各组|本组)/u.test(words);

/** Whose forms, and of which quarter where it is a 汇总表. */
function formsMeant(words: Readonly<Record<string, string | undefined>>, said: Said) {
  const { whose = '', what = '' } = words;
  const period = findPeriods(whose, said.today).find((one) => one.period.includes('Q'));
  const quarter =
    what === '汇总表' ? (period?.period ?? quarterJudged(said.reader.plan, said.today)) : null;
  return { group: groupIn(whose, said), quarter };
}

export const groupIn = (words: string, { reader }: Said): number | null =>
  groupsIn(plain(words), reader)[0] ?? null;
