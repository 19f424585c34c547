import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { house } from '../../src/office.ts';
import { generalRefusals } from '../../src/wording/refusals.ts';

const ROOT = join(import.meta.dirname, '../..');

const sources = ['src', 'handlers'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
);
const found = (pattern: RegExp): readonly (readonly string[])[] =>
  sources.flatMap((text) => [...text.matchAll(pattern)]);

/** By the name of its union: every kind of reason that is declared. */
const declared = new Map(
  found(/export type (\w+Reason) =([^;]*(?:;[^;]*?\}[^;]*?)*);/gu).map(
    ([, name = '', members = '']) => [
      name,
      [...members.matchAll(/readonly kind: '([\w-]+)'/gu)].map(([, kind = '']) => kind),
    ],
  ),
);

const inWords = new Set(
  [generalRefusals, ...house.rooms.flatMap(({ refusals }) => refusals ?? [])].flatMap(
    ({ kinds }) => kinds,
  ),
);

describe('whatever the office says no to', () => {
  const refused = found(/new Refusal<(\w+)>\((?:\{\s*kind(?:: (?:'([\w-]+)')?| \})|\w+\))/gu);
  /** What a room's own rule gives back to whoever walks the steps for it. */
  const passedOn = 'Reason';

  test('names its union of reasons', () => {
    const all = found(/new Refusal\b/gu).length;
    expect(refused.length).toBe(all);
    expect(refused.length).toBeGreaterThan(40);
    const unknown = refused.filter(([, union = '']) => union !== passedOn && !declared.has(union));
    expect(unknown).toEqual([]);
  });

  test('has its words in a room', () => {
    const said = refused.flatMap(([, , kind]) => kind ?? []);
    const given = [...declared].flatMap(([union, kinds]) => (union === 'LightReason' ? [] : kinds));
    expect([...said, ...given].filter((kind) => !inWords.has(kind))).toEqual([]);
  });
});
