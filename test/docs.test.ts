import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { variableNames } from '../src/config.ts';

const connect = readFileSync('docs/connect.md', 'utf8');
const operate = readFileSync('docs/operate.md', 'utf8');
const sources = globSync('src/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('docs/connect.md', () => {
  test('says where every setting of the platforms comes from, and names none that there is not', () => {
    const named = new Set(connect.match(/\b(?:WECOM|DINGTALK)_[A-Z_]+\b/gu));
    const ours = variableNames.filter((name) => /^(?:WECOM|DINGTALK)_/u.test(name));
    // Addresses are the platforms' own unless a test or a proxy stands in their place.
    const isToSet = (name: string) => !/_(?:API_BASE|WS_URL)$/u.test(name);
    expect([...named].toSorted()).toEqual(ours.filter(isToSet).toSorted());
  });
});

describe('docs/operate.md', () => {
  test('names lines of the log that are written so', () => {
    const lines = [...operate.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gmu)]
      .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/gu)])
      .map(([, line = '']) => line)
      .filter((line) => line !== 'msg');
    expect(lines.length).toBeGreaterThan(9);
    for (const line of lines) {
      const said = line.replace(/ (?:in|out)$/u, ' ');
      expect([line, sources.includes(`'${said}`) || sources.includes(`\`${said}`)]).toEqual([
        line,
        true,
      ]);
    }
  });

  test('starts the server as npm start does', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(operate).toContain(`/node_modules/.bin/${scripts.start}\n`);
  });
});
