import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { analyse } from 'scslre';
import { LONGEST_TEXT } from '../src/domain/limits.ts';
import { attacksOn } from './support/attacks.ts';
import { cpuTime } from './support/cpu-time.ts';
import { builtForms, type Form, writtenForms } from './support/forms.ts';
import { SITUATION } from './support/situation.ts';

/** For one pattern and the longest text; a pattern that tries every pair of places takes several times as long. */
const MOST_MS = 6;
/** Nor, where the processor is slow or shared, this many times as long as a pattern that tries sixty characters from each. */
const MOST_TIMES = 6;
const FAIR = /因(?:因|为){2,60}(?:。|！)/;
/** What the channels are given has not been measured yet, and may be longer by so many times. */
const TIMES_LONGER = 5;
const forms = unique([...writtenForms(), ...(await builtForms(loadProduct))]);

/** Loads what the reading, the channels and the plan are made of, and reads a text that names something of every kind. */
async function loadProduct(): Promise<void> {
  for (const folder of [
    'handlers',
    'src/reading',
    'src/channels',
    'src/domain',
    'src/plan',
    'src/wording',
  ]) {
    const path = join(import.meta.dirname, '..', folder);
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.ts')) await import(join(path, name));
    }
  }
  const { plan } = await import('./support/readers.ts');
  const { createRecognize } = await import('../src/desk/recognize.ts');
  const { house } = await import('../src/office.ts');
  const { withoutMentionOf } = await import('../src/channels/mention.ts');
  const { fromTerminal } = await import('../src/channels/terminal.ts');
  const seat = { userid: 'wang', name: '王工', chat: 'single' as const };
  for (const text of ['任务24和25：区水务局已完成3处', '我们局的第2条路谁负责，我们组长是谁']) {
    const message = fromTerminal(
      withoutMentionOf('助手')(text),
      seat,
      'm1',
      '2020-05-20T02:00:00Z',
    );
    await createRecognize(plan, house)(message, {
      ...SITUATION,
      roles: [{ role: 'liaison', unit: '区水务局', group: null }],
    });
  }
}

function unique(all: readonly Form[]): readonly Form[] {
  return [...new Map(all.map((form) => [`/${form.source}/${form.flags}`, form])).values()];
}

describe('every regular expression of the product', () => {
  test('is found, those that are put together at the start too', () => {
    expect(forms.length).toBeGreaterThan(700);
    expect(forms.map(({ place }) => place.split(':')[0])).toContain('src/reading/spans/own.ts');
  });

  test('has no two repetitions that could share the same words', () => {
    const found = forms.flatMap((form) =>
      analyse({ source: form.source, flags: form.flags }).reports.map(
        ({ type, character }) =>
          `${form.place} /${form.source}/: ${type} over ${character.literal.source}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('reads the longest text of its own words in no time', async () => {
    const slow: string[] = [];
    for (const form of forms) slow.push((await slowest(form)) ?? '');
    expect(slow.filter((one) => one !== '')).toEqual([]);
  });
});

/** What a pattern takes too long for: few repetitions find what doubles with each, many what grows with the square. */
async function slowest(form: Form): Promise<string | null> {
  const pattern = new RegExp(form.source, form.flags);
  const times = /^src\/channels\/|\/wrapped\.ts/u.test(form.place) ? TIMES_LONGER : 1;
  for (const pieces of attacksOn(form)) {
    for (const text of textsOf(pieces, LONGEST_TEXT * times)) {
      const ms = await cpuTime(MOST_MS * times, () => text.replace(pattern, ''));
      if (ms > MOST_MS * times && ms > (await mostNow()) * times)
        return `${form.place} /${form.source}/: ${ms.toFixed(0)} ms for ${text.length} of ${pieces.join(' and ')}`;
    }
  }
  return null;
}

/** The milliseconds that the longest text may take on this machine, as it is now. */
const mostNow = async (): Promise<number> =>
  MOST_TIMES * (await cpuTime(0, () => ('因'.repeat(LONGEST_TEXT) + END).replace(FAIR, '')));

/** No pattern takes this character, so that whatever must reach the end of the text fails there. */
const END = '\u{e000}';

function* textsOf(pieces: readonly string[], longest: number): Generator<string> {
  const all = pieces.join('');
  for (const times of [12, 25]) yield all.repeat(times) + END;
  for (const length of [longest / 10, longest]) {
    yield all.repeat(length / all.length) + END;
    const share = length / pieces.length;
    if (pieces.length > 1) yield pieces.map((one) => one.repeat(share / one.length)).join('') + END;
  }
}
