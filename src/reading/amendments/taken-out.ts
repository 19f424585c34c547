import type { Amendment } from '../../domain/amendment.ts';
import type { ReportItem, SectionName } from '../../domain/report-reading.ts';
import { asksOnly } from '../act.ts';
import { type FoundQuantity, findQuantities } from '../numbers/quantities.ts';
import { figureMeant, isFigure, type Meant, quantitiesIn } from './figure-meant.ts';
import type { Ground } from './ground.ts';
import { PIECE, REST_STAYS, SECTION_WORDS, TAKEN_OUT } from './words.ts';

/**
 * 绿道那2公里没验收，撤下来; 花漾街区的不能算，拿掉; 把绿道的数抽掉; 缺钱那条拿掉: the figure or the clause of what was told that is to go out of it,
 * whatever is said of it besides. A figure that was never told is asked back, and nothing is dropped for it. Null for any other text.
 */
export function readTakenOut(text: string, ground: Ground): readonly Amendment[] | null {
  return keptAlone(text, ground) ?? list(takenOut(text, ground));
}

const list = (one: Amendment | null): readonly Amendment[] | null => one && [one];

/** 只留场数: whatever else was counted of that task goes. */
function keptAlone(text: string, ground: Ground): readonly Amendment[] | null {
  const what = text.length > LONGEST ? undefined : ALONE.exec(text)?.groups?.what;
  const kept = what === undefined ? null : figureMeant(what, ground);
  if (!kept) return null;
  const others = ground.items
    .filter(({ task }) => task === kept.task)
    .flatMap(({ metrics }) => metrics.filter((one) => one !== kept.metric));
  return others.length === 0 ? null : others.map((metric) => struck({ task: kept.task, metric }));
}

const ALONE =
  /^(?:就|先)?只(?:保留|留|要|报)(?<what>[^，,。；;\d]{2,8}?)(?:那个|那条|的)?(?:就行|就好|就可以|吧|了){0,2}$/u;

function takenOut(text: string, ground: Ground): Amendment | null {
  const what = asksOnly(text.replace(SOFTENED, '')) ? null : whatGoes(text);
  if (what === null || OF_SECTION.test(what)) return null;
  const figure = figureMeant(what, ground);
  const counted = quantitiesIn(what);
  if (figure && isWhole(figure, what, ground)) return ground.isDraft ? dropped(figure) : null;
  if (figure) return struck(figure);
  const clause = clauseMeant(what, counted, ground);
  if (clause || counted.length === 0) return clause;
  return ground.isDraft && ground.items.some(({ metrics }) => metrics.length > 0)
    ? { kind: 'put-what-right' }
    : null;
}

/** 拿走吧 asks nothing. */
const SOFTENED = /[吧哈啊呗]{1,3}(?=$|[，,；;。])/gu;

/** Whether a text says that something that is called by its words is to go out of what was told. */
export const takesPieceOut = (text: string, ground: Ground): boolean =>
  takenOut(text, ground) !== null;

/** A quick look whether anything may be to go. */
export const mayTakeOut = (text: string): boolean =>
  text.length <= LONGEST && [GOES, ALONE, TAKEN_FIRST, GONE].some((form) => form.test(text));

/** 撤公园那个数就行. */
const TAKEN_FIRST =
  /^(?:先|就|只|那)?(?:撤|删|去|拿)(?:掉|了|下|回|除)?(?<what>[^，,。；;\d]{2,10}?)(?:那个|的)?(?:数|那[条句个项])(?:就行|就好|吧|了){0,2}$/u;
/** 把人数去了，别的不动. */
const GONE = /^(?:把|将)(?<what>[^，,。；;]{2,10}?)(?:先|就|也|给)?去了(?=$|[，,；;。吧])/u;
/** 撤了吧，人数不准. */
const WRONG =
  /(?:这个数?|那个数?|的数)?(?:还|也|都)?(?:不[准对行]|有误|有问题|错了?|没核|不太准|没核[实准清]?)(?:了|的)?$/u;

const LONGEST = 50;
const GOES = new RegExp(TAKEN_OUT, 'u');
const OUT = new RegExp(`^(?:把|将|给)?(?<what>.*?)(?:${TAKEN_OUT})$`, 'u');

/** Whether a clause says at its end that something goes, and so tells nothing itself: 在建的去掉. */
export const endsTakingOut = (clause: string): boolean => OUT.test(clause.trim());

const STAYS = new RegExp(REST_STAYS, 'u');
const OF_SECTION = new RegExp(`^(?:.{0,8}的)?${SECTION_WORDS.problems}$`, 'u');

/** What the words before the one that takes out say; null where none does, and where figures are told besides. */
function whatGoes(text: string): string | null {
  if (!mayTakeOut(text)) return null;
  const named = [TAKEN_FIRST, GONE].map((form) => form.exec(text)?.groups?.what).find(Boolean);
  if (named !== undefined) return named;
  const clauses = text
    .split(/[，,；;。\n ]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const at = clauses.findLastIndex((clause) => OUT.test(clause));
  const own = OUT.exec(clauses[at] ?? '')?.groups?.what;
  if (own === undefined) return null;
  const rest = clauses.slice(at + 1);
  if (rest.some((clause) => quantitiesIn(clause).length > 0 && !STAYS.test(clause))) return null;
  const before = clauses.slice(0, at).map((clause) => OUT.exec(clause)?.groups?.what ?? clause);
  const [why, ...more] = rest.filter((clause) => !STAYS.test(clause));
  const isWhy = before.length === 0 && more.length === 0 && why !== undefined && WRONG.test(why);
  if (bare(own) === '' && isWhy) return why.replace(WRONG, '');
  const what = bare(own) === '' ? before.join('，') : own;
  if (bare(own) !== '' && before.some((clause) => quantitiesIn(clause).length > 0)) return null;
  return bare(what) === '' ? null : what;
}

/** 那条, 先, 都: words that name nothing. */
const bare = (words: string): string => words.replace(IDLE, '');
const IDLE = new RegExp(`${PIECE}|[就也都先给那这个条句项数的把将了]`, 'gu');

const struck = ({ task, metric }: Meant): Amendment => ({ kind: 'strike', task, metric });
const dropped = ({ task, metric }: Meant): Amendment =>
  task === null ? { kind: 'strike', task, metric } : { kind: 'drop', task };

/** 公厕那条, of an item that tells one figure, is the item; what is on record goes whole by another way. */
const isWhole = ({ task }: Meant, what: string, { items }: Ground): boolean =>
  quantitiesIn(what).length === 0 &&
  !OF_NUMBER.test(what) &&
  items.some((item) => item.task === task && item.metrics.length === 1);
const OF_NUMBER = /数/u;

/** Of what is no figure that counts the only clause in which the words stand, or the number. */
function clauseMeant(
  what: string,
  counted: readonly FoundQuantity[],
  { items }: Ground,
): Amendment | null {
  const words = what.replace(POINTS, '');
  const says = (clause: string, { metrics }: ReportItem) => {
    const own = findQuantities(clause);
    const [one, ...more] = own;
    // 在建1个 is no figure that counts, and is called 在建那句.
    const isNoted =
      one !== undefined && more.length === 0 && !metrics.some((it) => isFigure(it, one));
    const isCounted = counted.some((one) =>
      own.some(({ value, unit }) => value === one.value && unit === one.unit),
    );
    if (counted.length > 0) return isCounted;
    return own.length === 0 ? clause.includes(words) : isNoted && clause.startsWith(words);
  };
  if (words.length < 2) return null;
  const told = items.flatMap((item) =>
    SECTIONS.flatMap((section) => clausesWith((clause) => says(clause, item), item, section)),
  );
  const [only, ...others] = told;
  if (!only || others.length > 0) return null;
  const { task, section, rest } = only;
  return rest === ''
    ? { kind: 'unsay', task, section }
    : { kind: 'say', task, section, text: rest, metrics: only.metrics };
}

const POINTS = new RegExp(`(?:${PIECE})?[就也都先的]{0,3}$`, 'u');
const SECTIONS: readonly SectionName[] = ['progress', 'problems', 'next', 'experience'];

function clausesWith(says: (clause: string) => boolean, item: ReportItem, section: SectionName) {
  const clauses = item[section].split(/(?<=[，,；;。\n])/u);
  return clauses.filter(says).map((clause) => ({
    task: item.task,
    section,
    rest: clauses
      .filter((one) => one !== clause)
      .join('')
      .replace(/[，,；;\s]$/u, ''),
    metrics:
      section === 'progress'
        ? item.metrics.filter((one) => !findQuantities(clause).some((told) => isFigure(one, told)))
        : null,
  }));
}
