import type { Amendment } from '../../domain/amendment.ts';
import { numbersToCorrect } from '../achievements/report-quantities.ts';
import { isSameUnit } from '../corrections/corrections.ts';
import type { FoundQuantity } from '../numbers/quantities.ts';
import { ASKED_AGAIN, CAME_NOW, MEASURED_NOW } from '../words/known-now.ts';
import { calledOf } from './called-of.ts';
import { figureMeant, type Meant } from './figure-meant.ts';
import type { Ground } from './ground.ts';
import { likeness } from './likeness.ts';
import { changed } from './numbers.ts';
import type { Figures } from './reworded.ts';

/** A figure that is counted now, and what it is called. */
export interface Known {
  readonly what: string;
  readonly number: FoundQuantity;
  /** As a report tells it: 人数806人. */
  readonly text: string;
}

/** 人数核出来了，806人; 办结率重新算了，是94%; 核实了，人数是806人: a figure that was open, or was counted once more. Null for any other text. */
export function knownNow(text: string): Known | null {
  const said = text.trim().replace(ENDS, '');
  if (said.length > LONGEST || !MAY_KNOW.test(said)) return null;
  const { what = '', told = '' } =
    FORMS.map((form) => form.exec(said)?.groups).find((groups) => groups !== undefined) ?? {};
  const [number, ...others] = numbersToCorrect(told);
  const isWhole = number?.span.start === 0 && number.span.end === told.length;
  const name = what.replace(OF_ITS_NUMBER, '');
  if (!number || others.length > 0 || !isWhole || name === '') return null;
  return { what: name, number, text: `${name}${told}` };
}

/** 花漾街区的数 is called 花漾街区, and 人数 by no other name. */
const OF_ITS_NUMBER = /的数据?$/u;
const LONGEST = 40;
const ENDS = /[吧哈啊了。.！!~～\s]{1,4}$/u;
const MAY_KNOW = /[核算量测数点统汇复定有来到齐](?=.{0,5}[，,\s：:])/u;
const FORMS = [MEASURED_NOW, CAME_NOW, ASKED_AGAIN].map((form) => new RegExp(form, 'u'));

/**
 * What such a figure changes in what was told: the figure that is called so, or the words that it was still to come (面积还没核). Null where neither
 * stands there.
 */
export function readKnown(
  { what, number, text }: Known,
  ground: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment | null {
  const items = ground.items.map((item) => ({
    ...item,
    metrics: item.metrics.filter(({ unit }) => number.unit === '' || isSameUnit(unit, number.unit)),
  }));
  const meant = figureMeant(what, { ...ground, items }) ?? measuredSo(what, items);
  return meant
    ? changed(meant.task, meant.metric, number)
    : inOpenClause(what, text, ground, figuresOf);
}

/** 面积, of the only figure in 万平方米. */
function measuredSo(what: string, items: Ground['items']): Meant | null {
  const [only, ...others] = items
    .flatMap(({ task, metrics }) => metrics.map((metric) => ({ task, metric })))
    .filter(({ metric }) => likeness(what, calledOf(metric)) > 0);
  return others.length === 0 ? (only ?? null) : null;
}

function inOpenClause(
  what: string,
  text: string,
  { items }: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment | null {
  const name = what.replace(/[数量]$/u, '');
  const open = items.flatMap(({ task, progress }) =>
    progress
      .split(/[，,；;。\n]/u)
      .filter((clause) => IS_OPEN.test(clause) && clause.includes(name) && !/\d/u.test(clause))
      .map((clause) => ({ task, progress, clause })),
  );
  const [only, ...others] = open;
  if (!only || others.length > 0) return null;
  const { task, progress, clause } = only;
  const anew = progress.replace(clause, () => text);
  return { kind: 'say', task, section: 'progress', text: anew, ...figuresOf(anew, task) };
}

/** 面积还没核, 人数还在统计, 花漾街区数还没报上来. */
const IS_OPEN =
  /[还尚正待][没未在有]?.{0,4}[核算量测统汇报定出]|[没未][^，,]{0,3}[核算量测统汇报定出]/u;
