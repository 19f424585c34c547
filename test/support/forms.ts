import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { parse, type Token, tokTypes } from 'acorn';
import * as pattern from '../../src/reading/pattern.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['src', 'handlers', 'prompts', 'bin'];

/** A regular expression of the product and where it stands: src/reading/text/plain.ts:12. */
export interface Form {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that the product's files write out. */
export const writtenForms = (): readonly Form[] => productFiles().flatMap(formsOf);

const productFiles = (): readonly string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );

function formsOf(path: string): readonly Form[] {
  const code = stripTypeScriptTypes(readFileSync(join(ROOT, path), 'utf8'));
  const tokens: Token[] = [];
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true, onToken: tokens });
  return wholeForms(tokens, code).map(({ start, end, loc }) => {
    const written = code.slice(start, end);
    const close = written.lastIndexOf('/');
    return {
      place: `${path}:${loc?.start.line}`,
      source: written.slice(1, close),
      flags: written.slice(close + 1),
    };
  });
}

const PARTS_OF = new Set(Object.keys(pattern));

/** The expressions that are read with as they stand; a part of another is measured in the one that is built of it. */
function wholeForms(tokens: readonly Token[], code: string): readonly Token[] {
  const whole: Token[] = [];
  const calls: string[] = [];
  const called = (by: Token | undefined) => (by ? code.slice(by.start, by.end) : '');
  for (const [at, token] of tokens.entries()) {
    if (token.type === tokTypes.parenL) calls.push(called(tokens[at - 1]));
    if (token.type === tokTypes.parenR) calls.pop();
    if (token.type === tokTypes.regexp && !PARTS_OF.has(calls.at(-1) ?? '')) whole.push(token);
  }
  return whole;
}

/**
 * Every regular expression that is put together while something is done, which must not have been loaded before: the
 * modules are loaded with a constructor that tells of each.
 */
export async function builtForms(work: () => Promise<unknown>): Promise<readonly Form[]> {
  const built: Form[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [pattern: string, flags?: string]) {
      const form = new target(...given);
      const place = placeIn(new Error('built here').stack ?? '');
      if (place) built.push({ place, source: form.source, flags: form.flags });
      return form;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

/** The innermost place of the product in a stack; null where a library builds something for itself. */
function placeIn(stack: string): string | null {
  const [, caller = ''] = stack.split('\n').filter((line) => !line.includes('/support/forms.ts'));
  const place = caller.split(`${ROOT}/`)[1] ?? '';
  return place.startsWith('node_modules') ? null : (/^.+?:\d+/u.exec(place)?.[0] ?? null);
}
