import type { Intent, Question } from '../../domain/intent.ts';
import { isOfOwnUnit, speaksOfOwnUnit } from '../names/own.ts';
import type { Asked, Asker } from '../reader.ts';
import { oneOrSeveral, oneOrWhich } from './several.ts';

const COMPARES =
  /谁(?:的)?.*(?:多|少)|比.*(?:多|少)|哪(?:个|家)?(?:的)?.*(?:多|少)|更多|多还是|相比|比较|more tasks|fewer|\bcompare\b/u;

/** Tasks that units have together; 都有哪些 asks for each one's. */
const SHARES =
  /一起|共同|同时|合作|协作|重合|重叠|相同|共有的|都(?:参加|参与|负责|承担|涉及|牵头|在|有)的|两家都|\b(?:both|together|share|in common)\b/u;

/** A question about a unit: its tasks, the ones it leads, the groups it belongs to. */
export function readUnitQuestion(asked: Asked, asker: Asker): Intent | null {
  const { units, unclearUnits } = asked.subjects;
  const as = asksForLead(asked) ? 'lead' : 'responsible';
  if (units.length > 1 && COMPARES.test(asked.text)) {
    return { kind: 'compare-units', units: [...units], as };
  }
  const together = SHARES.test(asked.text) ? unitsTogether(asked, asker) : [];
  if (together.length > 1) return { kind: 'ask-shared-tasks', units: [...together] };
  if (units.length > 0) return oneOrSeveral(units.flatMap((unit) => questionsAbout(unit, asked)));
  const [unclear] = unclearUnits;
  if (unclear) {
    return oneOrWhich(
      unclear.word,
      unclear.units.flatMap((unit) => questionsAbout(unit, asked)),
    );
  }
  return isOfOwnUnit(asked.text) ? ownUnitQuestion(asked, asker) : null;
}

/** 我们局和住建局一起: the asker's unit beside the one that is named. */
function unitsTogether({ subjects, text }: Asked, asker: Asker): readonly string[] {
  const own = speaksOfOwnUnit(text) ? asker.units.slice(0, 1) : [];
  return [...new Set([...own, ...subjects.units])];
}

function ownUnitQuestion(asked: Asked, asker: Asker): Intent | null {
  if (asker.units.length === 0) return { kind: 'ask-own-unit' };
  return oneOrWhich(
    '我们单位',
    asker.units.flatMap((unit) => questionsAbout(unit, asked).slice(0, 1)),
  );
}

function questionsAbout(unit: string, asked: Asked): readonly Question[] {
  const wantsGroups =
    asked.asks.has('group') ||
    /[组专]班?.*(?:成员|参加|参与)|(?:几|哪些?|多少)个?(?:工作)?组/u.test(asked.text);
  const wantsTasks = /任务|几项|哪些?项|几个事|task/u.test(asked.text);
  const asksOfGroup = asked.subjects.groups.length > 0 && !wantsTasks;
  const as = asksForLead(asked) ? 'lead' : 'responsible';
  const tasks: Question = { kind: 'ask-unit-tasks', unit, as };
  const groups: Question = { kind: 'ask-unit-groups', unit };
  if (wantsGroups || asksOfGroup) return wantsTasks ? [tasks, groups] : [groups];
  return [tasks];
}

/** 牵头 alone asks for the tasks that a unit leads; beside 负责 or 参与 the whole list shows both. */
function asksForLead({ text }: Asked): boolean {
  const leads = /牵头|主责|首列|领头|挑头|\bleads?\b|\bleading\b/u.test(text);
  return leads && !/参与|配合|涉及|全部|一共(?:有)?几|共有|responsible/u.test(text);
}
