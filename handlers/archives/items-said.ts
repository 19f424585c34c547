import type { Intent } from '../../src/domain/intent.ts';
import type { Role } from '../../src/domain/person.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, optional, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import type { CorrectItem, ReopenTask } from './intents.ts';
import { archivesKept, sortedParts } from './rules.ts';

const NUMBER =
  '(?:档案|登记册|目录)?里?的?(?:档号|卷号)?(?<called>\\d{1,2}-\\d{4}-\\d{1,4})(?:号|那件|这件|那个)?的?';
const WRONG = '(?:归错|放错|弄错|搞错|登错|归重|不该归|不应该?归|归多)了?(?:阶段|载体)?了?';
const TAKES_OUT =
  '(?:撤回来?|撤掉|撤了|撤下来?|撤销|撤出来?|撤|作废|删掉|删除|删了|抽出来?|拿出来|拿掉|退出来|不归了|取消归档|取消|不要了)';
const OUT = `${TAKES_OUT}(?:[，,]?${TAKES_OUT})?`;
const LEADS = '(?:请|先|就|给我|帮我|麻烦|要|[，,\\s]){0,3}';
const END = '(?:吧|了|[。！!\\s]){0,3}$';
/** 拍错了, 重复了: why, behind it. */
const WHY =
  '(?:吧|了){0,2}(?:[，,](?:是|因为)?[^，,。；;]{1,8}(?:错|重|重复|不清|糊|漏|不全|不对)了?)?';
const HOLDS =
  '(?:先|暂时?|还是|[，,\\s]){0,3}(?:别|不要|不用|不)(?:着?急着?)?归(?:档|卷)?(?:了|呢|吧){0,2}';
/** 刚才归的那张照片, 那件, 施工图: what was filed a moment ago, or by words of its title. */
const JUST = sequence(
  /(?:请|把|将|等等|等下|慢着|[，,\s]){0,3}/u,
  /(?:刚才?|刚刚|上面|前面|上一?|前一?|才)?(?:我)?(?:归档?|存|登记?|放)?(?:进去)?的?(?:[那这]一?[件个份条张])?的?/u,
);
const TITLE = '(?<title>(?!先|别|不)[^，,。；;：:？?归撤]{2,20}?)(?:[那这]一?[件个份条张])?的?';

const WITHDRAWN: readonly RegExp[] = [
  new RegExp(sequence('^(?:请|把|将|麻烦)?', NUMBER, optional(WRONG), LEADS, OUT, END), 'u'),
  new RegExp(sequence(`^(?:请|麻烦)?${OUT}(?:归档)?(?:的)?`, NUMBER, END), 'u'),
  new RegExp(sequence('^', JUST, optional(WRONG), LEADS, OUT, END), 'u'),
  new RegExp(sequence('^', JUST, TITLE, optional(WRONG), LEADS, OUT, WHY, END), 'u'),
];
const HELD: readonly RegExp[] = [
  new RegExp(sequence('^(?:等等|把|将|[，,\\s]){0,2}', NUMBER, HOLDS, END), 'u'),
  new RegExp(sequence('^', JUST, HOLDS, END), 'u'),
  new RegExp(sequence('^', JUST, TITLE, HOLDS, END), 'u'),
];
const WHICH = '(?:哪个?|什么|啥|哪一?个?)';
const PUT = '(?:归|放|存|算|属于|按|填|写)(?:的?是|在|到|进)?';
const PLACE = '(?:阶段|载体|类别?|格|卷)';
const ENDS_ASKING = '(?:里|下)?(?:的|了|来着|归的|归档的){0,3}[？?]?$';
const WHERE = `(?:现在|目前)?(?:是|${PUT})?${WHICH}(?:里|儿)?${PLACE}?${ENDS_ASKING}`;
/** Of a title only what speaks of where it was put. */
const WHERE_PUT = `(?:现在|目前)?(?:${PUT}${WHICH}(?:里|儿)?${PLACE}?|是?${WHICH}${PLACE})${ENDS_ASKING}`;
const ASKED: readonly RegExp[] = [
  new RegExp(sequence('^', NUMBER, WHERE), 'u'),
  new RegExp(sequence('^(?:查看?|看看?|看一下)?', NUMBER, '(?:情况|详情|怎么样)?[？?]?$'), 'u'),
  new RegExp(sequence('^', JUST, WHERE), 'u'),
  new RegExp(sequence('^', JUST, TITLE, WHERE_PUT), 'u'),
];

/** 施工图归错了，应该是前期; 施工图阶段改成过程. */
const CORRECTED = new RegExp(
  sequence(
    '^',
    JUST,
    TITLE,
    either(
      `(?:的)?(?:阶段|载体|类别)?${WRONG}`,
      /(?:的)?(?:阶段|载体|类别)(?:填|写)?(?:错了?|不对)?/u,
      /(?=[改换]|应)/u,
    ),
    /[，,：:\s]{0,2}(?:应该?|得|要|是|归到?|算|改|换|调|成|为|到|把){0,4}[：:\s]?(?<right>[^。；;]{2,16}?)(?:才对|阶段|里)?/u,
    END,
  ),
  'u',
);

/** Only what speaks of filing is meant, unless something was filed just before. */
const SPEAKS_OF_FILING = /归|档|卷|阶段|载体/u;
const AFTER: readonly string[] = [
  'file-item',
  'file-all',
  'correct-item',
  'withdraw-item',
  'show-item',
];
const LONGEST = 40;

/** 6-2020-2归错了，撤回; 等等，那张照片先别归; 施工图归在哪个阶段, of who keeps an archive or reads it. */
export async function readItemSaid(said: Said): Promise<Intent | null> {
  const text = said.body.trim();
  const { plan } = said.reader;
  const reads = archivesKept(said.roles).length > 0 || groupsActedFor(said.roles, plan).length > 0;
  if (text.length > LONGEST || !reads) return null;
  const isAsked = asksOnly(text);
  const corrected = isAsked ? null : readCorrected(text);
  if (corrected && (await isOfFiling(text, corrected.called, said))) return corrected;
  const withdrawn = isAsked ? null : calledIn(text, WITHDRAWN);
  const held = withdrawn ?? (isAsked ? null : calledIn(text, HELD));
  const meant = held ?? calledIn(text, ASKED);
  if (!meant || !(await isOfFiling(text, meant.called, said))) return null;
  if (!held) return { kind: 'show-item', called: meant.called };
  return { kind: 'withdraw-item', called: meant.called, isHeld: withdrawn === null };
}

/** Nothing but a phase or a carrier comes in the place of what stood there. */
function readCorrected(text: string): CorrectItem | null {
  const { title, right } = CORRECTED.exec(text)?.groups ?? {};
  const { phase, carrier, rest } = sortedParts(right ?? '');
  if (title === undefined || rest.length > 0 || (phase ?? carrier) === null) return null;
  return { kind: 'correct-item', called: title, task: null, phase, carrier };
}

/** What stands there by its 档号 or its title; nothing for the one that was filed last. */
function calledIn(text: string, forms: readonly RegExp[]): { called: string | null } | null {
  for (const form of forms) {
    const { groups } = form.exec(text) ?? {};
    if (form.test(text)) return { called: groups?.called ?? groups?.title ?? null };
  }
  return null;
}

async function isOfFiling(text: string, called: string | null, said: Said): Promise<boolean> {
  if (called !== null && ITEM_NUMBER.test(called)) return true;
  const isJustFiled = AFTER.includes((await said.lastSaid())?.kind ?? '');
  const keeps = archivesKept(said.roles).length > 0;
  const keepsOnly = said.roles.every(({ role }) => role === 'archivist');
  return keeps && (isJustFiled || keepsOnly || SPEAKS_OF_FILING.test(text));
}

const ITEM_NUMBER = /^\d{1,2}-\d{4}-\d{1,4}$/u;

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const TASK = (name: string) => `(?:任务(?<${name}>${N})|(?<${name}Too>${N})号任务)`;
const TAKES_BACK = '(?:撤销|撤回|取消|收回|撤掉|撤了?|作废)';
const FOUND = '(?:的)?(?:完成)?(?:的)?认定';
const REOPENED: readonly RegExp[] = [
  new RegExp(
    sequence(
      `^${TASK('task')}`,
      /(?:其实|实际上?|根本|还|并|都){0,2}(?:没有?|未)(?:全部|全|真正)?(?:完成|办结|竣工|完工|干完|做完|弄完|搞完|验收|完)[^，,。；;]{0,6}[，,。；;\s]{1,2}/u,
      `(?:请|先|把|将|要)?(?:(?:完成)?认定(?:先)?${TAKES_BACK}|${TAKES_BACK}(?:完成)?(?:的)?认定)`,
      END,
    ),
    'u',
  ),
  new RegExp(
    sequence(
      `^(?:请|把|将)?${TASK('task')}${FOUND}`,
      /(?:认定)?(?:错了?|有误|不对|早了)?[，,\s]{0,2}(?:请|先|给我|帮我|要)?/u,
      TAKES_BACK,
      END,
    ),
    'u',
  ),
  new RegExp(sequence(`^(?:请|先|把|将)?${TAKES_BACK}(?:对)?${TASK('task')}${FOUND}`, END), 'u'),
  new RegExp(sequence(`^(?:请|先|把|将)?${TASK('task')}(?:的)?(?:完成)?认定错了?`, END), 'u'),
];
/** 认定错了，撤回: of what was found a moment ago. */
const REOPENED_LAST = new RegExp(
  sequence(
    /^(?:刚才?|刚刚)?(?:那个?)?(?:的)?(?:完成)?认定(?:那?个?)?(?:错了?|有误|不对|早了)?[，,\s]{0,2}(?:先|请)?/u,
    optional(TAKES_BACK),
    END,
  ),
  'u',
);

/** 任务28还没完成，撤销认定; 撤回任务28的完成认定; 认定错了，撤回. */
export function readReopened({ body, settled, roles }: Said): Intent | null {
  const text = body.trim();
  if (text.length > LONGEST || !text.includes('认定') || asksOnly(text)) return null;
  const found = REOPENED.map((form) => form.exec(text)?.groups).find((one) => one !== undefined);
  const task = found
    ? readNumber(found.task ?? found.taskToo ?? '')
    : justFound(text, settled, roles);
  return task === null || task === undefined ? null : asDraft({ kind: 'reopen-task', task });
}

function justFound(text: string, settled: Said['settled'], roles: readonly Role[]): number | null {
  const proposal = settled?.proposal;
  const isMeant = isOffice(roles) && proposal?.kind === 'finish-task' && REOPENED_LAST.test(text);
  return isMeant && typeof proposal.task === 'number' ? proposal.task : null;
}

const asDraft = (proposal: ReopenTask): Intent => ({ kind: 'keep-draft', proposal });
