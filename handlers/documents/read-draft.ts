import { DocumentForm, type DocumentHost } from '../../src/domain/document-draft.ts';
import type { Role } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { putsOff } from '../../src/reading/matters/holds-on.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import { partedAtBlanks } from '../../src/reading/text/parted-at-blanks.ts';
import { groupInShort } from '../../src/wording/seats.ts';
import { addresseesChanged } from './addressees-changed.ts';
import { type AsPrinted, asPrinted } from './as-printed.ts';
import { changedText } from './changed-text.ts';
import { eachEdit } from './edits.ts';
import type { DraftDocument } from './intents.ts';
import { openedIn } from './opened.ts';
import { goesUp, type LackingInDraft, lackingIn } from './rules.ts';
import { type PartName, wishParts } from './wish-parts.ts';

const FORMS = DocumentForm.options.join('|');
/** 请, 我们组要, 帮我: what stands before the word that begins a document. */
const BEFORE =
  '(?:请|麻烦|劳驾|帮忙|帮我?们?|(?:我们?)?(?:[组办局]|办公室|工作组|单位|街道|中心|大队|分局|公司|第?[一二三四五六七八1-8]组)|我们?|指挥部(?:办公室)?|[\u4e00-\u9fff]{2,8}?这[边里]|本[组局]|现在?|需要|想|要|拟|准备|打算|再|[，,：:]){0,5}';
const A = '(?:一下|[一1]?[个份件篇])?';
const DRAFTS = '起草|草拟|拟写|拟制|撰写|拟';
const ANY = `(?:发文|公文|文件|文稿|文(?!\\p{Script=Han})|文(?=[催要让请给叫])|(?:关于.{2,60}的)?(?:${FORMS}))`;
const BEGINS = new RegExp(
  sequence(
    `^${BEFORE}`,
    either(
      `(?:给[^，,。]{2,20})?(?:${DRAFTS})${A}${ANY}`,
      `[以用].{2,24}?(?:名义|名头|名字|(?<=的)名)(?:给[^，,。]{2,20})?(?:${DRAFTS}|发|印发|印|下发|制发|发送|报送|上报|报|送|写|弄|做|出|下)`,
      `(?:新建|新增|新拟)${A}(?:发文|公文)`,
    ),
    /(?![了\d])/u,
  ),
  'u',
);
/** 发个通知, which may mean anything, where its parts are named besides. */
const WISHES = new RegExp(
  `^${BEFORE}(?:[以用][^，,。]{2,24}?(?:名义|名头|名字|(?<=的)名))?(?:[给向][^，,。]{2,20})?(?:写|出|做|弄|搞|整|下|发|印发|下发)${A}${ANY}(?![了\\d])`,
  'u',
);
/** 标题：…… 主送：…… 正文：……, filled in as a form. */
const FORM_FILLED =
  /^(?:标题|题目|名义|主送)[：:][^\n]{2,120}\n(?:[^\n]{0,200}\n){0,4}(?:正文|内容)[：:]/u;
/** 想发个通知, 有个通知要发, among other words. */
const SPEAKS_OF = new RegExp(
  either(
    `(?:${DRAFTS}|写|出|做|弄|搞|整|下|发|印发|印|下发|报|走)${A}${ANY}(?![了\\d过])`,
    `[个份件篇](?:${FORMS}|文|公文|文件)[^，\\u3002；：:]{0,6}(?:要|需要|想|得)(?:尽快|马上)?(?:发|印发|下发|印)`,
    /发文流程/u,
  ),
  'u',
);
const WITHIN = 40;
/** Parts of a document, as people name them. */
const PARTS: readonly RegExp[] = [
  /名义|名头|抬头|指挥部(?:办公室)?的?名字/u,
  /(?:标题|题目)(?:就?[是为叫])?[：:《“关]/u,
  /(?:主送|抄送)|[发印送报]给[^，,。；;：:]{2,16}/u,
  /(?:正文|内容|就说|大意|意思)(?:如下|大概|大致|就)?(?:[是为][：:]?|[：:])/u,
  new RegExp(`关于[^，。；]{2,60}的(?:${FORMS})`, 'u'),
];
const NAMES_PARTS =
  /名义|名头|名字|(?:办公室|指挥部)的名|标题|题目|主送|正文|《[^》]{4,60}》|关于[^，。；]{2,60}的/u;

/** What a message says of a document that is to be drafted; null for one that begins none. */
export function readDraft(body: string, roles: readonly Role[], plan: Plan): DraftDocument | null {
  const said = partedBeforeText(body.trim());
  if (OF_QUARTER.test(said)) return null;
  const isWished = WISHES.test(said) && NAMES_PARTS.test(said);
  const isBegun = BEGINS.test(said) || isWished || isCued(said) || FORM_FILLED.test(said);
  if (!isBegun && !isWhole(said)) return draftOpened(said, roles, plan);
  const { head, values } = wishParts(said);
  if (asksOnly(head) && values.size === 0) return null;
  const opened = values.size === 0 ? draftOpened(said, roles, plan) : null;
  if (opened) return opened;
  const draft = withValues({ ...EMPTY, ...ofHead(head, roles, plan) }, values);
  const { host } = draft;
  const wanted = WANTED_IN_HEAD.exec(head)?.groups?.what;
  const text =
    [...(wanted ? [`请${wanted}`] : []), ...(draft.text ? [draft.text] : [])].join('，') || null;
  return {
    ...draft,
    text: text === null || LABELLED_TEXT.test(said) ? draft.text : toAddressees(text, host),
    ...named(said.replace(values.get('正文') ?? '', '')),
  };
}

/** 起草通报，二季度: the clerk itself puts that one together of what was judged. */
const OF_QUARTER =
  /^(?=[^：:《“]{0,30}季度)(?=[^：:《“]{0,30}通报)(?![^：:]{0,30}(?:名义|主送|关于))[^：:《“]{4,30}$/u;

/** 帮拟个停车场摸排的通知: what it is about says its title. */
function draftOpened(said: string, roles: readonly Role[], plan: Plan): DraftDocument | null {
  const opened = openedIn(said);
  if (opened === null) return null;
  const { title, form, sendTo, name } = opened;
  return {
    ...EMPTY,
    host: hostMeant(said, roles, plan),
    title,
    form,
    sendTo,
    isUpward: goesUp(form),
    ...(name === null ? {} : nameMeant(name)),
  };
}

/** 发个文催各街道报排查表: what it asks for, said in one breath with it. */
const WANTED_IN_HEAD =
  /(?:发文|公文|文件|文|通知|函)(?:催|要求?|让|请|叫)(?<what>(?:各|区|有关|相关)[^，,。；;]{4,60})/u;

/** A blank parts what is said as a comma does, up to the text itself, which stays as it was written. */
function partedBeforeText(said: string): string {
  const at = LABELLED_TEXT.exec(said)?.index ?? said.length;
  return partedAtBlanks(said.slice(0, at)) + said.slice(at);
}

const LABELLED_TEXT = /(?:正文|内容)(?:如下|就|是|为){0,2}[：:]/u;

/** 让他们7月24号前报点位表给我们组, told to the clerk: 请7月24号前报点位表给第五组, as those who get it are to read it. */
function toAddressees(text: string, host: DocumentHost | null): string {
  const asked = text.replace(
    /^(?:就|就是|说|要|得|请|[，,\s]){0,4}(?:让|叫|要求|请|要)(?:他们|她们|大家)/u,
    '请',
  );
  const told = asked === text ? text.replace(/^(?:就?说|就是说?)(?![明服法])/u, '') : asked;
  if (host === null) return told;
  const us = host === 'office' ? '指挥部办公室' : groupInShort(host);
  return told.replace(host === 'office' ? OUR_OFFICE : OUR_GROUP, us);
}

const OUR_GROUP = /(?:我们|咱们|我|咱)(?:工作)?组/gu;
const OUR_OFFICE = /(?:我们|咱们|我|咱)办(?:公室)?(?!理|公(?!室))/gu;

/** 标题就叫关于……的通知，发给各街道，内容：……。以办公室名义: all of its parts, and no word that begins it. */
const isWhole = (said: string): boolean =>
  TITLED.test(said) &&
  LABELLED_TEXT.test(said) &&
  IN_NAME.test(said) &&
  !/[已了过](?:印发|发|报送)|印发了|发了/u.test(said.slice(0, WITHIN));
const TITLED = new RegExp(`关于[^，。；]{2,60}的(?:${FORMS})`, 'u');
const IN_NAME = /(?:指挥部|办公室)的?(?:名义|名头)|名义[：:]/u;

/** A document is spoken of, and at least two of its parts are named: it is only shown. 已印发的 is told in a report. */
const isCued = (said: string): boolean =>
  SPEAKS_OF.test(said.slice(0, WITHIN)) &&
  !/已|本月|上月|印发了|发了/u.test(said.slice(0, WITHIN)) &&
  PARTS.filter((part) => part.test(said)).length >= 2;

/**
 * What completes a draft that waits: 标题：……, or the bare answer to what was asked for last. Null for a text that says none of it.
 */
export function readCompletion(
  body: string,
  waiting: DraftDocument,
  roles: readonly Role[],
  plan: Plan,
): DraftDocument | null {
  const told = partedBeforeText(body.trim()).replace(/[吧呗哈啊]{1,2}[。！!]?$/u, '');
  const said = told.replace(/^(?:改|修改)(?:一下)?[：:]?\s?/u, '');
  const several = severalEdits(waiting, said);
  if (several) return several;
  const addressed = addresseesChanged(said, waiting);
  if (addressed) return { ...waiting, ...addressed };
  const renamed = waiting.issuedAs === null ? undefined : NAME_ANEW.exec(said)?.groups?.name;
  if (renamed !== undefined) return { ...waiting, ...nameMeant(renamed) };
  const title = waiting.title === null ? TITLE_ALONE.exec(said)?.groups?.title : undefined;
  if (title !== undefined) return withValues(waiting, new Map([['标题' as const, title]]));
  const { head, values } = wishParts(said);
  if (values.size > 0 && head === '') return withValues(waiting, values);
  const sentTo = SENT_TO.exec(said)?.groups?.who;
  if (sentTo !== undefined) return { ...waiting, sendTo: sentTo };
  const { kind: _, ...draft } = waiting;
  const lacks = lackingIn(draft);
  if (asksOnly(said)) return null;
  if (PROPOSES_IMPORTANT.test(said)) return { ...waiting, isProposedImportant: true };
  if (lacks === null) return changedDraft(waiting, said) ?? changedDraft(waiting, told);
  const answer = said.replace(/^(?:是|就是|用|叫|改为|为)?[：:]?\s?/u, '');
  return answered(waiting, lacks, answer, roles, plan);
}

/** 落款不对，用指挥部名义; 算了还是办公室吧: in whose name it goes after all. */
const NAME_ANEW =
  /^(?:算了|不对|(?:落款|名义|抬头)(?:不对|错了|有误)?|[，,\s]){0,4}(?:还是|改成|改为|改用|换成|就|得|应该|要){0,2}(?:用|以|是)?(?<name>指挥部(?:办公室)?|办公室)(?:的)?(?:名义|名头)?(?:发|来发)?$/u;

/** 关于报送……的通知, whatever was asked for. */
const TITLE_ALONE = new RegExp(
  `^(?:标题|题目)?(?:就?叫|就?是|用|写)?[《“]?(?<title>关于[^，。；《》“”]{2,80}的(?:${FORMS}))[》”]?[吧。]?$`,
  'u',
);

/** 发给各街道. */
const SENT_TO =
  /^(?:请|还是|改)?(?:主送|印发给|下发给|下发到|发送给|报送给|发给|发到|发至|送给|报给|给)(?<who>[^，,。；;：:]{1,30}?(?:单位|部门|街道|办事处|组|政府|局|中心|大队|分局|公司))[吧了。！!]{0,2}$/u;

const PROPOSES_IMPORTANT =
  /^(?:这[是份个]?|属于?|作为|列为|定为|建议|建议列为|按)?(?:是|属)?重要(?:公文|文件)?(?:办理)?[。！!]?$/u;

/** 主送再加消防大队，7月17改成16号, in a draft that is whole. */
function severalEdits(waiting: DraftDocument, said: string): DraftDocument | null {
  const { title, sendTo, copyTo, text } = waiting;
  if (title === null || text === null) return null;
  const read = eachEdit(said, { title, sendTo, copyTo, text });
  return read && 'next' in read ? { ...waiting, ...read.next } : null;
}

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

/** 起草发文，以指挥部办公室名义 …: what is said before the labels. */
function ofHead(head: string, roles: readonly Role[], plan: Plan): Partial<DraftDocument> {
  const titled =
    /[《“]?(?<title>关于(?:[^，。；《》“”]|《[^，。；《》“”]{1,60}》){2,80}?的(?:FORMS))[》”]?/u.source.replace(
      'FORMS',
      FORMS,
    );
  const called = new RegExp(titled, 'u').exec(head)?.groups?.title ?? null;
  const form = formIn(called) ?? formAfter(head);
  const about = form === null ? undefined : ABOUT.exec(head)?.groups?.about;
  const title = called ?? (about ? `${about}的${form}` : null);
  return {
    host: hostMeant(head, roles, plan),
    title,
    form: formIn(title) ?? form,
    isUpward: /名义(?:报送|上报)/u.test(head) || goesUp(formIn(title) ?? form),
    urgency: /特急|加急|紧急|平急/u.exec(head)?.[0] ?? null,
    isProposedImportant: /重要/u.test(head),
  };
}

/** 发个通报，关于暗访情况的: what it is about, behind its form. */
const ABOUT = /[，,]\s?(?<about>关于[^，。；《》“”]{2,40}?)的?(?=$|[，,。；;])/u;

/** In whose name, wherever it is said before the text. */
function named(said: string): Partial<DraftDocument> {
  const name = NAMED.exec(said)?.groups?.name;
  if (name !== undefined) return nameMeant(name);
  return ISSUES_ITSELF.test(said) ? { issuedAs: 'office' } : {};
}

/** 办公室发个通知给各成员单位: who sends it. */
const ISSUES_ITSELF =
  /^(?:请|现在|需要|想|要|拟|[，,\s]){0,4}(?:我们?|咱们?|指挥部)?办公室(?:要|想|准备|需要)?(?:[给向][^，,。]{2,20})?(?:发|印发|下发|出|下|起草|拟)(?:一?[个份件篇])/u;
/** 以指挥部办公室名义, 指挥部名义. */
const NAMED =
  /(?:[以用]|(?<=[，,。；;：:\s]|[还也就]是))(?<name>[^，,。；;以用\s]{1,24}?)(?:(?:的)?(?:名义|名头|名字|抬头)|的名(?=$|[，,。；;\s发]))/u;

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
  const bare = name.trim().replace(/^(?:[也还都仍就是用以]|依然|照样|同样|依旧)+/u, '');
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

/** The parts that a whole document shows, where none of them was named. */
const printed = ({ title, sendTo }: AsPrinted): Partial<Record<PartName, string | null>> => ({
  标题: title,
  主送: sendTo,
});

function withValues(draft: DraftDocument, values: ReadonlyMap<PartName, string>): DraftDocument {
  const whole = asPrinted(values.get('正文') ?? '');
  const said = (label: PartName) => values.get(label) || printed(whole)[label] || null;
  const called = said('标题')?.replace(/^[《“]|[》”]$/gu, '') ?? null;
  const title = called === null ? draft.title : withForm(called, draft.form);
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
    text: whole.text || draft.text,
    urgency: said('紧急程度') ?? draft.urgency,
    isUpward: draft.isUpward || goesUp(form),
    isProposedImportant: draft.isProposedImportant || important,
  };
}

/** 发个通知，关于停车场摸排: the title ends with its 文种. */
const withForm = (title: string, form: DocumentForm | null): string =>
  form === null || formIn(title) !== null || !title.startsWith('关于')
    ? title
    : `${title.replace(/的$/u, '')}的${form}`;

const SHORTEST_TEXT = 4;
/** 先不急，我跟组长说下; 日期改成8号: said to the clerk while the text is still to come. */
const isNoText = (said: string): boolean =>
  said.length <= LONGEST_REMARK && (putsOff(partedAtBlanks(said)) || CHANGES_FIRST.test(said));
const LONGEST_REMARK = 40;
const CHANGES_FIRST =
  /^(?:还有|另外|对了|[，,\s]){0,2}(?:标题|题目|主送|抄送|名义|日期|时限)[^，。；]{0,12}(?:改|换|加|不|去掉)|(?:也|再)(?:加上|发一份|抄送|抄一份)/u;

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
      const name = nameMeant(
        answer.replace(/^(?:那就?|就|还是)?[以用]?|(?:的)?名义(?:吧|发)?$/gu, ''),
      );
      return name.issuedAs === null && !/名义/u.test(answer) ? null : { ...draft, ...name };
    }
    case 'host': {
      const host = hostMeant(answer === '办公室' ? '办公室承办' : answer, roles, plan);
      return host === null ? null : { ...draft, host };
    }
    case 'title':
      return answer.length < SHORTEST_TEXT
        ? null
        : withValues(draft, new Map([['标题' as const, answer]]));
    case 'form': {
      const form = DocumentForm.safeParse(answer).data;
      return form ? { ...draft, form, isUpward: draft.isUpward || goesUp(form) } : null;
    }
    case 'send-to':
      return answer.length < 2 || answer.length > 200
        ? null
        : { ...draft, sendTo: answer.replace(/^(?:主送|发给|送给|报给|发到|发至|给)/u, '') };
    case 'text':
      return answer.length < SHORTEST_TEXT || isNoText(said)
        ? null
        : withValues(draft, new Map([['正文' as const, said]]));
  }
}
