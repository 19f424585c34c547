import { afterEach, expect } from '@jest/globals';
import type { Seat } from './office.ts';
import { type ClockedOffice, openClockedOffice } from './virtual-office.ts';

/** Who says what, in order. */
export type Turns = readonly (readonly [who: string, text: string])[];

export interface PlayedOffice {
  /** The office that was opened last. */
  readonly now: ClockedOffice;
  /** Opens one on the morning of 1 June 2020 and plays the turns. */
  open(...turns: Turns): Promise<void>;
  /** The same at another moment: 2020-07-15 09:30. */
  openOn(at: string, ...turns: Turns): Promise<void>;
  say(who: string, text: string): Promise<string>;
}

/** An office that each test opens with what was said before; after it nothing has gone wrong inside. */
export function playedOffice(seats: readonly Seat[]): PlayedOffice {
  let office: ClockedOffice;
  afterEach(async () => {
    expect(office.errors).toEqual([]);
    await office.store.close();
  });
  const openOn: PlayedOffice['openOn'] = async (at, ...turns) => {
    office = await openClockedOffice(seats, at);
    for (const [who, text] of turns) await office.say(who, text);
  };
  return {
    get now() {
      return office;
    },
    open: (...turns) => openOn('2020-06-01 09:30', ...turns),
    openOn,
    say: (who, text) => office.say(who, text),
  };
}
