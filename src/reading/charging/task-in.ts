import { tasksBesidesPlaces } from '../names/named-in.ts';
import type { QuestionReader } from '../reader.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { plain } from '../text/plain.ts';

/** The tasks of the plan that a text is about: by their numbers, known or not, else by their names; that of a street names none. */
export function tasksMeant(text: string, reader: QuestionReader): readonly number[] {
  const numbered = findNumberedTasks(text).flatMap(({ numbers }) => numbers);
  return [...new Set(numbered.length > 0 ? numbered : tasksBesidesPlaces(plain(text), reader))];
}
