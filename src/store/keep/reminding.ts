import type { Reminder } from '../../domain/reminder.ts';
import type { Signing } from '../../domain/signing.ts';
import type { Urging } from '../../domain/urging.ts';
import type { Collection } from '../collection.ts';
import type { Reminders, Signings, Urgings } from '../store.ts';
import { isNew, put } from './writing.ts';

export function keepReminders(reminders: Collection<Reminder>): Reminders {
  return {
    async add(reminder) {
      await isNew(reminders.insert(reminder));
    },
    save: (reminder) => reminders.save(reminder),
    waiting: (limit) =>
      reminders.find({ where: { state: 'waiting' }, sort: ['remindAt', 'id'], limit }),
  };
}

export function keepSignings(signings: Collection<Signing>): Signings {
  return {
    get: (key) => signings.get(key),
    async add(signing) {
      await isNew(signings.insert(signing));
    },
  };
}

export function keepUrgings(urgings: Collection<Urging>): Urgings {
  return {
    get: (id) => urgings.get(id),
    put: (urging) => put(urgings, urging),
    ofPeriod: (period, limit) => urgings.find({ where: { period }, sort: ['-at', 'id'], limit }),
    untold: (limit) => urgings.find({ where: { isTold: false }, sort: ['tellAt', 'id'], limit }),
  };
}
