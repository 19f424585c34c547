import { AsyncLocalStorage } from 'node:async_hooks';
import { StoreUnavailableError } from '../../errors.ts';
import type { Disk } from './disk.ts';
import type { Statements } from './statements.ts';

/** Writes that arrive in one turn of the event loop share one commit, and commits that arrive meanwhile one wait for the disk. */
export interface Writes {
  /**
   * Resolves with what the step returned, when the commit that holds it is on the disk. A step is at most one
   * statement that changes something, so a step that throws leaves the others as they are.
   */
  add<T>(step: () => T): Promise<T>;
  /**
   * Within the work a step is taken at once and its promise does not wait for the disk, so that steps which follow each
   * other share a commit too. The work as a whole resolves when all of it is on the disk.
   */
  together<T>(work: () => Promise<T>): Promise<T>;
  /** The same, but the work resolves with its commit and does not wait for the disk. */
  lightly<T>(work: () => Promise<T>): Promise<T>;
  /** Commits what waits, and resolves when it is on the disk. */
  close(): Promise<void>;
}

/** The steps of one turn. */
interface Group {
  readonly waiting: Waiting[];
  /** Whether its transaction is open. */
  hasBegun: boolean;
  /** What made it impossible to go on; then nothing of the turn is kept. */
  failure: StoreUnavailableError | null;
  /** Whether somebody waits for the disk. */
  isToLast: boolean;
  readonly committed: PromiseWithResolvers<void>;
  readonly onDisk: PromiseWithResolvers<void>;
}

interface Waiting {
  /** Takes the step inside the open transaction; throws where the transaction cannot go on. */
  take(): void;
  /** Tells the caller how the step came out. */
  settle(): void;
  fail(error: unknown): void;
}

/** Some work, with what it waits for at its end. */
interface Work {
  readonly isLight: boolean;
  readonly ends: Set<Promise<void>>;
}

/** `onTakenBack` hears when a turn failed and nothing of it is kept, though others may have read it. */
export function groupWrites(statements: Statements, disk: Disk, onTakenBack: () => void): Writes {
  const works = new AsyncLocalStorage<Work>();
  let group: Group | null = null;
  return {
    add,
    together: (work) => done(work, false),
    lightly: (work) => done(work, true),
    async close() {
      commit();
      await disk.close();
    },
  };

  function add<T>(step: () => T): Promise<T> {
    const work = works.getStore();
    if (work) return takeNow(step, work);
    return new Promise((resolve, reject) => {
      const here = thisTurn();
      here.isToLast = true;
      here.waiting.push(waitingFor(step, resolve, reject));
    });
  }

  async function takeNow<T>(step: () => T, { isLight, ends }: Work): Promise<T> {
    const here = thisTurn();
    here.isToLast ||= !isLight;
    ends.add(isLight ? here.committed.promise : here.onDisk.promise);
    if (here.failure) throw here.failure;
    try {
      begin(here);
      return step();
    } catch (error) {
      if (error instanceof StoreUnavailableError) here.failure = error;
      throw error;
    }
  }

  async function done<T>(work: () => Promise<T>, isLight: boolean): Promise<T> {
    const ends = new Set<Promise<void>>();
    const outcome = await works.run({ isLight, ends }, work);
    await Promise.all(ends);
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
      onTakenBack();
      here.committed.reject(error);
      fail(here, error);
      return;
    }
    here.committed.resolve();
    if (here.isToLast)
      disk.sync().then(
        () => settle(here),
        (error: unknown) => fail(here, error),
      );
  }
}

function settle({ waiting, onDisk }: Group): void {
  for (const one of waiting) one.settle();
  onDisk.resolve();
}

function fail({ waiting, onDisk }: Group, error: unknown): void {
  for (const one of waiting) one.fail(error);
  onDisk.reject(error);
}

function newGroup(): Group {
  const [committed, onDisk] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  // Whoever wrote in it hears of a failure at the end of their work; it may be that nobody did.
  for (const { promise } of [committed, onDisk]) promise.catch(() => undefined);
  return { waiting: [], hasBegun: false, failure: null, isToLast: false, committed, onDisk };
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
