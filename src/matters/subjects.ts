import type { Moment } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import type { Plan } from '../domain/plan.ts';
import { saidOtherwise } from '../domain/said-otherwise.ts';
import type { Sitter } from '../domain/seat.ts';
import { seatingOn } from '../ledger/seats.ts';
import type { Subject } from '../reading/matters/called-by-subject.ts';
import { groupInShort } from '../wording/seats.ts';
import { mattersKnownTo, mayBeNamedInGroup, type Sources } from './desk-of.ts';
import { isInsideOf } from './line-for.ts';
import type { MatterNow } from './matter-now.ts';
import { onceFor } from './once-for.ts';

/**
 * The records that somebody may know of, with what they may be called by: no word that they may not read themselves, and in a group none
 * of which no more than the number may be named there.
 */
export async function subjectsKnownTo(
  sitter: Sitter,
  { at, isInGroup }: { readonly at: Moment; readonly isInGroup: boolean },
  ctx: Sources,
): Promise<readonly Subject[]> {
  const seating = await seatingOn(shanghaiDay(at), ctx);
  const known = await mattersKnownTo(sitter, seating, ctx);
  return known
    .filter((matter) => !isInGroup || (!matter.isDiscreet && mayBeNamedInGroup(matter)))
    .map((matter) => {
      const subject = isInsideOf(matter, sitter, seating) ? byItsFacts : byItsOutline;
      return subject(matter, ctx.plan);
    });
}

const byItsFacts = onceFor((matter: MatterNow, plan) => subjectOf(matter, matter.facts, plan));
const byItsOutline = onceFor((matter: MatterNow, plan) => subjectOf(matter, matter.outline, plan));

function subjectOf({ ref, title, ended }: MatterNow, told: readonly string[], plan: Plan): Subject {
  const lines = told.join('\n');
  const about = `${lines}\n${shortNamesIn(`${lines}\n${hostsIn(lines, plan)}`, plan)}`;
  const kin = [...saidOtherwise(`${title}\n${lines}`), ...namesOfTasks(lines, plan)].join('\n');
  return { ref, title, about, kin, isOpen: ended === null };
}

/** 园林那个文: the unit that leads the group by which it is drawn up or convened. */
const hostsIn = (lines: string, { groups }: Plan): string =>
  groups
    .filter(({ ordinal }) => lines.includes(`${groupInShort(ordinal)}承办`))
    .map(({ leadUnit }) => leadUnit)
    .join('\n');

/** 公园, 绿道 for what is about 任务9. */
function namesOfTasks(lines: string, { tasks }: Plan): readonly string[] {
  const named = new Set([...lines.matchAll(NUMBERED)].map(([, number]) => Number(number)));
  return tasks
    .filter(({ number }) => named.has(number))
    .flatMap(({ topics, targets }) => [...topics, ...targets.flatMap(({ aliases }) => aliases)]);
}

const NUMBERED = /任务(\d{1,2})/gu;

/** 住建局 for 区住房城乡建设局. */
const shortNamesIn = (lines: string, { units }: Plan): string =>
  units
    .filter(({ name }) => lines.includes(name))
    .flatMap(({ aliases, spellings }) => [...aliases, ...spellings])
    .join('\n');
