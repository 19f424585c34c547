import type { Amendment } from '../../domain/amendment.ts';
import type { SectionName } from '../../domain/report-reading.ts';
import { matchesOf, type Span } from '../text/text.ts';
import { KINDS_OF_WORDS } from '../words/kinds.ts';
import type { Ground } from './ground.ts';
import type { Figures } from './reworded.ts';
import { unhedged } from './unhedged.ts';
import { MISTAKEN } from './words.ts';

/**
 * 写错了，是6月10日; 名字错了，应该是赵工: what is said to be right takes the place of the only thing of its kind in the draft, and nothing
 * beside it goes; of several it is the one of that month, or it is asked which. Null for any other text, and where the draft has none of that kind.
 */
export function readOfKind(
  text: string,
  ground: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment | null {
  const found = placeMeant(text, ground);
  if (found === null) return null;
  const { place, right } = found;
  return place === null ? { kind: 'put-what-right' } : instead(place, right, figuresOf);
}

/** Whether a text is such a correction, and fits the draft. */
export const fitsKind = (text: string, ground: Ground): boolean =>
  placeMeant(text, ground) !== null;

function placeMeant(
  text: string,
  ground: Ground,
): { readonly place: Place | null; readonly right: string } | null {
  const { core, putsRight } = unhedged(text);
  if (core.length > LONGEST) return null;
  for (const { head, form, whole } of KINDS) {
    const bare = core.replace(head, '');
    const right = bare.replace(IS, '');
    const isMeant = whole.test(right) && (putsRight || bare !== core);
    const places = isMeant ? placesOf(form, ground) : [];
    if (places.length > 0)
      return { place: onlyOne(places) ?? onlyOne(nearest(places, right)), right };
  }
  return null;
}

const onlyOne = ([only, ...others]: readonly Place[]): Place | null =>
  others.length === 0 ? (only ?? null) : null;

/** Those that begin as what is right does: 7月15日, and not 6月20日, of 7月16日. */
const nearest = (places: readonly Place[], right: string): readonly Place[] =>
  places.filter(
    ({ told, start, end }) => BEGINS.exec(told.slice(start, end))?.[0] === BEGINS.exec(right)?.[0],
  );

const BEGINS = /^\d{1,2}月/u;

/** Whether somebody who puts right says no more than one thing of a kind. */
export const isOfKind = (core: string): boolean =>
  KINDS.some(({ whole }) => whole.test(core.replace(IS, '')));

const LONGEST = 30;
const IS = /^(?:应该|应当|其实|实际上?)?(?:是|为|叫|改成|改为)?/u;

/** 6月12. */
const MONTH_AND_DAY = '\\d{1,2}月\\d{1,2}';

const KINDS = KINDS_OF_WORDS.map(({ heads, form }) => ({
  head: new RegExp(
    `^(?:里?面?的)?(?:${heads})(?:${MISTAKEN}|错了?|不对|有误|弄反了)[，,：:\\s]{1,2}`,
    'u',
  ),
  form: new RegExp(form, 'gu'),
  whole: new RegExp(`^(?:${form}|${MONTH_AND_DAY})$`, 'u'),
}));

const SECTIONS: readonly SectionName[] = ['progress', 'problems', 'next', 'experience'];

interface Place extends Span {
  readonly task: number | null;
  readonly section: SectionName;
  readonly told: string;
}

const placesOf = (form: RegExp, { items }: Ground): readonly Place[] =>
  items.flatMap((item) =>
    SECTIONS.flatMap((section) =>
      [...matchesOf(form, item[section])].map(({ index, 0: { length } }) => ({
        task: item.task,
        section,
        told: item[section],
        start: index,
        end: index + length,
      })),
    ),
  );

/** 18号, of 7月15日, leaves the month, and 6月12 the sign behind the day. */
function instead(
  { task, section, told, start, end }: Place,
  right: string,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment {
  const wrong = told.slice(start, end);
  const kept = /^\d+[日号]$/u.test(right) ? (/^[^月]{1,3}月(?=\d)/u.exec(wrong)?.[0] ?? '') : '';
  const sign = /\d$/u.test(right) ? (/[日号]$/u.exec(wrong)?.[0] ?? '日') : '';
  const text = `${told.slice(0, start)}${kept}${right}${sign}${told.slice(end)}`;
  const figures = section === 'progress' ? figuresOf(text, task) : { metrics: null };
  return { kind: 'say', task, section, text, ...figures };
}
