import { partyOf } from '../../src/domain/charged.ts';
import type { SupervisionSubject } from '../../src/domain/supervision.ts';
import { chargedFirst } from '../../src/reading/charging/charged-in.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, optional, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';

/** Which of several that wait are meant, by their places from 0, and what is said of them. */
export interface ItemsMeant {
  readonly places: readonly number[];
  readonly rest: string;
}

const N = '(?:[一二两三四五六七八九十]|\\d{1,2})';
const THING = '[件个条项](?:督办|事)?';
const LEAD = '(?:把|将|那就|那|还有|另外|只有|就)?';
const END = '(?:的)?[：:\\s]?';
/** 第二件, 第1、3件; 前两件, 最后一件. */
const BY_PLACE = new RegExp(
  sequence(
    `^${LEAD}`,
    either(
      `第(?<places>${N}(?:[、和跟与]第?${N}){0,5})${THING}`,
      `(?<bare>${N}(?:[、和跟与]${N}){0,5})(?=(?:都|就|先|也)?(?:不|去|删|拿|取消|撤))`,
      `(?<side>前|头|后|末|最后)(?:面|边)?(?:的)?(?:那)?(?<count>${N})?${THING}`,
    ),
    optional(/[那这]?[件个条项]?(?:督办)?/u),
    END,
  ),
  'u',
);
/** 任务13那件, 13号的. */
const BY_TASK = new RegExp(
  sequence(
    `^${LEAD}(?:任务第?(?<number>\\d{1,2})|(?<before>\\d{1,2})号)(?:任务)?`,
    optional(`(?:的)?(?:[那这]${THING}|${THING})`),
    END,
  ),
  'u',
);
/** 水务局那件, 停车场那个, 环卫的. */
const BY_NAME = new RegExp(
  sequence(
    `^${LEAD}(?<name>[^，,。；;：:\\d]{2,12}?)`,
    either(
      `的?[那这]${THING}`,
      /的(?=时限|期限|日期|时间|责任单位|单位|先?不)/u,
      /(?:那边|这边)(?:的)?/u,
    ),
    END,
  ),
  'u',
);

/** 第二件改到7月3日, 任务13那件不要了, 水务那件…, 停车场那个…: null where none of them is named, or not one alone. */
export function itemsMeant(
  clause: string,
  items: readonly SupervisionSubject[],
  reader: QuestionReader,
): ItemsMeant | null {
  const said = clause.trim();
  const place = BY_PLACE.exec(said);
  if (place) return meant(placesIn(place.groups ?? {}, items.length), place[0], said, items);
  const task = BY_TASK.exec(said);
  if (task) {
    const number = Number(task.groups?.number ?? task.groups?.before);
    return meant(
      placesOf(items, (item) => item.task === number),
      task[0],
      said,
      items,
    );
  }
  const [head = '', name = ''] = BY_NAME.exec(said) ?? [];
  return name === '' ? null : meant(placesNamed(name, items, reader), head, said, items);
}

function meant(
  places: readonly number[],
  head: string,
  said: string,
  items: readonly SupervisionSubject[],
): ItemsMeant | null {
  const isKnown = places.length > 0 && places.every((at) => items[at] !== undefined);
  return isKnown ? { places, rest: said.slice(head.length) } : null;
}

function placesIn(
  { places: named, bare, side, count }: Partial<Readonly<Record<string, string>>>,
  length: number,
): readonly number[] {
  const places = named ?? bare;
  if (places !== undefined) {
    return places.split(/[、和跟与]第?/u).map((one) => (readNumber(one) ?? 0) - 1);
  }
  const many = count === undefined ? 1 : (readNumber(count) ?? 1);
  const all = Array.from({ length }, (_, at) => at);
  return side === '前' || side === '头' ? all.slice(0, many) : all.slice(-many);
}

/** By one of its units, else by its own words; nobody where several are so called. */
function placesNamed(
  name: string,
  items: readonly SupervisionSubject[],
  reader: QuestionReader,
): readonly number[] {
  const parties = chargedFirst(name, reader).map(partyOf);
  const byUnit = placesOf(items, ({ charged }) =>
    charged.some((one) => parties.includes(partyOf(one))),
  );
  const found = byUnit.length > 0 ? byUnit : placesOf(items, ({ what }) => what.includes(name));
  return found.length === 1 ? found : [];
}

const placesOf = (
  items: readonly SupervisionSubject[],
  isMeant: (item: SupervisionSubject) => boolean,
): readonly number[] => items.flatMap((item, at) => (isMeant(item) ? [at] : []));
