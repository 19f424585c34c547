import { DocumentForm, type DocumentHost } from '../../src/domain/document-draft.ts';
import type { Role } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { changedText } from './changed-text.ts';
import type { DraftDocument } from './intents.ts';
import { goesUp, type LackingInDraft, lackingIn } from './rules.ts';

const FORMS = DocumentForm.options.join('|');
/** 请, 我们组要, 帮我: what stands before the word that begins a document. */
const BEFORE =
  '(?:请|麻烦|劳驾|帮忙|帮我?们?|我们?(?:[组办局]|办公室|工作组|单位|街道)?|本[组局]|第[一二三四五六七八1-8]组|现在?|需要|想|要|拟|准备|打算|再|[，,：:]){0,5}';
const A = '(?:一下|[一1]?[个份件篇])?';
const BEGINS = new RegExp(
  `^${BEFORE}(?:(?:起草|草拟|拟写|拟制|拟)${A}(?:发文|公文|文件|文稿|(?:关于.{2,60}的)?(?:${FORMS}))|以.{2,24}?名义(?:起草|拟|发|印发|下发|制发|发送|报送|上报|出|下|起草发文)|(?:新建|新增|新拟)${A}(?:发文|公文))(?!了)`,
  'u',
);
const LABELS =
  /(?:^|[，,。；;：:、\s])(?<label>标题|题目|文种|主送|抄送|正文|内容|名义|紧急程度|缓急)(?:单位|机关|范围|如下)?(?:(?:改|修改|更正)?[为是成]?[：:]|(?:改|修改|更正)?[是为成](?=[^\s，。])|(?<=主送|抄送)(?=\p{Script=Han})|(?<=标题|题目)(?=关于|《))\s{0,2}/gu;

/** What a message says of a document that is to be drafted; null for one that begins none. */
export function readDraft(body: string, roles: readonly Role[], plan: Plan): DraftDocument | null {
  const said = body.trim();
  if (!BEGINS.test(said)) return null;
  const { head, values } = labelled(said);
  if (asksOnly(head) && values.size === 0) return null;
  return withValues({ ...EMPTY, ...ofHead(head, roles, plan) }, values);
}

/**
 * What completes a draft that waits: 标题：……, or the bare answer to what was asked for last. Null for a text that says none of it.
 */
export function readCompletion(
  body: string,
  waiting: DraftDocument,
  roles: readonly Role[],
  plan: Plan,
): DraftDocument | null {
  const said = body.trim().replace(/^(?:改|修改)(?:一下)?[：:]?\s?/u, '');
  const { head, values } = labelled(said);
  if (values.size > 0 && head === '') return withValues(waiting, values);
  const { kind: _, ...draft } = waiting;
  const lacks = lackingIn(draft);
  if (asksOnly(said)) return null;
  if (PROPOSES_IMPORTANT.test(said)) return { ...waiting, isProposedImportant: true };
  if (lacks === null) return changedDraft(waiting, said);
  const answer = said.replace(/^(?:是|就是|用|叫|改为|为)?[：:]?\s?/u, '');
  return answered(waiting, lacks, answer, roles, plan);
}

const PROPOSES_IMPORTANT =
  /^(?:这[是份个]?|属于?|作为|列为|定为|建议|建议列为|按)?(?:是|属)?重要(?:公文|文件)?(?:办理)?[。！!]?$/u;

/** 把6月15日改为6月20日: in the draft that was shown. */
function changedDraft(waiting: DraftDocument, said: string): DraftDocument | null {
  const { title, sendTo, copyTo, text } = waiting;
  if (title === null || text === null) return null;
  const read = changedText(said, { title, sendTo, copyTo, text });
  return read && 'next' in read ? { ...waiting, ...read.next } : null;
}

const EMPTY: DraftDocument = {
  kind: 'draft-document',
  issuedAs: null,
  otherName: null,
  host: null,
  form: null,
  title: null,
  sendTo: null,
  copyTo: null,
  text: null,
  isUpward: false,
  urgency: null,
  isProposedImportant: false,
};

interface Labelled {
  /** What stands before the first label. */
  readonly head: string;
  readonly values: ReadonlyMap<string, string>;
}

/** A text by its labels; 正文 takes everything to its end. */
function labelled(said: string): Labelled {
  const values = new Map<string, string>();
  const marks = [...said.matchAll(LABELS)];
  const last = marks.findIndex(({ groups }) => /^(?:正文|内容)$/u.test(groups?.label ?? ''));
  const used = last < 0 ? marks : marks.slice(0, last + 1);
  for (const [at, mark] of used.entries()) {
    const end = used[at + 1]?.index ?? said.length;
    const value = said.slice(mark.index + mark[0].length, end);
    values.set(nameOf(mark.groups?.label ?? ''), value.replace(/[，,；;、\s]{1,3}$/u, '').trim());
  }
  return { head: said.slice(0, used[0]?.index ?? said.length).trim(), values };
}

const nameOf = (label: string): string =>
  ({ 题目: '标题', 内容: '正文', 缓急: '紧急程度' })[label] ?? label;

/** 起草发文，以指挥部办公室名义 …: what is said before the labels. */
function ofHead(head: string, roles: readonly Role[], plan: Plan): Partial<DraftDocument> {
  const name = NAMED.exec(head)?.groups?.name;
  const titled = /[《“]?(?<title>关于[^，。；《》“”]{2,80}的(?:FORMS))[》”]?/u.source.replace(
    'FORMS',
    FORMS,
  );
  const title = new RegExp(titled, 'u').exec(head)?.groups?.title ?? null;
  const form = formIn(title) ?? formAfter(head);
  return {
    ...(name === undefined ? {} : nameMeant(name)),
    host: hostMeant(head, roles, plan),
    title,
    form,
    isUpward: /名义(?:报送|上报)/u.test(head) || goesUp(form),
    urgency: /特急|加急|紧急|平急/u.exec(head)?.[0] ?? null,
    isProposedImportant: /重要/u.test(head),
  };
}

/** 以指挥部办公室名义, 指挥部名义. */
const NAMED = /(?:[以用]|(?<=[，,。；;\s]))(?<name>[^，,。；;以用\s]{1,24}?)(?:的)?名义/u;

const formAfter = (head: string): DocumentForm | null => {
  const found = new RegExp(`(?:起草|草拟|拟|发|出|下|报送|上报)${A}(?<form>${FORMS})`, 'u').exec(
    head,
  );
  return DocumentForm.safeParse(found?.groups?.form).data ?? null;
};

/** 文种 at the end of a title: 关于……的通知. */
const formIn = (title: string | null): DocumentForm | null =>
  DocumentForm.options.find((form) => title?.replace(/[》”。\s]{1,3}$/u, '').endsWith(form)) ??
  null;

/** “只以指挥部或指挥部办公室名义”: of any other name its words are kept, for the refusal. */
export function nameMeant(name: string): Pick<DraftDocument, 'issuedAs' | 'otherName'> {
  const bare = name.trim();
  const isOffice = /^(?:.{0,16}指挥部|提升|治理|本)?办(?:公室)?$/u.test(bare);
  if (isOffice) return { issuedAs: 'office', otherName: null };
  if (/^.{0,14}指挥部$/u.test(bare)) return { issuedAs: 'command', otherName: null };
  return { issuedAs: null, otherName: bare };
}

/** 承办: the group or the office that somebody acts for; null where they act for several and name none. */
function hostMeant(head: string, roles: readonly Role[], plan: Plan): DocumentHost | null {
  const { ordinal } =
    /第(?<ordinal>[一二三四五六七八九十]|\d{1,2})(?:工作)?组/u.exec(head)?.groups ?? {};
  const named = ordinal === undefined ? null : readNumber(ordinal);
  if (named !== null && named > 0) return named;
  const groups = groupsActedFor(roles, plan);
  const hosts: readonly DocumentHost[] = [
    ...groups,
    ...(isOffice(roles) ? (['office'] as const) : []),
  ];
  if (/(?:我们?|本)组/u.test(head) && groups.length === 1) return groups[0] ?? null;
  if (/(?:我们?办|办公室承办|办公室起草)/u.test(head) && hosts.includes('office')) return 'office';
  return hosts.length === 1 ? (hosts[0] ?? null) : null;
}

function withValues(draft: DraftDocument, values: ReadonlyMap<string, string>): DraftDocument {
  const said = (label: string) => values.get(label) || null;
  const title = said('标题')?.replace(/^[《“]|[》”]$/gu, '') ?? draft.title;
  const form =
    DocumentForm.safeParse(said('文种')).data ??
    (said('标题') ? formIn(title) : null) ??
    draft.form;
  const name = said('名义');
  const important = said('紧急程度')?.includes('重要') === true;
  return {
    ...draft,
    ...(name === null ? {} : nameMeant(name)),
    title,
    form,
    sendTo: said('主送') ?? draft.sendTo,
    copyTo: said('抄送') ?? draft.copyTo,
    text: said('正文') ?? draft.text,
    urgency: said('紧急程度') ?? draft.urgency,
    isUpward: draft.isUpward || goesUp(form),
    isProposedImportant: draft.isProposedImportant || important,
  };
}

const SHORTEST_TEXT = 4;

/** The bare answer to what was asked for. */
function answered(
  draft: DraftDocument,
  lacks: LackingInDraft,
  said: string,
  roles: readonly Role[],
  plan: Plan,
): DraftDocument | null {
  const answer = said.replace(/[。！!]$/u, '');
  switch (lacks) {
    case 'name': {
      const name = nameMeant(answer.replace(/^以|(?:的)?名义$/gu, ''));
      return name.issuedAs === null && !/名义/u.test(answer) ? null : { ...draft, ...name };
    }
    case 'host': {
      const host = hostMeant(answer === '办公室' ? '办公室承办' : answer, roles, plan);
      return host === null ? null : { ...draft, host };
    }
    case 'title':
      return answer.length < SHORTEST_TEXT ? null : withValues(draft, new Map([['标题', answer]]));
    case 'form': {
      const form = DocumentForm.safeParse(answer).data;
      return form ? { ...draft, form, isUpward: draft.isUpward || goesUp(form) } : null;
    }
    case 'send-to':
      return answer.length < 2 || answer.length > 200 ? null : { ...draft, sendTo: answer };
    case 'text':
      return answer.length < SHORTEST_TEXT ? null : { ...draft, text: said };
  }
}
