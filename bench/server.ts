import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AES_KEY, TOKEN } from './callbacks.ts';

const ROOT = join(import.meta.dirname, '..');

/** Our server, with the words behind `node` of npm start. */
export const OWN = wordsOfStart();
/** The floor: see its own words. */
export const FLOOR: readonly string[] = [join(import.meta.dirname, 'floor-server.ts')];

export interface RunningServer {
  readonly port: number;
  /** Milliseconds from the start of the process to an open port. */
  readonly startMs: number;
  /** Resident memory in MB, as the kernel counts it now. */
  memoryMb(): number;
  /** Milliseconds that a processor worked for it so far, whoever else used the machine. */
  workedMs(): number;
  stop(): Promise<void>;
}

/** Starts a server in a process of its own and waits until it listens. */
export async function startServer(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: `${port}`,
      WECOM_BOT_NAME: '小助手',
      WECOM_BOT_TOKEN: TOKEN,
      WECOM_BOT_AES_KEY: AES_KEY,
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += String(chunk);
  });
  if (!(await opens(port, child))) throw new Error(`${words.join(' ')} ended: ${complaint}`);
  return {
    port,
    startMs: performance.now() - startedAt,
    memoryMb: () => residentMb(child),
    workedMs: () => workedMs(child),
    stop: () => ended(child),
  };
}

function wordsOfStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').slice(1);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Waits until the process listens; false where it ends before. */
async function opens(port: number, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null) {
    if (await accepts(port)) return true;
    await sleep(5);
  }
  return false;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function residentMb(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]) / 1024;
}

/** The kernel counts in hundredths of a second, for the process and for its calls; see proc(5). */
function workedMs(child: ChildProcess): number {
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')'))
    .split(' ')
    .slice(12, 14)
    .map(Number);
  return (user + system) * 10;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
