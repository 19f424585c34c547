import type { Situation } from './recognize.ts';

/** Somebody unknown writes, who was asked nothing and for whom nothing waits; only the day is to be said. */
export const NOTHING_KNOWN: Omit<Situation, 'today'> = {
  roles: [],
  asked: null,
  atWork: null,
  draft: null,
  settled: null,
  shelved: [],
  recent: async () => [],
  toSign: async () => false,
  awaits: async () => ({ spoken: [], waiting: [] }),
  spoken: async () => [],
  subjects: async () => [],
  gap: async () => null,
  onDesk: async () => [],
  lastSaid: async () => null,
  lastWords: async () => null,
  lastDeed: async () => null,
  figures: async () => [],
  unitSpoken: async () => null,
  tellingOf: async () => [],
  reported: async () => [],
  applications: async () => [],
  choosing: async () => [],
  members: async () => [],
};
