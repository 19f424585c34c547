import type { Foreseen } from '../../../src/context.ts';
import type { Person } from '../../../src/domain/person.ts';
import { foreseenLines } from '../../../src/wording/foreseen.ts';
import { paged } from '../../../src/wording/paged.ts';
import { dayInWords } from '../../../src/wording/words.ts';

export interface ForeseenParts {
  readonly from: string;
  readonly to: string;
  readonly foreseen: readonly Foreseen[];
  readonly people: readonly Person[];
  /** When the mornings are told, HH:MM. */
  readonly time: string;
  /** What is said to see another page. */
  readonly command: string;
  readonly page: number;
}

/** Each morning with what is said to whom: the first sentence, and some of the names. */
export function nudgesForeseen({
  from,
  to,
  foreseen,
  people,
  time,
  command,
  page,
}: ForeseenParts): string {
  const days = `${dayInWords(from)}至${dayInWords(to)}`;
  if (foreseen.length === 0) return `${days}没有要自动发出的提醒。`;
  const lines = foreseenLines(foreseen, people, time).map((line) => `· ${line}`);
  const title = `${days}会自动发出的提醒，按现在的情况推算，只看不发`;
  return paged({ title, command, lines, page }).join('\n');
}
