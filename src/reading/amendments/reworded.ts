import type { Amendment } from '../../domain/amendment.ts';
import type {
  Achievement,
  NotedFigure,
  ReportItem,
  SectionName,
} from '../../domain/report-reading.ts';
import { asksOnly } from '../act.ts';
import { findQuantities } from '../numbers/quantities.ts';
import type { Ground } from './ground.ts';
import { isOfKind } from './of-kind.ts';
import { unhedged } from './unhedged.ts';
import { BECOMES } from './words.ts';

/** The figures of a progress that is said anew. */
export interface Figures {
  readonly metrics: Achievement[];
  readonly noted: NotedFigure[];
}

/** One clause of a section, without the mark behind it. */
interface Told {
  readonly task: number | null;
  readonly section: SectionName;
  readonly clause: string;
}

/** Words of a clause, and what is to stand in their place. */
interface Rewording extends Told {
  readonly from: string;
  readonly to: string;
}

/**
 * What a correction without a figure changes in a draft: 打错了 剩下的是汛后 puts 汛后 in the place of 汛前, 不是自来水公司是供电公司 one
 * name in the place of the other, and 那句改成… a clause in the place of the one that shares most words with it. Null for any
 * other text, and where nothing of the draft fits, or several things do.
 */
export function readReworded(
  text: string,
  ground: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): readonly Amendment[] | null {
  const found = rewordingIn(text, ground);
  const item = found && ground.items.find(({ task }) => task === found.task);
  if (!found || !item) return null;
  const { task, section, clause, from, to } = found;
  const anew = item[section].replace(clause, () => clause.replace(from, () => to));
  const figures = section === 'progress' ? figuresOf(anew, task) : { metrics: null };
  return [{ kind: 'say', task, section, text: anew, ...figures }];
}

/** Whether a text is such a correction, and fits the draft. */
export const isReworded = (text: string, ground: Ground): boolean =>
  rewordingIn(text, ground) !== null;

function rewordingIn(text: string, ground: Ground): Rewording | null {
  const { core, putsRight } = unhedged(text);
  if (core.length > LONGEST || asksOnly(core)) return null;
  const clause = CLAUSE_BECOMES.exec(core)?.groups?.anew;
  if (clause) return inPlaceOfClause(clause, ground);
  const { wrong, right } = INSTEAD.map((form) => form.exec(core)?.groups).find(Boolean) ?? {};
  if (wrong && right && findQuantities(core).length === 0)
    return BARE_NUMBER.test(right) ? null : inPlaceOf(wrong, right, ground);
  const { about = '', said } = SAYS.exec(core)?.groups ?? {};
  const isBare = said !== undefined && about === '';
  if (!putsRight && !isBare) return null;
  const overlaid = inPlaceOfLike(said ?? core, about, ground);
  if (overlaid || !putsRight || isOfKind(core) || findQuantities(core).length > 0) return overlaid;
  return inPlaceOfClause(core.replace(IS, ''), ground);
}

/** 隐患应为143: a number takes the place of another one, and of no words. */
const BARE_NUMBER = /^\d[\d.]*$/u;

/** Whoever puts words right is short about it. */
const LONGEST = 60;

const CLAUSE_BECOMES = new RegExp(
  `^(?:把|将)?(?:上面|前面|刚才|后面|最后|第一)?的?[那这](?:一)?[句条段](?:话)?(?:里|就)?${BECOMES}[：:，,\\s]{0,3}(?<anew>.{2,60})$`,
  'u',
);
const INSTEAD: readonly RegExp[] = [
  /^(?:不是|并非)(?<wrong>[^，,。；;是\s]{1,20})[，,、\s]{0,3}(?:而是|应该是|应是|是)(?<right>[^，,。；;]{1,30})$/u,
  /^(?:应该|应当)?是(?<right>[^，,。；;是\s]{1,20})[，,、\s]{0,3}(?:而)?不是(?<wrong>[^，,。；;]{1,20})$/u,
  new RegExp(
    `^(?:把|将)?(?<wrong>[^，,。；;\\s]{1,20}?)(?:要|得|应该)?${BECOMES}(?<right>[^，,。；;]{1,30})$`,
    'u',
  ),
];
/** 剩下的是汛后, 应该是纬二路. */
const SAYS =
  /^(?<about>[^，,。；;]{0,20}?)[，,\s]{0,2}(?:应该|应当|其实|实际)?(?:是|为)(?<said>[^，,。；;是]{2,20})$/u;
const IS = /^(?:应该|应当|其实|实际)?是/u;

const SECTION_NAMES = ['progress', 'problems', 'next', 'experience'] as const;

const clausesTold = ({ items }: Ground): readonly Told[] =>
  items.flatMap((item: ReportItem) =>
    SECTION_NAMES.flatMap((section) =>
      item[section]
        .split(/[，,；;。\n ]/u)
        .filter((clause) => clause !== '')
        .map((clause) => ({ task: item.task, section, clause })),
    ),
  );

/** 不是A是B: A stands in one clause; where B goes on as that clause does, it takes the place of its end too. */
function inPlaceOf(wrong: string, right: string, ground: Ground): Rewording | null {
  const bare = wrong.replace(POINTED, '');
  const [only, ...others] = clausesTold(ground).filter(({ clause }) => clause.includes(wrong));
  if (!only && bare !== wrong && bare !== '') return inPlaceOf(bare, right, ground);
  if (!only || others.length > 0) return null;
  const end = only.clause.slice(only.clause.indexOf(wrong) + wrong.length);
  const said = overlapOf(right, end);
  if (said > 0) return { ...only, from: wrong + end.slice(0, said), to: right };
  const goesOn = sharedOf(end, right) >= 1 && right.length > wrong.length;
  return { ...only, from: goesOn ? wrong + end : wrong, to: right };
}

/** 杨家庄那个改成张庄. */
const POINTED = /(?:[那这](?:[一1])?[个条句段处块]|的)$/u;

/** How many characters of what follows are said with the right words already: 半幅封了 is not 半幅 but 全封. */
const overlapOf = (right: string, end: string): number =>
  Array.from({ length: Math.min(right.length, end.length) }, (_, at) => at + 1).findLast((length) =>
    right.endsWith(end.slice(0, length)),
  ) ?? 0;

/** 汛后 takes the place of 汛前, and 药山街道那个在贴砖 of 北坦街道那个在贴砖: words as long that are alike in at least half their characters. */
function inPlaceOfLike(said: string, about: string, ground: Ground): Rewording | null {
  if (findQuantities(said).length > 0) return null;
  const alike = clausesTold(ground)
    .filter(({ clause }) => repeats(about, clause))
    .flatMap((told) =>
      placesIn(told.clause, said).map((from) => ({
        ...told,
        from,
        to: said,
        score: samePlaces(from, said) * WEIGHT + sharedOf(told.clause, about),
      })),
    );
  const score = Math.max(0, ...alike.map((one) => one.score));
  const [best, ...others] = alike.filter((one) => one.score === score);
  if (!best || others.length > 0 || best.from === said) return null;
  const { score: _score, ...rewording } = best;
  return samePlaces(best.from, said) * 2 >= said.length ? rewording : null;
}

/** 剩下两座是汛后完工: the figures of what is spoken of stand in the clause as well. */
const repeats = (about: string, clause: string): boolean => {
  const told = findQuantities(clause).map(({ canonical }) => canonical);
  return findQuantities(about).every(({ canonical: { value, unit } }) =>
    told.some((one) => one.value === value && one.unit === unit),
  );
};

/** What is alike counts before what it is said of. */
const WEIGHT = 100;

/** Words as long; where they are more than two characters they end alike, or with the clause, for else its end would be left over: 浇水车够的 and 浇水车也不够. */
const placesIn = (clause: string, said: string): readonly string[] =>
  Array.from({ length: Math.max(0, clause.length - said.length + 1) }, (_, at) =>
    clause.slice(at, at + said.length),
  ).filter(
    (from, at) =>
      said.length < 3 || at + said.length === clause.length || from.at(-1) === said.at(-1),
  );

const samePlaces = (one: string, other: string): number =>
  [...one].filter((sign, at) => sign === other.charAt(at) && !IN_ANY.includes(sign)).length;

/** The clause that shares most with the new one; a clause whose figures the new one does not repeat stays. */
function inPlaceOfClause(anew: string, ground: Ground): Rewording | null {
  const scored = clausesTold(ground).map((told) => ({
    told,
    score: sharedOf(told.clause, anew),
  }));
  const score = Math.max(LEAST, ...scored.map((one) => one.score));
  const [best, ...others] = scored.filter((one) => one.score === score);
  if (!best || others.length > 0 || losesFigures(best.told.clause, anew)) return null;
  const { told } = best;
  return told.clause === anew ? null : { ...told, from: told.clause, to: anew };
}

/** Fewer characters in common are chance. */
const LEAST = 2;

const losesFigures = (clause: string, anew: string): boolean =>
  findQuantities(clause).length > findQuantities(anew).length;

/** How many different characters two texts share, those aside that stand in any. */
const sharedOf = (one: string, other: string): number =>
  [...new Set(one)].filter((sign) => !IN_ANY.includes(sign) && other.includes(sign)).length;
const IN_ANY = '的了是在也都就还不个那这有没';
