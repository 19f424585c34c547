import { describe, expect, test } from '@jest/globals';
import { hears } from '../../../handlers/talk/hears.ts';
import { plain } from '../../../src/reading/text/plain.ts';
import { reader } from '../../support/readers.ts';

const refused = (body: string) =>
  hears.report?.({ body, text: plain(body), reader } as Parameters<
    NonNullable<typeof hears.report>
  >[0]);

describe('a place among others', () => {
  test.each(['停车场任务财政局排第几位', '12号任务财政局排第几位'])(
    'is answered where it is that of a unit in a task: %s',
    (text) => {
      expect(refused(text)).toBeNull();
    },
  );

  test('is not told of a group', () => {
    expect(refused('治理组排第几')).toEqual({ kind: 'refuse', of: 'ranks' });
  });
});
