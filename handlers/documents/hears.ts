import type { Intent } from '../../src/domain/intent.ts';
import type { Role } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import { asksForOrder, asksOnly } from '../../src/reading/act.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { asksToTakeBack } from '../../src/reading/matters/take-back-asked.ts';
import { sequence } from '../../src/reading/pattern.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { asPutRight, waitingAs } from '../../src/reading/waiting-as.ts';
import { DraftDocument } from './intents.ts';
import { readCompletion, readDraft } from './read-draft.ts';
import { rewritten } from './rewritten.ts';
import { asksMayDraft, asksRoute } from './route-asked.ts';

/** 定了 送郭主任审: a yes to what was shown, to whomever it goes next. */
const SENDS_ON =
  /^(?:定了|好了?|行|可以|嗯|没问题|就这样|[，,。\s]){0,4}(?:送|报|呈|交)(?:给|请)?[\u4e00-\u9fff]{1,3}(?:副?(?:主任|局长|组长|区长|书记)|局|总)(?:审核?|签字?|看看?|批|审签|过目)?(?:了|吧|一下)?[。！!]?$/u;

/** 可以 往上报, of the document that was shown, and of no report of the month. */
const GOES_UP =
  /^(?:好的?|行|可以|嗯|没问题|就这样|[，,。\s]){0,4}往上(?:报|送|呈|走)(?:了|吧)?[。！!]?$/u;

/** 报3个吧: the one number of the text with that measure takes another; null for any other words, and where several stand there. */
function countChanged(body: string, text: string): string | null {
  const { count, of = '' } = COUNT.exec(body.trim())?.groups ?? {};
  const [only, ...others] = text.match(NUMBERED) ?? [];
  const isOne = only !== undefined && others.length === 0 && only.endsWith(of);
  return count !== undefined && isOne ? text.replace(only, `${count}${of}`) : null;
}

const COUNT =
  /^(?:那就?|还是|改成?|就|不对|[，,\s]){0,3}(?:报|要|按|算|写|改成?|各报)(?<count>\d{1,4})(?<of>[个份件处条家张名篇])(?:吧|就行)?[。！!]?$/u;
const NUMBERED = /\d{1,4}[个份件处条家张名篇]/gu;

/** What begins a document, completes one that waits, or would go past the office. */
export const hears: Hearing = {
  sent: ({ draft }) => (waitingAs(DraftDocument, draft) ? { kind: 'hand-in-text' } : null),
  async order(said) {
    const {
      body,
      roles,
      reader: { plan },
    } = said;
    const anew = (await rewritten(said)) ?? (await takeBackAsked(said)) ?? (await routeAsked(said));
    if (anew) return anew;
    const waiting = waitingAs(DraftDocument, said.draft);
    const counted = waiting?.text ? countChanged(body, waiting.text) : null;
    if (waiting && counted !== null) return asPutRight({ ...waiting, text: counted });
    if (waiting?.text && GOES_UP.test(body.trim())) {
      return { kind: 'agree-to-draft', how: 'by-name' };
    }
    const begun = readDraft(body, roles, plan);
    const isOfWaiting =
      waiting !== null &&
      waiting.title !== null &&
      begun !== null &&
      begun.title === null &&
      begun.text === null;
    const proposal = isOfWaiting ? issuedAs(waiting, begun) : begun;
    if (goesPast(body, roles) && !mayDraft(proposal, roles, plan)) {
      return { kind: 'go-past-office' };
    }
    if (proposal === null && asksMayDraft(body.trim())) return { kind: 'ask-may-draft' };
    if (proposal) return isOfWaiting ? asPutRight(proposal) : { kind: 'keep-draft', proposal };
    return readPrefix(body, roles) ?? (await answeredPrefix(said));
  },
  answer({ body, draft, roles, reader: { plan } }) {
    const waiting = waitingAs(DraftDocument, draft);
    if (waiting?.text && SENDS_ON.test(body.trim()))
      return { kind: 'agree-to-draft', how: 'by-name' };
    const proposal = waiting ? readCompletion(body, waiting, roles, plan) : null;
    return proposal && asPutRight(proposal);
  },
};

/** 收回重印可以吗, of the document that was spoken of last, or the only one that the speaker may know of. */
async function takeBackAsked(said: Said) {
  if (said.draft !== null || said.isInGroup || !asksToTakeBack(said.body)) return null;
  const number = await spokenDocument(said);
  return number === null ? null : ({ kind: 'ask-take-back', number } as const);
}

/** 为啥要总指挥也签, of the same: where none is known, the rule answers. */
async function routeAsked(said: Said) {
  const { ref, after, before } = matterIn(said.body) ?? {};
  const text = ref?.kind === 'document' ? `${before}${after}` : said.body;
  if (said.isInGroup || !asksRoute(text.trim())) return null;
  const number = ref?.kind === 'document' ? ref.number : await spokenDocument(said);
  return number === null && !ASKS_WHY.test(text) ? null : ({ kind: 'ask-route', number } as const);
}

/** Of no document that is known it is the rule that is asked for: 那要总指挥签吗. */
const ASKS_WHY = /为|啥|怎么|咋|凭/u;

async function spokenDocument({ spoken, subjects }: Said): Promise<number | null> {
  const [last] = (await spoken()).filter(({ kind }) => kind === 'document');
  const [only, ...others] = (await subjects()).filter(({ ref }) => ref.kind === 'document');
  return last?.number ?? (others.length === 0 ? (only?.ref.number ?? null) : null);
}

/** 以指挥部名义发, while a whole draft waits: what it says goes into that one, and begins no other. */
const issuedAs = (waiting: DraftDocument, begun: DraftDocument): DraftDocument => ({
  ...waiting,
  issuedAs:
    (begun.issuedAs ?? begun.otherName === null) ? (begun.issuedAs ?? waiting.issuedAs) : null,
  otherName: begun.issuedAs === null ? (begun.otherName ?? waiting.otherName) : null,
  sendTo: begun.sendTo ?? waiting.sendTo,
});

/** A group that names another name than the two is told the two. */
const mayDraft = (proposal: DraftDocument | null, roles: readonly Role[], plan: Plan): boolean =>
  proposal !== null && groupsActedFor(roles, plan).length > 0;

const SETS_PREFIX = new RegExp(
  sequence(
    /^(?<how>请|设置|设定|设|把|将|以后|今后|那就|那|就){0,3}(?<name>指挥部办公室|办公室|指挥部|我们办)?(?:的)?(?:发文|公文)?(?:的)?/u,
    /(?:文号)?的?代字(?:就|先|统一|以后){0,2}(?:设置?|定|改)?(?:为|是|成|用|叫)?[，,：:\s]{0,3}[“"]?/u,
    /(?<prefix>[^“”"\s，,]{2,40}?)(?:〔\d{4}〕|\[\d{4}\])?[”"]?[吧\u3002.]{0,2}/u,
    /(?<then>[，,\s]{1,2}(?:然后|再|就|先|请|给|把){0,2}(?:编上|编个?号|编)(?:号|上|一下)?[吧了。]{0,2})?$/u,
  ),
  'u',
);

/** 设置办公室文号代字 济天城提指办发; 文号代字就用济天城提指办发, whose name says whose it is. */
function readPrefix(body: string, roles: readonly Role[]): Intent | null {
  if (!body.includes('代字') || asksForOrder(body)) return null;
  const { how, name, prefix, then } = SETS_PREFIX.exec(body.trim())?.groups ?? {};
  if (!prefix || (!name && !isOffice(roles)) || (!how && !isOffice(roles))) return null;
  const isOfOffice =
    name === undefined ? prefix.includes('办') : name.endsWith('办公室') || name.endsWith('办');
  const set: Intent = {
    kind: 'set-number-prefix',
    issuedAs: isOfOffice ? 'office' : 'command',
    prefix,
  };
  if (then === undefined) return set;
  const number = { kind: 'take-step', matter: null, word: 'register', text: '' };
  return { kind: 'take-several', wanted: [set, number] };
}

const PREFIX_ALONE =
  /^(?:就?用|是|叫|就|那?就?设(?:成|为|定为|置为|置成)|定[成为])?[“"]?(?<prefix>[\u4e00-\u9fff]{2,12}发)[”"]?[吧。！!]?$/u;

/** 济天城提指办发, right after 编号 was refused for want of it. */
async function answeredPrefix({ body, roles, lastSaid, isInGroup }: Said): Promise<Intent | null> {
  const { prefix } = PREFIX_ALONE.exec(body.trim())?.groups ?? {};
  if (prefix === undefined || isInGroup || !isOffice(roles)) return null;
  const last = await lastSaid();
  if (last?.kind !== 'take-step' || last.word !== 'register') return null;
  const issuedAs = prefix.includes('办') ? 'office' : 'command';
  return { kind: 'set-number-prefix', issuedAs, prefix };
}

const UPWARD =
  '(?:[\\u4e00-\\u9fff]{0,4}总指挥|指挥部(?!办)|区领导|区委|区政府|市领导|市政府|市指挥部|领导|[\\u4e00-\\u9fff]{0,2}(?:区长|书记))';
const STRAIGHT = '(?:直接|越过|绕过|绕开|跳过|不经过?|自己|单独|私下)';
const HANDS = '(?:上报|报送|呈报|发送|汇报|反映|报|送|呈|发|交|转)';
const WRITES = '(?:打|写|递)[一个份]{0,2}(?:报告|材料|请示|申请)';
const OWN_NAME =
  '(?:[以用]|(?<=^|[，,]))(?:我们?|本|咱们?)?[^，。；\\n]{0,10}?(?:局|单位|街道|街道办|办事处|中心|大队|分局|队|公司|工作组|[我本们]组|自己)(?:的|自己的?)?名义';
const PAST: readonly RegExp[] = [
  new RegExp(
    `^[^。；\\n]{0,30}?${STRAIGHT}[^。；\\n]{0,16}?${HANDS}[给到至送往]{0,2}(?:${UPWARD}|各|其他)`,
    'u',
  ),
  new RegExp(
    `^[^。；\\n]{0,30}?${STRAIGHT}[^。；\\n]{0,16}?(?:跟|向|找|给)(?:${UPWARD})[^。；\\n]{0,8}?(?:${HANDS}|${WRITES}|说)`,
    'u',
  ),
  new RegExp(
    `^[^。；\\n]{0,30}?(?:跟|向|找|给)(?:${UPWARD})[^，。；\\n]{0,2}?${STRAIGHT}[^，。；\\n]{0,6}?(?:${HANDS}|${WRITES}|说)`,
    'u',
  ),
  new RegExp(
    `^[^。；\\n]{0,12}?(?:${UPWARD})[^。；\\n]{0,30}?${STRAIGHT}[^。；\\n]{0,6}?${HANDS}[给到至]{0,2}[他她]`,
    'u',
  ),
  // 自己出个文给各街道
  /^[^。；\n]{0,20}?(?:自己|单独|私下)(?:就|来|先)?(?:发|出|印发|印|下|拟)(?:一?[个份件])?(?:文|公文|文件|通知|函)/u,
  // 直接给各街道发个通知
  new RegExp(
    `^[^。；\\n]{0,20}?${STRAIGHT}[^。；\\n]{0,4}?(?:给|向)(?:${UPWARD}|各|其他)[^，,。；\\n]{0,10}?(?:${HANDS}|下|印)(?!了)`,
    'u',
  ),
  new RegExp(`^[^。；\\n]{0,40}?(?:发|印|报|下|打)[^。；\\n]{0,24}?${OWN_NAME}`, 'u'),
  new RegExp(`^[^。；\\n]{0,20}?${OWN_NAME}[^。；\\n]{0,24}?(?:发|印|报|送|下|上报|出)`, 'u'),
];

/** Without one of these words there is no such wish. */
const MAY_GO_PAST = /直接|[越跳]过|绕|经过?|自己|单独|私下|名义/u;

/** A wish to go past it, of who is not the office; 已直接报总指挥 tells of what was done. */
const goesPast = (body: string, roles: readonly Role[]): boolean =>
  roles.length > 0 &&
  !isOffice(roles) &&
  MAY_GO_PAST.test(body) &&
  PAST.some((form) => form.test(body.trim())) &&
  (!asksOnly(body) || ASKS_LEAVE.test(body) || /吧[。！!]?$/u.test(body.trim())) &&
  !/已|了(?:$|[，。])/u.test(body.slice(0, LONGEST));

/** 行吗: whoever asks leave is told the rule. */
const ASKS_LEAVE = /行吗|行不|可以吗|可以不|可不可以|能不能|能否|可否|成不|中不|好不好/u;

const LONGEST = 60;
