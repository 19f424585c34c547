import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['src', 'handlers', 'prompts', 'bin'];

/** What the files under a place may import, as beginnings of paths; `*` is everything of the project. */
const MAY_IMPORT: readonly (readonly [string, readonly string[]])[] = [
  ['src/domain/', ['src/domain/']],
  ['src/reading/', ['src/reading/', 'src/domain/']],
  ['src/wording/', ['src/wording/', 'src/domain/']],
  [
    'src/channels/',
    ['src/channels/', 'src/domain/card.ts', 'src/domain/message.ts', 'src/errors.ts'],
  ],
  ['src/model/', ['src/model/', 'src/errors.ts']],
  ['src/store/', ['src/store/', 'src/domain/', 'src/errors.ts']],
  ['prompts/', ['prompts/', 'src/domain/', 'src/model/model.ts']],
  [
    'handlers/',
    ['handlers/', 'src/domain/', 'src/reading/', 'src/wording/', 'prompts/', 'src/context.ts'],
  ],
];

/** Each outside library has one home. */
const HOMES: readonly (readonly [string, string])[] = [
  ['koa', 'src/app.ts'],
  ['@koa/router', 'src/app.ts'],
  ['raw-body', 'src/app.ts'],
  ['mongoose', 'src/store/mongo/'],
  ['node:sqlite', 'src/store/sqlite/'],
  ['node-cron', 'src/clock.ts'],
  ['pino', 'src/log.ts'],
  ['minisearch', 'src/reading/names/search.ts'],
  ['pinyin-pro', 'src/reading/names/spelling.ts'],
  ['tyme4ts', 'src/holidays.ts'],
  ['@wecom/crypto', 'src/channels/'],
  ['openai', 'src/model/openai.ts'],
  ['yaml', 'src/'],
  ['ws', 'src/channels/'],
  ['fast-xml-parser', 'src/channels/wecom-app/'],
  ['prom-client', 'src/metrics.ts'],
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
      .filter((path) => !['src/clock.ts', 'src/app.ts'].includes(path) && !path.startsWith('bin/'));
    expect(strays).toEqual([]);
  });

  test('keeps sentences for people in the wording', () => {
    const sentences = files
      .filter((file) => file.path.startsWith('handlers/') || file.path.startsWith('src/domain/'))
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
    const strays = files
      .filter((file) => /天桥|济南|tianqiao(?!-2020\.yaml)/iu.test(withoutComments(file.text)))
      .map((file) => file.path);
    expect(strays).toEqual([]);
  });
});
