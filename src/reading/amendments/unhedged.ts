import { sequence } from '../pattern.ts';
import {
  ADDED_TOO,
  CHANGED_TOO,
  CLOSING,
  GOES_ON,
  LEADING,
  type Leading,
  LOOKED_AGAIN,
} from './words.ts';

/** What somebody says to a draft, without the words that only lead to it: 等等，亮灯率是98%; 立案3起也写上. */
export interface Unhedged {
  readonly core: string;
  /** Whether these words say that something was wrong. */
  readonly putsRight: boolean;
  /** Whether they say that something comes on top. */
  readonly adds: boolean;
}

export function unhedged(text: string): Unhedged {
  const plain = bare(text);
  const core = plain.replace(TO_COUNT_AS, '$<about>是$<number>');
  let said: Unhedged = { core, putsRight: core !== plain, adds: false };
  for (let step = 0; step < MOST; step += 1) {
    const next = withoutLead(said) ?? withoutTrail(said);
    if (!next) break;
    said = next;
  }
  const meant = said.core.replace(OUT_OF_DATE, '$<right>，不是$<old>');
  const putsRight = said.putsRight || meant !== said.core;
  return { core: meant, putsRight, adds: said.adds || GOING_ON.test(said.core) };
}

/** 公厕应该按5座报, 按5座算: the number is to be what is said. */
const TO_COUNT_AS = new RegExp(
  sequence(
    /^(?<about>[^，,。；;\s\d]{0,12}?)(?:应该|应当|就|还是|先|那就?|得|要){0,2}按(?:照)?/u,
    /(?<number>\d[\d.]{0,8}[\u4e00-\u9fff]{0,2}?)(?:来)?(?:算|计|报|记|登|填|写)(?:上|入)?(?:吧|了|就行|就好)?(?=$|[，,。；;\s])/u,
  ),
  'u',
);

/** 覆盖率是73，71是上周的数: the one is to stand in the place of the other. */
const OUT_OF_DATE = new RegExp(
  sequence(
    /^(?<right>[^，,。；;\s]{1,30}\d[^，,。；;\s]{0,8})[，,；;\s]\s?(?:那个|刚才|前面)?的?/u,
    /(?<old>\d[\d.]{0,9}(?:%|[\u4e00-\u9fff]{0,2}?))(?:那个|这个)?(?:数字?|才|就){0,2}是/u,
    /(?:上周|上个?月|上次|上回|上季度|以前|之前|原来|早先|旧|老|昨天|前天|月初|年初|[写填报打]错)[^，,。；;\d]{0,6}$/u,
  ),
  'u',
);

/** Nobody leads up to anything in more steps. */
const MOST = 6;

/** 嗯 对了, 对，还有，: words that lead, one behind the other, as far as something else is told behind them. */
function withoutLead({ core, ...said }: Unhedged): Unhedged | null {
  let led: Unhedged | null = null;
  let passed = said;
  let rest = core;
  for (let step = 0; step < MOST; step += 1) {
    const found = leadOf(rest);
    if (!found) break;
    const { says, stands, length } = found;
    passed = {
      putsRight: passed.putsRight || says === 'right',
      adds: passed.adds || says === 'more',
    };
    const behind = rest.slice(length);
    rest = bare(behind.replace(MARKED, ''));
    if (rest === '') break;
    if (stands || MARKED.test(behind) || OF_TASK.test(rest)) led = { core: rest, ...passed };
  }
  return led;
}

/** 刚又问了, 打错了: whether a clause says nothing but what leads to the next. */
export function onlyLeads(clause: string): boolean {
  const plain = bare(clause);
  return plain !== '' && leadOf(plain)?.length === plain.length;
}

/** The longest of the words that lead with which a text begins. */
function leadOf(text: string): (Pick<Leading, 'says' | 'stands'> & { length: number }) | null {
  const found = LEADS.flatMap(({ form, says, stands }) => {
    const length = form.exec(text)?.[0].length ?? 0;
    return length > 0 ? [{ says, stands, length }] : [];
  });
  return found.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

const LEADS = LEADING.map(({ words, ...leading }) => ({
  ...leading,
  form: new RegExp(`^${words}(?:的|了)?`, 'u'),
}));
const MARKED = /^[\s，,、。.：:！!~～…]+/u;
/** 还有31，…: before a number that stands alone. */
const OF_TASK = /^\d{1,2}(?:号|的)?[，,：:]/u;

function withoutTrail({ core, putsRight, adds }: Unhedged): Unhedged | null {
  const match = TRAIL.exec(core);
  const rest = match ? bare(core.slice(0, match.index)) : '';
  if (!match || rest === '') return null;
  const { right, more } = match.groups ?? {};
  return {
    core: rest,
    putsRight: putsRight || right !== undefined,
    adds: adds || more !== undefined,
  };
}

const TRAIL = new RegExp(
  `(?:(?<right>${CHANGED_TOO}|${LOOKED_AGAIN})|(?<more>${ADDED_TOO})|${CLOSING})$`,
  'u',
);
const GOING_ON = new RegExp(`^${GOES_ON}`, 'u');

/** A sign alone closes nothing: 98.6% keeps its point, and 公厕6座。 loses its full stop. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSES.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trim();
}
const CLOSES = ' \t\n，,、。！!~～…';
