import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Seat } from './office.ts';
import { type ClockedOffice, openClockedOffice, type Pushed } from './virtual-office.ts';

const DATA = join(import.meta.dirname, '..', 'data');
const Line = z.strictObject({ at: z.string(), who: z.string(), text: z.string() });

/** An office that has lived through the year, what was said to it, and what it answered. */
export interface PlayedYear {
  readonly office: ClockedOffice;
  readonly said: readonly string[];
  readonly replies: readonly string[];
}

/** From the day of the notice to the end of January 2021, with what the file under test/data lets people say. */
export async function playYear(seats: readonly Seat[], file: string): Promise<PlayedYear> {
  const office = await openClockedOffice(seats, '2020-04-27 10:00');
  const replies: string[] = [];
  const script = linesOf(file).map((line) => Line.parse(JSON.parse(line)));
  for (const { at, who, text } of script) {
    await office.turnTo(at);
    replies.push(await office.say(who, text));
  }
  await office.turnTo('2021-01-31 23:59');
  return { office, said: script.map(({ text }) => text), replies };
}

/** What a golden file under test/data lists, without its remarks. */
export const golden = (file: string): readonly string[] =>
  linesOf(file).filter((line) => !line.startsWith('#'));

/** As a golden file lists it: 2020-07-01 09:00 周工 2020Q2:opened:区环卫管护中心 | the first words. */
export function shown({ at, to, key, text }: Pushed, seats: readonly Seat[]): string {
  const name = seats.find(({ userid }) => userid === to)?.name ?? to;
  const facts = key.replaceAll(/:terminal:\w+/gu, '');
  return `${at} ${name} ${facts} | ${[...text.replaceAll('\n', ' ')].slice(0, 36).join('')}`;
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(join(DATA, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
