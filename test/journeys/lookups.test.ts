import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Reply } from '../../src/domain/message.ts';
import { RoleName } from '../../src/domain/person.ts';
import { openTestOffice, type Seat, type TestOffice } from '../support/office.ts';

/** One question with what its answer must say: of each list of facts one, and nothing forbidden. */
const Case = z.strictObject({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  asker: z
    .union([
      z.strictObject({ unit: z.string(), role: RoleName, group: z.int().optional() }),
      z.literal('unknown'),
    ])
    .optional(),
  class: z.array(z.string().nullable()),
  facts: z.array(z.array(z.string())),
  forbid: z.array(z.string()),
});
type Case = z.infer<typeof Case>;

const FILE = join(import.meta.dirname, '../data/lookups.json');
const cases = z.array(Case).parse(JSON.parse(readFileSync(FILE, 'utf8')));
const kinds = [...new Set(cases.map((one) => one.kind))];

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice(cases.flatMap(seatOf));
});
afterAll(() => office.close());

describe('questions about the notice', () => {
  test.each(kinds)('of the kind “%s” are all answered rightly', async (kind) => {
    const failures: string[] = [];
    for (const one of cases.filter((asked) => asked.kind === kind)) {
      const { replies, intent } = await office.say(one.id, one.text);
      const faults = faultsOf(one, replies, intent?.kind === 'ask-task' && intent.whole === true);
      if (faults.length > 0) failures.push(`${one.id} ${one.text} -> ${faults.join('; ')}`);
    }
    expect(failures).toEqual([]);
    expect(office.errors).toEqual([]);
  });
});

/** Each asker has a chat of their own, so that no question follows up another. */
function seatOf({ id, asker }: Case): readonly Seat[] {
  if (asker === 'unknown') return [];
  if (!asker) return [{ userid: id, name: '李办', roles: [{ role: 'office', unit: '区城管局' }] }];
  const { group, ...role } = asker;
  return [{ userid: id, name: '王工', roles: [group === undefined ? role : { ...role, group }] }];
}

/** What a phone shows at once; the whole text of a task is as long as it is. */
const LONGEST = 600;
const MOST_LINES = 20;

function faultsOf(one: Case, replies: readonly Reply[], isWhole: boolean): readonly string[] {
  const text = replies.map((reply) => reply.text).join('\n');
  const said = replies.find((reply) => reply.class !== null)?.class ?? null;
  const isExpected = one.class.includes(null) || one.class.includes(said);
  const isLong = text.length > LONGEST || text.split('\n').length > MOST_LINES;
  return [
    ...one.facts
      .filter((any) => !any.some((fact) => text.includes(fact)))
      .map((any) => `no ${any}`),
    ...one.forbid.filter((words) => text.includes(words)).map((words) => `says ${words}`),
    ...(isExpected ? [] : [`is ${said}`]),
    ...(isLong && !isWhole ? ['is too long'] : []),
  ];
}
