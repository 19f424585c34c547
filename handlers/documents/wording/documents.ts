import type { DocumentDraft, IssuingName } from '../../../src/domain/document-draft.ts';
import type { MatterRef } from '../../../src/domain/matter.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { matterCalled, matterTitled, shortDay, signedAs } from '../../../src/wording/matters.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { shortened } from '../../../src/wording/sections.ts';
import { list, quoted } from '../../../src/wording/words.ts';
import type { FormHint } from '../form-hints.ts';
import type { DocumentNumber, DocumentVersion, OfficialDocument } from '../record.ts';
import { type LackingInDraft, type LastSignature, lastSignature, textOf } from '../rules.ts';

/** As it is called: 天桥区城市治理提升行动指挥部办公室 in short. */
export const nameInWords = (issuedAs: IssuingName, { command }: Plan): string =>
  issuedAs === 'command' ? command.short : `${command.short}办公室`;

/** 济天城提指发〔2020〕1号: without 第, without leading zeros. */
export const numberInWords = ({ prefix, year, serial }: DocumentNumber): string =>
  `${prefix}〔${year}〕${serial}号`;

export const hostInWords = (host: OfficialDocument['host'], { command }: Plan): string =>
  host === 'office' ? command.office.short : groupInShort(host);

/** 关于……的通知，济天城提指发〔2020〕1号. */
export const titleInWords = (document: OfficialDocument): string =>
  [textOf(document).title, ...(document.number ? [numberInWords(document.number)] : [])].join('，');

const charactersOf = (text: string): number => [...text.replace(/\s/gu, '')].length;

/** 【草稿】, with the steps and posts that follow. */
export function draftShown(
  draft: DocumentDraft,
  following: readonly string[],
  hints: readonly FormHint[],
  plan: Plan,
): string {
  const { issuedAs, host, form, title, sendTo, copyTo, text, isUpward, urgency } = draft;
  const facts = [
    ...(issuedAs ? [`${nameInWords(issuedAs, plan)}名义`] : []),
    ...(form ? [form] : []),
    ...(host ? [`${hostInWords(host, plan)}承办`] : []),
    ...(sendTo ? [`主送${sendTo}`] : []),
    ...(copyTo ? [`抄送${copyTo}`] : []),
    ...(isUpward ? ['报送'] : []),
    ...(urgency ? [urgency] : []),
    ...(draft.isProposedImportant ? ['建议列为重要'] : []),
    `${charactersOf(text ?? '')}字`,
  ];
  return [
    `【草稿】发文：${title ?? ''}`,
    facts.join(' · '),
    `正文：${text ?? ''}`,
    `之后：${following.join('→')}。`,
    ...hintLines(hints),
    '核对无误请回“确认”，要改可回“正文：……”“标题：……”“主送：……”。',
  ].join('\n');
}

const HINTS: Readonly<Record<FormHint, string>> = {
  title: '标题一般为“关于……的”加文种（条例第九条）',
  'title-forms': '标题只用一个文种，两个文种不连用（条例第九条）',
  'title-marks': '标题中除书名号、引号、顿号外不用标点（GB/T 9704）',
  'form-name':
    '决议、命令、公报、公告、议案有法定的发文机关，与红头不符，指挥部和办公室一般用通知、通报、报告、请示、函、纪要（条例第八条）',
  'form-addressee':
    '文种与主送机关不符：请示、报告报上级，通知、通报、决定发下级，与上级机关、同级单位用请示、报告、函（条例第八条）',
  'one-matter': '请示应当一文一事（条例第十五条）',
  'one-addressee': '请示一般只写一个主送机关（条例第十五条）',
  'report-asks': '报告中不得夹带请示事项（条例第十五条）',
  number: '文号年份用六角括号〔〕，序号不加“第”、不编虚位（GB/T 9704）',
  date: '日期用阿拉伯数字（GB/T 9704）',
  'date-zero': '日期写全“某年某月某日”，月、日不编虚位，01写作1（GB/T 9704）',
  attachment: '附件名称后不加标点（GB/T 9704）',
  'attachment-run-on': '“附件：”另起一行，写在正文下面（GB/T 9704）',
  'attachment-numbers': '多个附件用“1.”“2.”编号，各占一行（GB/T 9704）',
  'attachment-lacks': '正文说到附件，下面没有写附件名称（条例第九条）',
  level: '层次依次为“一、”“（一）”“1.”“（1）”（GB/T 9704）',
  'level-order': '层次不越级，“（一）”上面有“一、”，“（1）”上面有“1.”（GB/T 9704）',
  signer: '上行文要标注签发人（条例第九条）',
  long: '正文超过4000字，请看能否精简',
};

/** Hints with their basis: never a block. */
export const hintLines = (hints: readonly FormHint[]): readonly string[] =>
  hints.length === 0 ? [] : [`格式提示：${hints.map((hint) => HINTS[hint]).join('；')}。`];

/** No name but the two (附件2 一（一）1). */
export const otherNameRefused = (name: string, plan: Plan): string =>
  `不能以“${name}”名义发文，没有登记：只以${plan.command.short}或${plan.command.office.short}名义制发。${ruleQuoted(plan, 'document-procedure', 7)}。`;

/** What is asked for, one thing at a time. */
export const draftLacks = (lacks: LackingInDraft, plan: Plan): string =>
  `${ASKED[lacks](plan)}不发了请回“取消”。`;

const ASKED: Readonly<Record<LackingInDraft, (plan: Plan) => string>> = {
  name: ({ command: { short } }) => `起草发文：请问以哪个名义？请回“${short}”或“${short}办公室”。`,
  host: () => '起草发文：请问由哪里承办？请回“第几组”或“办公室”。',
  title: () => '起草发文：请问标题是什么？例如“关于开展……的通知”。',
  form: () => '起草发文：请问是什么文种？例如“通知”“通报”“报告”“请示”“函”。',
  'send-to': () => '起草发文：请问主送哪里？例如“各责任单位”。',
  text: () => '起草发文：请把正文发来，可直接回复正文内容，也可以发来 .docx 文件。',
};

/** What is still missing, where a document is begun without it. */
export const LACKING: Readonly<Record<LackingInDraft, string>> = {
  name: '名义',
  host: '承办单位',
  title: '标题',
  form: '文种',
  'send-to': '主送',
  text: '正文',
};

/** The receipt of a draft that was confirmed. */
export const documentBegun = (ref: MatterRef, title: string, next: string): string =>
  `已登记${matterTitled(ref, title)}。现请${next}。`;

/** Lines of its card. */
export function factsOf(
  document: OfficialDocument,
  isImportant: boolean,
  plan: Plan,
): readonly string[] {
  const { title: _, ...version } = textOf(document);
  const signed = lastSignature(document);
  return [
    [
      `${nameInWords(document.issuedAs, plan)}名义`,
      document.form,
      `${hostInWords(document.host, plan)}承办（${document.draftedByName}）`,
      ...(isImportant ? ['重要'] : []),
      ...(document.urgency ? [document.urgency] : []),
    ].join(' · '),
    ...addressLines(version),
    ...(document.number ? [`文号：${numberInWords(document.number)}`] : []),
    ...(signed ? [`成文日期：${shortDay(signed.day)}，签发人${signerInWords(signed)}`] : []),
    ...(document.copies ? [`印制：${document.copies}`] : []),
    `正文${charactersOf(version.text)}字，看全文请发“${matterCalled(refOf(document))}全文”`,
  ];
}

const addressLines = ({ sendTo, copyTo }: Pick<DocumentVersion, 'sendTo' | 'copyTo'>) => [
  ...(sendTo ? [`主送：${sendTo}`] : []),
  ...(copyTo ? [`抄送：${copyTo}`] : []),
];

const refOf = ({ id }: Pick<OfficialDocument, 'id'>): MatterRef => ({
  kind: 'document',
  number: Number(id),
});

/** 陈勇, 马办（代陈勇）. */
export const signerInWords = ({ hand, name }: LastSignature): string =>
  hand ? signedAs(hand) : name;

/** In the register, to those inside. */
export function entryOf(document: OfficialDocument, plan: Plan): string {
  const signed = lastSignature(document);
  return [
    document.form,
    `${hostInWords(document.host, plan)}承办`,
    ...(signed ? [`${signerInWords(signed)}${shortDay(signed.day)}签发`] : []),
    ...(document.copies ? [document.copies] : []),
  ].join(' · ');
}

/** The whole text, for whoever judges it. */
export function textInFull(document: OfficialDocument): string {
  const { title, sendTo, copyTo, text } = textOf(document);
  return [`《${title}》`, ...addressLines({ sendTo, copyTo }), text].join('\n');
}

/** What there is to be judged of a change: what it says now, and what it would say. */
export function changeInFull(now: DocumentVersion, next: DocumentVersion, by: string): string {
  const parts: readonly (readonly [string, string | null, string | null])[] = [
    ['标题', now.title, next.title],
    ['主送', now.sendTo, next.sendTo],
    ['抄送', now.copyTo, next.copyTo],
    ['正文', now.text, next.text],
  ];
  const lines = parts
    .filter(([, before, after]) => before !== after)
    .map(
      ([name, before, after]) => `${name}原为：${before ?? '无'}\n${name}改为：${after ?? '无'}`,
    );
  return [`${by}提出在签发后更改：`, ...lines].join('\n');
}

/** 正文现为：…: what a change came to, of each part that it touched; an official text is seen as it now stands. */
export const changedNow = (before: DocumentVersion, now: DocumentVersion): string | null => {
  const parts = [
    ['标题', before.title, now.title],
    ['主送', before.sendTo, now.sendTo],
    ['抄送', before.copyTo, now.copyTo],
    ['正文', before.text, now.text],
  ] as const;
  const lines = parts
    .filter(([, was, is]) => was !== is)
    .map(
      ([name, , is]) =>
        `${name}${now.isProposed ? '拟改为' : '现为'}：${is === null ? '无' : shortened(is, LONGEST_SHOWN)}`,
    );
  return lines.length > 0 ? lines.join('\n') : null;
};
const LONGEST_SHOWN = 300;

export const textShown = (ref: MatterRef, document: OfficialDocument): string =>
  [
    `${matterCalled(ref)}${document.number ? `（${numberInWords(document.number)}）` : ''}`,
    textInFull(document),
  ].join('\n');

export const prefixSet = (
  issuedAs: IssuingName,
  prefix: string,
  waiting: readonly string[],
  plan: Plan,
): string =>
  `已设置${nameInWords(issuedAs, plan)}文号代字：${prefix}。${waiting.length > 0 ? `等待编号的有${list(waiting)}，请回“编号${waiting[0]}”。` : ''}`;

/** A rule of the notice, by the words of its part. */
export function ruleQuoted(plan: Plan, id: string, aspect = 0): string {
  const rule = plan.rules.find((one) => one.id === id);
  return rule ? `${quoted(rule.aspects[aspect]?.quote ?? rule.text)}（${rule.place}）` : '';
}
