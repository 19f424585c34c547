import { describe, expect, test } from '@jest/globals';
import { house } from '../../src/office.ts';
import { type Form, form } from '../../src/reading/form.ts';
import { tableOfCommands } from '../../src/reading/table-of-commands.ts';
import { textsOf } from '../support/texts.ts';

describe('a table of commands', () => {
  const list = form('[查看]清单', () => ({ kind: 'list' }));
  const lock = form('锁定{period}', () => ({ kind: 'lock' }));
  const agree = form('同意{words}', () => ({ kind: 'agree' }));
  const commands = tableOfCommands<{ kind: string }>([list, lock, agree]);

  test('gives those that a text may be', () => {
    expect(commands('清单')).toEqual([list]);
    expect(commands('锁定6月')).toEqual([lock]);
    expect(commands('看看')).toEqual([]);
  });

  test('gives several in the order in which they were declared', () => {
    const shared = form('锁定6月', () => ({ kind: 'shared' }));
    const all = tableOfCommands<{ kind: string }>([lock, shared, list]);
    expect(all('锁定6月')).toEqual([lock, shared]);
  });

  test('leaves out none that reads a text', () => {
    const forms: readonly Form<unknown>[] = [...house.sayings.values()].flatMap(
      (saying) => saying.forms,
    );
    const table = tableOfCommands(forms);
    const spelt = forms.flatMap(({ spellings }) => spellings.map(filled));
    const texts = [...spelt, ...textsOf('lookups.json')];
    const missed = texts.filter((text) =>
      forms.some((one) => one.read(text, '2020-07-03') !== null && !table(text).includes(one)),
    );
    expect(missed).toEqual([]);
  });
});

/** A spelling as somebody types it. */
const filled = (spelling: string): string =>
  spelling
    .replaceAll('{number}', '3')
    .replaceAll('{count}', '二十五')
    .replaceAll('{period}', '6月')
    .replaceAll('{words}', '公厕');
