import { AsyncLocalStorage } from 'node:async_hooks';
import { StoreUnavailableError } from '../../errors.ts';
import type { Statements } from './statements.ts';

/** Writes that arrive in one turn of the event loop share one commit, and so one wait for the disk. */
export interface Writes {
  /**
   * Resolves with what the step returned, after the commit that holds it. A step is at most one
   * statement that changes something, so a step that throws leaves the others as they are.
   */
  add<T>(step: () => T): Promise<T>;
  /**
   * Within the work a step is taken at once and its promise does not wait for the disk, so that steps which follow each
   * other share a commit too. The work as a whole resolves when all of it is on the disk.
   */
  together<T>(work: () => Promise<T>): Promise<T>;
  /** Commits what waits, now. */
  commit(): void;
}

/** The steps of one turn. */
interface Group {
  readonly waiting: Waiting[];
  /** Whether its transaction is open. */
  hasBegun: boolean;
  /** What made it impossible to go on; then nothing of the turn is kept. */
  failure: StoreUnavailableError | null;
  readonly committed: PromiseWithResolvers<void>;
}

interface Waiting {
  /** Takes the step inside the open transaction; throws where the transaction cannot go on. */
  take(): void;
  /** Tells the caller how the step came out. */
  settle(): void;
  fail(error: unknown): void;
}

/** The commits that hold what some work wrote. */
type Commits = Set<Promise<void>>;

export function groupWrites(statements: Statements): Writes {
  const works = new AsyncLocalStorage<Commits>();
  let group: Group | null = null;
  return { add, together, commit };

  function add<T>(step: () => T): Promise<T> {
    const commits = works.getStore();
    if (commits) return takeNow(step, commits);
    return new Promise((resolve, reject) => {
      thisTurn().waiting.push(waitingFor(step, resolve, reject));
    });
  }

  async function takeNow<T>(step: () => T, commits: Commits): Promise<T> {
    const here = thisTurn();
    commits.add(here.committed.promise);
    if (here.failure) throw here.failure;
    try {
      begin(here);
      return step();
    } catch (error) {
      if (error instanceof StoreUnavailableError) here.failure = error;
      throw error;
    }
  }

  async function together<T>(work: () => Promise<T>): Promise<T> {
    const commits: Commits = new Set();
    const outcome = await works.run(commits, work);
    await Promise.all(commits);
    return outcome;
  }

  function thisTurn(): Group {
    if (group) return group;
    setImmediate(commit);
    group = newGroup();
    return group;
  }

  function begin(here: Group): void {
    if (!here.hasBegun) statements.run('BEGIN IMMEDIATE');
    here.hasBegun = true;
  }

  function commit(): void {
    if (!group) return;
    const here = group;
    group = null;
    try {
      if (here.failure) throw here.failure;
      begin(here);
      for (const one of here.waiting) one.take();
      statements.run('COMMIT');
    } catch (error) {
      rollBack(statements);
      for (const one of here.waiting) one.fail(error);
      here.committed.reject(error);
      return;
    }
    for (const one of here.waiting) one.settle();
    here.committed.resolve();
  }
}

function newGroup(): Group {
  const committed = Promise.withResolvers<void>();
  // Whoever wrote in it hears of a failure through `together`; it may be that nobody did.
  committed.promise.catch(() => undefined);
  return { waiting: [], hasBegun: false, failure: null, committed };
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
