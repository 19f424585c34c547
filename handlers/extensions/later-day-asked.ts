import { dayMeant } from '../../src/reading/calendar/day-meant.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { tasksIn } from '../../src/reading/names/named-in.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';

/**
 * Whether a later day for a report is asked for, in whatever order its parts stand: 审计在查账，16那项二季度拖到7月20号; 任务16晚几天报;
 * 数没核完，二季度能推到18号报不. `said`: in clauses. False where it is the work that is put off (征收拖到7月才能签约), and where
 * somebody only says that they report later today (我晚点报).
 */
export function asksForLaterDay(said: string, today: string, reader: QuestionReader): boolean {
  const clause = said.split(/[，,；;。]/u).find((one) => POSTPONES.test(one));
  const match = clause === undefined ? null : POSTPONES.exec(clause);
  if (clause === undefined || !match) return false;
  const [before, after] = [clause.slice(0, match.index), clause.slice(match.index)];
  if (WORK_BEFORE.test(before) || WORK_BEHIND.test(after)) return false;
  const isOfPeriod = PERIOD.test(said) || findPeriods(said, today).length > 0;
  const isNamed = isOfPeriod || NUMBERED.test(said) || tasksIn(said, reader).length > 0;
  const isOfReport = REPORTING.test(clause);
  if (WISHES.test(said) || WISHES.test(clause)) return isNamed || isOfReport;
  const isBounded = BOUNDED.test(after) || dayMeant(after, today) !== null;
  return isBounded && isNamed && (isOfReport || (isOfPeriod && !WORK.test(before)));
}

/** What puts something off. */
const POSTPONES = new RegExp(
  sequence(
    /(?<![不别没未勿莫])/u,
    either(
      /延(?:期|后|长|缓|到|至)|宽限|宽(?=[到几两俩一半\d])|缓(?=[几两俩一三半到\d]|一下|交|报)|顺延|往后(?:推|拖|放|延|挪)/u,
      /推迟|推(?=[到至几两俩半\d])|晚(?=[几两俩一半点些\d])|拖(?=[到至几两俩半\d]|一下)|(?:挪|放)(?=到|至)/u,
    ),
  ),
  'u',
);
/** The work itself, or something else that has its day. */
const WORK =
  /建成|完工|竣工|开工|签约|交付|验收|投用|施工|拆除|搬迁|招标|进场|安装|改造|征收|工期|节点|剩下|其余|会议|开会|的会|活动|督办|批示|检查|调研|培训|演练/u;
const WORK_BEFORE =
  /(?:建成|完工|竣工|开工|签约|交付|验收|投用|施工|拆除|搬迁|招标|进场|安装|工期|工程|项目|剩下的?|会议|开会|的会|会|活动|督办|批示|检查|调研|培训|演练)[^报交数]{0,6}$/u;
const WORK_BEHIND =
  /才(?:能)?(?![报交有出])|[到至][^，,]{1,8}(?:建成|完工|竣工|开工|签约|交付|投用|完成|进场|启动)/u;
const PERIOD = /季报|月报|[一二三四1-4]季度/u;
/** 16项, 16那个, 任务16. */
const NUMBERED = /任务\d|\d号任务|(?<![\d到至月])\d{1,2}(?:那[个项条]|项)/u;
const REPORTING = /[报交](?!告)|材料|数据/u;
const WISHES =
  /[想请]|希望|申请|能不能|能否|可否|可不可以|可以[吗不么吧]|行不行|行[吗不么吧]|成不|成[吗吧]|中不|准[吗不]|能(?=[拖推缓晚延宽往])|给(?=.{0,2}[宽缓延拖])|[吧呗]$/u;
const BOUNDED =
  /^[^，,]{0,4}(?:[几两俩一二三四五六七八九十半\d]{1,3}个?(?:天|日|周|星期|礼拜|工作日|月(?!\d)))/u;
