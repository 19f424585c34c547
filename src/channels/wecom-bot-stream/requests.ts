import type { Errcode } from '../wecom-errcode.ts';

/** What came of a request: the platform's word, or nothing because the connection was not there or said nothing. */
export type Acknowledged = Word | 'unsent' | 'silent';

/** What the platform says to a request; the answer to an upload has a body. */
export interface Word extends Errcode {
  readonly body?: unknown;
}

/** Requests that wait for their answer, which carries the same req_id. */
export interface Requests {
  wait(reqId: string): Promise<Acknowledged>;
  settle(reqId: string, word: Word): void;
  /** The connection is gone, and with it whatever was still to be said about them. */
  abandon(): void;
}

export function createRequests(patienceMs: number): Requests {
  const waiting = new Map<string, ((answer: Acknowledged) => void)[]>();
  return {
    wait(reqId) {
      return new Promise((resolve) => {
        const timer = setTimeout(() => answer('silent'), patienceMs);
        const answer = (acknowledged: Acknowledged) => {
          clearTimeout(timer);
          remove(reqId, answer);
          resolve(acknowledged);
        };
        waiting.set(reqId, [...(waiting.get(reqId) ?? []), answer]);
      });
    },
    settle(reqId, word) {
      waiting.get(reqId)?.[0]?.(word);
    },
    abandon() {
      for (const answer of [...waiting.values()].flat()) answer('silent');
    },
  };

  function remove(reqId: string, answer: (answer: Acknowledged) => void): void {
    const rest = (waiting.get(reqId) ?? []).filter((one) => one !== answer);
    if (rest.length > 0) waiting.set(reqId, rest);
    else waiting.delete(reqId);
  }
}
