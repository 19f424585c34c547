import type { Amendment } from '../../domain/amendment.ts';
import type { Achievement, SectionName } from '../../domain/report-reading.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { type Ground, onlyTask, taskMeant } from './ground.ts';
import { isAlike, likeness } from './likeness.ts';
import { PIECE, REST_STAYS, SECTION_WORDS, TAKES_OUT } from './words.ts';

/**
 * 问题那条拿掉, 任务32的不报了, 绿道那个数先撤回，公园的照旧: what is to go out of a report; null for any other text. What
 * was reported before goes whole by another way.
 */
export function readRemoval(
  said: string,
  ground: Ground,
  reader: QuestionReader,
): Amendment | null {
  const { what = '', piece = '', rest = '' } = REMOVAL.exec(said)?.groups ?? {};
  if (what === '' && piece === '') return null;
  if (rest !== '' && findQuantities(rest).length > 0 && !STAYS.test(rest)) return null;
  if (what === '') return ground.doubt && ground.isDraft ? { kind: 'drop-doubted' } : null;
  return (
    readSection(what, ground, reader) ??
    readNumber(what, piece, ground) ??
    readTask(what, ground, reader)
  );
}

const REMOVAL = new RegExp(
  sequence(
    `^把?(?<what>.{0,16}?)(?:(?<piece>${PIECE})(?:[^，,。；;\\s\\d]{2,12}[，,\\s]{1,3})?)?(?:也|都|就|给|那)?`,
    `(?:${TAKES_OUT})(?:了|吧)?(?:[，,。；;\\s]+(?<rest>.{0,24}))?$`,
  ),
  'u',
);
const STAYS = new RegExp(REST_STAYS, 'u');

function readSection(what: string, ground: Ground, reader: QuestionReader): Amendment | null {
  for (const [section, form] of SECTIONS) {
    const before = form.exec(what)?.groups?.before;
    if (before === undefined) continue;
    const isPointed = before === '' || POINTS.test(before);
    const task = isPointed ? onlyWith(section, ground) : taskMeant(before, ground, reader);
    return !isPointed && task === null ? null : { kind: 'unsay', task, section };
  }
  return null;
}

/** 把这个困难删了. */
const POINTS =
  /^(?:(?:刚才|上面|前面|后面)(?:说|写|报)?的?)?(?:[这那][个条句项]?|刚才的?|上面的?)?$/u;

/** Of several tasks the only one that says something there. */
function onlyWith(section: SectionName, { items }: Ground): number | null {
  const [only, ...others] = items.filter((item) => item[section] !== '');
  return others.length === 0 && items.length > 1 ? (only?.task ?? null) : null;
}

const SECTIONS: readonly (readonly [SectionName, RegExp])[] = (
  ['problems', 'next', 'experience', 'progress'] as const
).map((section) => [section, new RegExp(`^(?<before>.{0,8}?)的?${SECTION_WORDS[section]}$`, 'u')]);

/** A number by what was counted, where the report tells several of that task. */
function readNumber(what: string, piece: string, { items, isDraft }: Ground): Amendment | null {
  const told = items.flatMap(({ task, metrics }) =>
    metrics.length < 2 ? [] : metrics.map((metric) => ({ task, metric })),
  );
  if (!isDraft && !piece.includes('数')) return null;
  const named = told.filter(({ metric }) => isAlike(what, metric.name));
  const likenessOf = ({ metric }: { readonly metric: Achievement }) => likeness(what, metric.name);
  const most = Math.max(0, ...named.map(likenessOf));
  const [found, ...others] = named.filter((one) => likenessOf(one) === most);
  if (!found || others.length > 0) return null;
  return { kind: 'strike', ...found };
}

function readTask(what: string, ground: Ground, reader: QuestionReader): Amendment | null {
  if (!ground.isDraft && !NUMBER_ALONE.test(what)) return null;
  const task =
    taskMeant(what, ground, reader) ??
    (ITSELF.test(what) ? onlyTask(ground) : taskThatTells(what, ground));
  return task === null ? null : { kind: 'drop', task };
}

/** 16的撤回: of what is on record only a bare number is a task. */
const NUMBER_ALONE = /^\d{1,2}$/u;
const ITSELF = /^(?:这|那)项任务$/u;

/** 外立面那个: of several tasks the only one that speaks of it, where it tells little else. */
function taskThatTells(what: string, { items }: Ground): number | null {
  const telling = items.filter(({ progress }) => what.length > 1 && progress.includes(what));
  const [only, ...others] = telling;
  if (!only || others.length > 0 || items.length < 2 || only.metrics.length > 1) return null;
  return only.task;
}
