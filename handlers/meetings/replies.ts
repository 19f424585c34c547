import type { Context } from '../../src/context.ts';
import { reasonAsKept } from '../../src/domain/as-kept.ts';
import type { StepSaid } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { take } from '../../src/domain/procedure.ts';
import { handOf, seatingOn } from '../../src/ledger/seats.ts';
import type { Deed } from '../../src/matters/sort.ts';
import { either, named, sequence } from '../../src/reading/pattern.ts';
import type { Meeting, MeetingStep, Reply } from './record.ts';
import { partiesOf, withoutReply } from './rules.ts';
import { tableFor } from './steps.ts';
import { replyTaken } from './wording/receipts.ts';

type ReplyDeed = Deed<Meeting, MeetingStep>;

/** 参加, 派李四参加. */
export const attend: ReplyDeed = {
  steps: ['reply', 'reply-again'],
  change: (meeting, { text }, ctx) => replied(meeting, { isComing: true, ...sentIn(text) }, ctx),
  tells: told,
};

/** 请假：在外培训，由李四参加; without a reason it is asked for. */
export const excuse: ReplyDeed = {
  steps: ['reply', 'reply-again'],
  lacks: ({ text }) =>
    reasonIn(text) === null && deputyIn(withWhoComes(text)) === null
      ? '请假的理由（如“请假：在外培训”）'
      : null,
  change: (meeting, { text }, ctx) => replied(meeting, excusedIn(text), ctx),
  tells: told,
};

/** 请假，让耿玉远去, without a reason: whoever is sent comes in their place. */
function excusedIn(said: string): Omit<Reply, 'invitee'> {
  const text = withWhoComes(said);
  const sent = somebodyComes(text);
  if (sent !== null) return { isComing: true, reason: null, deputy: sent };
  const reason = reasonIn(text);
  return { isComing: reason === null, reason, deputy: deputyIn(text) };
}

/** 长财政替我去, 参会人换成长财政: a clause that says who comes in their place, as 由长财政参加. */
const withWhoComes = (text: string): string =>
  text
    .split(/(?<=[，,。；;])/u)
    .map((clause) =>
      clause.replace(STANDS_IN, '由$<name>参加').replace(CHANGED_FOR, '由$<name>参加'),
    )
    .join('');

const STANDS_IN = new RegExp(
  sequence(
    /^(?:由|让|派|请|叫|安排|换|改由|就|会议|[\s]){0,2}(?<name>(?![我你他她不没无也都])[\u4e00-\u9fff·]{2,4}?)(?:同志)?/u,
    /(?:代替|顶替|代表|替|代)(?:我们?局?|本人|我单位)?(?:去|来|参加|参会|到会|出席|开会|开)(?:一下|会议|了|吧|的){0,2}(?=$|[，,。；;！!])/u,
  ),
  'u',
);
const CHANGED_FOR =
  /^(?:参会|到会|参加|出席|与会|参加会议)(?:人员?|的人|的)?(?:换成|换为|改为|改成|变更为|调整为|改由|为|是|由|[：:])(?<name>(?![我你他她])[\u4e00-\u9fff·]{2,4})(?:同志)?(?=$|[，,。；;！!])/u;

/** 我们老周参加，我不去: a clause in which somebody else comes, and nothing said of why not oneself. */
function somebodyComes(text: string): string | null {
  const clauses = text.split(/[，,。；;]/u).map((one) => one.trim());
  const others = clauses.filter((one) => one !== '' && deputyIn(one) === null);
  const [deputy] = clauses.flatMap((one) => (COMES.test(one) ? (deputyIn(one) ?? []) : []));
  return deputy !== undefined && others.every((one) => reasonIn(one) === null) ? deputy : null;
}

/** 老周参加. */
const COMES = /(?<!不|没法|不能|无法)(?:去|来|参加|到会|出席|代会)了?$/u;

/** 改时间了我们去不了: behind the reason in one clause with it. */
const CANNOT_COME =
  /(?:所以|就)?(?:我们?|局里?)?(?:(?:去|来|参加|到)不(?:了|成)|没法(?:去|来|参加))了?/gu;
const SENT = new RegExp(
  either(
    /(?:由|派|委派|委托|安排|让|叫)(?:组员|同事)?(?<name>[\u4e00-\u9fff]{2,4}?)(?:同志)?(?:代会|代为|代)?$/u,
    /(?:^|[，,])(?<deputy>(?![不没无准都我要会按想能])[\u4e00-\u9fff]{2,3})(?:代会|代我|代为参加|去|参加|到会)$/u,
  ),
  'u',
);
const DEPUTY =
  /(?:由|派|委派|委托|安排|让|叫|请|换)(?<name>[\u4e00-\u9fff]{2,12}?)(?:同志)?(?:代为|代表[\u4e00-\u9fff]{0,6}|代替我?|代我|替我|顶替?我?|代)?(?:参加|参会|到会|出席|过去|过来|去)/u;
/** 让我们科长老彭替我: in whose place they come. */
const IN_MY_PLACE =
  /(?:由|派|委派|委托|安排|让|叫|请|换)(?<name>[\u4e00-\u9fff]{2,10}?)(?:同志)?(?:代替|替|代|顶)(?:我|一下)(?=$|[，,。；;！!了吧])/u;
/** 请假, 去不了: the word itself is no reason. */
const EXCUSES = new RegExp(
  sequence(
    /(?:^|(?<=[，,。；;、\s]))(?:我们?|本人|单位|局里)?(?:想|要|需要?|申请|因故|得)?/u,
    /(?:请(?:个|一)?假|不参加|不能(?:参加|参会|到会|出席)|无法(?:参加|参会|到会|出席)|(?:去|来|参加|到|出席)不(?:了|成)|不来|不去)了?/u,
    /(?=$|[，,。；;！!、\s])/u,
  ),
  'gu',
);

/** 张工和李工. */
const NAMES = /^[\u4e00-\u9fff]{2,4}(?:[、和及][\u4e00-\u9fff]{2,4}){1,4}$/u;

/** 我们局老王 is 老王. */
const OWN_UNIT =
  /^(?:我们?|咱们?|本)(?:[科处股]室|(?:局|组|科)(?!长)|单位|中心|大队|办(?!公|主))?里?的?(?=[\u4e00-\u9fff]{2})/u;

/** 组里小周去: nobody is sent in so many words. */
const GOES =
  /(?:^|[，,]|的|里|局|组|中心|单位|们|是|就|有)(?<name>[小老大][\u4e00-\u9fff]{1,2})(?:同志)?(?:代我|替我)?(?:去|来|参加|到会)/u;

/** 王科长去, 王波替我去: said of nobody else. */
const GOES_ALONE = new RegExp(
  either(
    sequence(
      /^(?:我们?|本|局里?|组里?|单位|中心)?(?:局|组|单位)?的?(?<name>[\u4e00-\u9fff]{2,5}?)(?:同志)?(?:替|代|代替|代表)/u,
      /(?:我们?|我局|我单位)(?:去|来|参加|到会|参会|出席)/u,
    ),
    sequence(
      /^(?:我们?|本|局里?|组里?|单位|中心)?(?:局|组|单位)?的?/u,
      named('post', /[\u4e00-\u9fff]{1,3}(?:副?(?:科长|主任|局长|处长|所长|队长|组长|书记)|工)/u),
      /(?:去|来|参加|到会)/u,
    ),
  ),
  'u',
);

/** 王局, 周主任, 小刘: people as they are called, one or several. */
const PERSON = either(
  /[小老大](?![家去来])[\u4e00-\u9fff](?:(?![去来参到出同一等也和跟过顶替代])[\u4e00-\u9fff])?/u,
  /(?![不没我你他她让叫派由请换])[\u4e00-\u9fff]{1,3}?(?:副?(?:科长|主任|局长|处长|所长|队长|组长|书记|区长|部长|院长|股长)|局(?!里)|科(?!室)|总|处(?!里)|所(?!里)|队(?!里)|工)/u,
);
const PEOPLE = sequence(PERSON, `(?:[、和跟与及](?:${PERSON})){0,3}`);
/** 参加，我们分管的周主任和小刘去; 参加，小王. */
const PEOPLE_GO = new RegExp(
  sequence(
    /(?:^|[，,。；;\s])(?:到时候?|届时|由|派|安排|让|叫|请|换)?(?:我们?|咱们?|本)?(?:局|组|科|单位|中心|大队|办)?(?:里|里面)?(?:分管)?的?/u,
    named('people', PEOPLE),
    either(
      /(?:同志|一起|两人|俩|代表我们)?(?:过?去|过?来|参加|到会|出席|顶一下)(?:开会|一下|了|吧|的)?(?=$|[，,。；;！!\s])/u,
      /(?=[。！!]?$)/u,
    ),
  ),
  'u',
);

function deputyIn(text: string): string | null {
  const people = PEOPLE_GO.exec(text.trim())?.groups?.people;
  if (people !== undefined && !DOES.test(people) && !NO_NAME.test(people)) return people;
  const sent = SENT.exec(text.trim())?.groups;
  const named =
    (IN_MY_PLACE.exec(text) ?? DEPUTY.exec(text) ?? GOES.exec(text))?.groups?.name ??
    sent?.name ??
    sent?.deputy;
  if (NAMES.test(text.trim())) return text.trim();
  const alone = GOES_ALONE.exec(text)?.groups;
  const deputy = named ?? alone?.name ?? alone?.post ?? null;
  if (deputy === null || DOES.test(deputy)) return null;
  const name = deputy.replace(OWN_UNIT, '');
  return NO_NAME.test(name) ? null : name;
}

/** 那天我, 周三, 住建局: no name has these in it. */
const NO_NAME =
  /[我你他她]|自己|本人|亲自|[今明后那当]天|周[一二三四五六日]|到时|届时|^.{2,}(?:局|中心|大队|街道|办事处|单位|组)$/u;

/** 下乡去了: what somebody does elsewhere, and no name. */
const DOES =
  /^(?:下乡|出差|开会|外出|培训|学习|看病|就医|住院|值班|值守|接访|信访|检查|调研|督导|慰问|验收|招商|执法|抗旱|防汛|扫雪|体检|探亲|休假|休息|回家|办事|救灾|巡查|考察|讲课|上课|考试|参会|现场)/u;

/** 我出差，叫我们局老王去: who comes in their place, and why they do not come themselves. */
function sentIn(said: string): Pick<Reply, 'deputy' | 'reason'> {
  const text = withWhoComes(said);
  const deputy = deputyIn(text);
  const clause = text.split(/[，,。；;]/u)[0] ?? '';
  const isWhy = deputy !== null && clause !== text && deputyIn(clause) === null;
  return { deputy, reason: isWhy ? reasonIn(clause) : null };
}

function reasonIn(text: string): string | null {
  const reason = text
    .replace(IN_MY_PLACE, '')
    .replace(DEPUTY, '')
    .replace(SENT, '')
    .replace(EXCUSES, '')
    .replace(CANNOT_COME, '')
    .replace(/[，,。；;、\s]{2,6}/gu, '，')
    .replace(/^(?:原因(?:是|为)?[：:]?|因为?|由于|理由(?:是|为)?[：:]?)/u, '')
    .replace(/[，,。；;、\s]{1,4}$/u, '')
    .replace(/^[，,。；;、\s]{1,4}/u, '')
    .replace(THAT_DAY, '');
  const kept = reasonAsKept(reason);
  return kept === '' ? null : kept;
}

/** 周三，要去市里开会: of which day it is said is no part of why. */
const THAT_DAY =
  /^(?:(?:\d{1,2}月)?\d{1,2}[号日]|周[一二三四五六日天]|[今明后]天|那天|当天)(?:的?会)?(?:[，,]\s?|$)/u;

/** One word answers for all for which this person was invited: 隋法山 is asked as director and as leader of a group. */
async function replied(
  meeting: Meeting,
  said: Omit<Reply, 'invitee'>,
  ctx: Context,
): Promise<Meeting> {
  const own = await ownIn(meeting, ctx);
  const owing = own.filter((name) => withoutReply(meeting).some((one) => one.name === name));
  const [, ...others] = owing;
  const replies = [
    ...meeting.replies.filter(({ invitee }) => !own.includes(invitee)),
    ...own.map((invitee) => ({ invitee, ...said })),
  ];
  const parties = partiesOf(meeting);
  let { steps } = meeting;
  for (const party of others) {
    const wanted = { step: 'reply' as const, act: ctx.act, party };
    steps = take(tableFor(meeting), { steps, parties }, wanted).steps;
  }
  return { ...meeting, replies, steps };
}

/** The names on the list for which the speaker answers, by their own post or one that was lent to them. */
async function ownIn({ invitees }: Meeting, ctx: Context): Promise<readonly string[]> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  return invitees
    .filter(({ seat }) => handOf([seat], ctx.speaker, seating) !== null)
    .map(({ name }) => name);
}

async function told(meeting: Meeting, _said: StepSaid, ctx: Context) {
  const own = await ownIn(meeting, ctx);
  const lines = meeting.replies
    .filter(({ invitee }) => own.includes(invitee))
    .map((reply) => replyTaken(meeting.id, reply));
  return { receipt: lines.join('\n'), messages: [] };
}
