import type { DocumentForm } from '../../src/domain/document-draft.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import { isAbove } from './above.ts';
import type { DocumentVersion } from './record.ts';
import { goesUp } from './rules.ts';

/** Where the form is not that of 《党政机关公文处理工作条例》 and GB/T 9704 (附件2 一（一）3): a hint each, and never a block. */
export type FormHint =
  | 'title'
  | 'title-forms'
  | 'title-marks'
  | 'form-name'
  | 'form-addressee'
  | 'one-addressee'
  | 'one-matter'
  | 'report-asks'
  | 'number'
  | 'date'
  | 'date-zero'
  | 'attachment'
  | 'attachment-run-on'
  | 'attachment-numbers'
  | 'attachment-lacks'
  | 'level'
  | 'level-order'
  | 'signer'
  | 'long';

/** What of its form the drafter and whoever reviews it should look at, in the order of the list above. */
export function formHints(
  form: DocumentForm,
  { title, sendTo, text }: Pick<DocumentVersion, 'title' | 'sendTo' | 'text'>,
  isUpward: boolean,
): readonly FormHint[] {
  const to = sendTo ?? '';
  const found: readonly (readonly [FormHint, boolean])[] = [
    ['title', !isTitleOf(form, title)],
    ['title-forms', TWO_FORMS.test(title)],
    ['title-marks', MARKS_IN_TITLE.test(title)],
    ['form-name', OF_OTHERS.includes(form)],
    ['form-addressee', goesUp(form) ? BELOW.test(to) : GOES_DOWN.includes(form) && isAbove(to)],
    ['one-addressee', form === '请示' && SEVERAL.test(to)],
    ['one-matter', form === '请示' && asksTwice(text)],
    ['report-asks', form === '报告' && ASKS.test(text)],
    ['number', NUMBER.test(`${title}\n${text}`)],
    ['date', DATE_IN_CHARACTERS.test(text)],
    ['date-zero', DATE_WITH_ZERO.test(text)],
    ['attachment', ATTACHMENT_ENDS.test(text)],
    ['attachment-run-on', ATTACHMENT_RUN_ON.test(text)],
    ['attachment-numbers', SEVERAL_ATTACHMENTS.test(text)],
    ['attachment-lacks', SPEAKS_OF_ATTACHMENT.test(text) && !NAMES_ATTACHMENT.test(text)],
    ['level', LEVEL.test(text)],
    ['level-order', LEVELS.some(([below, above]) => below.test(text) && !above.test(text))],
    ['signer', isUpward],
    ['long', [...text].length > LONG],
  ];
  return found.filter(([, isSo]) => isSo).map(([hint]) => hint);
}

const LONG = 4000;

/** 关于……的通知; a 纪要 is called after its meeting. */
const isTitleOf = (form: DocumentForm, title: string): boolean =>
  title.startsWith('关于') && title.endsWith(form === '纪要' ? form : `的${form}`);

const FORM = '(?:决议|决定|命令|公报|公告|通告|通知|通报|报告|请示|批复|议案|函|纪要)';
/** 请示报告. */
const TWO_FORMS = new RegExp(`${FORM}${FORM}$`, 'u');
/** A title has no marks but those of names: 《》, “”, 、 and brackets. */
const MARKS_IN_TITLE = /[，。；！？：,;!?:]/u;

/** Those that the law, an assembly or a government above keep for themselves (条例第八条). */
const OF_OTHERS: readonly DocumentForm[] = ['决议', '命令', '公报', '公告', '议案'];
const GOES_DOWN: readonly DocumentForm[] = ['决定', '命令', '通知', '通报', '批复'];
const BELOW = /各(?:有关|责任|成员|相关)?(?:单位|部门|局|组)|各?街道|工作组/u;
const SEVERAL = /[、，,；]|各/u;

/** 请示: “一文一事” (条例第十五条): two things asked for one after the other, or one more beside the first. */
const asksTwice = (text: string): boolean =>
  [...text.matchAll(ASKED_ITEM)].length > 1 || ASKS_BESIDES.test(text);
const ASKED_ITEM =
  /(?:^|[\n。；：:])(?:[一二三四五]、|\d[.．、]|（[一二三四五]）)[^\n。；]{0,20}请/gu;
const ASKS_BESIDES = /另请|(?:同时|一并|此外)[，,]?(?:恳|敬)?请/u;
const ASKS = /请(?:示|予以?|批)|妥否|批准为盼|请.{0,6}批复/u;

const NUMBER = new RegExp(
  either(String.raw`[[（(【]\d{4}[\]）)】]第?\d{1,4}号`, String.raw`〔\d{4}〕(?:第|0)\d{0,4}号?`),
  'u',
);
const DATE_IN_CHARACTERS = /[二○〇零一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月/u;
/** 2020年06月05日, 2020.6.5. */
const DATE_WITH_ZERO = new RegExp(
  either(
    String.raw`年0\d月`,
    String.raw`(?<!\d)0\d月\d`,
    String.raw`月0\d日`,
    String.raw`(?<!\d)20\d\d[.\-/]\d{1,2}[.\-/]\d{1,2}(?!\d)`,
  ),
  'u',
);

/** 附件：摸排表。 */
const ATTACHMENT_ENDS = /(?:^|\n)附件[：:][^\n]{1,80}[。；]/u;
/** …报送。附件：摸排表: in the middle of a line. */
const ATTACHMENT_RUN_ON = /[^\n\s][ \t]{0,4}附件[：:]/u;
const SEVERAL_ATTACHMENTS = new RegExp(
  either(
    String.raw`附件[：:]\s?\d{1,2}[、，]`,
    String.raw`附件[：:][^\n\d]{1,40}[、；;][^\n]{1,40}`,
  ),
  'u',
);
const SPEAKS_OF_ATTACHMENT = /(?:详?见|按|附)(?:后附|附件|附表)|附后/u;
const NAMES_ATTACHMENT = /附件\d?[：:]/u;

const LEVEL = new RegExp(
  sequence(
    String.raw`(?:^|\n)`,
    String.raw`(?:\d{1,2}、|（[一二三四五六七八九十]{1,3}）、|[一二三四五六七八九十]{1,3}[.．])`,
  ),
  'u',
);
/** A level below without the one above it: （一） without 一、, （1） without 1. */
const LEVELS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\n)（[一二三四五六七八九十]{1,3}）/u, /(?:^|\n)[一二三四五六七八九十]{1,3}、/u],
  [/(?:^|\n)（\d{1,2}）/u, /(?:^|\n)\d{1,2}[.．]/u],
];
