import type { Intent } from '../../src/domain/intent.ts';
import { owingUnits } from '../../src/domain/light.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { tasksOf } from '../../src/domain/plan-lookups.ts';
import { groupsActedFor, isOffice, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { sequence } from '../../src/reading/pattern.ts';
import { askerOf, type Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { actWords } from '../../src/reading/text/act-words.ts';
import { partedBeforeLabel } from '../../src/reading/text/parted-at-blanks.ts';
import { clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';
import { groupIn, unitsIn } from './forms-said.ts';
import { JudgePairs, JudgeRest, ShowJudging } from './intents.ts';

const SHOWS =
  /^我?(?:查看|看一?看|看|开始|来|进行|要)?(?:还?有)?(?:哪些|什么|几项)?(?:该|没有?|未|待|要)?研判(?:了?情况|结果|表|清单|得?怎么样|完了[吗没]?)?(?:怎么样|如何|有?哪些|哪几项)?了?[吧呗]?[？?]?$/u;
/** 任务28二季度算完成了吗, 给我们判的完成没有: whether it counts as done, which is judged. */
const ASKS_VERDICT =
  /(?:算|判|定|认定|评)(?:的|得|成|为|是|作|上|没)?(?:完成|达标)(?:了)?(?:没有?|吗|么|不|没)?[？?]?$|(?:算|判|定)(?:没|不)(?:算|判|定)?(?:完成|达标)/u;
/** 二季度该判的列出来, 还有哪些没判. */
const ASKS_OPEN =
  /^[^，,。；;]{0,8}?(?:该|要|还没|没|未|待)(?:研判|判)(?:的)?(?:都)?(?:有)?(?:列出来|列一下|列|发我|看看|看下|哪些|哪几项|几项)[？?]?$|^(?:还有?)?(?:哪些|哪几项|什么)(?:该|要|没|还没)(?:研判|判)(?:的|了)?[？?]?$/u;
/** 凭什么我们27只算部分完成: whoever is judged does not agree. */
const WHY_SO =
  /^(?:凭什么|凭啥|为什么|为啥|怎么|咋)(?:给)?(?:说)?(?:我们?|我局|咱们?)?(?:的)?(?:任务)?(?<task>\d{1,2})号?(?:任务)?(?:就|只|才)?(?:是|算|判|定|评|给)(?:成|为|了|的是)?(?:个)?(?:部分完成|未完成|没完成)(?:了)?(?:[，,][^？?]{0,30})?[？?]?$/u;
/** 开始评吧, of a group. */
const BEGINS_BARE =
  /^(?:那就?|现在|我们?|咱们?|可以|好|行|[，,\s]){0,3}(?:开始|着手|动手|来)(?:评|研判|评判|判)(?:定|一下|起来)?(?:第?[一二三四]季度|上季度|本季度)?(?:的)?(?:了|吧|呗){0,2}$|^(?:看看|看下|看一下)?(?:第?[一二三四]|上|本)季度(?:该)?(?:怎么|咋|如何)(?:判|评|研判)[？?]?$/u;
/** 凭什么改成未完成: how it was judged, and why. */
const ASKS_WHY =
  /^(?:我们?|任务\d{1,2}|[^，,。；;]{0,6})?(?:凭什么|凭啥|为什么|为啥|怎么|咋)(?:给|又|就|被)?(?:我们?)?(?:改|判|定|算)(?:成|为|了)?(?:个)?(?:未|没|部分)?完成(?:了)?[？?]?$/u;
/** 亮灯率多少算达标 asks of the notice, and so does 征收590户算完成吗: whether so much is enough. */
const ASKS_RULE =
  /多少|几[座处家个项]|怎么|咋|如何|怎样|什么|哪|(?<!任务|第|[\d.])\d{1,6}(?:\.\d{1,3})?(?:%|[座处个条套户家盏公万米]|(?=算))/u;
/** 二季度谁完成了谁没完成，我来判. */
const BEGINS =
  /我(?:们组?)?(?:来|要|开始|该)?(?:研判|评判|判一判|判一下|判定|判)(?:一下)?[了吧]?$/u;
const ASKS =
  /(?:怎么|如何|咋)(?:研判|评|判|考核|认定)(?:定|价)?[的得]|(?:研判|评|判)(?:定|价)?[得的](?:怎么样|如何|咋样|啥|什么)|(?:研判|评判|评价)(?:结果|结论)/u;
const VERDICT =
  '部分完成|完成了?一部分|未完成|没有?完成|未达标|没有?达标|不达标|未达到?(?:目标|进度)|按期完成|按时完成|达标|完成';
const REST = new RegExp(
  sequence(
    /^(?:(?<task>任务\d{1,2}|\d{1,2}号任务)(?:的)?)?(?<when>[^，,：:\n]{0,8}?)/u,
    /(?:(?:其余|其他|其它|剩下|余下|剩余)(?:的)?(?:各?项|各?单位|几[家项个])?|(?<late>(?:没有?|未)(?:按时)?(?:报送?|上报)的?)(?:各?项|各?单位|[那这]?(?:几|些)[家个项]?)?)/u,
    /(?:(?:都|还|一直)?(?:没有?|未)(?:按时)?(?:报送?|上报|交|填))?的?[，,\s]{0,2}/u,
    `(?:(?:还)?(?:没有?|未)研判的?)?(?:也|都|全部|均|全|一律|统统|通通){0,2}(?:按|算|为|是|判|记|定){0,2}(?<verdict>${VERDICT})(?:研判|处理|记|算)?`,
    /[了吧]{0,2}(?:[：:，,。\s]{1,2}(?:(?:原因|理由)(?:是|为)?[：:，,\s]{0,2})?(?<reason>[\s\S]{1,300}))?$/u,
  ),
  'u',
);
const PAIR = new RegExp(
  sequence(
    /^(?<unitBefore>[^\d：:，,；;\n]{2,14}?)?(?:的)?/u,
    /(?:任务(?<after>\d{1,2}(?:[、和及，,]{1,2}(?:任务)?\d{1,2}){0,8})号?|(?<before>\d{1,2})号任务)(?:的)?/u,
    /[：:，,\s]?(?<unit>[^\d：:，,；;\n]{0,60}?)[，,：:\s]?(?:只能|只|应该?|目前|还|都)?/u,
    `(?:算是?|属于|判为?|定为|认定为|改[为成]|为)?(?<verdict>${VERDICT})(?:了)?`,
    /(?:[：:，,。\s]{1,2}(?<reason>[\s\S]{1,300}))?$/u,
  ),
  'u',
);

/** 不对，任务28环卫改成未完成: that what was judged before is wrong. */
const PUTS_RIGHT =
  /^(?:不对|错了|更正一?下?|[写说打判弄搞]错了|改一下)[，,：:。\s]{1,2}(?=任务\d|\d{1,2}号任务)/u;

/** 任务9区园林做完了，研判完成; 任务9给研判个完成呗: what it is to be judged, behind how far it is. */
const JUDGED_AT_END = new RegExp(
  sequence(
    /(?:我们?|都|已经?|全|[，,\s]){0,3}(?:(?:做|干|弄|搞|办|完成)(?:完|好)?了?)?[，,\s]{0,2}/u,
    /(?:请|帮我?|给我?|麻烦|可以|就|直接|[，,\s]){0,4}(?:研判|评判)(?:的话)?(?:一下)?(?:个|成|为|算|定|是)?/u,
    `(?<verdict>${VERDICT})(?:了|吧|呗|哈|[。！!]){0,2}$`,
  ),
  'u',
);

/** 园林的9号任务，公园够了，绿道差1公里，二季度算部分完成: why stands before what it is judged. */
const JUDGED_BEHIND = new RegExp(
  sequence(
    /^(?<head>[^\d：:，,；;\n]{0,14}?(?:任务\d{1,2}号?|\d{1,2}号任务)[^\d：:，,；;\n]{0,12})[，,：:]\s?(?<reason>[\s\S]{2,200}?)[，,；;]\s?/u,
    /(?:第?[一二三四本上]个?季度)?(?:就|只能|应该?|给|先){0,2}/u,
    `(?:算是?|判为?|判定为?|定为|评为?|认定为?|研判为?)(?<verdict>${VERDICT})了?吧?$`,
  ),
  'u',
);

/** Without one of these words nothing is judged, and nobody asks how it was. */
const JUDGES = /判|评|考核|认定|完成|达标|未达|复核|抽查/u;

/** 研判二季度, 其余完成, 任务10区住建局未完成：…. Null for any other text. */
export function readJudging(said: Said): Intent | null {
  const text = said.body
    .trim()
    .replace(/[。！!]$/u, '')
    .replace(PUTS_RIGHT, '')
    .replace(JUDGED_AT_END, '研判$<verdict>')
    .replace(JUDGED_BEHIND, '$<head>，$<verdict>：$<reason>');
  if (text.length > 800 || !JUDGES.test(text)) return null;
  const quarter = quarterIn(text, said);
  const [task] = tasksMeant(text, said.reader);
  const why = WHY_SO.exec(text)?.groups?.task;
  if (why !== undefined) {
    return { kind: 'show-judging', group: null, quarter, task: Number(why) };
  }
  const acts = groupsActedFor(said.roles, said.reader.plan).length > 0;
  if (acts && BEGINS_BARE.test(text)) {
    return { kind: 'show-judging', group: null, quarter, task: null };
  }
  const disputed = disputedIn(text, task, quarter, said);
  if (disputed) return disputed;
  const wished = verdictWished(text, task, quarter, said);
  if (wished) return wished;
  if (isOfUnits(said) && JUDGES_THEMSELVES.test(text)) {
    const [unit = null] = askerOf(said).units;
    const own = unit === null ? [] : tasksOf(said.reader.plan, unit).map(({ number }) => number);
    const pairs = own
      .filter((number) => task === undefined || number === task)
      .map((number) => ({ task: number, unit, verdict: 'done' as const, reason: '' }));
    if (pairs.length > 0) return { kind: 'judge-pairs', quarter, pairs };
  }
  const isNamed = quarter !== null || task !== undefined || /我们|我局|本组|我组/u.test(text);
  const begins = quarter !== null && text.length <= 40 && BEGINS.test(text);
  const asksHow =
    ASKS.test(text) || (ASKS_VERDICT.test(text) && !ASKS_RULE.test(text) && asksOnly(text));
  const asksOfIt = text.length <= 24 && (ASKS_OPEN.test(text) || ASKS_WHY.test(text));
  if (
    begins ||
    asksOfIt ||
    SHOWS.test(actWords(text)) ||
    (isNamed && text.length <= 40 && asksHow)
  ) {
    return { kind: 'show-judging', group: groupIn(text, said), quarter, task: task ?? null };
  }
  const late = judgedLate(text, quarter, said);
  if (late) return late;
  const rest = REST.exec(text)?.groups;
  if (rest && unitsIn(rest.when ?? '', said.reader).length === 0) {
    const why = (rest.reason ?? '').trim();
    return {
      kind: 'judge-rest',
      quarter: quarterIn(rest.when ?? '', said),
      task: rest.task === undefined ? null : (task ?? null),
      verdict: verdictSaid(rest.verdict ?? ''),
      reason: why === '' && rest.late !== undefined ? rest.late.replace(/的$/u, '') : why,
    };
  }
  return (
    readPairs(text, said) ?? judgedAnyhow(text, quarter, said) ?? judgedByName(text, quarter, said)
  );
}

/**
 * 任务28环卫管护中心就算部分完成吧，目标3座，只完成2座, of who judges: one task and one unit stand before what it is judged, or behind it, in
 * any order and among no other words; what follows is the reason.
 */
function judgedAnyhow(
  text: string,
  quarter: string | null,
  { roles, reader }: Said,
): JudgePairs | null {
  const isAsked = asksOnly(text) || ASKS_BEHIND.test(text);
  if (groupsActedFor(roles, reader.plan).length === 0 || isAsked) return null;
  const { head = '', verdict = '', rest = '' } = JUDGED.exec(text)?.groups ?? {};
  const { pair = '', why = '' } = PAIR_BEHIND.exec(rest)?.groups ?? {};
  const isBehind = head === '';
  const [of, reason] = isBehind ? [pair, why] : [head, rest];
  const number = ONE_TASK.exec(of)?.[0];
  const task = Number(/\d{1,2}/u.exec(number ?? '')?.[0] ?? 0);
  const found = reader.plan.tasks.find((one) => one.number === task);
  if (number === undefined || found === undefined) return null;
  if (LEAVES_OPEN.test(of) || DENIES.test(of)) return null;
  const clauses = judging(of.replace(number, '，').replace(QUARTER, ''));
  const named = clauses.flatMap(({ unknown }) => unknown);
  const [name, ...others] = named;
  if (name === undefined || others.length > 0) return null;
  const isJudged = isBehind || clauses.some(({ says }) => says.has('judges'));
  const isDone = verdictSaid(verdict) === 'done';
  if (!isJudged && (isDone || !number.includes('任务'))) return null;
  const units = unitsIn(name, reader);
  const [unit, ...more] = units.length > 0 ? units : calledInTask(name, [task], reader.plan);
  if (unit === undefined || more.length > 0) return null;
  const said = reason.replace(BEFORE_REASON, '').replace(BEHIND_REASON, '').trim();
  return {
    kind: 'judge-pairs',
    quarter,
    pairs: [{ task, unit, verdict: verdictSaid(verdict), reason: isDone ? '' : said }],
  };
}

const JUDGED =
  /^(?<head>[^：:；;\n]{0,50}?)(?<verdict>部分完成|部分(?=[\s，,：:])|未完成|没有?完成|完成(?=了?$|了?吧))(?<rest>[\s\S]{0,300})$/u;
/** 不算部分完成 leaves open what else it is, and so does 算不算. */
const DENIES = /[不没未别甭]/u;
/** 能算部分完成吗，目标3座: what follows a question is no reason. */
const ASKS_BEHIND = /完成(?:了|的)?(?:吗|么|没|不|呢|吧？|吧\?|[？?])/u;
const PAIR_BEHIND =
  /^[：:，,\s]{1,2}(?<pair>[^：:，,。；;\n]{4,30})[：:，,\s]\s?(?<why>[\s\S]{2,200})$/u;
const ONE_TASK = /任务\d{1,2}号?|(?<!\d)\d{1,2}号(?:任务)?/u;
const QUARTER = /(?:20\d\d年)?(?:第?[一二三四1-4]|[上本])个?季度/u;
const BEFORE_REASON =
  /^(?:得了|算了|吧|了|哈|呗|啊|[，,：:。；;（(\s]){0,4}(?:因为|因|由于|(?:原因|理由|依据)(?:就?是|为)?[：:，,\s]{0,2})?/u;
const BEHIND_REASON = /[）)。]{1,2}$|[，,]\s?(?:请|麻烦|帮)[^，,。；;]{0,8}[。]?$/u;
const judging = clausesBy<'judges' | 'beside'>([
  [
    'judges',
    wordsIn(
      '判 判为 判成 判作 判定 判定为 应判 应判为 算 算是 算作 认定 认定为 认为 研判 研判为 经研判 评 评为 评定 评定为 定 定为 给个 给判 给判个 意见 意见是 我组意见 研判结果 研判意见 结果',
    ),
  ],
  [
    'beside',
    wordsIn(
      '我组 我们组 本组 我们 咱们 情况 是 为 应 应该 只能 属于 那个 那项 那块 这项 单位 登记 登记一下 记 记一下 经 任务 项',
    ),
  ],
]);

/** 环卫公厕那个数对得上，算完成: the one task of the judging group that the words name; 不能算完成 leaves open what else it is. */
function judgedByName(
  text: string,
  quarter: string | null,
  { roles, reader }: Said,
): JudgePairs | ShowJudging | null {
  const { head = '', no, verdict = '', reason = '' } = BY_NAME.exec(text)?.groups ?? {};
  const groups = groupsActedFor(roles, reader.plan);
  const [unit, ...more] = unitsIn(head, reader);
  const named = tasksMeant(head, reader);
  const ofUnit = unit === undefined ? [] : tasksOf(reader.plan, unit).map(({ number }) => number);
  const meant = named.length > 0 ? named : OF_UNIT_ALONE.test(head) ? ofUnit : [];
  const [task, ...others] = meant.filter((number) =>
    reader.plan.tasks.some((one) => one.number === number && groups.includes(one.group)),
  );
  if (task === undefined || others.length > 0) return null;
  const isOpen = no !== undefined || LEAVES_OPEN.test(head) || asksOnly(text);
  if (
    isOpen ||
    (verdictSaid(verdict) === 'done' && WANTING.test(head)) ||
    unit === undefined ||
    more.length > 0
  )
    return { kind: 'show-judging', group: null, quarter, task };
  const judged = { task, unit, verdict: verdictSaid(verdict), reason: reason.trim() };
  return { kind: 'judge-pairs', quarter, pairs: [judged] };
}

/** 工信局的没报，算未完成: why is told first, of units that have one task each in the group of whoever judges. */
function judgedLate(
  text: string,
  quarter: string | null,
  { roles, reader }: Said,
): JudgePairs | ShowJudging | null {
  const { who = '', why = '', verdict = '', reason = why } = LATE.exec(text)?.groups ?? {};
  const units = unitsIn(who, reader);
  const groups = groupsActedFor(roles, reader.plan);
  if (units.length === 0 || groups.length === 0 || asksOnly(text)) return null;
  const [named] = tasksMeant(who, reader);
  const pairs = units.flatMap((unit) =>
    tasksOf(reader.plan, unit)
      .filter(({ group, number }) => groups.includes(group) && number === (named ?? number))
      .map(({ number: task }) => ({ task, unit, verdict: verdictSaid(verdict), reason })),
  );
  const isClear = pairs.length === units.length && verdictSaid(verdict) !== 'done';
  return isClear
    ? { kind: 'judge-pairs', quarter, pairs }
    : { kind: 'show-judging', group: null, quarter, task: named ?? pairs[0]?.task ?? null };
}

const LATE = new RegExp(
  sequence(
    /^(?<who>[^：:，,；;\n]{2,40}?)(?:的|那边|两家|几家|都){0,2}(?:第?[一二三四本上]个?季度)?(?:的)?/u,
    /(?<why>(?:还|一直|都|就|也){0,2}(?:没有?|未)(?:按时|及时|按期)?(?:报送?|上报|交|填)(?:上来|表|送)?)(?:的)?[，,\s]{0,2}/u,
    `(?:就|那就|只能|都|全|先|一律|直接){0,3}(?:按|算|记|判|定|研判|为|是|成){0,2}(?<verdict>${VERDICT})(?:记|处理|算|研判)?[了吧]{0,2}`,
    /(?:[：:，,。\s]{1,2}(?:(?:原因|理由)(?:是|为)?[：:，,\s]{0,2})?(?<reason>[\s\S]{1,200}))?$/u,
  ),
  'u',
);

/** 先别算完成, 怎么算完成, 等验收了再算完成: no verdict yet. */
const LEAVES_OPEN =
  /别|不[要该应能行]|勿|怎|咋|如何|凭|谁|哪|什么|啥|是否|是不是|[能该要]不[能该要]|如果|要是|假如|等|待|再|才|难道|以为|说要|想/u;
/** 工信局的算完成吧: nothing but whose. */
const OF_UNIT_ALONE = /^[\u4e00-\u9fff]{2,10}?(?:局|中心|大队|分局|委)?(?:的|那边|那个|那块)?$/u;
/** 还没通水: beside it nothing is judged as done. */
const WANTING = /[没未差缺欠]|不(?!错|少)/u;

const BY_NAME = new RegExp(
  sequence(
    /^(?<head>[^\d：:；;\n]{2,40}?)[，,\s]?(?:本|上|第?[一二三四])?(?:季度)?(?:我看|我觉得|还是|就|先|只能|可以|应该?|给|[，,\s]){0,4}/u,
    /(?<no>(?:还)?(?:不能|不可以|不应该?|没法|算不上|不)(?=[算判定评认完]|达标))?/u,
    `(?:算是?|判为?|判定为?|定为|评为?|认定为?|给判|给(?=个)|研判为?)(?:个)?(?<verdict>${VERDICT})(?:了|吧|呗|哈){0,2}`,
    /(?:$|[，,：:]\s?(?<reason>[\s\S]{1,200})$)/u,
  ),
  'u',
);

/** 任务28判我们未完成不对，申诉: of who is judged and judges none; it is shown how, and what may be done. */
function disputedIn(
  text: string,
  task: number | undefined,
  quarter: string | null,
  { roles, reader }: Said,
): ShowJudging | null {
  const isJudged = groupsActedFor(roles, reader.plan).length === 0 && !isOffice(roles);
  if (!isJudged || text.length > LONGEST_DISPUTE || !DISPUTES.test(text) || !OF_JUDGING.test(text))
    return null;
  return { kind: 'show-judging', group: null, quarter, task: task ?? null, isDisputed: true };
}

/** 我们任务9算完成了，你给记一下, of who is judged: it is told who judges. */
function verdictWished(
  text: string,
  task: number | undefined,
  quarter: string | null,
  said: Said,
): JudgePairs | null {
  const isJudged = groupsActedFor(said.roles, said.reader.plan).length === 0;
  if (!isJudged || isOffice(said.roles) || task === undefined) return null;
  if (text.length > LONGEST_DISPUTE || asksOnly(text) || !WISHES_VERDICT.test(text)) return null;
  const [unit = null] = askerOf(said).units;
  return { kind: 'judge-pairs', quarter, pairs: [{ task, unit, verdict: 'done', reason: '' }] };
}

/** 我们中心自己研判二季度, of who is judged: it is told who judges. */
const isOfUnits = ({ roles, reader: { plan } }: Said): boolean =>
  groupsActedFor(roles, plan).length === 0 &&
  !isOffice(roles) &&
  unitsReportedFor(roles).length > 0;
const JUDGES_THEMSELVES =
  /^(?:我们?|我局|本局|本单位|咱们?)(?:局|单位|中心|大队)?(?:想|要|先|来|就|可以|能不能|能)?(?:自己|自行)?(?:来|先|给)?(?:研判|评判|判)(?!的|得|了|结果|我们|为|错)/u;

const WISHES_VERDICT = new RegExp(
  sequence(
    /(?:(?:给|帮|请|麻烦)(?:我们?|咱们?)?(?:判|评|研判|定|记|算)(?:个|成|为|作|一下)?|(?:应该?|就|可以)?(?:算|判|评为?|定为?|研判)(?:是|为|个|成|作)?)/u,
    /(?:已经?)?(?:完成|达标)(?:了|吧)?/u,
    /(?:$|[，,](?:你|您|请|麻烦|帮我?们?|给我?们?){0,2}(?:记|登|标|判)(?:一?下|上)?(?:吧|了)?$)/u,
  ),
  'u',
);

const LONGEST_DISPUTE = 60;
const OF_JUDGING = /判|部分完成|考核|评价|认定|复核|抽查|算(?:成|作|我们)?(?:未|没|部分)/u;
const DISPUTES =
  /申诉|复议|凭[什啥]么?|我们?(?:觉得|认为)(?:应该?)?(?:是|算)(?:全部)?完成|申辩|异议|不服|不认可?|不同意|有意见|[判定评认核]错|不公|不合理|(?:判|定|评|算)[^，,。；;]{0,8}(?:不对|有误|冤)/u;

/**
 * What is said while the group judges: 工信局没完成 of the only task that the unit has in the group. Null for any other text.
 */
export async function readInJudging(said: Said): Promise<Intent | null> {
  const { body, draft, isInGroup, roles, reader } = said;
  const text = partedBeforeLabel(body.trim()).replace(/[。！!]$/u, '');
  const groups = groupsActedFor(roles, reader.plan);
  const isLong = text.length < 2 || text.length > LONGEST_IN_JUDGING;
  if (draft !== null || isInGroup || groups.length === 0 || isLong) return null;
  if (asksOnly(text)) return null;
  const last = await said.lastSaid();
  if (last === null || !JUDGING.includes(last.kind)) return null;
  const numbered = numberedIn(text);
  const judged = numbered === null ? null : readPairs(`研判${numbered}`, said);
  if (judged || findNumberedTasks(text).length > 0) return judged;
  const shown = ShowJudging.safeParse(last).data;
  const pairs = JudgePairs.safeParse(last).data;
  const quarter =
    shown?.quarter ?? pairs?.quarter ?? JudgeRest.safeParse(last).data?.quarter ?? null;
  return unitJudged(text, quarter, groups, said) ?? topicJudged(text, quarter, groups, said);
}

/** 公厕那个完成了: the one task of the judging group that the words name, where one unit answers for it. */
function topicJudged(
  text: string,
  quarter: string | null,
  groups: readonly number[],
  { reader }: Said,
): JudgePairs | ShowJudging | null {
  const { about = '', verdict = '', reason = '' } = TOPIC_ALONE.exec(text)?.groups ?? {};
  const tasks = tasksMeant(about, reader).filter((number) =>
    reader.plan.tasks.some((one) => one.number === number && groups.includes(one.group)),
  );
  const [task, ...others] = tasks;
  if (about === '' || task === undefined || others.length > 0 || LEAVES_OPEN.test(text))
    return null;
  const found = reader.plan.tasks.find(({ number }) => number === task);
  const [unit, ...more] = found === undefined ? [] : owingUnits(reader.plan, found);
  if (unit === undefined || more.length > 0) {
    return { kind: 'show-judging', group: null, quarter, task };
  }
  const pair = { task, unit, verdict: verdictSaid(verdict), reason: reason.trim() };
  return { kind: 'judge-pairs', quarter, pairs: [pair] };
}

const TOPIC_ALONE = new RegExp(
  `^(?<about>[^\\d：:，,；;\\n]{2,14}?)(?:的|那[个项块]|这[个项块])?(?:也|都|算|是|按|判){0,2}(?<verdict>${VERDICT})了?(?:[：:，,。\\s]{1,2}(?<reason>[\\s\\S]{1,300}))?$`,
  'u',
);

/** 28算完成，27部分完成，差3个社区: bare numbers, where a list of what is to be judged was shown. Null where none stands before a verdict. */
function numberedIn(text: string): string | null {
  const named = text.replace(NUMBER_JUDGED, '$<before>任务$<number>');
  return named !== text || /^(?:任务\d|\d{1,2}号任务)/u.test(text) ? named : null;
}

const LONGEST_IN_JUDGING = 120;
const JUDGING: readonly string[] = ['show-judging', 'judge-pairs', 'judge-rest'];

function unitJudged(
  text: string,
  quarter: string | null,
  groups: readonly number[],
  { reader }: Said,
): JudgePairs | null {
  const { unit = '', verdict = '', reason = '' } = UNIT_ALONE.exec(text)?.groups ?? {};
  const [only, ...others] = unitsIn(unit, reader);
  if (!only || others.length > 0) return null;
  const tasks = tasksOf(reader.plan, only).filter(({ group }) => groups.includes(group));
  const [task, ...more] = tasks;
  if (!task || more.length > 0) return null;
  const pair = { task: task.number, unit: only, verdict: verdictSaid(verdict), reason };
  return { kind: 'judge-pairs', quarter, pairs: [pair] };
}

const UNIT_ALONE = new RegExp(
  `^(?<unit>[^\\d：:，,；;\\n]{2,14}?)(?:的|那边|那块|这块)?(?:也|都|算|是|按)?(?<verdict>${VERDICT})了?(?:[：:，,。\\s]{1,2}(?<reason>[\\s\\S]{1,300}))?$`,
  'u',
);

export const quarterIn = (words: string, { today }: Said): string | null =>
  findPeriods(words, today).find(({ period }) => period.includes('Q'))?.period ?? null;

function verdictSaid(words: string): JudgePairs['pairs'][number]['verdict'] {
  if (/部分/u.test(words)) return 'partly';
  return /[未没不]/u.test(words) ? 'undone' : 'done';
}

function readPairs(whole: string, said: Said): JudgePairs | null {
  const judges = groupsActedFor(said.roles, said.reader.plan).length > 0;
  const text = judges ? whole.replace(BARE_NUMBER, '$<before>任务$<number>') : whole;
  const isNamed =
    /^研判|研判(?:部分|未|没有?|不)?(?:完成|达标)/u.test(text) ||
    SELF.test(text) ||
    /判/u.test(NAMED_BEHIND.exec(text)?.[0] ?? '');
  const body = text
    .replace(/^(?:请)?(?:把|将)|^研判[^任\d]{0,8}/u, '')
    .replace(/(?<=.)研判(?=(?:部分|未|没有?|不)?(?:完成|达标))/u, '')
    .replace(NAMED_BEHIND, '')
    .replace(SELF, '');
  const clauses = body
    .split(/[；;\n]|[，,。](?=任务\d|\d{1,2}号任务)/u)
    .filter((one) => one.trim() !== '');
  const read = clauses.map((clause) => pairsIn(clause.trim(), said));
  const pairs = read.flat();
  if (pairs.length === 0 || read.some((one) => one.length === 0)) return null;
  const isJudge = groupsActedFor(said.roles, said.reader.plan).length > 0;
  const isPlain = pairs.every(
    ({ unit, verdict, reason }) => unit !== null && (verdict !== 'done' || reason === ''),
  );
  if (
    !isNamed &&
    !(isJudge ? pairs.every(({ unit, verdict }) => unit !== null || verdict !== 'done') : isPlain)
  ) {
    return null;
  }
  const [head = ''] = text.split(/[，,：:\n]/u);
  return { kind: 'judge-pairs', quarter: quarterIn(head, said), pairs };
}

/** 28环卫完成, of who judges. */
const BARE_NUMBER =
  /(?<before>^|[，,；;])(?<number>\d{1,2})(?:号)?的?(?=[\u4e00-\u9fff]{2,10}?(?:[未没]|部分)?(?:有)?完成)/gu;

const NUMBER_JUDGED =
  /(?<before>^|[，,；;]\s?)(?:任务)?(?<number>\d{1,2})(?:号|项)?(?:任务)?的?(?=(?:[\u4e00-\u9fff]{2,8}?)?(?:[算判定为是]|也|都|算是)?(?:[未没]|部分|按期|没有)?(?:完成|达标))/gu;

/** 任务28我自己评个完成: that somebody judges, and who. */
const SELF = new RegExp(
  sequence(
    /(?:我们?|本单位|我局|我们?单位|我中心)?(?:就|先|这边|给)?(?:自己|自行)(?:给)?(?:评|判|定|打)(?:个|一?下|一个|为|成)?/u,
    `(?=${VERDICT})`,
  ),
  'u',
);

/** 任务28二季度研判：完成, 研判任务28二季度完成: the quarter behind the task, and that it is judged. */
const NAMED_BEHIND =
  /(?<=任务\d{1,2}号?|\d号任务)的?(?:(?:第?[一二三四1-4]季度?|今年|全年|年度)的?(?:研判|评判)?|(?:研判|评判))(?:结果|意见|结论)?[为是：:]?(?=[^：:]{0,20}(?:完成|达标))/u;

/** 任务10区工信局、区发改局未完成：没报, 区城管局任务24、26未完成：…: each of the tasks and units that are named. */
function pairsIn(clause: string, { reader }: Said): JudgePairs['pairs'] {
  const said = PAIR.exec(clause)?.groups ?? {};
  const { after, before, unitBefore = '', verdict = '', reason = '' } = said;
  const named = said.unit?.trim() ? said.unit : unitBefore;
  const tasks = ((after ?? before ?? '').match(/\d{1,2}/gu) ?? []).map(Number);
  const known = unitsIn(named, reader);
  if (DENIES.test(named)) return [];
  const units = known.length === 0 ? calledInTask(named.trim(), tasks, reader.plan) : known;
  if (units.length === 0 && named.trim() !== '') return [];
  const isOfOthers = verdictSaid(verdict) === 'done' && OF_OTHERS.test(reason.trim());
  const judged = { verdict: verdictSaid(verdict), reason: isOfOthers ? '' : reason.trim() };
  return tasks.flatMap((task) =>
    (units.length === 0 ? [null] : units).map((unit) => ({ task, unit, ...judged })),
  );
}

/** 28完成，其他的都没报: what is said of others is no reason of this one. */
const OF_OTHERS = /^(?:其他|其它|其余|剩下|余下|别的|另外)/u;

/** 任务8生态: the one unit of all these tasks in whose name the word stands; empty where several have it, or none. */
function calledInTask(word: string, tasks: readonly number[], plan: Plan): readonly string[] {
  if (word.length < 2) return [];
  const called = tasks.map((number) => {
    const task = plan.tasks.find((one) => one.number === number);
    return task ? owingUnits(plan, task).filter((unit) => unit.includes(word)) : [];
  });
  const all = [...new Set(called.flat())];
  return all.length === 1 && called.every((units) => units.length === 1) ? all : [];
}
