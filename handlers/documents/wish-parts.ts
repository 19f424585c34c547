import { DocumentForm } from '../../src/domain/document-draft.ts';
import { either, sequence } from '../../src/reading/pattern.ts';

/** The parts of a document that may be named in a wish. */
export type PartName = '标题' | '文种' | '主送' | '抄送' | '正文' | '名义' | '紧急程度';

/** A wish for a document, taken apart: what begins it, and the parts that it names in whatever order. */
export interface WishParts {
  readonly head: string;
  readonly values: ReadonlyMap<PartName, string>;
}

const NAMES: Readonly<Record<string, PartName>> = {
  标题: '标题',
  题目: '标题',
  题为: '标题',
  文种: '文种',
  主送: '主送',
  抄送: '抄送',
  正文: '正文',
  内容: '正文',
  就说: '正文',
  大意: '正文',
  意思: '正文',
  名义: '名义',
  紧急程度: '紧急程度',
  缓急: '紧急程度',
};
const LABELS = new RegExp(
  sequence(
    /(?:^|[，,。；;：:、\s])(?<label>标题|题目|题为|文种|主送|抄送|正文|内容|就说|大意|意思|名义|紧急程度|缓急)/u,
    /(?:单位|机关|范围|如下|就|大概|大致){0,2}/u,
    either(
      /(?:改|换|修改|更正)?[为是成叫]?[：:]|(?:改|换|修改|更正)?[是为成叫](?=[^\s，。])/u,
      /(?<=名义)(?:就|还|先)?(?:是|用|以)(?=[^\s，。])/u,
      /(?<=主送|抄送)(?=\p{Script=Han})|(?<=就说)|(?<=标题|题目|题为)(?=关于|《)/u,
      `(?<=文种)(?:就|用|选)?(?=${DocumentForm.options.join('|')})`,
    ),
    /\s{0,2}/u,
  ),
  'gu',
);

/** A text by its labels, and by what stands without one: 关于……的通知, 发给各街道, and what is to be said. */
export function wishParts(said: string): WishParts {
  const { head, values: labelled } = byLabel(said);
  const values = new Map<PartName, string>();
  const loose: string[] = [];
  for (const [name, value] of labelled) {
    const [own = '', ...others] = name === '正文' ? textAndName(value) : ownOf(name, value);
    values.set(name, own);
    loose.push(...others);
  }
  const { parts, text } = withoutLabel(head, loose);
  for (const [name, value] of parts) if (!values.has(name)) values.set(name, value);
  const first = loose.findIndex((clause) => partOf(clause) === null && isText(clause));
  const unnamed =
    first < 0
      ? []
      : loose.slice(first).filter((one) => partOf(one) === null && !IS_NAME.test(one.trim()));
  const body = text ?? (unnamed.length > 0 ? unnamed.join('，').trim() : null);
  if (body !== null && !values.has('正文')) values.set('正文', body);
  return { head: text === null ? head : head.slice(0, head.lastIndexOf(text)), values };
}

interface Labelled {
  /** What stands before the first label. */
  readonly head: string;
  readonly values: readonly (readonly [PartName, string])[];
}

/** 正文 takes everything to its end, but for a part that was not named before it. */
function byLabel(said: string): Labelled {
  const used: { readonly name: PartName; readonly from: number; readonly to: number }[] = [];
  for (const mark of said.matchAll(LABELS)) {
    const name = NAMES[mark.groups?.label ?? ''];
    if (!name) continue;
    const isInText = used.some((one) => one.name === '正文');
    const isOther = !used.some((one) => one.name === name) && /[：:]\s{0,2}$/u.test(mark[0]);
    if (isInText && !isOther) continue;
    used.push({ name, from: mark.index, to: mark.index + mark[0].length });
  }
  const values = used.map(({ name, to }, at): readonly [PartName, string] => [
    name,
    said
      .slice(to, used[at + 1]?.from ?? said.length)
      .replace(/[，,；;、\s]{1,3}$/u, '')
      .trim(),
  ]);
  return { head: said.slice(0, used[0]?.from ?? said.length).trim(), values };
}

/** What a label names ends where something else begins: 题目：……，用办公室的名义. */
function ownOf(name: PartName, value: string): readonly string[] {
  const [first = '', ...others] = value.split(/[，,；;\n]/u);
  if (name !== '主送' && name !== '抄送') return [first.replace(/[。\s]{1,2}$/u, ''), ...others];
  const at = others.findIndex(
    (clause) => partOf(clause) !== null || !IS_ADDRESSEE.test(clause.trim()),
  );
  const own = at < 0 ? others : others.slice(0, at);
  return [[first, ...own].join('，').replace(/[。\s]{1,2}$/u, ''), ...others.slice(own.length)];
}

/** One more of those to whom it goes. */
const IS_ADDRESSEE =
  /^(?:以?及|还有|和)?[^让请叫于在]{1,30}(?:单位|部门|街道|办事处|组|专班|政府|委|局|中心|大队|分局|指挥部|公司|办|部|院|会|企业)(?:（[^）]{1,20}）)?[。]?$/u;

/** What stands before the first label, clause by clause; from the first that names no part on it is what is to be said. */
function withoutLabel(
  head: string,
  loose: readonly string[],
): { readonly parts: readonly (readonly [PartName, string])[]; readonly text: string | null } {
  const parts: (readonly [PartName, string])[] = loose.flatMap((clause) => {
    const part = partOf(clause);
    return part ? [part] : [];
  });
  let place = 0;
  for (const [at, clause] of head.split(/(?<=[，,；;。\n])/u).entries()) {
    const words = clause.replace(/[，,；;。\s]{1,3}$/u, '').trim();
    const part = (at === 0 ? null : partOf(words)) ?? sentToIn(words);
    if (part) parts.push(part);
    else if (at > 0 && isText(words)) {
      const { text, behind } = withoutPartsBehind(head.slice(place));
      return { parts: [...parts, ...behind], text };
    }
    place += clause.length;
  }
  return { parts, text: null };
}

/** …，报第七组。以办公室名义: in whose name it is sent ends no text. */
function textAndName(value: string): readonly string[] {
  const at = Math.max(...['，', ',', '。', '；', ';', '\n'].map((mark) => value.lastIndexOf(mark)));
  const last = value.slice(at + 1).trim();
  return at > 0 && IS_NAME.test(last)
    ? [value.slice(0, at + 1).replace(/[，,；;\s]{1,3}$/u, ''), last]
    : [value];
}

/** 说老旧小区进度每周五报一次，办公室名义: what is named behind the text is no part of it. */
function withoutPartsBehind(text: string): {
  readonly text: string;
  readonly behind: readonly (readonly [PartName, string])[];
} {
  const clauses = text.split(/(?<=[，,；;。\n])/u);
  const behind: (readonly [PartName, string])[] = [];
  while (clauses.length > 1) {
    const words = clauses.at(-1)?.replace(CLOSES, '').trim() ?? '';
    if (ASKS_HELP.test(words)) {
      clauses.pop();
      continue;
    }
    const part = partOf(words);
    if (!part && !IS_NAME.test(words)) break;
    behind.push(
      part ?? ['名义', words.replace(/^[以用]|(?:的?(?:名义|名头|名字)|的名)(?:发|来发)?$/gu, '')],
    );
    clauses.pop();
  }
  return { text: clauses.join('').replace(CLOSES, ''), behind };
}

const CLOSES = /[，,；;\s]{1,3}$/u;
const IS_NAME =
  /^[以用]?(?:[\u4e00-\u9fff]{0,12}?指挥部(?:办公室)?|(?:我们|咱们)?办公室|指挥部办)(?:的?(?:名义|名头|名字)|的名)(?:来?发)?$/u;

const FORMS = DocumentForm.options.join('|');
const TITLE = new RegExp(
  `^(?:就?叫|是)?(?:一[个份篇])?[《“]?(?<title>关于(?:[^，。；《》“”]|《[^，。；《》“”]{1,60}》){2,80}?(?:的?(?:${FORMS}))?)[》”]?$`,
  'u',
);
const WHO =
  '(?<who>[^，,。；;：:]{0,40}?(?:单位|部门|街道办?|街办|镇街|办事处|各组|工作组|专班|政府|区委|市委|局|中心|大队|分局|指挥部|办公室|公司|领导))';
const SENT_TO = new RegExp(
  `^(?:请|主要|统一|分别|都|直接){0,2}(?:主送|印发给|下发给|下发到|下发至|发送给|报送给|发给|发至|发到|发往|送给|报给|呈报|报送|印发|下发|发(?=各)|给|向|送|报)${WHO}(?:的)?$`,
  'u',
);
const AT_VERB = new RegExp(
  either(
    `[给向]${WHO}(?=起草|草拟|拟|写|出|做|发|印|弄|整|下|报|送)`,
    `名义(?:报送给?|上报|呈报|报给?|发给|印发给?|下发给?|送)${WHO.replace('who', 'whom')}`,
    `(?:${FORMS}|文|公文|文件)给${WHO.replace('who', 'behind')}`,
  ),
  'u',
);

/** 按通知发, 用函: as which of the forms, where that is a clause of its own. */
const AS_FORM = new RegExp(
  `^(?:就)?(?:按|用|以|走|发)(?:个|成)?(?<form>${FORMS})(?:的形式|来|去)?(?:发|印发|下发|报|走)?$`,
  'u',
);

function partOf(clause: string): readonly [PartName, string] | null {
  const words = clause.trim();
  const form = AS_FORM.exec(words)?.groups?.form;
  if (form) return ['文种', form];
  const title = TITLE.exec(words)?.groups?.title;
  if (title) return ['标题', title];
  const who = SENT_TO.exec(words)?.groups?.who;
  return who ? ['主送', who] : null;
}

/** 给各街道发个通知, 以指挥部名义报区政府. */
function sentToIn(clause: string): readonly [PartName, string] | null {
  const { who, behind = who, whom = behind } = AT_VERB.exec(clause)?.groups ?? {};
  return whom ? ['主送', whom] : null;
}

const SHORTEST_TEXT = 6;

/** 帮我起个头: said to the clerk. */
const ASKS_HELP =
  /^(?:请|麻烦)?(?:你|您)?(?:帮(?:我们?|忙)|给我们?|替我们?)(?:先)?(?:起|拟|写|弄|出|做|起草)(?:一?[个份下])?(?:头|稿|草稿|初稿)?[吧了。！!]?$/u;

/** Longer than a word, and neither a name, a rank nor a title of its own. */
const isText = (words: string): boolean =>
  words.length >= SHORTEST_TEXT &&
  !IS_NAME.test(words) &&
  !ASKS_HELP.test(words) &&
  !/名义|^(?:这是|属于?|比较)?(?:重要|紧急|特急|加急|平急)/u.test(words);
