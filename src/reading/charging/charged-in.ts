import type { Charged } from '../../domain/charged.ts';
import { mentionsWithOwnNames } from '../names/unit-name.ts';
import { either, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';
import { chargedPlaces } from './charged-places.ts';
import { withNamesOfParts } from './short-names.ts';

/** Whom a text charges with something: 牵头 or 主办, 配合 or 协办, and those that it only names. */
export interface ChargedIn {
  readonly leading: readonly Charged[];
  readonly assisting: readonly Charged[];
  readonly named: readonly Charged[];
  /** People that it names, who may be charged in their own person. */
  readonly people: readonly string[];
}

type Part = 'leading' | 'assisting';

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly charged: Charged;
}

/** The units and groups of a text, each once, by the words that stand around them: 请区住建局牵头，区财政局、区发改局配合. */
export function chargedIn(text: string, reader: QuestionReader): ChargedIn {
  const said = withNamesOfParts(plain(text), reader.lexicon);
  const mentions = mentionsWithOwnNames(said, reader.lexicon);
  const placed = chargedPlaces(said, reader.lexicon);
  const parts = partsOf(
    said,
    [...placed, ...officesIn(said)].toSorted((a, b) => a.start - b.start),
  );
  const of = (part: Part | null) => unique(parts.filter((one) => one.part === part));
  const people = mentions.flatMap(({ meanings }) => {
    const names = meanings.flatMap((one) => (one.kind === 'person' ? [one.name] : []));
    return names.length === 1 ? names : [];
  });
  return {
    leading: of('leading'),
    assisting: of('assisting'),
    named: of(null),
    people: [...new Set(people)],
  };
}

/** Those who are to do it themselves: whoever leads, and whoever is only named. */
export function chargedFirst(text: string, reader: QuestionReader): readonly Charged[] {
  const { leading, named } = chargedIn(text, reader);
  return [...leading, ...named];
}

/** The office of the command itself, where it is charged and not only named. */
const OFFICE =
  /(?<=由|请|主办|协办|牵头单位|主办单位)[：:]?(?:指挥部)?办公室|(?:指挥部)?办公室(?=直接|牵头|主办|承办|负责|协办)/gu;

const officesIn = (said: string): readonly Placed[] =>
  [...said.matchAll(OFFICE)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    charged: { kind: 'office' as const },
  }));

const LEADS_AFTER = /^(?:等)?(?:来)?(?:总?牵头|主办|为主|负责|承办|主责)/u;
const ASSISTS_AFTER =
  /^(?:等)?(?:等?部门|等?单位)?(?:积极|密切|全力|要|予以|做好)?(?:配合|协办|协助|参与|参加|支持)/u;
/** 协办还是交警, 牵头改由水务: between the part and whose it is. */
const IS =
  /(?:单位)?(?:还是|仍然?|依旧|就|还|那就|先|[，,]){0,2}(?:是|为|定为?|改[为成]?|换[为成]?)?[：:]?(?:请|由|让|叫|找|给)?$/u;
const LEADS_BEFORE = new RegExp(sequence(/(?:主办|牵头|责任|承办)/u, IS), 'u');
const ASSISTS_BEFORE = new RegExp(
  either(sequence(/(?:协办|配合|协助)/u, IS), /(?:会同|协同|联合|会商)(?:请|由)?$/u),
  'u',
);
const JOINS = /^(?:、|和|与|及|以及|,|，)$/u;

/** The part of each: by its own words, else that of the one before or behind it in the same list. */
function partsOf(said: string, placed: readonly Placed[]) {
  const own = placed.map(({ start, end }, at) =>
    partAt(leadingTo(start, placed[at - 1]?.end ?? 0, said), said.slice(end)),
  );
  const joined = placed.map(
    ({ end }, at) =>
      placed[at + 1] !== undefined && JOINS.test(said.slice(end, placed[at + 1]?.start)),
  );
  const parts = [...own];
  for (let at = parts.length - 2; at >= 0; at -= 1) {
    if (joined[at] && isFollowed(parts[at], own[at])) parts[at] = parts[at + 1] ?? null;
  }
  for (let at = 1; at < parts.length; at += 1) {
    if (joined[at - 1] && parts[at] === null) parts[at] = parts[at - 1] ?? null;
  }
  return placed.map((one, at) => ({ ...one, part: parts[at] ?? null }));
}

/** What stands before one of them, without the part that is said of the one before it: 财政局牵头，民政局. */
function leadingTo(start: number, lastEnd: number, said: string): string {
  const between = said.slice(lastEnd, start);
  const taken = lastEnd > 0 && (LEADS_AFTER.exec(between) ?? ASSISTS_AFTER.exec(between));
  return taken ? between.slice(taken[0].length) : said.slice(0, start);
}

const isFollowed = (part: Part | null | undefined, own: Part | null | undefined): boolean =>
  part === null && own === null;

function partAt(before: string, after: string): Part | null {
  if (ASSISTS_AFTER.test(after) || ASSISTS_BEFORE.test(before)) return 'assisting';
  return LEADS_AFTER.test(after) || LEADS_BEFORE.test(before) ? 'leading' : null;
}

function unique(placed: readonly Placed[]): readonly Charged[] {
  const byName = new Map(placed.map(({ charged }) => [JSON.stringify(charged), charged]));
  return [...byName.values()];
}
