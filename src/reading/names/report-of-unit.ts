import { asksOnly } from '../act.ts';
import type { QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';
import { findMentions } from './mentions.ts';

/** A unit, and what is asked of what it has reported. */
export interface ReportOfUnit {
  readonly unit: string;
  readonly asked: string;
}

/** 宣传部那项几场, 园林报的那个现在几个数了: the unit whose report is pointed at, and what is asked of it; null for any other text. */
export function reportOfUnit(text: string, { lexicon }: QuestionReader): ReportOfUnit | null {
  const said = text.trim();
  if (said.length > LONGEST || !POINTS.test(said) || !asksOnly(said)) return null;
  const [first, ...others] = findMentions(plain(said), lexicon);
  const [meant, ...unclear] = first?.meanings ?? [];
  if (first?.start !== 0 || meant?.kind !== 'unit' || unclear.length > 0) return null;
  if (others.some(({ meanings }) => meanings.some(({ kind }) => NAMES.has(kind)))) return null;
  const behind = plain(said).slice(first.end);
  const pointed = POINTED.exec(behind)?.[0];
  if (pointed === undefined) return null;
  // Blanks part what is asked; those of the plain text are gone.
  const asked = said.slice(said.indexOf(pointed.at(-1) ?? '', first.end) + 1);
  return { unit: meant.unit, asked };
}

const NAMES: ReadonlySet<string> = new Set(['unit', 'task', 'task-number', 'group', 'person']);
const LONGEST = 40;
const POINTS = /[那这][一1]?[项个条份]/u;
const POINTED =
  /^(?:他们|那边|这边)?(?:上[次月]|刚)?(?:[报填交]的)?[那这][一1]?[项个条份](?!组|小组|专班|单位|人|街|片)(?:任务|工作)?/u;
