import type { Matters } from '../context.ts';
import type { Intent } from '../domain/intent.ts';
import { TakenStep } from '../matters/lacking-text.ts';

/** 答复水务那个，下周三开会: what others get to read at once is shown first, where the record was called by anything but its number. */
export function shownFirst(read: Intent, matters: Matters): Intent {
  const step = TakenStep.safeParse(read).data;
  const sort = step?.matter ? matters.get(step.matter.kind) : undefined;
  const isPublished = step !== undefined && step.text !== '' && sort?.publishes.includes(step.word);
  return isPublished ? { kind: 'keep-draft', proposal: read } : read;
}
