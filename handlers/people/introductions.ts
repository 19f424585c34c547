import type { Intent } from '../../src/domain/intent.ts';
import type { Role, RoleName } from '../../src/domain/person.ts';
import type { Mention } from '../../src/reading/names/mentions.ts';
import { ROLE_WORDS } from '../../src/reading/names/role-name.ts';
import { mentionsWithOwnNames } from '../../src/reading/names/unit-name.ts';
import { either } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { SURNAMES } from '../../src/reading/words/kinds.ts';
import type { BindPerson } from './intents.ts';

/** 登记编号 and 登记造册 are steps of the office. */
const COMMAND = /^(?:绑定|登记(?!编号|造册|簿|备案)|注册|认证)(?:身份|单位)?[:： ,，]*/u;
const STATEMENT = /^(?:你好|您好)?[,，。!！ ]*(?:我是|我叫|本人是)/u;
/** 怎么绑定, 我没绑定怎么办. */
const ASKS_HOW =
  /(?<![谁哪家位].{0,4})(?:没|没有|未|怎么|如何|怎样|咋|要不要|需要)(?:先)?(?:绑定|登记身份|登记单位|注册)|绑定(?:流程|怎么|步骤|方法)/u;
const QUESTION = /[?？吗]|谁|哪|什么|几|多少|没有?$/u;

/** 绑定 李四 北园街道办事处 联络员: a blank parts a name from a unit. */
const BLANKS = /(?<=\S)[ \t\u3000]+(?=\S)/gu;

/** A request to be bound, and whether it was given as a command or only said in free text. */
export interface BindingRead {
  readonly isCommand: boolean;
  /** Null where the unit or the role is missing. */
  readonly proposal: BindPerson | null;
}

/** Reads 绑定 区水务局 联络员 王工 and 我是区水务局的联络员王工; null for what is neither. */
export function readBinding(text: string, reader: QuestionReader): BindingRead | null {
  const said = plain(text.replace(BLANKS, '，'));
  if (ASKS_HOW.test(said)) return { isCommand: true, proposal: null };
  const isCommand = COMMAND.test(said);
  if (!isCommand && (!STATEMENT.test(said) || QUESTION.test(said))) return null;
  const body = said.replace(COMMAND, '').replace(STATEMENT, '');
  const mentions = mentionsWithOwnNames(body, reader.lexicon);
  const rest = without(body, mentions);
  const found = ROLE_WORDS.find(([form]) => form.test(rest.text) || form.test(rest.posts));
  const isAsked = QUESTION.test(said);
  if (!found) return isCommand && !isAsked ? { isCommand, proposal: null } : null;
  const [form, name] = found;
  const role = roleFor(name, mentions, reader);
  const person = nameIn(rest.text.replace(form, ' '));
  return { isCommand, proposal: role && { kind: 'bind-person', role, name: person } };
}

/** The text without units and groups; posts named in it are kept apart, for they name roles. */
function without(text: string, mentions: readonly Mention[]) {
  let rest = '';
  let posts = '';
  let at = 0;
  for (const mention of mentions) {
    const words = text.slice(mention.start, mention.end);
    const kinds = mention.meanings.map((meaning) => meaning.kind);
    if (kinds.includes('person')) continue;
    if (kinds.includes('post')) posts += words;
    rest += `${text.slice(at, mention.start)} `;
    at = mention.end;
  }
  return { text: rest + text.slice(at), posts };
}

function roleFor(
  name: RoleName,
  mentions: readonly Mention[],
  reader: QuestionReader,
): Role | null {
  const units = mentions.flatMap(({ meanings }) => {
    const meant = meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
    return meant.length === 1 ? meant : [];
  });
  const groups = mentions.flatMap(({ meanings }) =>
    meanings.flatMap((one) =>
      one.kind === 'group' ? [one.group] : one.kind === 'group-number' ? [one.number] : [],
    ),
  );
  const group = groups.find((one) => reader.plan.groups.some((known) => known.ordinal === one));
  const [unit] = units;
  switch (name) {
    case 'commander':
    case 'deputy-commander':
    case 'office-director':
    case 'office-deputy':
    case 'office':
      return { role: name, unit: unit ?? null, group: null };
    case 'group-leader':
    case 'archivist':
    case 'group-liaison':
      return group === undefined ? null : { role: name, unit: unit ?? null, group };
    case 'liaison':
      if (group !== undefined) return { role: 'group-liaison', unit: unit ?? null, group };
      return unit ? { role: 'liaison', unit, group: null } : null;
    case 'unit-leader':
      return unit ? { role: 'unit-leader', unit, group: null } : null;
    case 'none':
      return null;
  }
}

/** What is left of the words when unit and role are taken out: a name of two to four characters. */
function nameIn(rest: string): string | null {
  const words = rest
    .split(/[\s,，、;；:：。.!！()（）]+/u)
    .map((word) => word.replace(/^(?:的|叫|姓名|名字|是)+|(?:的|同志)$/gu, ''))
    .map((word) => word.replace(NEWLY, ''));
  return words.find((word) => /^[\u4e00-\u9fff·]{2,6}(?<![区市])$/u.test(word)) ?? null;
}

/** 新来的联络员: since when, and no name. */
const NEWLY =
  /^(?:新|刚|才|现|新近|最近)(?:来|到|任|调来|调到|调|接手|接任|接|上任|换|换上|上|派来|增)?(?:的)?$|^(?:现在|目前|暂时|临时|专职|兼职|负责)的?$/u;

/** What somebody says who they are: asked of the office at once where it was said as a command, else shown first. */
export function hearIntroduction(text: string, reader: QuestionReader): Intent | null {
  const read = readBinding(text, reader);
  if (!read) return null;
  if (!read.proposal) return { kind: 'guide-binding' };
  return read.isCommand ? read.proposal : { kind: 'keep-draft', proposal: read.proposal };
}

/**
 * 我是医保局新来的，怎么加进来; 大桥街道的，月报咋报, from who is not registered: how that is done. 大桥街道办事处 刘洋 says whose and who they are, and is
 * shown as the request of a 联络员. Null for any other text.
 */
export function hearNewcomer(body: string, reader: QuestionReader): Intent | null {
  const text = plain(body);
  if (text.length > LONGEST) return null;
  const proposal = unitAndName(body.trim().replace(I_AM, ''), reader);
  if (proposal) return { kind: 'keep-draft', proposal };
  const isOfUnit = unitsIn(plain(body.replace(GREETS, '').replace(I_AM, '')), reader).length > 0;
  return NEWCOMER.test(text) || (IS_OF.test(text) && isOfUnit) ? { kind: 'guide-binding' } : null;
}

/**
 * 你好 我是交警大队刘洋，以后月报我来弄, from who is registered already: how they are known is told. Null for what says anything besides who
 * somebody is and that it is they who do it from now on.
 */
export function hearKnown(body: string): Intent | null {
  const clauses = body
    .trim()
    .split(/[，,。；;！!\s]+/u)
    .filter((clause) => clause !== '' && !GREETS_ALONE.test(clause));
  const [who, ...others] = clauses;
  if (who === undefined || body.length > LONGEST_OF_KNOWN || !SAYS_WHO.test(who)) return null;
  return others.every((clause) => SAYS_WHO.test(clause) || FROM_NOW_ON.test(clause))
    ? { kind: 'ask-self' }
    : null;
}

const LONGEST_OF_KNOWN = 50;
const GREETS_ALONE =
  /^(?:您好|你好|在吗|(?:各位)?(?:领导|老师|同志)?们?好|大家好|早上好|上午好|下午好)$/u;
const SAYS_WHO =
  /^(?:我|这里|这边)(?:是|叫)(?!不|谁|哪|什么|否)[^\d谁哪什么啥吗?？]{2,20}(?<![吧的]吗|[?？])$/u;
const FROM_NOW_ON = new RegExp(
  either(
    /^(?:以后|今后|往后|从[^，,]{1,6}起|接下来|现在|这块|这边|月报|季报|报送|材料)[^\d，,?？吗谁]{0,12}(?:我(?:来)?(?:弄|报|管|负责|对接|接手|接|办|填|写|跟)|找我|联系我|归我|由我)[^\d，,?？吗]{0,6}$/u,
    /^(?:请?(?:多多|多)?(?:关照|指教|联系|包涵)|前来报到|报到|新来的?|刚(?:来|接手|调来)的?|接(?:替|手)[^\d，,?？吗]{0,12}|(?:初来乍到|多有麻烦)[^\d，,?？]{0,8})$/u,
  ),
  'u',
);

/** 大桥街道办事处 刘洋; 我叫刘洋，大桥街道的; 药山街道刘洋: a unit and a name, and nothing else. */
function unitAndName(body: string, reader: QuestionReader): BindPerson | null {
  const said = plain(body.trim().replace(GREETS, '').replace(BLANKS, '，')).replace(POLITE_END, '');
  const mentions = mentionsWithOwnNames(said, reader.lexicon);
  const [unit, ...others] = unitsIn(said, reader);
  if (unit === undefined || others.length > 0 || mentions.length > 1) return null;
  const rest = without(said, mentions).text.replace(SELF, ' ').trim();
  const name = NAME_ALONE.exec(rest)?.[1];
  return name === undefined
    ? null
    : { kind: 'bind-person', role: { role: 'liaison', unit, group: null }, name };
}

const unitsIn = (text: string, { lexicon }: QuestionReader): readonly string[] =>
  mentionsWithOwnNames(text, lexicon).flatMap(({ meanings }) => {
    const [only, ...others] = meanings;
    const isOne = only?.kind === 'unit' && others.length === 0 && !only.unit.startsWith('各');
    return isOne ? [only.unit] : [];
  });

const I_AM =
  /^(?:我是|我们是|我)(?=[\u4e00-\u9fff]{2,8}(?:街道|街办|办事处|镇|局|中心|大队|委|院))/u;
const GREETS = /^(?:您好|你好|在吗|领导好|老师好|大家好)[，,。！!\s]{0,3}/u;
const POLITE_END = /[，,。！!\s]{1,3}(?:请多关照|多多关照|报到|谢谢)?[。！!]?$/u;
const SELF = /(?:我是|我叫|本人|姓名|名字|叫|是|单位)(?:[：:是])?|的|[，,、：:\s]/gu;
/** A surname that people have, and one or two characters behind it. */
const NAME_ALONE = new RegExp(`^([${SURNAMES}][\\u4e00-\\u9fff]{1,2})$`, 'u');
/** 我药山街道的 咋加进来; 大桥街道的，新来的. */
const IS_OF =
  /(?:街道|街办|办事处|镇|局|中心|大队|委|办|院)的?[，,\s]?.{0,6}(?:新来|刚来|刚到|新到|接手|调来|新换|才来)/u;

const LONGEST = 30;
const NEWCOMER =
  /^(?:您?好|你好|请问)?[，,\s]?(?:我(?:是|刚)?)?[^，,。]{0,10}(?:新来|刚来|刚到|新到|接手|调来|新换)的?/u;
