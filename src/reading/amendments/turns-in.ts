import type { SectionName } from '../../domain/report-reading.ts';
import { clausesOf } from '../reports/report-clauses.ts';
import { beginsPlan, headingOf } from '../reports/sections.ts';

/** What is said of one section, in its own words. */
export type Turn = readonly [section: SectionName, text: string];

/**
 * What is said under the head of a section, up to where it turns to another: 困难是有两户不肯搬，下步走司法程序 is a trouble and a plan. The words
 * stay as they are; `headless` takes the head off what turns, where it knows it.
 */
export function turnsIn(
  section: SectionName,
  text: string,
  headless: (section: SectionName, text: string) => string | null,
): readonly Turn[] {
  const turns: { section: SectionName; start: number }[] = [{ section, start: 0 }];
  for (const clause of clausesOf(text)) {
    const open = turns.at(-1)?.section ?? section;
    const next = clause.start === 0 ? null : sectionTurnedTo(clause, open);
    if (next !== null) turns.push({ section: next, start: clause.start });
  }
  return turns.flatMap(({ section: of, start }, at): readonly Turn[] => {
    const said = text
      .slice(start, turns[at + 1]?.start)
      .replace(MARKS, '')
      .trim();
    const own = at === 0 ? said : (headless(of, said) ?? said);
    return own === '' ? [] : [[of, own]];
  });
}

const MARKS = /[，,；;。、\s]{1,4}$/u;

/** The section that a clause opens, if it is another; what is only due next month may still be the trouble. */
function sectionTurnedTo(
  clause: Parameters<typeof headingOf>[0],
  open: SectionName,
): SectionName | null {
  const isPlan = open === 'problems' && beginsPlan(clause.text) && !WAITS.test(clause.text);
  const turned = headingOf(clause)?.section ?? (isPlan ? 'next' : null);
  if (turned === open || (turned === 'next' && WAITS.test(clause.text))) return null;
  return turned;
}

/** 下个月才批. */
const WAITS = /^(?:下个?月|下周|年后|明年)[^，,]{0,6}才/u;
