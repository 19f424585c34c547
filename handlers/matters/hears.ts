import type { Intent } from '../../src/domain/intent.ts';
import { MATTER_NAMES, MatterKind, type MatterRef } from '../../src/domain/matter.ts';
import { isSame } from '../../src/matters/desk-of.ts';
import { asksForOrder, asksOnly } from '../../src/reading/act.ts';
import { lastDayNamed } from '../../src/reading/calendar/bare-day.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { stretchIn } from '../../src/reading/calendar/stretch.ts';
import { fieldChanged } from '../../src/reading/corrections/field-changed.ts';
import { correctionIn, putRight } from '../../src/reading/corrections/put-right.ts';
import { FINISHED } from '../../src/reading/matters/anywhere.ts';
import { closingWish } from '../../src/reading/matters/closing-wish.ts';
import { namesOtherStep } from '../../src/reading/matters/other-step.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { unitsIn } from '../../src/reading/names/named-in.ts';
import { personIn } from '../../src/reading/names/person-in.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { partedBeforeLabel } from '../../src/reading/text/parted-at-blanks.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { asPutRight, waitingAs } from '../../src/reading/waiting-as.ts';
import { readAwaited } from './awaited-said.ts';
import { TakeStep } from './intents.ts';
import { readPicked } from './list-said.ts';
import { readOwnState } from './own-state-said.ts';
import { readWhoseStep } from './whose-step-said.ts';

/** What the office and its leaders order about signing: on paper, by whom, in whose place. */
export const hears: Hearing = {
  order: async (said) =>
    readOwnState(said) ??
    readWhoseStep(said) ??
    readPicked(said) ??
    readAwaited(said) ??
    readOrdered(said) ??
    (await enteredOfSpoken(said)) ??
    (await urgedOfSpoken(said)) ??
    (await urgedUnanswered(said)) ??
    (await urgedUnit(said)),
  answer(said) {
    const { body, draft } = said;
    const waiting = waitingAs(TakeStep, draft);
    if (waiting && TELLS.has(waiting.word) && COUNTS_AS_DONE.test(body.trim())) {
      return asPutRight({ ...waiting, word: 'finish' });
    }
    const more = waiting ? toldMore(waiting, said) : null;
    if (more) return asPutRight(more);
    const text = waiting ? otherText(body, waiting.text) : null;
    return waiting && text !== null ? asPutRight({ ...waiting, text }) : null;
  },
};

/**
 * 都修好了，一共32盏, while 修了一半 was shown as news of it and not confirmed: what is told on top goes with it, and what is done by now is the
 * answer. Null for what tells of no work, or of a task.
 */
function toldMore(waiting: TakeStep, { body, isInGroup }: Said): TakeStep | null {
  const text = partedBeforeLabel(body.trim());
  if (isInGroup || !TELLS.has(waiting.word) || text.length > LONGEST_TEXT) return null;
  if (matterIn(text) || findNumberedTasks(text).length > 0 || fieldChanged(text)) return null;
  const wish = closingWish(text);
  if (wish === null && namesOtherStep(text)) return null;
  const kinds = MatterKind.options.filter((kind) => text.includes(MATTER_NAMES[kind]));
  if (kinds.some((kind) => kind !== waiting.matter?.kind)) return null;
  const isDone = wish !== null || FINISHED.says.exec(text) !== null;
  const isOnWay = !isDone && TELLS_MORE.test(text) && !asksOnly(text);
  if (!isDone && !isOnWay) return null;
  const told = wish?.told ?? text;
  return {
    ...waiting,
    word: isDone ? 'finish' : waiting.word,
    text: `${waiting.text.replace(/[。；;，,]$/u, '')}；${told}`,
  };
}

const TELLS_MORE =
  /^(?:又|还|另外|再|刚|今天|现在)?[^，,。；;改换不]{1,12}(?:了|到|着)(?=$|[，,。；;\d])/u;

/** 答复改成下周四开现场会; 把下周三改成下周四: what is to be said in the place of what waits; null for a text that changes nothing of it. */
function otherText(body: string, text: string): string | null {
  const said = body.trim();
  if (asksOnly(said)) return null;
  // 不对，是21座, of 已整改完，开放20座: all else that was told stays.
  const correction = text === '' ? null : correctionIn(said);
  const put = correction && putRight(text, correction);
  if (put && put !== text) return put;
  const changed = text === '' || said.length > LONGEST_TEXT ? null : fieldChanged(said);
  if (changed) return changed.right;
  const { wrong, right } = CHANGES_WORDS.exec(said)?.groups ?? {};
  return wrong && right && text.includes(wrong) ? text.replace(wrong, right) : null;
}

/** 这个就算办完了吧: what was told is the answer, and no news on the way to it. */
const COUNTS_AS_DONE =
  /^(?:不是进展[，,])?(?:那|这个?|这样|这件?事?|也|都|就|应该|可以|能|直接|[，,\s]){0,5}(?:算是?|就是|是|按)(?:全部|都)?(?:办完|办结|完成|完工|结|做完)(?:了|的|处理){0,2}(?:吧|吗|啊)?[。！!？?]?$/u;

const TELLS: ReadonlySet<string> = new Set(['progress', 'finish']);

const LONGEST_TEXT = 200;
const CHANGES_WORDS =
  /^(?:把|将)?[“"]?(?<wrong>[^，,。；;“”"]{1,40}?)[”"]?(?:改[成为]|换[成为])[“"]?(?<right>[^“”"]{1,80}?)[”"]?[吧了。！!]{0,2}$/u;

/** 韩区长在纸上签的，今天签的: of what the clerk spoke of last; whose turn it is, the step itself knows. */
async function enteredOfSpoken(said: Said): Promise<Intent | null> {
  const { body, today, reader, isInGroup, draft } = said;
  if (isInGroup || draft !== null || !ENTERS.test(body) || !SIGNED.test(body)) return null;
  if (body.length > LONGEST_LENT || asksForOrder(body) || TAKES_BACK.test(body)) return null;
  const name = personIn(body, reader);
  if (name === null && SIGNED_MYSELF.test(body.trim())) return signedMyself(said);
  const matter = name === null ? undefined : ((await said.spoken())[0] ?? (await onlySigned(said)));
  if (!matter) return null;
  if (await isOfAnother(matter, said)) return { kind: 'miss-matter', of: matter.kind };
  const day = firstDayIn(body.replace(NAME_BEFORE_DAY, '$<end>，'), today);
  return { kind: 'enter-signature', matter, name, day };
}

/** 纸上已经签了，你们录吧, from whose signature is awaited: it is shown to be taken here as well. */
async function signedMyself({ awaits }: Said): Promise<Intent | null> {
  const [only, ...others] = (await awaits('agree', 'issue')).spoken;
  if (!only || others.some(({ matter }) => !isSame(matter, only.matter))) return null;
  return { kind: 'keep-draft', proposal: { kind: 'take-step', ...only, text: '' } };
}

const SIGNED_MYSELF =
  /^(?:我|本人|我这边)?(?:已经?)?(?:在)?(?:纸质?(?:上|件|版|稿)?的?(?:上)?|线下|手)(?:我)?(?:已经?|都)?(?:签|签字|签发|签批)(?:过|了|好|完)/u;

/** 井盖那个陈主任也签了, where what was spoken of is about something else: it is not entered for that. */
async function isOfAnother(matter: MatterRef, { body, subjects }: Said): Promise<boolean> {
  const { what } = CALLED_THAT.exec(body)?.groups ?? {};
  if (what === undefined) return false;
  const own = (await subjects()).find(({ ref }) => isSame(ref, matter));
  return own !== undefined && !`${own.title}\n${own.about}`.includes(what);
}

const CALLED_THAT = /(?:^|[，,。；;\s了])(?<what>[\u4e00-\u9fff]{2,8}?)的?[那这][个件份]/u;

/** The day of a signature: a bare 15号 is that of this month. */
const firstDayIn = (text: string, today: string): string | null =>
  findDays(text, today)[0]?.from ?? lastDayNamed(text, today);

/** The only document or meeting that is under way. */
async function onlySigned({ subjects }: Said): Promise<MatterRef | undefined> {
  const open = (await subjects()).filter(
    ({ ref, isOpen }) => isOpen && SIGNED_KINDS.includes(ref.kind),
  );
  return open.length === 1 ? open[0]?.ref : undefined;
}

/** 帮我催一下张局签字: the one that the clerk spoke of last, whoever it lies with. */
async function urgedOfSpoken({ body, isInGroup, draft, spoken }: Said): Promise<Intent | null> {
  if (isInGroup || draft !== null || !URGES_SIGNER.test(body.trim())) return null;
  const matter = (await spoken()).find(({ kind }) => SIGNED_KINDS.includes(kind));
  return matter ? { kind: 'take-step', matter, word: 'urge', text: '' } : null;
}

/** 全都催一下, right after it was asked who has not answered a meeting: those, and nobody for a report. */
async function urgedUnanswered({ body, isInGroup, draft, lastSaid, spoken }: Said) {
  if (isInGroup || draft !== null || !URGES_ALL.test(body.trim())) return null;
  const last = await lastSaid();
  const [matter] = last?.kind === 'show-replies' ? await spoken() : [];
  return matter?.kind === 'meeting'
    ? ({ kind: 'take-step', matter, word: 'urge', text: '' } as const)
    : null;
}

const URGES_ALL =
  /^(?:那|就|请|再|给我|帮我?|把|[，,\s]){0,4}(?:都|全都|全部|挨个|逐个|他们|没回的|未回的|没定的|剩下的|这几家|这几个|那几家){0,2}(?:都|再|给我|挨个)?(?:催一?催|催催|催一下|催下|催|提醒一下|提醒|问一下|问问)(?:他们|没回的|这几家|那几家)?(?:一下|吧|了)?[。！!]?$/u;

/** 催一下住建, right after something was done with a record that they owe: of that record, and of no report. */
async function urgedUnit(said: Said): Promise<Intent | null> {
  const { body, isInGroup, draft, reader } = said;
  if (isInGroup || draft !== null || !URGES_UNIT.test(body.trim())) return null;
  const [unit, ...others] = unitsIn(plain(body), reader);
  if (unit === undefined || others.length > 0) return null;
  if (!OF_RECORDS.includes((await said.lastSaid())?.kind ?? '')) return null;
  const [matter] = await said.spoken();
  const about = (await said.subjects()).find(
    ({ ref, isOpen }) => isOpen && ref.kind === matter?.kind && ref.number === matter.number,
  )?.about;
  return matter && URGED_KINDS.includes(matter.kind) && about?.includes(unit)
    ? { kind: 'take-step', matter, word: 'urge', text: '' }
    : null;
}

const URGED_KINDS: readonly string[] = ['instruction', 'supervision'];
const OF_RECORDS: readonly string[] = [
  'take-step',
  'show-matter',
  'list-matters',
  'propose-instruction',
];
const URGES_UNIT =
  /^(?:请|麻烦|帮我?|再|给我|你?去|快|[，,\s]){0,3}(?:催一?催|催一下|催下|催催|催办|催|提醒一下|提醒)(?:一?下)?[^，,。；;、]{2,10}?(?:那边|他们)?(?:抓紧|尽快|赶紧)?(?:办|落实|反馈|签收)?(?:一下|吧|呗|了)?[。！!]?$/u;

const SIGNED_KINDS: readonly string[] = ['document', 'meeting'];
const URGES_SIGNER =
  /^(?:请|麻烦|帮我?|替我?|给我?|再|能不能|可以|[，,\s]){0,4}(?:催一?催|催一下|催下|催|提醒一下|提醒)(?:一?下)?(?:[\u4e00-\u9fff]{1,4}?(?:局长|主任|组长|区长|书记|局|总|工)?|领导)(?:赶紧|尽快|抓紧|快点)?(?:给)?(?:签字|签发|签批|审核签字|审核|审签|签|批)(?:一下|了|吧|呗|字){0,2}(?:行吗|好吗|可以吗)?[。！!？?]?$/u;

const readOrdered = ({ text, body, today, reader }: Said): Intent | null =>
  readEntered(body, today, reader) ??
  readNamed(text) ??
  readLentBack(body) ??
  readLent(body.trim(), today);

/** 我回来了，授权收回; 不用马办代签了: what the speaker lent is theirs again. */
const readLentBack = (body: string): Intent | null =>
  LENT_BACK.test(body.trim()) ? { kind: 'end-lending' } : null;

const LENT_BACK = new RegExp(
  sequence(
    /^(?:我?(?:已经?)?(?:回来|到家|上班|出差回来|休完假)了?[，,。\s]{1,2})?(?:请|把|那|就|可以|先){0,3}/u,
    either(
      /(?:给[\u4e00-\u9fff·]{2,4}的)?(?:代签)?授权(?:可以)?(?:收回|取消|撤回|撤销|撤)/u,
      /(?:收回|取消|撤回|撤销|撤)(?:一?下)?(?:给|对)?[\u4e00-\u9fff·]{0,4}的?(?:代签)?授权/u,
      /(?:不用|不必|不需要?|别)(?:再)?(?:让|由|请)?[\u4e00-\u9fff·]{2,4}(?:再)?(?:替|代|帮)(?:我)?签(?:字)?/u,
      /[\u4e00-\u9fff·]{2,4}(?:不用|不必|不需要?|别)(?:再)?(?:替|代|帮)我签(?:字)?/u,
    ),
    /[了吧。！!]{0,3}$/u,
  ),
  'u',
);

const ENTERS = /代录|代为录入|补录|补登|录入|录(?:一下|上|个)|纸质|纸上|线下(?:已经?)?[签批]|手签/u;
const SIGNED = /签|同意|批|阅|审核|召集|录/u;
/** What stands beside the name of who signed. */
const BESIDE_NAME = new RegExp(
  either(
    /代录|代为录入|补录|补登|录入|录(?:一下|上|个)|在?纸质(?:件|版|稿)?上?|在?纸上|线下|书面|签发|签字|签批|签了|手签|签|同意|批准|批了|批/u,
    /圈阅|阅|审核|审签|召集|分管领导|副?总指挥|副主任|主任|组长|局长|副?区长|领导|同志|已经?|帮我?|麻烦|请|允许|特此|一下|也|都|于|在|的|了|把|将|号|对|给|我|现|吧|哈|嘛|呗/u,
    /第?(?:[一二三四五六七八]|\d)组|(?:指挥部)?办公室/u,
    /[，,。：:、（）()“”\s]/u,
  ),
  'gu',
);
/** 那个代录录错了，撤掉: it is not entered once more. */
const TAKES_BACK = /录错|登错|撤|收回|作废|不算|取消|删/u;
/** 副指四6月3日: a name may end like a number. */
const NAME_BEFORE_DAY = /(?<end>[\u4e00-\u9fff])(?=\d{1,2}月)/gu;
const NAME = /^[\u4e00-\u9fff·]{2,4}$/u;

/** 代录发文5：韩利师6月3日签发; 发文5韩利师昨天在纸上签了，录一下. */
function readEntered(body: string, today: string, reader: QuestionReader): Intent | null {
  const referred = ENTERS.test(body) && SIGNED.test(body) ? matterIn(body) : null;
  if (!referred || asksOnly(body) || TAKES_BACK.test(body)) return null;
  const { ref, before, after } = referred;
  const { head, deed } = deedIn(`${before}，${after}`);
  const said = head.replace(NAME_BEFORE_DAY, '$<end>，');
  const days = findDays(said, today);
  // 写错了，是6月3日 puts right the day that was said before it.
  const day = (PUT_RIGHT.test(said) ? days.at(-1) : days[0]) ?? null;
  const rest = days.reduce(
    (left, one) => left.replace(one.text, '，'),
    said.replace(PUT_RIGHT, '，'),
  );
  const unit = deed === null ? undefined : UNIT.exec(rest)?.groups?.unit;
  const person = unit === undefined ? personIn(rest, reader) : null;
  const name = unit ?? person ?? TITLED.exec(rest)?.groups?.name ?? rest.replace(BESIDE_NAME, '');
  const post = deed === null ? AS_POST.exec(said.replace(name, ''))?.[0] : undefined;
  return {
    kind: 'enter-signature',
    matter: ref,
    name: unit !== undefined || NAME.test(name) ? name : null,
    day: day?.from ?? lastDayNamed(said, today),
    ...(post ? { post } : {}),
    ...(deed ? { deed } : {}),
  };
}

/** What says that something before it was wrong. */
const PUT_RIGHT = /(?:[写说打记弄搞]错了?|不对|错了|更正)[，,：:\s]?(?:应该?)?是?/u;

/** 王副区长: a surname with what they are called by, and no more of a name. */
const TITLED =
  /(?:^|[，,：:。\s])(?<name>[\u4e00-\u9fff](?:副?(?:区长|局长|市长|主任|书记|县长|处长|部长|组长)|总|局))(?=$|[，,。\s\d]|副?总指挥|已|也|都|在|于|昨|今|签|手|线|纸|同意|批)/u;
/** As what somebody signed. */
const AS_POST = /副?总指挥|副?主任|分管领导|组长/u;

/** 张三6月8日反馈：已检查夜市3处: what was done, and what is said before it. */
function deedIn(said: string) {
  const { head = said, done, text = '' } = DONE.exec(said)?.groups ?? {};
  if (done === undefined) return { head: said, deed: null };
  const word = done.endsWith('签收') ? ('sign' as const) : ('finish' as const);
  return { head, deed: { word, text: text.trim() } };
}

const DONE =
  /^(?<head>[\s\S]{2,60}?)(?:已)?(?<done>(?:签收[、和])?(?:反馈|办结|答复)|签收)了?(?:$|[：:，,]\s?(?<text>[\s\S]{0,2000})$)/u;
const UNIT =
  /(?:^|[，,：:\s])(?<unit>[\u4e00-\u9fff]{2,14}(?:局|中心|大队|分局|街道|办事处|办|委|部|公司|组))(?=$|[，,：:\s])/u;

const NAMED =
  /^(?:设置|设定|指定|明确)第?(?<group>\d{1,2}|[一二三四五六七八九十]{1,2})(?:工作)?组的?分管领导(?:为|是|[：:，,])?(?<name>[\u4e00-\u9fff·]{2,5})$/u;

/** 设置第四组分管领导 李四. */
function readNamed(text: string): Intent | null {
  const { group = '', name } = NAMED.exec(text)?.groups ?? {};
  const number = readNumber(group);
  return name && number !== null ? { kind: 'name-leader', group: number, name } : null;
}

const NAME_LENT = '(?<name>[\\u4e00-\\u9fff·]{2,4}?)(?:同志)?';
const HANDS = '(?:授权|委托|托|让|由|请|叫|找|交给|交由)';
const LENT: readonly RegExp[] = [
  new RegExp(`(?:授权|委托)${NAME_LENT}(?:替我|代我|代为|代)?(?:签字|签发|签批|签|办理|审核)`, 'u'),
  new RegExp(
    `${HANDS}${NAME_LENT}(?:暂时|临时|先|来|去)?(?:(?:替|代|帮)我?|代为)(?:一下)?(?:签|审签)`,
    'u',
  ),
  new RegExp(`(?:^|[，,。；;])${NAME_LENT}(?:暂时|临时|先)?(?:替|代|帮)我签`, 'u'),
  new RegExp(
    `^(?:\\d{1,2}月)?\\d{1,2}[日号](?:之?前|以前)${NAME_LENT}(?:暂时|临时|先)?(?:替|代|帮)我签`,
    'u',
  ),
  new RegExp(
    `(?:签字|签发|签批|我的字|要签的字?|要我签的)(?:这?事|的事|这块)?[，,\\s]?(?:就|先|都)?${NAME_LENT}(?:先|暂时|临时)?(?:替|代|帮)我`,
    'u',
  ),
  new RegExp(
    `(?:签字|签发|签批|我的字|要签的字?|要我签的)(?:这?事|的事|这块)?[^，,\\u3002；;]{0,6}?(?:${HANDS}|给|归|移给)${NAME_LENT}(?:代|签|办|负责|就行|吧|$|[，,\\u3002])`,
    'u',
  ),
];
const LONGEST_LENT = 60;

/** 授权李四代签到6月20日; 我出差，6月8日回来，字让李四代签. What names a record lends no power. */
function readLent(body: string, today: string): Intent | null {
  if (!/签|授权|委托/u.test(body) || body.length > LONGEST_LENT) return null;
  if (matterIn(body) || asksForOrder(body)) return null;
  const name = LENT.map((form) => form.exec(body)?.groups?.name).find(Boolean);
  if (!name) return null;
  const said = body.replace(name, '，');
  const ahead = findDays(said, today).findLast(({ to }) => to >= today)?.to ?? null;
  const { until } = stretchIn(said, today);
  const last = [until, ahead]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  return { kind: 'lend-power', name, until: last ?? pastDay(body, today) };
}

/** A day that is over is said to be, rather than asked for again. */
const pastDay = (body: string, today: string): string | null =>
  findDays(body, today).at(-1)?.to ?? null;
