import { describe, expect, test } from '@jest/globals';
import { pieces, webhookForms } from '../src/channels/dingtalk/encode.ts';
import { withoutMentionOf } from '../src/channels/mention.ts';
import { fitted } from '../src/channels/reply-text.ts';
import { splitText } from '../src/channels/split-text.ts';
import { fromTerminal } from '../src/channels/terminal.ts';
import { createRecognize } from '../src/desk/recognize.ts';
import { LONGEST_TEXT } from '../src/domain/limits.ts';
import type { Role } from '../src/domain/person.ts';
import { house } from '../src/office.ts';
import { cpuTime } from './support/cpu-time.ts';
import { writtenForms } from './support/forms.ts';
import { plan, reader } from './support/readers.ts';
import { seeded } from './support/seeded.ts';
import { SITUATION } from './support/situation.ts';

/** Everybody else waits while a text is read, so whatever it holds it takes no longer of the processor. */
const MOST_MS = 50;
/** Nor, where the processor is slow or shared, this many times as long as a report of the same length that is all figures. */
const MOST_TIMES = 2;
/** The longest body of a callback, in Chinese characters of three bytes. */
const LONGEST_BODY = Math.floor((64 * 1024) / 3);

const MARKS = [...'，。、：；（）【】?|\n\t \u3000', '', '1', '28号', '任务28', '3座', '12、'];

const recognize = createRecognize(plan, house);
const seat = { userid: 'wang', name: '王工', chat: 'single' as const };
const LIAISON: Role = { role: 'liaison', unit: '区水务局', group: null };
const ASKERS: readonly (readonly Role[])[] = [[], [LIAISON]];

const readBy = (roles: readonly Role[]) => (text: string) =>
  recognize(fromTerminal(text, seat, 'm1', '2020-05-20T02:00:00.000Z'), { ...SITUATION, roles });

/** The milliseconds that the longest text may take on this machine, as it is now. */
async function mostNow(): Promise<number> {
  const report = repeated('公厕完成2座，', LONGEST_TEXT);
  return Math.max(MOST_MS, MOST_TIMES * (await cpuTime(0, () => readBy([LIAISON])(report))));
}

/** What hung the server once, or held it up. */
const ATTACKS: readonly string[] = [
  `${'嗯'.repeat(28)}，那24号呢`,
  `${'好的，'.repeat(12)}那个`,
  `${'1,'.repeat(24)}0`,
  `好${'，'.repeat(22)}24号任务谁牵头`,
  `转${'】转'.repeat(26)}表历城区公厕已完成4座`,
  `任务28：${'哈'.repeat(3_990)}x`,
  `${'\u3000'.repeat(3_990)}任务`,
  `${'几牵头'.repeat(1_300)}吧`,
  '12号：'.repeat(1_000),
  `任务28：${'12、'.repeat(1_300)}`,
];

describe('a message as long as one may be', () => {
  test.each(ATTACKS.map((text) => [named(text), text]))('%s is read at once', async (_, text) => {
    for (const roles of ASKERS) expect(await slowness(() => readBy(roles)(text), text)).toBeNull();
  });

  test('is read at once whatever words of ours it repeats', async () => {
    const slow: (string | null)[] = [];
    for (const [at, text] of repeatedTexts(120, LONGEST_TEXT).entries()) {
      const roles = ASKERS[at % ASKERS.length] ?? [];
      slow.push(await slowness(() => readBy(roles)(text), text));
    }
    expect(slow.filter((one) => one !== null)).toEqual([]);
  });

  test('is read at once with all the words of the plan in it', async () => {
    const words = [...reader.lexicon.forms.keys()].join('，');
    for (let at = 0; at < words.length; at += LONGEST_TEXT) {
      const text = words.slice(at, at + LONGEST_TEXT);
      for (const roles of ASKERS)
        expect(await slowness(() => readBy(roles)(text), text)).toBeNull();
    }
  });
});

/** All that is done to a text on its way through the channels. */
const CARRIED: readonly (readonly [string, (text: string) => unknown])[] = [
  ['freed of the bot’s name', withoutMentionOf('督办 助手')],
  ['made to fit a card', (text) => fitted(text, 2_048)],
  ['split into pieces', (text) => splitText(text, 2_048)],
  ['sent through DingTalk', (text) => pieces({ key: 'k', text }, false).flatMap(webhookForms)],
];

describe('a text of the channels', () => {
  const texts = [
    ...[
      '\u3000',
      '\n\t',
      '|\n',
      '[',
      '[a](',
      '**',
      '<font',
      '```\n',
      '| a |\n|---|\n',
      '@督办',
    ].map((piece) => repeated(piece, LONGEST_BODY)),
    `任务1：已完成规划3项${'\n\t'.repeat(1_300)}||${'\t'.repeat(1_300)}`,
    ...repeatedTexts(20, LONGEST_BODY),
  ];

  test.each(CARRIED)('is %s at once', async (_, carry) => {
    const slow: string[] = [];
    for (const text of texts) {
      const ms = await cpuTime(MOST_MS, () => carry(text));
      if (ms > MOST_MS) slow.push(`${ms.toFixed(0)} ms for ${named(text)}`);
    }
    expect(slow).toEqual([]);
  });
});

/** What a reading took too long for, in words; null where it was in time. */
async function slowness(work: () => unknown, text: string): Promise<string | null> {
  const ms = await cpuTime(MOST_MS, work);
  if (ms <= MOST_MS) return null;
  const most = await mostNow();
  return ms <= most ? null : `${ms.toFixed(0)} of ${most.toFixed(0)} ms for ${named(text)}`;
}

/** Texts of one to four words of the patterns or of the plan, with marks between them, again and again. */
function repeatedTexts(count: number, length: number): readonly string[] {
  const random = seeded(20_200_708);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const words = wordsOfForms();
  const names = [...reader.lexicon.forms.keys()];
  return Array.from({ length: count }, () => {
    const several = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      [pick(random() < 0.7 ? words : names), pick(MARKS)].join(''),
    );
    return repeated(several.join('') || '好', length);
  });
}

/** The words that patterns write out between their signs. */
function wordsOfForms(): readonly string[] {
  const words = writtenForms().flatMap(({ source }) =>
    source.split(/\\(?:u[0-9a-f]{4}|u?\{[^}]*\}|.)|[^\p{L}\p{N}]+/u),
  );
  return [...new Set(words)].filter((word) => word !== '');
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function named(text: string): string {
  return `${text.length} of ${JSON.stringify(text.slice(0, 40))}`;
}
