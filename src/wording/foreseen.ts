import type { Telling } from '../domain/occasion.ts';
import type { Person } from '../domain/person.ts';
import { dayInWords } from './words.ts';

/** A morning with what would be told on it. */
interface Morning {
  readonly day: string;
  readonly tellings: readonly Pick<Telling, 'personId' | 'text'>[];
}

const NAMED = 4;

/** 2020年7月6日 09:00 王工、李工：二季度进展7月12日前报. */
export const foreseenLines = (
  foreseen: readonly Morning[],
  people: readonly Person[],
  time: string,
): readonly string[] =>
  foreseen.flatMap(({ day, tellings }) =>
    [...Map.groupBy(tellings, ({ text }) => firstSentence(text))].map(([said, own]) => {
      const ids = own.map(({ personId }) => personId);
      return `${dayInWords(day)} ${time} ${namesOf(ids, people)}：${said}`;
    }),
  );

const firstSentence = (text: string): string => `${text.split(/[。\n]/u)[0] ?? ''}。`;

function namesOf(ids: readonly string[], people: readonly Person[]): string {
  const names = ids.map((id) => people.find((one) => one.id === id)?.name ?? id);
  return names.length > NAMED
    ? `${names.slice(0, NAMED).join('、')}等${names.length}人`
    : names.join('、');
}
