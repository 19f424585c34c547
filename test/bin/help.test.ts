import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readMembersFile } from '../../src/people/members-file.ts';
import { commandLine } from '../support/command-line.ts';
import { planOf } from '../support/office.ts';

const run = (command: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, commandLine(command, ...words), {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });

describe('the commands', () => {
  test.each(['replay', 'plan', 'preview', 'talk', 'store', 'check', 'backup'])(
    '%s answers --help',
    (command) => {
      const { stdout, stderr, status } = run(command, '--help');
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      expect(stdout).toContain('npm run');
    },
  );

  test.each([
    ['replay', ['nothing.jsonl']],
    ['plan', ['verify', 'nothing.yaml']],
    ['store', ['copy', 'nothing.sqlite', 'to.sqlite']],
    ['store', ['audit', 'nothing.sqlite']],
    ['backup', ['restore', 'nothing.backup']],
  ])('%s says in a sentence that a file is missing', (command, words) => {
    const { stderr, status } = run(command, ...words);
    expect(status).toBe(1);
    expect(stderr).toMatch(/没有这个文件|没有文件|No file/u);
    expect(stderr).not.toContain('at ');
  });
});

describe('the example of a members file', () => {
  test('is one that the server takes', () => {
    const people = readMembersFile('members.example.yaml', planOf('plans/tianqiao-2020.yaml').plan);
    expect(people.map(({ userid }) => userid)).toContain('553710003026104420');
    expect(people.find(({ name }) => name === '王工')?.roles).toHaveLength(2);
  });
});

describe('bin/README.md', () => {
  /** The lines without their sentences, which stand in the wording alone. */
  const withoutTexts = (lines: string): readonly object[] =>
    lines
      .trim()
      .split('\n')
      .map((line) => ({ ...JSON.parse(line), text: '' }));
  const words = readFileSync('bin/README.md', 'utf8');

  test('shows a line that replay plays, and what comes of it, in its form', () => {
    const [given = '', printed = ''] = [...words.matchAll(/```jsonl\n([^`]*)```/gu)].map(
      (match) => match[1],
    );
    const { stdout, stderr } = spawnSync(process.execPath, commandLine('replay', '-'), {
      input: given,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect(stderr).toBe('');
    expect(withoutTexts(stdout)).toEqual(withoutTexts(printed));
  });

  test('names every command of package.json that is one of these files', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const ours = Object.keys(scripts).filter((name) =>
      /^node (?:--import \S+ )?(?:bin|bench)\//u.test(scripts[name]),
    );
    expect(ours.length).toBeGreaterThan(6);
    for (const name of ours) expect(words).toContain(`npm run ${name}`);
  });
});
