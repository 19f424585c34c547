import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { KINDS } from '../../src/office.ts';

/** What would make a game of the work, or watch people instead of asking them (减轻基层负担). */
const SCORED =
  /points?$|^score|streak|^rank|ranking|badge|leaderboard|online|presence|lastSeen|activity|积分|打卡|排名|在线/iu;

describe('everything that is kept', () => {
  test('has no field for points, streaks, ranks, or for who was online when', () => {
    const fields = KINDS.flatMap(({ name, schema }) =>
      fieldsIn(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })).map(
        (field) => `${name}.${field}`,
      ),
    );
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter((field) => SCORED.test(field.split('.')[1] ?? ''))).toEqual([]);
    expect(['points', 'rank', 'lastSeenAt', 'onlineMs'].filter((one) => !SCORED.test(one))).toEqual(
      [],
    );
  });
});

/** The names of all fields of a schema, however deep. */
function fieldsIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value) : []),
    ...fieldsIn(value),
  ]);
}
