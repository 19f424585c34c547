import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { pipeline as written } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import type { AnyKind } from '../domain/kept.ts';
import { refuseUnlessEmpty } from './copy.ts';
import type { Driver } from './driver.ts';

/** What is kept, and the folder of the files that people sent. */
export interface State {
  readonly driver: Driver;
  readonly archive: string;
}

/** The hash of a state, and how much it holds. Two states that hold the same have the same hash. */
export interface Sum {
  readonly hash: string;
  readonly documents: number;
  readonly files: number;
}

const FORMAT = 'clerk-backup-1';
/** Who holds which lock is nobody's after a restore. */
const PASSING = ['leases'];

const Line = z.union([
  z.strictObject({ format: z.literal(FORMAT), madeAt: z.string() }),
  z.strictObject({
    kind: z.string(),
    document: z.looseObject({ id: z.string(), version: z.int() }),
  }),
  z.strictObject({ file: z.string(), base64: z.base64() }),
  z.strictObject({ hash: z.string() }),
]);
type Line = z.infer<typeof Line>;

/** So many documents share a commit. */
const TOGETHER = 200;

/** Writes all of a state into one file, compressed, whole or not at all. */
export async function writeBackup(
  state: State,
  file: string,
  kinds: readonly AnyKind[],
  madeAt: string,
): Promise<Sum> {
  const sums = summing();
  async function* lines() {
    yield `${JSON.stringify({ format: FORMAT, madeAt })}\n`;
    for await (const line of linesOf(state, kinds)) yield `${sums.add(line)}\n`;
    yield `${JSON.stringify({ hash: sums.sum().hash })}\n`;
  }
  const beside = `${file}.part`;
  await written(lines, createGzip(), createWriteStream(beside, { mode: 0o600 }));
  await rename(beside, file);
  return sums.sum();
}

/**
 * Puts a backup into an empty state. Resolves with the sum of what is kept then, read anew. Throws where the file is
 * damaged or cut off, before anything is put in, and where the sum is not that of the backup.
 */
export async function restoreBackup(
  file: string,
  state: State,
  kinds: readonly AnyKind[],
): Promise<Sum> {
  await refuseUnlessEmpty(state.driver, kinds);
  if ((await filesIn(state.archive)).length > 0) throw new Error(`${state.archive} 不是空的`);
  const hash = await hashOfWhole(file, kinds);
  let waiting: DocumentLine[] = [];
  for await (const line of linesIn(file)) {
    if ('kind' in line) waiting.push(line);
    if ('file' in line) await putFile(state.archive, line);
    if (waiting.length === TOGETHER) await flush();
  }
  await flush();
  const sum = await sumOf(state, kinds);
  if (sum.hash !== hash) throw new Error(`恢复后的校验值与备份不同：${sum.hash}，备份 ${hash}`);
  return sum;

  async function flush(): Promise<void> {
    await Promise.all(
      waiting.map(({ kind, document }) => state.driver.raw(kindOf(kind, kinds)).insert(document)),
    );
    waiting = [];
  }
}

/** The hash of a backup whose every line is as it was written. */
async function hashOfWhole(file: string, kinds: readonly AnyKind[]): Promise<string> {
  const sums = summing();
  let [isBackup, hash] = [false, ''];
  for await (const line of linesIn(file)) {
    if ('format' in line) isBackup = true;
    else if ('hash' in line) hash = line.hash;
    else sums.add(line);
    if ('kind' in line) kindOf(line.kind, kinds);
  }
  if (!isBackup || hash !== sums.sum().hash) throw new Error(`${file} 不是完整的备份`);
  return hash;
}

async function* linesIn(file: string): AsyncIterable<Line> {
  const unpacked = pipeline(createReadStream(file), createGunzip(), () => undefined);
  let begun: string[] = [];
  try {
    for await (const chunk of unpacked.setEncoding('utf8')) {
      const [end = '', ...more] = String(chunk).split('\n');
      begun.push(end);
      for (const next of more) {
        yield Line.parse(JSON.parse(begun.join('')));
        begun = [next];
      }
    }
  } catch (cause) {
    throw new Error(`${file} 不是备份，或已损坏`, { cause });
  }
}

/** The sum of a state as it is kept now. */
export async function sumOf(state: State, kinds: readonly AnyKind[]): Promise<Sum> {
  const sums = summing();
  for await (const line of linesOf(state, kinds)) sums.add(line);
  return sums.sum();
}

interface DocumentLine {
  readonly kind: string;
  readonly document: { readonly id: string; readonly version: number };
}
interface FileLine {
  readonly file: string;
  readonly base64: string;
}

/** In one order, whatever the database: kinds by name, documents by id, files by path. */
async function* linesOf(
  { driver, archive }: State,
  kinds: readonly AnyKind[],
): AsyncIterable<DocumentLine | FileLine> {
  const kept = kinds.filter(({ name }) => !PASSING.includes(name));
  for (const kind of kept.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    for await (const document of driver.raw(kind).all()) {
      yield { kind: kind.name, document };
    }
  }
  for (const path of await filesIn(archive)) {
    const base64 = (await readFile(join(archive, path))).toString('base64');
    yield { file: path.split(sep).join('/'), base64 };
  }
}

/** Without those that were being written. */
async function filesIn(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

function summing() {
  const all = createHash('sha256');
  let [documents, files] = [0, 0];
  return {
    /** The line as it is written. */
    add(line: DocumentLine | FileLine): string {
      const text = JSON.stringify(inOrder(line));
      all.update(text).update('\n');
      if ('file' in line) files += 1;
      else documents += 1;
      return text;
    },
    sum: (): Sum => ({ hash: all.copy().digest('hex'), documents, files }),
  };
}

/** With the names of its fields in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    fields
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, one]) => [name, inOrder(one)]),
  );
}

function kindOf(name: string, kinds: readonly AnyKind[]): AnyKind {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`备份里的“${name}”是这个版本不认识的，请用做备份的版本恢复`);
  return kind;
}

/** A file never leaves the folder, whatever its path says. */
async function putFile(archive: string, { file, base64 }: FileLine): Promise<void> {
  const path = join(archive, file);
  if (!path.startsWith(`${archive}${sep}`)) throw new Error(`备份里的文件名不对：${file}`);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, Buffer.from(base64, 'base64'), { mode: 0o600 });
}
