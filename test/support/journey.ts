import { afterEach, beforeEach, expect } from '@jest/globals';
import { type Submission, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openTestOffice, type Seat, type TestOffice } from './office.ts';
import { SEATS } from './seats.ts';

/** The office as people, those of SEATS unless others are named, walk through it in one test file: opened anew before each test. */
export interface Journey extends Omit<TestOffice, 'close'> {
  /** Somebody says something alone to the clerk, or in a group; resolves with the words of the answer. */
  tell(who: string, text: string, chat?: 'single' | 'group'): Promise<string>;
  /** Says it and confirms what is shown; resolves with the words of the receipt. */
  report(who: string, text: string): Promise<string>;
  /** What is on record for a period. */
  ledger(period?: string): Promise<readonly Submission[]>;
}

/** Opens the office before each test of the file, at that moment, and holds after it that nothing went wrong inside. */
export function openJourney(at = '2020-06-20 10:00', seats: readonly Seat[] = SEATS): Journey {
  let office: TestOffice;
  beforeEach(async () => {
    office = await openTestOffice(seats);
    office.setTime(at);
  });
  afterEach(async () => {
    expect(office.errors).toEqual([]);
    await office.close();
  });
  const tell: Journey['tell'] = async (who, text, chat = 'single') =>
    (await office.say(who, text, { chat })).text;
  return {
    get plan() {
      return office.plan;
    },
    get store() {
      return office.store;
    },
    get office() {
      return office.office;
    },
    get errors() {
      return office.errors;
    },
    setTime: (words) => office.setTime(words),
    say: (who, text, options) => office.say(who, text, options),
    pushes: () => office.pushes(),
    tell,
    async report(who, text) {
      await tell(who, text);
      return tell(who, '确认');
    },
    ledger: (period = '2020-06') => submissionsOfPeriod(office.store.kept, period),
  };
}
