import type { Lease } from '../../domain/rows.ts';
import type { Setting } from '../../domain/setting.ts';
import type { TickMark } from '../../domain/tick-mark.ts';
import type { Collection } from '../collection.ts';
import type { Leases, Settings, TickMarks } from '../store.ts';
import { overAt } from './over-at.ts';
import { addOnce, isNew, put } from './writing.ts';

export function keepSettings(settings: Collection<Setting>): Settings {
  return {
    get: (id) => settings.get(id),
    add: (setting) => addOnce(settings, setting),
    save: (setting) => settings.save(setting),
    all: () => settings.find({ where: {}, sort: ['id'] }),
  };
}

export function keepTickMarks(marks: Collection<TickMark>): TickMarks {
  return {
    get: (id) => marks.get(id),
    put: (mark) => put(marks, mark),
    doneAfter: (day) => marks.find({ where: { doneOn: { gt: day } }, sort: ['id'] }),
    remove: (id) => marks.remove(id),
  };
}

export function keepLeases(leases: Collection<Lease>): Leases {
  return {
    async take(id, owner, now, until) {
      const where = { id, or: [{ owner }, ...overAt('until', now, until)] };
      if (await leases.claim({ where }, { owner, until })) return true;
      return isNew(leases.insert({ id, version: 0, owner, until }));
    },
    async release(id, owner) {
      await leases.claim({ where: { id, owner } }, { until: new Date(0).toISOString() });
    },
  };
}
