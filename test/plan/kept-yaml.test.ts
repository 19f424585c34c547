import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keptYaml } from '../../src/plan/kept-yaml.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-yaml-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'tasks:\n  - number: 1\n    title: 水环境\n';
const HOLDS = { tasks: [{ number: 1, title: '水环境' }] };

describe('what a text of YAML holds', () => {
  test('is kept for the next start', () => {
    const file = join(folder, 'cache', 'plan.json');
    expect(keptYaml(file)(TEXT)).toEqual(HOLDS);
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...kept, holds: { tasks: [] } }));
    expect(keptYaml(file)(TEXT)).toEqual({ tasks: [] });
    expect(readdirSync(join(folder, 'cache'))).toEqual(['plan.json']);
  });

  test('is read anew once the text has changed by a sign', () => {
    const read = keptYaml(join(folder, 'plan.json'));
    read(TEXT);
    expect(read(TEXT.replace('水', '空'))).toEqual({ tasks: [{ number: 1, title: '空环境' }] });
    expect(read(TEXT)).toEqual(HOLDS);
  });

  test.each(['', '{', '[]', '{"mark":1}'])('is read anew where %j is kept', (kept) => {
    const file = join(folder, 'plan.json');
    writeFileSync(file, kept);
    expect(keptYaml(file)(TEXT)).toEqual(HOLDS);
  });

  test('is read where nothing may be written', () => {
    const file = join(folder, 'plan.json');
    writeFileSync(file, '');
    expect(keptYaml(join(file, 'plan.json'))(TEXT)).toEqual(HOLDS);
  });

  test('is kept only where it comes back as it was', () => {
    const read = keptYaml(join(folder, 'plan.json'));
    expect(read('share: .nan')).toEqual({ share: Number.NaN });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is refused with its place where it is no YAML', () => {
    expect(() => keptYaml(join(folder, 'plan.json'))('a: [1')).toThrow(/line 1/u);
  });
});
