import type { Mention, Said } from '../names/mentions.ts';
import type { Skeleton } from './span.ts';

/** The text with each thing that it names as one letter, which is all that most shapes look at. */
export function skeletonOf(text: string, mentions: readonly Mention[]): Skeleton {
  const places: number[] = [];
  let skeleton = '';
  let at = 0;
  const take = (end: number) => {
    for (; at < end; at += 1) {
      skeleton += text.charAt(at);
      places.push(at);
    }
  };
  for (const mention of mentions) {
    take(mention.start);
    skeleton += letterOf(mention.meanings);
    places.push(mention.start);
    at = mention.end;
  }
  take(text.length);
  places.push(text.length);
  return { text, skeleton, places, mentions };
}

const LETTERS: readonly (readonly [Said['kind'], string])[] = [
  ['task-number', 'T'],
  ['task', 'T'],
  ['unit', 'U'],
  ['group-number', 'G'],
  ['group', 'G'],
  ['person', 'P'],
  ['post', 'O'],
  ['quarter', 'Q'],
  ['elsewhere', 'E'],
];

function letterOf(meanings: readonly Said[]): string {
  const letter = LETTERS.find(([kind]) => meanings.some((meaning) => meaning.kind === kind));
  return letter?.[1] ?? 'X';
}
