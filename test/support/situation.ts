import type { Situation } from '../../src/desk/recognize.ts';

/** Somebody unknown writes on 20 May 2020, was asked nothing, and nothing waits for them. */
export const SITUATION: Situation = {
  roles: [],
  today: '2020-05-20',
  asked: null,
  draft: null,
  shelved: [],
  settled: null,
  recent: async () => [],
  toSign: async () => false,
  awaits: async () => ({ spoken: [], waiting: [] }),
  spoken: async () => [],
  lacking: async () => null,
  onDesk: async () => [],
  lastSaid: async () => null,
  choosing: async () => [],
};
