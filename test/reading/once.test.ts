import { describe, expect, test } from '@jest/globals';
import { hear } from '../../src/reading/heard.ts';
import { lazily, once, remembering } from '../../src/reading/once.ts';
import { forOneMessage } from '../../src/reading/reader.ts';
import { reader } from '../support/readers.ts';

const NOBODY = { units: [], groups: [], today: '2020-05-20' };

describe('what one message says', () => {
  test('is heard once, with the mark at its end or without', () => {
    const ofMessage = forOneMessage(reader);
    const heard = hear('24号任务谁牵头', NOBODY, ofMessage);
    expect(hear('24号任务谁牵头?', NOBODY, ofMessage)).toBe(heard);
  });

  test('is heard anew for somebody else, on another day and in the next message', () => {
    const ofMessage = forOneMessage(reader);
    const heard = hear('我们局有哪些任务', NOBODY, ofMessage);
    const others = [
      hear('我们局有哪些任务', { ...NOBODY, units: ['区水务局'] }, ofMessage),
      hear('我们局有哪些任务', { ...NOBODY, today: '2020-05-21' }, ofMessage),
      hear('我们局有哪些任务', NOBODY, forOneMessage(reader)),
    ];
    for (const other of others) expect(other).not.toBe(heard);
  });
});

describe('what is made when it is asked for', () => {
  test('is made once, also where it is nothing', () => {
    let times = 0;
    const make = () => {
      times += 1;
      return null;
    };
    const value = lazily(make);
    expect(times).toBe(0);
    expect([value(), value()]).toEqual([null, null]);
    expect(times).toBe(1);
  });

  test('is made each time where nothing is remembered', () => {
    let times = 0;
    const make = () => {
      times += 1;
      return times;
    };
    expect([once(null, 'a', make), once(null, 'a', make)]).toEqual([1, 2]);
    const memory = new Map<string, number>();
    expect([once(memory, 'a', make), once(memory, 'a', make), once(memory, 'b', make)]).toEqual([
      3, 3, 4,
    ]);
  });
});

describe('a reading of bare words', () => {
  const counted = () => {
    const read: string[] = [];
    const reading = remembering((text: string, today: string) => {
      read.push(`${today} ${text}`);
      return [text];
    });
    return { read, reading };
  };

  test('is the same for whoever asks next, until the day changes', () => {
    const { read, reading } = counted();
    expect(reading('甲', '2020-05-20')).toBe(reading('甲', '2020-05-20'));
    reading('甲', '2020-05-21');
    reading('甲', '2020-05-20');
    expect(read).toEqual(['2020-05-20 甲', '2020-05-21 甲', '2020-05-20 甲']);
  });

  test('is forgotten once much else was read, unless it was asked for again', () => {
    const { read, reading } = counted();
    const today = '2020-05-20';
    const [asked, left] = [reading('甲', today), reading('乙', today)];
    for (let at = 0; at < 40; at += 1) {
      reading(`${at}${'长'.repeat(999)}`, today);
      expect(reading('甲', today)).toBe(asked);
    }
    expect(reading('乙', today)).not.toBe(left);
    expect(read.filter((one) => one.endsWith(' 甲'))).toHaveLength(1);
  });
});
