import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import mongoose from 'mongoose';
import { endedOnce } from './ended-once.ts';

/** A server that speaks MongoDB's protocol. */
export interface MongoServer {
  /** The address of a database that nobody has used before. */
  freshDatabase(): string;
  stop(): Promise<void>;
}

const REQUIREMENTS = join(import.meta.dirname, '..', 'requirements.txt');
const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');

/**
 * The server of MONGODB_TEST_URI; without that address one of our own from a Python environment,
 * which the first run prepares. Null, and a line that says what to do, where there is neither;
 * with CI=true that is an error.
 */
export async function startMongo(): Promise<MongoServer | null> {
  const address = process.env.MONGODB_TEST_URI;
  if (address) return serverAt(address);
  try {
    return await startOwnServer(preparedPython());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const advice = `The tests on MongoDB need Python 3.10 or newer, or MONGODB_TEST_URI=mongodb://host:port (${reason})`;
    if (process.env.CI === 'true') throw new Error(advice, { cause: error });
    process.stderr.write(`Skipped: ${advice}\n`);
    return null;
  }
}

/** Somebody's own server: it is left as it was. */
function serverAt(address: string): MongoServer {
  const used: string[] = [];
  return {
    freshDatabase() {
      const fresh = databaseAt(address);
      used.push(fresh);
      return fresh;
    },
    stop: endedOnce(async () => {
      await mongoose.disconnect();
      for (const database of used) {
        const connection = await mongoose.createConnection(database).asPromise();
        await connection.dropDatabase();
        await connection.close();
      }
    }),
  };
}

/** The address with another database: mongodb://host:27017/?w=1 becomes mongodb://host:27017/clerk-test-…?w=1. */
function databaseAt(address: string): string {
  const url = new URL(address);
  url.pathname = `/clerk-test-${randomUUID()}`;
  return url.href;
}

async function startOwnServer(python: string): Promise<MongoServer> {
  const folder = mkdtempSync(join(tmpdir(), 'clerk-mongo-'));
  const serve = 'import sys; from secantus.cli import main; sys.exit(main())';
  const options = ['--host', '127.0.0.1', '--port', '0', '--storage-path', join(folder, 'data')];
  const server = spawn(python, ['-c', serve, ...options], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit');
  const stop = endedOnce(async () => {
    server.kill('SIGKILL');
    await mongoose.disconnect();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  const port = await portOf(server);
  return {
    freshDatabase: () => databaseAt(`mongodb://127.0.0.1:${port}`),
    stop,
  };
}

/** The server says "… listening on 127.0.0.1:PORT" when it is ready. */
function portOf(server: ChildProcessByStdio<null, null, Readable>): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    createInterface(server.stderr).on('line', (line) => {
      said = line;
      const port = /listening on 127\.0\.0\.1:(\d+)/u.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`the test server ended: ${said}`)));
  });
}

/** A Python with what requirements.txt names, kept until that file changes. */
function preparedPython(): string {
  const hash = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const environment = join(CACHE, `mongo-test-server-${hash}`);
  if (!existsSync(environment)) prepare(environment);
  return pythonOf(environment);
}

/** Built aside and moved into its place whole, so that two test files may do it at once. */
function prepare(environment: string): void {
  const aside = `${environment}-${randomUUID()}`;
  mkdirSync(CACHE, { recursive: true });
  try {
    run('python3', ['-m', 'venv', aside]);
    run(pythonOf(aside), ['-m', 'pip', 'install', '--quiet', '--requirement', REQUIREMENTS]);
    if (!existsSync(environment)) renameSync(aside, environment);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

const pythonOf = (environment: string): string => join(environment, 'bin', 'python');

function run(command: string, options: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, options, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command}: ${stderr.trim().split('\n').at(-1)}`);
}
