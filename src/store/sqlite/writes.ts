import { StoreUnavailableError } from '../../errors.ts';
import type { Statements } from './statements.ts';

/** Writes that arrive in one turn of the event loop share one commit, and so one wait for the disk. */
export interface Writes {
  /**
   * Resolves with what the step returned, after the commit that holds it. A step is at most one
   * statement that changes something, so a step that throws leaves the others as they are.
   */
  add<T>(step: () => T): Promise<T>;
  /** Commits what waits, now. */
  commit(): void;
}

interface Waiting {
  /** Takes the step inside the open transaction; throws where the transaction cannot go on. */
  take(): void;
  /** Tells the caller how the step came out. */
  settle(): void;
  fail(error: unknown): void;
}

export function groupWrites(statements: Statements): Writes {
  let waiting: Waiting[] = [];
  return { add, commit };

  function add<T>(step: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(commit);
      waiting.push(waitingFor(step, resolve, reject));
    });
  }

  function commit(): void {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      statements.run('BEGIN IMMEDIATE');
      for (const one of group) one.take();
      statements.run('COMMIT');
    } catch (error) {
      rollBack(statements);
      for (const one of group) one.fail(error);
      return;
    }
    for (const one of group) one.settle();
  }
}

function waitingFor<T>(
  step: () => T,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Waiting {
  let settle = () => reject(new StoreUnavailableError('The write was never taken up'));
  return {
    take() {
      try {
        const value = step();
        settle = () => resolve(value);
      } catch (error) {
        if (error instanceof StoreUnavailableError) throw error;
        settle = () => reject(error);
      }
    },
    settle: () => settle(),
    fail: reject,
  };
}

/** After a full disk SQLite may have rolled back by itself; then there is nothing left to do. */
function rollBack(statements: Statements): void {
  try {
    statements.run('ROLLBACK');
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
  }
}
