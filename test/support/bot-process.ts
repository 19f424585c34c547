import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endedOnce } from './ended-once.ts';

export interface BotProcess {
  /** As it signs what it takes in hand. */
  readonly owner: string;
  /** Resolves when it has begun to work. */
  readonly ready: Promise<unknown>;
  /** Ends it the way a power cut does. */
  kill(): Promise<void>;
}

const BOT = join(import.meta.dirname, 'bot.ts');

/** One bot process, told everything by its environment. */
export function startBot(env: Readonly<Record<string, string>>): BotProcess {
  const child = spawn(process.execPath, [BOT], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  return {
    owner: `${child.pid}`,
    ready: once(createInterface(child.stdout), 'line'),
    kill: endedOnce(async () => {
      child.kill('SIGKILL');
      await ended;
    }),
  };
}
