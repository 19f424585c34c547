import { quantitiesIn } from '../achievements/report-quantities.ts';
import { tellsDone } from '../figures/tells-done.ts';
import type { AssignedPart } from './report-parts.ts';

/**
 * The parts, with one that only says of which thing the next tells in the section of that: 第三条定在堤口路，9月底前完工 is a plan
 * as a whole, and 剩下那座在北园，电还没接通 a trouble.
 */
export function withSubjects(parts: readonly AssignedPart[]): readonly AssignedPart[] {
  const told: AssignedPart[] = [];
  for (const part of parts.toReversed()) {
    const next = told.at(-1);
    const leads = next !== undefined && isSubject(part) && goesOn(part, next);
    told.push(leads ? { ...part, section: next.section } : part);
  }
  return told.toReversed();
}

const isSubject = ({ section, isHead, text }: AssignedPart): boolean =>
  section === 'progress' &&
  !isHead &&
  ONE_OF_THEM.test(text) &&
  !tellsDone(text) &&
  quantitiesIn(text.replace(ONE_OF_THEM, '')).length === 0;

const goesOn = ({ tasks }: AssignedPart, next: AssignedPart): boolean =>
  next.opens === 'part' &&
  (next.section === 'next' || next.section === 'problems') &&
  !next.isHead &&
  (next.tasks.length === 0 || next.tasks.some((task) => tasks.includes(task)));

/** 第三条, 剩下那座, 另一处, 最后一家. */
const ONE_OF_THEM =
  /^(?:还有|其中)?(?:第[一二三四五六七八九十\d]{1,3}|(?:最后|另外?|剩下?的?|余下的?|其余的?)(?:那|的|这)?[一1两2]?|那[一1])[座处个条家户栋部件段]/u;
