import type { Intent } from '../../src/domain/intent.ts';
import { actOf } from '../../src/reading/act.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { tasksIn } from '../../src/reading/names/named-in.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';

const DECIDES =
  /^(?<verb>同意|批准|准予|通过|拒绝|驳回|不同意|不批准)(?:(?:延期|延期申请)#?(?<after>\d{1,6})号?(?:申请)?|#?(?<before>\d{1,6})号?的?延期(?:申请)?)$/u;
const REFUSES = /^(?:拒绝|驳回|不)/u;
const LISTS =
  /^(?:查?看)?(?:待审批?的?|待批的?|待办的?|全部|所有)?延期(?:申请|审批)?(?:清单|列表|情况)?$/u;

/** 任务28二季度申请延期到7月20日，因…; 同意延期3; 延期申请. Null for any other text. `today` is YYYY-MM-DD. */
export function readExtension(text: string, today: string, reader: QuestionReader): Intent | null {
  if (!text.includes('延') || text.length > LONGEST) return null;
  const said = plain(text).replace(/(?<![。!！~～])[。!！~～]+$/u, '');
  const decided = DECIDES.exec(said)?.groups;
  if (decided) {
    const extension = decided.after ?? decided.before ?? '';
    const isRefused = REFUSES.test(decided.verb ?? '');
    return { kind: isRefused ? 'refuse-extension' : 'approve-extension', extension };
  }
  if (LISTS.test(said)) return { kind: 'list-extensions' };
  return readApplication(said, today, reader);
}

/** An application is short; whatever is longer tells something. */
const LONGEST = 160;
/** 申请 and 延期 belong together: 申请延期, 申请将报送日延到. What is reported of the work itself speaks under headings. */
const APPLIES =
  /(?:申请|请求|恳请|请予|请准予|请批准|希望能?|想要?|能否|可否|能不能).{0,12}?(?:延期|延后|延长|延缓|延到|延至)|(?:延期|延后)(?:报送|上报|提交|填报)?(?:的)?申请[:：,，]/u;
const REPORTS = /(?:进展|完成情况|存在问题|问题|下一步(?:打算|计划|工作)?)[:：]/u;
const REASON =
  /(?:[,，;；。]|^)(?:因为?|由于|原因(?:是|为)?[:：]?|理由(?:是|为)?[:：]?)(?<why>.{2,80}?)(?:$|[,，;；。](?=.{0,30}(?:申请|请求|恳请|延期|延后)))/u;
const DAYS =
  /延(?:期|后|长|缓)?(?:报送|上报|提交)?(?<count>\d{1,2}|[一二两三四五六七八九十半]{1,3})个?(?<unit>天|日(?!前)|周|星期|礼拜)/u;

/** 有没有申请延期的 asks, and applies for nothing. */
function readApplication(said: string, today: string, reader: QuestionReader): Intent | null {
  if (!APPLIES.test(said) || REPORTS.test(said)) return null;
  const reason = REASON.exec(said);
  const rest = (reason ? said.replace(reason[0], '，') : said).replace(RUN_TOGETHER, '$1；');
  const at = rest.search(/延(?:期|后|长|缓|到|至)/u);
  const until = findDays(rest.slice(at), today).at(-1) ?? null;
  const period = findPeriods(rest.slice(0, at), today)[0]?.period ?? null;
  const days = until ? null : daysIn(rest);
  const saysNothing = until === null && days === null && !reason;
  if (saysNothing && actOf(said) === 'asks') return null;
  return {
    kind: 'keep-draft',
    proposal: {
      kind: 'ask-extension',
      tasks: tasksMeant(rest, reader),
      period,
      until: until?.to ?? null,
      days,
      reason: reason?.groups?.why ?? null,
    },
  };
}

/** 任务28二季度, 任务28，二季度: the number of the task and that of the period are two. */
const RUN_TOGETHER =
  /(\d)[,，、]?(?=第?[一二三四1-4]季|[上下本]个?[月季]|[一二三四五六七八九十]{1,2}月)/gu;

/** By their numbers, known or not, else by their names. */
function tasksMeant(said: string, reader: QuestionReader): number[] {
  const numbered = findNumberedTasks(said).flatMap(({ numbers }) => numbers);
  return [...new Set(numbered.length > 0 ? numbered : tasksIn(said, reader))];
}

/** 延期5天, 延期一周. */
function daysIn(said: string): number | null {
  const { count = '', unit = '' } = DAYS.exec(said)?.groups ?? {};
  const number = readNumber(count);
  if (number === null || number < 1) return null;
  return /^[天日]/u.test(unit) ? number : 7 * number;
}
