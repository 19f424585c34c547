import { Worker } from 'node:worker_threads';
import type { Paper, PaperContent } from '../domain/paper.ts';

/** Makes files of papers, away from the thread that answers people. */
export interface Press {
  /** The bytes of the file. Rejects where it cannot be made, or not in time. */
  print(paper: Pick<Paper, 'content' | 'madeAt'>): Promise<Uint8Array>;
  /** Ends at once what runs. */
  close(): Promise<void>;
}

export interface Job {
  readonly number: number;
  readonly content: PaperContent;
  readonly madeAt: string;
}

/** What comes of a job: the bytes, or why there are none. */
export type Printed =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly why: string };

export interface PressTimings {
  /** The libraries take a second to load on a slow machine, a large table another. */
  readonly patienceMs: number;
  /** So long after the last paper the press is put away, and its libraries with it. */
  readonly idleMs: number;
}

const TIMINGS: PressTimings = { patienceMs: 30_000, idleMs: 120_000 };

interface Waiting {
  readonly settle: (printed: Printed) => void;
  readonly giveUp: (error: Error) => void;
}

/**
 * The press stands ready without costing anything: its thread starts with the first paper, loads a library when the first paper
 * of its kind comes, and ends when nothing was asked for a while.
 */
export function createPress({ patienceMs, idleMs }: PressTimings = TIMINGS): Press {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;

  return {
    print({ content, madeAt }) {
      clearTimeout(idle);
      count += 1;
      const job: Job = { number: count, content, madeAt };
      const printed = new Promise<Uint8Array>((resolve, reject) => {
        const late = new Error('A paper took too long');
        const patience = setTimeout(() => void stop(late), patienceMs);
        waiting.set(job.number, {
          settle(answer) {
            clearTimeout(patience);
            if ('bytes' in answer) resolve(answer.bytes);
            else reject(new Error(`A paper could not be printed: ${answer.why}`));
          },
          giveUp(error) {
            clearTimeout(patience);
            reject(error);
          },
        });
      });
      worker ??= start();
      worker.ref();
      worker.postMessage(job);
      return printed;
    },
    close: () => stop(new Error('The press is closed')),
  };

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url));
    started.on('message', hear);
    started.on('error', (error: unknown) => {
      if (worker === started) void stop(new Error('The press broke', { cause: error }));
    });
    return started;
  }

  function hear(printed: Printed): void {
    waiting.get(printed.number)?.settle(printed);
    waiting.delete(printed.number);
    if (waiting.size > 0) return;
    worker?.unref();
    idle = setTimeout(() => void stop(new Error('The press was put away')), idleMs).unref();
  }

  /** Whoever still waits hears why; the next paper starts the press anew. */
  async function stop(error: Error): Promise<void> {
    clearTimeout(idle);
    const stopped = worker;
    worker = null;
    for (const { giveUp } of waiting.values()) giveUp(error);
    waiting.clear();
    await stopped?.terminate();
  }
}
