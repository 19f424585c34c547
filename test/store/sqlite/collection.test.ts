import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import { BINDINGS } from '../../../src/domain/binding.ts';
import { prepareTable } from '../../../src/store/sqlite/collection.ts';
import { queryClauses } from '../../../src/store/sqlite/sql.ts';

describe('the table of a kind', () => {
  test('has an index for a person in capitals or small letters, in the order of the approvals', () => {
    const database = new DatabaseSync(':memory:');
    prepareTable(database, BINDINGS);
    const where = { personId: { anyCase: 'wecom:Li' }, state: 'approved' };
    const { text, values } = queryClauses({ where, sort: ['decidedAt', 'id'] });
    const steps = database
      .prepare(`EXPLAIN QUERY PLAN SELECT * FROM bindings ${text}`)
      .all(...values);
    expect(steps.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(
        /^SEARCH bindings USING INDEX bindings_any_personId_\w+ \(<expr>=\? AND <expr>=\?\)$/u,
      ),
    ]);
  });
});
