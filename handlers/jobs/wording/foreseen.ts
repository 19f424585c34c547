import type { Foreseen } from '../../../src/context.ts';
import type { Person } from '../../../src/domain/person.ts';
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

const NAMED = 4;

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
  const lines = foreseen.flatMap(({ day, tellings }) =>
    [...Map.groupBy(tellings, ({ text }) => firstSentence(text))].map(
      ([said, own]) =>
        `· ${dayInWords(day)} ${time} ${namesOf(
          own.map(({ personId }) => personId),
          people,
        )}：${said}`,
    ),
  );
  const title = `${days}会自动发出的提醒，按现在的情况推算，只看不发`;
  return paged({ title, command, lines, page }).join('\n');
}

const firstSentence = (text: string): string => `${text.split(/[。\n]/u)[0] ?? ''}。`;

function namesOf(ids: readonly string[], people: readonly Person[]): string {
  const names = ids.map((id) => people.find((one) => one.id === id)?.name ?? id);
  return names.length > NAMED
    ? `${names.slice(0, NAMED).join('、')}等${names.length}人`
    : names.join('、');
}
