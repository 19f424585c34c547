import type { MatterRef } from '../../domain/matter.ts';
import { readNumber } from '../numbers/numbers.ts';
import { either, sequence } from '../pattern.ts';
import { kindNamed, matterIn, NAME, NOT_COUNTED, NUMBER, type Referred } from './reference.ts';

/** So many are meant by one message at most. */
const MOST = 10;

/**
 * Every matter of a text that names several, each with what is said of it: 同意发文1、2; 批示1、督办1都收到; 发文1到3都通过; 同意发文1，退回发文2：少附件.
 * Null for a text that names one, or names another only in what it says of the first.
 */
export function severalMatters(text: string): readonly Referred[] | null {
  const said = withNames(text.trim());
  return inOneList(said) ?? inClauses(said);
}

/** 1号发文同意，2号退回: a number that stands at the head of a clause is of what was named before it. */
function withNames(text: string): string {
  const { name } = NAMED_FIRST.exec(text)?.groups ?? {};
  return name === undefined ? text : text.replace(NUMBER_ALONE, `$<mark>$<number>号${name}`);
}

const NAMED_FIRST = new RegExp(
  `^[^，,。；;\\d]{0,6}(?:\\d{1,3}号(?<name>${NAME})|(?<name>${NAME})\\d{1,3}号?)(?!\\d)`,
  'u',
);
const NUMBER_ALONE =
  /(?<mark>[，,。；;]\s?(?:但是?|不过|而)?)第?(?<number>\d{1,3})号(?=(?:也|再|就|先|请|要|都|还是|给|直接)?(?:同意|签|退|打回|驳回|通过|不|没|可以|备案|批|转|放|缓|等|催|办|发|核|撤|作废|编|参加|请假|收))/gu;

const AND =
  '(?:[、和与及跟]|以及|还有|[，,](?=第?\\d{0,4}号?(?:发文|公文|会议|批示|督办|问题|调度|检查|移交)))';
const NEXT = new RegExp(
  sequence(
    /^\s?/u,
    either(
      `${AND}\\s?第?(?<name>${NAME})?(?:第|#|№)?(?<number>${NUMBER})(?:号(?:${NAME}|文)?)?${NOT_COUNTED}`,
      `(?:到|至|[-—~～])(?:${NAME})?第?(?<upTo>\\d{1,3})(?:号(?:${NAME}|文)?)?${NOT_COUNTED}(?![日前])`,
    ),
  ),
  'u',
);
/** 1号和2号发文, 1号2号发文: one of those before the one that is named whole. */
const BEFORE =
  /(?:^|(?<=[^\d月]))第?(?<number>\d{1,4})(?:号?(?:[、，,和与及跟]|以及|还有)\s?|号)第?$/u;
/** That it is said of each of them. */
const OF_ALL =
  /^(?:这|那)?(?:[两二三四五六\d]|几)?[件个份条项]?(?:事|文件?|公文|批示)?[，,\s]?(?:我们?|本局|我局)?(?:也?都|全部?|均|一起|一并|统一){0,2}/u;

/** 时限都改到7月28日. */
const ALL_BEFORE_DEED =
  /^(?<of>[^，,。；;：:]{1,6}?)(?:也?都|全部?|均|一起|一并|统一)(?=[改延定推宽签转报发催核办归撤作])/u;

/** Those that stand in one list have one thing said of them all. */
function inOneList(text: string): readonly Referred[] | null {
  const first = matterIn(text);
  if (!first) return null;
  const { earlier, lead } = before(first);
  const refs = [...earlier, first.ref];
  let { after } = first;
  for (let next = NEXT.exec(after); next; next = NEXT.exec(after)) {
    const added = refsOf(next.groups ?? {}, refs.at(-1) ?? first.ref);
    if (added.length === 0 || refs.length + added.length > MOST) return null;
    refs.push(...added);
    after = after.slice(next[0].length);
  }
  if (refs.length < 2) return null;
  return refs.map((ref) => ({ ref, before: lead, after: ofEach(after) }));
}

const ofEach = (after: string): string =>
  after.replace(OF_ALL, '').replace(ALL_BEFORE_DEED, '$<of>');

/** Those whose name stands behind the last of them, and what stands before them all. */
function before({ ref, before: text }: Referred) {
  const earlier: MatterRef[] = [];
  let lead = text;
  for (let found = BEFORE.exec(lead); found; found = BEFORE.exec(lead)) {
    earlier.unshift({ ...ref, number: Number(found.groups?.number) });
    lead = lead.slice(0, found.index);
  }
  return { earlier, lead };
}

function refsOf(
  { name, number, upTo }: { readonly [part: string]: string | undefined },
  { kind, number: last }: MatterRef,
): readonly MatterRef[] {
  if (upTo !== undefined) {
    const count = Number(upTo) - last;
    return count < 1 || count > MOST
      ? []
      : Array.from({ length: count }, (_, at) => ({ kind, number: last + at + 1 }));
  }
  const value = readNumber(number ?? '');
  const named = name === undefined ? kind : kindNamed(name);
  return value === null || named === null || value < 1 ? [] : [{ kind: named, number: value }];
}

/** Of each that stands in a clause of its own something else may be said; clauses that name none belong to the one before them. */
function inClauses(text: string): readonly Referred[] | null {
  const parts: string[] = [];
  for (const clause of text.split(/(?<=[，,。；;\n])/u)) {
    const last = parts.at(-1);
    const isNew = matterIn(clause) !== null;
    if (last === undefined || (isNew && matterIn(last) !== null)) parts.push(clause);
    else parts[parts.length - 1] = last + clause;
  }
  const found = parts.map((part) => matterIn(part.replace(/[，,。；;\s]{1,3}$/u, '')));
  const named = found.flatMap((one) => one ?? []);
  return named.length === found.length && named.length > 1 && named.length <= MOST ? named : null;
}
