import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import config from '../jest.config.ts';
import { KINDS } from '../src/office.ts';
import { plan } from './support/readers.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['src', 'handlers', 'prompts', 'bin'];

/** What the files under a place may import, as beginnings of paths; `*` is everything of the project. */
const MAY_IMPORT: readonly (readonly [string, readonly string[]])[] = [
  ['src/domain/', ['src/domain/']],
  ['src/reading/', ['src/reading/', 'src/domain/']],
  ['src/wording/', ['src/wording/', 'src/domain/']],
  [
    'src/channels/',
    [
      'src/channels/',
      'src/domain/card.ts',
      'src/domain/enclosure.ts',
      'src/domain/message.ts',
      'src/domain/trouble.ts',
      'src/errors.ts',
    ],
  ],
  ['src/model/', ['src/model/', 'src/errors.ts']],
  [
    'src/store/',
    [
      'src/store/',
      'src/domain/kept.ts',
      'src/domain/outbox.ts',
      'src/domain/set-aside.ts',
      'src/errors.ts',
    ],
  ],
  ['src/exports/', ['src/exports/', 'src/domain/']],
  ['prompts/', ['prompts/', 'src/domain/', 'src/model/model.ts']],
  [
    'handlers/',
    [
      'handlers/',
      'src/domain/',
      'src/reading/',
      'src/wording/',
      'src/ledger/',
      'src/matters/',
      'prompts/',
      'src/context.ts',
      'src/room.ts',
      'src/clock/at-its-moment.ts',
      'src/clock/morning-time.ts',
      'src/clock/often.ts',
      'src/people/office-people.ts',
    ],
  ],
  [
    'src/matters/',
    [
      'src/matters/',
      'src/ledger/',
      'src/domain/',
      'src/wording/',
      'src/reading/matters/',
      'src/reading/said.ts',
      'src/context.ts',
      'src/people/office-people.ts',
    ],
  ],
  ['src/ledger/', ['src/ledger/', 'src/domain/', 'src/wording/', 'src/context.ts']],
];

/** The files of a room that decide nothing of their own accord: no time, no store, no words for people. */
const PURE = ['record.ts', 'steps.ts', 'rules.ts', 'intents.ts'];

/** Each outside library has one home. */
const HOMES: readonly (readonly [string, string])[] = [
  ['koa', 'src/door/app.ts'],
  ['@koa/router', 'src/door/app.ts'],
  ['raw-body', 'src/door/app.ts'],
  ['mongoose', 'src/store/mongo/'],
  ['node:sqlite', 'src/store/sqlite/'],
  ['node-cron', 'src/clock/clock.ts'],
  ['pino', 'src/log.ts'],
  ['minisearch', 'src/reading/names/search.ts'],
  ['pinyin-pro', 'src/reading/names/sounds.ts'],
  ['tyme4ts', 'src/clock/holidays.ts'],
  ['@wecom/crypto', 'src/channels/'],
  ['openai', 'src/model/openai.ts'],
  ['yaml', 'src/'],
  ['ws', 'src/channels/'],
  ['fast-xml-parser', 'src/'],
  ['fflate', 'src/evidence/text-of-docx.ts'],
  ['exceljs', 'src/exports/xlsx.ts'],
  ['docx', 'src/exports/docx.ts'],
  ['echarts/core', 'src/exports/chart.ts'],
  ['echarts/dist/echarts.esm.min.mjs', 'src/exports/chart.ts'],
  ['@resvg/resvg-js', 'src/exports/png.ts'],
  ['prom-client', 'src/door/metrics.ts'],
];

interface File {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function filesIn(folder: string): readonly File[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, imports: importsOf(text) };
    });
}

const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\w-])(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(
    (match) => match[1] ?? '',
  );

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');

const isOwn = (specifier: string): boolean => specifier.startsWith('.');
const resolved = (file: File, specifier: string): string =>
  normalize(join(dirname(file.path), specifier));

const files: readonly File[] = FOLDERS.flatMap(filesIn);

describe('the house', () => {
  test.each(MAY_IMPORT)('lets %s import only what it may', (place, allowed) => {
    const strays = files
      .filter((file) => file.path.startsWith(place))
      .flatMap((file) => file.imports.filter(isOwn).map((one) => [file.path, resolved(file, one)]))
      .filter(([, target]) => !allowed.some((start) => target?.startsWith(start)));
    expect(strays).toEqual([]);
  });

  test('lets a room import nothing of another room', () => {
    const roomOf = (path: string) => /^handlers\/([^/]+)\//u.exec(path)?.[1];
    const strays = files
      .filter(({ path }) => roomOf(path))
      .flatMap((file) => file.imports.filter(isOwn).map((one) => [file.path, resolved(file, one)]))
      .filter(([path = '', target = '']) => roomOf(target) && roomOf(target) !== roomOf(path));
    expect(strays).toEqual([]);
  });

  test('names the rooms in their table of contents only', () => {
    const rooms = readdirSync(join(ROOT, 'handlers'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rooms.length).toBeGreaterThan(5);
    const strays = files
      .filter(({ path }) => !path.startsWith('handlers/') && !path.startsWith('bin/'))
      .flatMap((file) => file.imports.filter(isOwn).map((one) => [file.path, resolved(file, one)]))
      .filter(([, target]) => target?.startsWith('handlers/') && target !== 'handlers/index.ts');
    expect(strays).toEqual([]);
  });

  test('keeps what a room declares free of everything but the domain', () => {
    const strays = files
      .filter(({ path }) => /^handlers\/[^/]+\/[^/]+$/u.test(path) && PURE.includes(basename(path)))
      .flatMap((file) => file.imports.map((one) => [file.path, one]))
      .filter(([path = '', one = '']) =>
        isOwn(one)
          ? !normalize(join(dirname(path), one)).startsWith('src/domain/') &&
            !PURE.includes(basename(one))
          : one !== 'zod',
      );
    expect(strays).toEqual([]);
  });

  test('leaves few files loose at the top of src', () => {
    const loose = files.filter(({ path }) => /^src\/[^/]+$/u.test(path)).map(({ path }) => path);
    expect(loose.length).toBeLessThanOrEqual(8);
  });

  test.each(HOMES)('gives %s one home', (library, home) => {
    const strays = files
      .filter((file) => file.imports.includes(library) && !file.path.startsWith(home))
      .map((file) => file.path);
    expect(strays).toEqual([]);
  });

  test('lets the domain use no library but zod', () => {
    const strays = files
      .filter((file) => file.path.startsWith('src/domain/'))
      .flatMap((file) => file.imports.filter((one) => !isOwn(one) && one !== 'zod'));
    expect(strays).toEqual([]);
  });

  test('prepares every kind that is declared, each under a name of its own', () => {
    const declared = files.flatMap(({ text }) =>
      [...text.matchAll(/: Kind<\w+> = \{\s*name: '(\w+)'/gu)].map((match) => match[1]),
    );
    expect(new Set(declared).size).toBe(declared.length);
    expect(KINDS.map(({ name }) => name).toSorted()).toEqual(declared.toSorted());
  });

  test('reads the environment in config.ts and the entrances only', () => {
    const strays = files
      .filter((file) => /process\.env\b/u.test(file.text))
      .map((file) => file.path)
      .filter(
        (path) => path !== 'src/main.ts' && path !== 'src/config.ts' && !path.startsWith('bin/'),
      );
    expect(strays).toEqual([]);
  });

  test('reads the time of day in clock.ts, app.ts and the entrances only', () => {
    const strays = files
      .filter((file) => /new Date\(\)|Date\.now\(\)/u.test(file.text))
      .map((file) => file.path)
      .filter(
        (path) =>
          !['src/clock/clock.ts', 'src/door/app.ts'].includes(path) && !path.startsWith('bin/'),
      );
    expect(strays).toEqual([]);
  });

  test('keeps sentences for people in the wording', () => {
    const sentences = files
      .filter((file) => file.path.startsWith('handlers/') || file.path.startsWith('src/domain/'))
      .filter(({ path }) => !path.includes('/wording/') && basename(path) !== 'sayings.ts')
      .filter((file) => /['"`][^'"`\n]*[\u4e00-\u9fff]{4,}[^'"`\n]*[。！？]/u.test(file.text))
      .map((file) => file.path);
    expect(sentences).toEqual([]);
  });

  test('keeps the words of questions out of the patterns that choose between them', () => {
    const bare = (text: string) =>
      withoutComments(text).replace(/'[^'\n]*'|`[^`]*`|\[[^\]\n]*\]/gu, '');
    const strays = files
      .filter(({ path }) => /^src\/reading\/(?:frames\/)?[^/]+\.ts$/u.test(path))
      .filter(({ text }) => /[\u4e00-\u9fff]{2}/u.test(bare(text)))
      .map(({ path }) => path);
    expect(strays).toEqual([]);
  });

  test('names nothing of a particular district in the code', () => {
    const names = new RegExp(
      ['天桥', 'tianqiao(?!-2020\\.yaml)', ...plan.command.elsewhere].join('|'),
      'iu',
    );
    const strays = files
      .filter((file) => names.test(withoutComments(file.text).replaceAll('北京时间', '')))
      .map((file) => file.path);
    expect(strays).toEqual([]);
  });
});

/** What starts a server or a process of its own. */
const STARTS =
  /\b(?:start(?:App|BoardOffice|Bot|Chromium|Fake\w+|Mongo|ServerProcess)|openGate|createServer|listen|spawn\w*|execFile\w*)\(/u;

describe('the tests', () => {
  const suites = filesIn('test').filter(({ path }) => path.endsWith('.test.ts'));
  const ofServers = config.projects.find(({ displayName }) => displayName === 'server')?.testRegex;
  const isListed = (path: string) =>
    ofServers?.some((pattern) => new RegExp(pattern, 'u').test(`/${path}`));

  test('list every suite that starts servers or processes, and no other', () => {
    const starting = suites.filter(({ text }) => STARTS.test(withoutComments(text)));
    const listed = suites.filter(({ path }) => isListed(path));
    expect(listed.length).toBeGreaterThan(20);
    expect(starting.map(({ path }) => path)).toEqual(listed.map(({ path }) => path));
  });
});
