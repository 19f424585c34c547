import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { endedOnce } from './ended-once.ts';
import { BOT } from './fake-wecom.ts';

export interface ServerProcess {
  readonly origin: string;
  /** How many bytes it has written, to its log or elsewhere. */
  written(): number;
  /** Ends it the way a power cut does. */
  kill(): Promise<void>;
  /** Asks it to stop, and resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** The real server in a process of its own, on a free port, with the WeCom bot's door open. */
export async function startServerProcess(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['bin/start.js'], {
    env: {
      PORT: '0',
      DATA_DIR: dataDir,
      WECOM_BOT_NAME: BOT.name,
      WECOM_BOT_TOKEN: BOT.token,
      WECOM_BOT_AES_KEY: BOT.aesKey,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const kill = endedOnce(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let bytes = 0;
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
  }
  return {
    origin: await addressIn(child),
    written: () => bytes,
    kill,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}

/** The address in the line of the log that says where the server listens. */
async function addressIn(child: ChildProcess): Promise<string> {
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += String(chunk);
  });
  if (child.stdout) {
    for await (const line of createInterface({ input: child.stdout })) {
      const { msg, address } = JSON.parse(line) as { msg: string; address?: string };
      if (msg === 'listening' && address) {
        child.stdout.resume();
        return address;
      }
    }
  }
  throw new Error(`The server did not start: ${complaint}`);
}
