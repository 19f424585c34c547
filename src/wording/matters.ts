import { MATTER_NAMES, type MatterRef } from '../domain/matter.ts';
import type { Plan } from '../domain/plan.ts';
import type { Hand } from '../domain/procedure.ts';
import type { Seat } from '../domain/seat.ts';
import { seatInWords } from './seats.ts';
import { dayInWords, list } from './words.ts';

/** 发文5. */
export const matterCalled = ({ kind, number }: MatterRef): string =>
  `${MATTER_NAMES[kind]}${number}`;

/** 发文5《关于……的通知》. */
export const matterTitled = (ref: MatterRef, title: string): string =>
  title === '' ? matterCalled(ref) : `${matterCalled(ref)}（${title}）`;

/** A word for 发文5 as it is written with the number: 同意发文5, 退回发文5：理由, 发文5可以发送. */
export function numberedWord(word: string, ref: MatterRef): string {
  if (!BEFORE_NUMBER.test(word)) return `${matterCalled(ref)}${word}`;
  const [verb = '', ...rest] = word.split('：');
  return [`${verb}${matterCalled(ref)}`, ...rest].join('：');
}

/** Words that stand before the number. */
const BEFORE_NUMBER =
  /^(?:同意|签发|退回|签收|办结|编号|备案|转办|核销|注结|综合|上报|催办|参加|取消|撤回|作废|复核|回复|答复|发布)/u;

/** The posts of a step, with those who hold them: 第四组分管领导（马卫民）. */
export function postsInWords(posts: readonly Seat[], names: readonly string[], plan: Plan): string {
  const called = list([...new Set(posts.map((seat) => seatInWords(seat, plan)))]);
  const isNamed = posts.length > 0 && posts.every(({ kind }) => kind === 'person');
  return names.length > 0 && names.length <= 3 && !isNamed ? `${called}（${list(names)}）` : called;
}

/** Beside a post that nobody holds, in the place of a name. */
export const NOBODY_REGISTERED = '还没有人登记';

/** Whoever it is with what they do: 指挥部办公室审核, where the step itself is called 办公室审核. */
export function doing(who: string, step: string): string {
  const said = ['办公室', '主任', '副总指挥', '总指挥'].find(
    (post) => step.startsWith(post) && endsWith(post).test(who),
  );
  return `${who}${said ? step.slice(said.length) : step}`;
}

const endsWith = (post: string): RegExp => new RegExp(`${post}(?:（[^（）]{0,60}）|）)?$`, 'u');

/** 陈勇（指挥部办公室副主任）, 李四（代陈勇）, 韩利师（纸质，6月3日，许某代录）. */
export function handInWords({ name, as, inPlaceOf, onPaper }: Hand): string {
  if (onPaper) return `${name}（纸质，${shortDay(onPaper.day)}，${onPaper.enteredBy}代录）`;
  if (inPlaceOf === null && as === name) return name;
  return inPlaceOf === null ? `${name}（${as}）` : `${name}（代${inPlaceOf}，${as}）`;
}

/** 陈勇, 马办（代陈勇）: whose signature it is. */
export const signedAs = ({ name, inPlaceOf }: Hand): string =>
  inPlaceOf === null ? name : `${name}（代${inPlaceOf}）`;

/** 2020-06-12 -> 6月12日. */
export const shortDay = (day: string): string => dayInWords(day).replace(/^\d+年/u, '');

interface Receipt {
  readonly ref: MatterRef;
  readonly title: string;
  /** In place of the usual first line. */
  readonly receipt: string | null;
  readonly taken: readonly {
    readonly name: string;
    readonly hand: Hand | null;
    /** What was said with it, where that is told. */
    readonly note: string | null;
  }[];
  readonly ended: string | null;
  readonly next: readonly NextInWords[];
  /** Whose signature comes next that the speaker may give in their place, and by which word; absent and null for nobody's. */
  readonly lent?: { readonly of: string; readonly word: string } | null;
  readonly plan: Plan;
}

interface NextInWords {
  readonly name: string;
  readonly seats: readonly Seat[];
  readonly names: readonly string[];
}

/** Who is at it, and has not given yet what was asked for. */
export const stillAwaited = ({
  ref,
  title,
  name,
  dueOn,
  answered,
}: Pick<Receipt, 'ref' | 'title'> & {
  readonly name: string;
  readonly dueOn: string | null;
  readonly answered: string | undefined;
}): string =>
  `好的，${matterTitled(ref, title)}还等您${name}${dueOn === null ? '' : `，${shortDay(dueOn)}前`}：这句没有记作${name}，到时仍会提醒。${answered === undefined ? '' : `办好请回“${numberedWord(answered, ref)}”。`}`;

/** What was done, by whom and as what, and who has it now. */
export function stepReceipt({
  ref,
  title,
  receipt,
  taken,
  ended,
  next,
  lent = null,
  plan,
}: Receipt): string {
  const steps = taken.filter(({ hand }) => hand !== null);
  const { hand, note } = steps.at(-1) ?? { hand: null, note: null };
  const done = hand
    ? `已由${doing(handInWords(hand), list(steps.map(({ name }) => name)))}${note ? `：${note}` : ''}`
    : '已办';
  const first = receipt ?? `${matterTitled(ref, title)}${done}。`;
  if (ended !== null) return `${first}\n${matterCalled(ref)}${ended}。`;
  const now = next.map(({ name, seats, names }) =>
    seats.length === 0 ? `下一步：${name}` : `现请${doing(postsInWords(seats, names, plan), name)}`,
  );
  const own = lent ? `\n这一步您可以代${lent.of}签，请另回“${numberedWord(lent.word, ref)}”。` : '';
  return now.length > 0 ? `${first}\n${now.join('；')}。${own}` : first;
}

/** A step as whoever takes it is told of it. */
interface AwaitedInWords {
  readonly name: string;
  /** What is to be read for it. */
  readonly brief: string;
  readonly answers: readonly string[];
}

/** Every answer once, whichever of the steps it belongs to. */
export const answersOf = (all: readonly Pick<AwaitedInWords, 'answers'>[]): readonly string[] => [
  ...new Set(all.flatMap(({ answers }) => answers)),
];

/** 马卫民（第四组分管领导）退回：没写联系人. */
export const stepWithReason = (name: string, hand: Hand | null, note: string | null): string =>
  `${hand ? doing(handInWords(hand), name) : name}${note ? `：${note}` : ''}`;

/** To whoever takes the steps that are next; `why` says who sent it back. */
export function stepAwaited(
  ref: MatterRef,
  title: string,
  all: readonly AwaitedInWords[],
  why: string | null = null,
): string {
  const answers = answersOf(all);
  const briefs = new Set(all.map(({ brief }) => brief));
  const reply = answers.length > 0 ? `可回：${answers.join(' / ')}` : '';
  const names = list(all.map(({ name }) => name));
  return [`${matterTitled(ref, title)}请${names}。`, why, ...briefs, reply]
    .filter(Boolean)
    .join('\n');
}

/** To the office: a step cannot go on for want of somebody. */
export const vacantPost = (
  ref: MatterRef,
  title: string,
  { steps, posts, isWhole }: { steps: readonly string[]; posts: string; isWhole: boolean },
): string =>
  `${matterTitled(ref, title)}下一步是${list(steps)}，但${posts}还没有人登记，${isWhole ? '暂时办不下去' : '没有通知到'}。请先登记（发“绑定”看怎么登记），或由办公室代录纸质签字：“代录${matterCalled(ref)}：某某某月某日${onPaper(steps[0] ?? '签字')}”。`;

/** What is told by it goes with it: 反馈：办了什么. */
const onPaper = (step: string): string =>
  /^(?:反馈|办结|答复)$/u.test(step) ? `${step}：办了什么` : step;

/** 同意发文5, as the record of deeds names it. */
export const stepInShort = (ref: MatterRef | null, word: string): string =>
  `${(WORDS[word] ?? '办理').split('：', 1)[0]}${ref ? matterCalled(ref) : ''}`;

/** 答复调度1：……, shown before it is done. */
export const stepAsked = (ref: MatterRef | null, word: string, text: string): string =>
  `${stepInShort(ref, word)}${text === '' ? '' : `：${text}`}`;

const WORDS: Readonly<Record<string, string>> = {
  answer: '答复',
  agree: '同意',
  return: '退回：理由',
  'send-back': '退回：理由',
  sign: '签收',
  finish: '办结：……',
  progress: '进展：……',
  continue: '继续办理：……',
  verify: '核销',
  withdraw: '撤回',
  urge: '催办',
  apply: '申请延期：……',
  supervise: '转督办',
  change: '改：……',
};

/** One of the general words as it is typed; null for a word that only some sort has. */
export const wordTyped = (word: string): string | null => WORDS[word] ?? null;

/** What waits for somebody, a line each with the words that answer it. */
export function awaitedList(
  desk: readonly {
    readonly ref: MatterRef;
    readonly title: string;
    readonly dueOn: string | null;
    readonly awaited: { readonly name: string; readonly answers: readonly string[] };
  }[],
): string {
  if (desk.length === 0) return '目前没有等您签字、办理的事项。';
  const lines = desk.map(({ ref, title, dueOn, awaited }) => {
    const [answer] = awaited.answers;
    const day = dueOn ? `，${shortDay(dueOn)}前` : '';
    return `· ${matterTitled(ref, title)}待您${awaited.name}${day}${answer ? `：“${numberedWord(answer, ref)}”` : ''}`;
  });
  return [`等您办理的${desk.length}件：`, ...lines].join('\n');
}

/** To whoever has it now: somebody asks for it. */
export const deskUrged = (
  ref: MatterRef,
  title: string,
  { name, answers }: Pick<AwaitedInWords, 'name' | 'answers'>,
): string =>
  `【催办】${matterTitled(ref, title)}等您${name}，请尽快办理。${answers.length > 0 ? `可回：${list(answers.map((one) => `“${numberedWord(one, ref)}”`))}` : ''}`;
/** 签收 for everything at once: each is named. */
export const signedForAll = (
  matters: readonly { readonly ref: MatterRef; readonly title: string }[],
  others: readonly string[],
): string =>
  [
    '已签收：',
    ...matters.map(({ ref, title }) => `· ${matterTitled(ref, title)}`),
    ...others.map((line) => `· ${line}`),
  ].join('\n');

/** 批示3 has become 督办1 as well. */
export const turnedIntoSupervision = (
  from: MatterRef,
  ref: MatterRef,
  title: string,
  dueOn: string,
): string =>
  `${matterCalled(from)}已转为${matterTitled(ref, title)}，${shortDay(dueOn)}前办结，已通知责任单位。`;

/** To who urges: whether anybody was told. */
export const urgedReceipt = (ref: MatterRef, title: string, count: number): string =>
  count > 0
    ? `${matterTitled(ref, title)}已催办，通知了${count}人。`
    : `${matterTitled(ref, title)}现在没有别人可催：下一步的岗位还没有人登记，或者就在您手里。`;

/** What 转督办 came to, as a refusal names it: 转督办（督办1）. */
export const supervisedAs = (number: number): string =>
  `转督办（${matterCalled({ kind: 'supervision', number })}）`;

/** To whoever wished for a later day: which it is, as it was understood. */
export const laterDayWished = (
  applied: { readonly until: string; readonly reason: string } | null,
  dueOn: string,
): string | null =>
  applied &&
  `申请延到${shortDay(applied.until)}（现时限${shortDay(dueOn)}）${applied.reason === '' ? '' : `，理由：${applied.reason}`}。同意之前仍按现时限办理。`;
