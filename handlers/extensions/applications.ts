import { reasonAsKept } from '../../src/domain/as-kept.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { Period } from '../../src/domain/period.ts';
import { monthAt } from '../../src/ledger/ledger.ts';
import { asksForOrder } from '../../src/reading/act.ts';
import { unhedged } from '../../src/reading/amendments/unhedged.ts';
import { dayMeant } from '../../src/reading/calendar/day-meant.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { tasksIn } from '../../src/reading/names/named-in.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { quarterSaid } from '../../src/reading/record-scope.ts';
import { courtesyOf } from '../../src/reading/talk/courtesies.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { readDecision } from './decisions.ts';
import type { AskExtension } from './intents.ts';
import { asksForLaterDay } from './later-day-asked.ts';

const LISTS =
  /^(?:查?看)?(?:待审批?的?|待批的?|待办的?|全部|所有)?延期(?:申请|审批)?(?:清单|列表|情况)?$|^(?:还|现在)?(?:有没有|有)(?:人|谁|单位|哪些单位)?(?:在)?(?:申请|要求|报)?延期(?:申请)?的?(?:吗|没有?)?$/u;

/** 任务28二季度申请延期到7月20日，因…; 同意延期3; 延期申请. Null for any other text. `today` is YYYY-MM-DD; `reports`: whether a unit may ask for it by this speaker. */
export function readExtension(
  text: string,
  today: string,
  reader: QuestionReader,
  reports = true,
): Intent | null {
  if (text.length > LONGEST || !SPEAKS_OF_IT.test(text)) return null;
  const said = inClauses(text);
  const decided = readDecision(said, today, reader);
  if (decided) return decided;
  if (LISTS.test(said)) return { kind: 'list-extensions' };
  if (!reports && !APPLIES.test(said)) {
    const isAsked = MAY_ONE.test(said) && asksForLaterDay(said, today, reader);
    return isAsked ? { kind: 'list-extensions' } : null;
  }
  return readApplication(said, today, reader);
}

/** On a phone a blank often stands for a comma. */
const inClauses = (text: string): string =>
  plain(
    text.replace(
      /(?<=[\p{Script=Han}\d]) (?=\p{Script=Han})|(?<=[^月\P{Script=Han}]) (?=\d{1,2}(?:号?那[个项条]|号任务|项))/gu,
      '，',
    ),
  ).replace(/(?<![。!！~～])[。!！~～]+$/u, '');

/** Without one of these words nothing need be looked for in a text. */
const SPEAKS_OF_IT = /延|缓|宽|晚|推|拖|往后|来不及|赶不|[挪放]/u;

/** An application is short; whatever is longer tells something. */
const LONGEST = 160;
/** 申请 and 延期 belong together: 申请延期, 申请将报送日延到. What is reported of the work itself speaks under headings. */
const APPLIES = new RegExp(
  either(
    sequence(
      /(?:申请|请求|恳请|请予|请准予|请批准|希望能?|想要?|能否|可否|能不能|可不可以|可以).{0,12}?/u,
      /(?:延期|延后|延长|延缓|延到|延至|宽限|缓(?:[几两俩一三半]|到|一下)|往后(?:推|拖|放|延)|(?:推迟|晚|拖)(?:[几两俩一三半]|到)[^，。]{0,3}(?:报|交)?)/u,
    ),
    /(?:来不及|赶不上|赶不及|赶不出)[^。]{0,20}(?:行不行|行吗|可以吗|可不可以|成不成|能不能)/u,
    /(?:延期|延后)(?:报送|上报|提交|填报)?(?:的)?申请[:：,，]/u,
  ),
  'u',
);
/** 批示件能不能延期: no report is put off. */
const OF_RECORD = new RegExp(
  sequence(
    /(?:批示|批件|督办|会议|发文|公文|暗访|书面调度)[件单项]?的?(?:办结|办理|反馈)?(?:时限|期限|时间|日期)?/u,
    /(?:一般|最多|还|也|都|到底|是否|请问){0,2}(?:能|可|申请|要|想|希望|延|宽|缓|推)/u,
  ),
  'u',
);
const ASKS_OTHERS = /有没有|哪些|谁|批了|怎么|多少|几个|什么/u;
const REPORTS = /(?:进展|完成情况|存在问题|问题|下一步(?:打算|计划|工作)?)[:：]/u;
const REASON =
  /(?:[,，;；。]|^)(?:因为?|由于|原因(?:是|为)?[:：]?|理由(?:是|为)?[:：]?)(?<why>.{2,80}?)(?:$|[,，;；。](?=.{0,30}(?:申请|请求|恳请|延期|延后)))/u;
const DAYS =
  /(?:延|缓|宽限?|推迟|晚|拖|往后[推拖放延])(?:期|后|长|缓)?(?:报送|上报|提交)?(?:个)?(?<count>\d{1,2}|[一二两俩三四五六七八九十半]{1,3})个?(?<unit>天|日(?!前)|周|星期|礼拜|月(?!\d))/u;

/** 有没有申请延期的 asks, and applies for nothing. */
function readApplication(said: string, today: string, reader: QuestionReader): Intent | null {
  const isAsked = APPLIES.test(said) || asksForLaterDay(said, today, reader);
  if (!isAsked || REPORTS.test(said) || ASKS_OTHERS.test(said) || OF_RECORD.test(said)) return null;
  const reason = REASON.exec(said);
  const why = reason?.groups?.why ?? reasonBeside(said, today);
  const rest = said.replace(reason?.[0] ?? why ?? '', '，').replace(RUN_TOGETHER, '$1；');
  const at = Math.max(0, rest.search(LATER));
  const periods = findPeriods(rest.slice(0, at), today).filter(({ isFuture }) => !isFuture);
  const period = periods[0]?.period ?? reportCalled(said, today, reader);
  const tasks = tasksMeant(rest, reader);
  const day = untilIn(rest.slice(at), today);
  if (tasks.length === 0 && isOpen(day) && why === null && MAY_ONE.test(said)) {
    return { kind: 'ask-how-to-extend', task: null, period };
  }
  return {
    kind: 'keep-draft',
    proposal: { kind: 'ask-extension', tasks, period, ...day, reason: why },
  };
}

/** 月报 is that of this month, 季报 that of the quarter which is handed in; null where the text names neither. */
const reportCalled = (said: string, today: string, reader: QuestionReader): Period | null =>
  said.includes('月报') ? monthAt(today) : quarterSaid(said, today, reader);

/** 能不能晚点报, of nothing in particular, asks how that is done. */
const MAY_ONE = /能不能|能否|可否|可不可以|可以[吗不么]|行不行|行[吗不么]|成不|成吗|吗[?？]?$/u;
const LATER =
  /延(?:期|后|长|缓|到|至)|宽限|宽(?=[到几两俩一半\d])|缓|推迟|推(?=[到至几两俩半])|往后|晚(?!上)|拖|[挪放](?=[到至])|来不及|赶不/u;

/** 33号二季度想晚几天交，到17号，名录还没盖章: the clauses that say nothing of what is asked for say why. */
function reasonBeside(said: string, today: string): string | null {
  const [first = '', ...clauses] = said.split(/[，,；;。]/u);
  const beside = [findNumberedTasks(first).length > 0 ? sceneOf(first) : told(first), ...clauses]
    .map((clause) => clause.replace(BECAUSE, '').trim())
    .filter(
      (clause) =>
        clause.length >= SHORTEST_REASON &&
        reasonAsKept(clause) !== '' &&
        !APPLIES.test(clause) &&
        !LATER.test(clause) &&
        !UNTIL.test(clause) &&
        !WHETHER.test(clause) &&
        !REPORTED_BY.test(clause) &&
        findDays(clause, today).length === 0,
    );
  return beside.length === 0 ? null : beside.join('，');
}

/** 16号任务12号报不上来了 says when, and not why. */
const REPORTED_BY = /(?:\d[号日])?[报交]不(?:上来?|了|出来?|完|齐)/u;
/** 审计在查账，16那项拖到20号: what stands in front of it, where it only greets nobody and names nothing. */
const told = (clause: string): string =>
  clause.length < SHORTEST_SCENE || GREETS.test(clause) || NAMED_AT_HEAD.test(clause) ? '' : clause;
const SHORTEST_SCENE = 4;
const GREETS = /^(?:您好|你好|请问|麻烦|[\u4e00-\u9fff]{1,3}(?:主任|科长|老师|局长)$|我们)/u;
const NAMED_AT_HEAD = /^(?:\d|任务|第?[一二三四]季度|[上下本这]个?[季月])/u;

/** 33那个街道名单没交全，想延到7月17号: what is told of the task in front of the wish, without its number. */
function sceneOf(clause: string): string {
  const [task] = findNumberedTasks(clause);
  const told = task ? clause.slice(task.span.end).replace(/^的?(?:[那这][个条项])?/u, '') : '';
  return TELLS_TROUBLE.test(told) ? told : '';
}

const TELLS_TROUBLE = /没|未|不|缺|等|还在|太|坏|停|病|延误|困难/u;

const WHETHER = /行不行|行[吗不]|可以吗|可不可以|成不成|能不能|谢谢|麻烦/u;

/** 任务28二季度, 任务28，二季度: the number of the task and that of the period are two. */
const RUN_TOGETHER =
  /(\d)(?:[,，、](?=[1-4]季)|[,，、]?(?=第[1-4]季|第?[一二三四]季|[上下本]个?[月季]|[一二三四五六七八九十]{1,2}月))/gu;

/** By their numbers, known or not, else by their names; 拖到17号 says a day. */
function tasksMeant(said: string, reader: QuestionReader): number[] {
  const undated = said.replace(DAY_REACHED, '');
  const numbered = findNumberedTasks(undated).flatMap(({ numbers }) => numbers);
  if (numbered.length > 0) return [...new Set(numbered)];
  const called = Number(CALLED.exec(undated)?.groups?.number ?? 0);
  return called > 0 ? [called] : [...new Set(tasksIn(undated, reader))];
}

/** 16那项, 16项. */
const CALLED = /(?<![\d.到至月共有])(?<number>\d{1,2})(?:号?那[个项条]|项)/u;

/** 延到7月20日, 延到20号, 延期5天; null for what is not said. */
function untilIn(said: string, today: string): Pick<AskExtension, 'until' | 'days' | 'months'> {
  const until = dayMeant(said, today)?.day ?? null;
  return { until, ...(until === null ? longerIn(said, DAYS) : { days: null }) };
}

const DAY_REACHED = /[到至]\d{1,2}[号日](?!任务)|(?<=任务)\d{1,2}[号日]报不/gu;

/**
 * What completes an application that waits: 到18号，验收组14号才来. Only what was not said before is taken from it. Null for a
 * text that says none of it.
 */
export function readCompletion(
  text: string,
  waiting: AskExtension,
  today: string,
  reader: QuestionReader,
): AskExtension | null {
  if (courtesyOf(text) !== null) return null;
  const { core, putsRight } = unhedged(text);
  const said = inClauses(core);
  if (said.length > LONGEST_COMPLETION) return null;
  const clauses = said
    .split(/[，,；;。]/u)
    .map((clause) => withoutWhatWaits(clause.trim(), waiting))
    .filter((clause) => clause !== '');
  if (asksForOrder(clauses.join('，').replace(SOFT_END, ''))) return null;
  if (putsRight || NAMES_FIELD.test(said)) return putRight(said, waiting, today);
  const [dated, ...others] = clauses.filter((clause) => UNTIL.test(clause));
  const isDayAlone = dated !== undefined && clauses.length === 1;
  const isOther =
    !isOpen(waiting) && (isDayAlone || clauses.some((clause) => OTHER_DAY.test(clause)));
  const mayDate = isOpen(waiting) || isOther;
  const { until, days, months } = dated && mayDate ? dayOrCount(dated, today) : NOT_SAID;
  const { months: _, ...undated } = waiting;
  const isDated = until !== null || days !== null || months !== undefined;
  const when = { until, days, ...(months === undefined ? {} : { months }) };
  if (isOther && isDated) return { ...undated, ...when };
  const rest = clauses
    .filter((clause) => !UNTIL.test(clause))
    .filter((clause) => waiting.tasks.length > 0 || tasksMeant(clause, reader).length === 0)
    .join('，');
  const tasks = waiting.tasks.length > 0 ? waiting.tasks : tasksMeant(said, reader);
  const why = rest.replace(BECAUSE, '').trim();
  const mayTell = waiting.reason === null ? others.length === 0 : BECAUSE.test(rest);
  const reason = mayTell && why.length >= SHORTEST_REASON ? why : waiting.reason;
  const next = { ...waiting, tasks, reason, ...(isOpen(waiting) ? when : {}) };
  const isMore = next.reason !== waiting.reason || (isOpen(waiting) && !isOpen(next));
  return isMore || tasks !== waiting.tasks ? next : null;
}

/** 任务12延到7月20号吧, of an application for task 12: the day alone. What names no day behind it stays as it was said. */
function withoutWhatWaits(clause: string, { tasks }: AskExtension): string {
  const ofTasks = findNumberedTasks(clause.replace(DAY_REACHED, '')).every(({ numbers }) =>
    numbers.every((number) => tasks.includes(number)),
  );
  const bare = clause.replace(NAMES_WAITING, '').replace(ASKS_FOR_IT, '');
  return ofTasks && bare !== clause && UNTIL.test(bare) ? bare : clause;
}

/** What is put off, named once more. */
const NAMES_WAITING = new RegExp(
  sequence(
    /^(?:我们?|我局|这|那|就)?(?:(?:把|的)?(?:任务\d{1,2}|\d{1,2}号任务|\d{1,2}(?:号?那[个项条]|项)))?/u,
    /的?(?:[这那][个项条份])?(?:第?[一二三四1-4]季度|\d{1,2}月份?(?!\d{1,2}[号日]))?的?(?:季报|月报|报告|材料)?/u,
  ),
  'u',
);
const ASKS_FOR_IT =
  /^(?:就|也|先|再|还是|最好)?(?:想要?|希望能?|申请|请求?|请予|要|得|需要?|能不能|能否|可否|可不可以|看能不能|大概|估计|打算)*(?=延|缓|宽|推|晚|拖|[到至]|\d)/u;

/** 选址没定呢 says why, and asks nothing. */
const SOFT_END = /(?<=[没未不还正在等才刚太差缺难忙停卡][\u4e00-\u9fff]{1,8})[呢哈][。！!]?$/u;

/** 打错了，是18号; 写错了，是三天; 原因写错了，是设备没到货: what was said before, with the right in its place. Null where it is none of that. */
function putRight(said: string, waiting: AskExtension, today: string): AskExtension | null {
  const right = said.replace(NAMES_FIELD, '').replace(IS, '');
  const meant = dayOrCount(right, today);
  const isOfReason = OF_REASON.test(said) || (BECAUSE.test(right) && !UNTIL.test(right));
  if (!isOfReason && !isOpen(meant)) {
    const { months: _, ...undated } = waiting;
    return { ...undated, ...meant };
  }
  const why = right.replace(BECAUSE, '').trim();
  return isOfReason && why.length >= SHORTEST_REASON ? { ...waiting, reason: why } : null;
}

/** The same where a count stands alone: 一周吧. */
function dayOrCount(said: string, today: string): Pick<AskExtension, 'until' | 'days' | 'months'> {
  const meant = untilIn(said, today);
  return isOpen(meant) ? { ...meant, ...longerIn(said, BARE_DAYS) } : meant;
}

/** What of it was wrong: 日期打错了. */
const NAMES_FIELD =
  /^(?:延期的?)?(?:日期|日子|时间|天数|期限|原因|理由)(?:[写说弄搞打填报]?错了|不对|有误|改一下|改成|改为|应该是)[，,：:\s]{0,2}/u;
const OF_REASON = /^(?:延期的?)?(?:原因|理由)/u;
const IS = /^(?:应该|应当|其实|实际上?)?(?:是|为|改成|改为|改到)/u;
const BARE_DAYS =
  /^(?:那?就|那|再)?(?<count>\d{1,2}|[一二两俩三四五六七八九十半]{1,3})个?(?<unit>天|日|周|星期|礼拜|月)(?:吧|就行|就够了?)?$/u;

/** 不对，7月1号就够; 改成7月6号吧; 还是到5号: another day than the one that was said. */
const OTHER_DAY =
  /^(?:不对|错了|写错了|不用那么久|不用这么久|那|还是|要不|就|再?(?:改|换|调)(?:成|到|为)|算了)|(?:就够|够了|就行|吧)$/u;

const isOpen = ({
  until,
  days,
  months,
}: Pick<AskExtension, 'until' | 'days' | 'months'>): boolean =>
  until === null && days === null && months === undefined;
const NOT_SAID = { until: null, days: null, months: undefined };
const LONGEST_COMPLETION = 60;
const SHORTEST_REASON = 3;
const UNTIL =
  /^(?:那?就|那|嗯|哦|想|应该是?|是|先|大概|最晚|还是|要不|再?(?:改|换|调)(?:成|到|为)?)?(?:延|缓|宽限?|推迟?|晚|拖)?(?:到|至)?.{0,6}(?:[号日天周]|星期|礼拜|个?月(?:底|末)?)(?:左右|吧|呗|哈|呢|啊|就行|就成|可以[吗不么]?|行[吗不么]|之?前|再|能?报|能?交|就?够了?)*$/u;
const BECAUSE = /^(?:因为?|由于|原因(?:是|为)?[:：]?|理由(?:是|为)?[:：]?|主要是)/u;

/** 延期5天, 延期一周, 宽限俩月, 缓半个月: how much longer; nothing where it is not said. */
function longerIn(said: string, form: RegExp): Pick<AskExtension, 'days' | 'months'> {
  const { count = '', unit = '' } = form.exec(said)?.groups ?? {};
  if (count === '半') return { days: unit === '月' ? HALF_A_MONTH : null };
  const number = readNumber(count.replace('俩', '两'));
  if (number === null || number < 1) return { days: null };
  if (unit === '月') return { days: null, months: number };
  return { days: /^[天日]/u.test(unit) ? number : 7 * number };
}

const HALF_A_MONTH = 15;
