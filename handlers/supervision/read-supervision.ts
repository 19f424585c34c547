import { asksOnly, tellsOfWork } from '../../src/reading/act.ts';
import { chargedFirst } from '../../src/reading/charging/charged-in.ts';
import { subjectsApart } from '../../src/reading/charging/subjects-apart.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { onlyAsksOf } from '../../src/reading/matters/matter-said.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { withoutMarks } from '../../src/reading/text/without-marks.ts';
import type { OpenSupervision } from './intents.ts';
import { subjectsSaid } from './subjects-said.ts';

const MARKS = '，,：:。；;\\s';
const SLIP = '督办(?:事项|单子|单|件|令|立项|任务)?';
/** 督办两件事：一是… */
const COUNTED = '(?:以下|下面|这)?(?:[两二三四五六七八几]|\\d)[件个项条](?:事[项情]?|任务)?';
/** What opens one at the head of a message. */
const HEADS: readonly RegExp[] = [
  new RegExp(
    sequence(
      /^(?:请|现|拟|需要?|我要|麻烦|帮我?|再|也|另外|还有?|单独|专门|[，,\s]){0,5}/u,
      either(
        `(?:新增|新建|登记|下达?|下发|发|开|建|立|列入|纳入|加)(?:[一两二三四五\\d]?[个件项份])?${SLIP}|(?:立项)?${SLIP}(?:${COUNTED})?|立项`,
        /(?:日常|专项)?督查(?:督办)?(?:立项)?/u,
      ),
      /[：:，,\s](?<what>[\s\S]{2,2000})$/u,
    ),
    'u',
  ),
  /^(?:请)?督办(?:一下)?(?<what>(?:任务|第?\d{1,2}号任务|区)[\s\S]{2,2000})$/u,
  new RegExp(
    `^(?:请|麻烦|帮我?|我们?|想|要|再|也|那就|另外){0,4}督(?:办(?:一下)?|一下|一督|促一下)(?<unit>[^${MARKS}]{2,12}?)(?:的)?(?:${COUNTED})?[${MARKS}]{1,2}(?<what>[\\s\\S]{4,2000})$`,
    'u',
  ),
  new RegExp(
    `^(?:请|麻烦|帮我?|再|也|那就|另外|还有?|单独|专门|[，,\\s]){0,5}(?:给|对|向)(?<whom>(?!任务|\\d)[^${MARKS}]{2,20}?)(?:也|再)?(?:下达?|发|开|立|上|进行)(?:一?[个件项份])?${SLIP}[${MARKS}]{0,3}(?<what>[\\s\\S]{2,2000})$`,
    'u',
  ),
  new RegExp(
    `^(?:请|麻烦|帮我?|再|也|另外|还有?|单独|专门|[，,\\s]){0,5}(?:下达?|发|开|立)(?:一?[个件份张])?${SLIP}给(?<whom>[^${MARKS}]{2,20})[${MARKS}]{1,3}(?<what>[\\s\\S]{2,2000})$`,
    'u',
  ),
];
/** In the middle or at the end of a sentence, where the office says it. */
const OFFICE_FORMS: readonly RegExp[] = [
  /^(?:请)?(?:把|将)?(?<what>[^\n]{2,400}?)[，,]?(?:列入|纳入|转为|作为|列为)(?:重点)?督办(?:事项|清单)?(?<more>[，,；;。\n][\s\S]{1,800}|)$/u,
  new RegExp(
    sequence(
      /^(?<what>[^\n]{4,400}?[，,。；;])(?:请|要|得|就|直接|给它?|都){0,3}/u,
      /(?:立项督办|予以督办|下督办单?|督办(?:一下|起来)|(?:转为?|转成|列入|列为|纳入|上|立个?|开个?)督办(?:事项|清单|单|件)?|立个?项)[吧了]{0,2}/u,
      /(?<more>[，,：:；;。\n][\s\S]{1,800}|)$/u,
    ),
    'u',
  ),
  // 任务28公厕脏，环卫15号前整改，督办
  /^(?<what>[^\n]{4,400}?[，,。；;])(?:请|要|就|给我)?督办[吧了]{0,2}$/u,
  // 任务12给住建下督办，6月30日前拿出方案
  new RegExp(
    sequence(
      /^(?<what>(?:任务\d{1,2}|第?\d{1,2}号任务)[^，,。；;\n]{0,40}?)也?(?:给|对|向)(?<whom>[^，,：:。；;\s]{2,16}?)[再也]?/u,
      /(?:下达?|发|开|立)(?:一?[个件项份张])?督办(?:单|件)?(?<more>[，,：:；;\s][\s\S]{1,800})$/u,
    ),
    'u',
  ),
  // 任务28公厕改造慢，给环卫中心下督办，6月20日前完成2座
  new RegExp(
    sequence(
      /^(?<what>[^\n]{4,200}?[，,。；;])(?:请|要|就|现|拟){0,2}(?:给|对|向)(?<whom>[^，,：:。；;\s]{2,20}?)/u,
      /(?:下达?|发|开|立项|进行|予以)(?:(?:一?[个件项份张])?督办(?:单|件)?|一?[个张]单子)(?<more>[，,：:；;\s][\s\S]{1,400}|)$/u,
    ),
    'u',
  ),
  /^(?:请|现|拟)?针?对(?<what>[^\n]{4,200}?)(?:立项|予以|进行|开展|实施)(?:专项|重点)?督[办查](?<more>[，,：:；;。\n][\s\S]{1,800}|)$/u,
  /^(?<what>[^\n]{4,200}?[，,。；;])(?:请|要|就|现)?(?:下达?|发|开|立)(?:一?[个件项份张])?督办(?:单|件)?(?<more>[，,：:；;][\s\S]{1,400})$/u,
  /^(?<what>[^\n]{4,200}?[，,。；;])(?:请|要|就|现)?督办一?下?(?<more>(?:区|市)?[\u4e00-\u9fff]{1,12}(?:局|中心|大队|委|部|街道)(?:[，,：:；;]?[\s\S]{1,400}))$/u,
];

/** 督办：…, 给区住建局下督办，…, 把…列入督办. Null for any other text; what is counted in a report (督办企业2家) opens nothing. */
export function readSupervision(
  body: string,
  today: string,
  reader: QuestionReader,
  isOffice: boolean,
): OpenSupervision | null {
  const said = withoutMarks(body);
  if (!/督|立项|单子/u.test(said) || onlyAsksOf(said)) return null;
  const forms = isOffice ? [...HEADS, ...OFFICE_FORMS] : HEADS;
  const head = forms
    .map((form) => form.exec(said))
    .find((match) => match !== null && isOfUnit(match.groups ?? {}, today, reader));
  if (!head) return isOffice ? byItsParts(said, today, reader) : null;
  const { unit = '', whom = unit, what = '', more = '' } = head.groups ?? {};
  if (BEHIND_STOP.test(more) && onlyAsksOf(more.slice(1))) return null;
  const told = `${what}${more}`.replace(/[，,。；;]{2,4}/u, '，');
  const isAtHead = whom === '' || said.indexOf(whom) < said.indexOf(what);
  const inOrder = isAtHead ? told : [what, whom, more].map(withoutMarks).join('，');
  const parts = subjectsApart(inOrder, today, reader);
  const several = parts.length > 1 ? parts : null;
  return {
    kind: 'open-supervision',
    ...subjectsSaid(
      { said, parts: several ?? [told], whom: several && !isAtHead ? '' : whom },
      today,
      reader,
    ),
  };
}

/** 对药山违建未拆问题督办，责任单位区城管局，时限7月31日: the word anywhere, a unit and a day. */
function byItsParts(said: string, today: string, reader: QuestionReader): OpenSupervision | null {
  if (said.length > LONGEST || asksOnly(said) || tellsOfWork(said)) return null;
  if (TURNS_KNOWN.test(said)) return null;
  const match = OPENS.exec(said);
  const told = match
    ? withoutMarks(`${said.slice(0, match.index)}，${said.slice(match.index + match[0].length)}`)
    : '';
  const what = told
    .replace(/^(?:请|把|将|针?对|就|给|[，,\s]){1,3}/u, '')
    .replace(/[，,]{2,3}/gu, '，');
  const { day, workdays } = dueDayIn(what, today);
  const isDue = day !== null || workdays !== null;
  if (!isDue || chargedFirst(what, reader).length === 0 || tasksMeant(what, reader).length === 0) {
    return null;
  }
  return {
    kind: 'open-supervision',
    ...subjectsSaid({ said, parts: [what], whom: '' }, today, reader),
  };
}

const LONGEST = 300;
/** 转督办吧，环卫15号前改好: something that was spoken of is made one. */
const TURNS_KNOWN = /^(?:请|那|就|也|可以|直接|[，,\s]){0,4}(?:转为?|转成|列为|列入)督办/u;
const OPENS =
  /(?<!已经?|正在|被)(?:请|要|需要?|应|予以|进行|开展|实施|列为|作为)?(?:专项|重点|日常)?督[办查](?:一下|起来)?给?(?![\d了过组员导]|[两几一二三四五六七八九十]+[家件次项])/u;

/** 再给交警大队立一个，任务14…: one more of what was opened last, in the words that open one; null for any other text. */
export function oneMoreSupervision(body: string): string | null {
  const { whom, what } = ONE_MORE.exec(body.trim())?.groups ?? {};
  return whom === undefined ? null : `给${whom}下督办，${what}`;
}

const ONE_MORE = new RegExp(
  `^(?:再|也|另外|还有|还|然后|[，,]){1,2}(?:给|对|向)(?<whom>[^${MARKS}\\d]{2,14}?)(?:也|再)?(?:下|立|发|开|来|上)(?:一?[个件份项])?[${MARKS}]{1,2}(?<what>[\\s\\S]{4,600})$`,
  'u',
);

/** Behind 督办 stands whom it is for, and what of which task, or by when: 督办水务局，任务13…; 督一下财政局，月底前…. */
function isOfUnit(
  { unit, what = '' }: { readonly unit?: string; readonly what?: string },
  today: string,
  reader: QuestionReader,
): boolean {
  if (unit === undefined) return true;
  const isSaid = tasksMeant(what, reader).length > 0 || dueDayIn(what, today).day !== null;
  return isSaid && chargedFirst(unit, reader).length > 0;
}

/** A sentence of its own behind the word. */
const BEHIND_STOP = /^[。\n]/u;
