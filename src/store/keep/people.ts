import type { Absence } from '../../domain/absence.ts';
import type { Binding, Person } from '../../domain/person.ts';
import { registeredPeople } from '../../domain/registered.ts';
import type { Collection, Filter } from '../collection.ts';
import type { Absences, Bindings, People } from '../store.ts';
import { numbered, put, untilUndisturbed } from './writing.ts';

export function keepPeople(bindings: Collection<Binding>): People {
  const approved = async (of: Filter): Promise<readonly Person[]> =>
    registeredPeople(
      await bindings.find({ where: { ...of, state: 'approved' }, sort: ['decidedAt', 'id'] }),
    );
  return {
    get: async (personId) => (await approved({ personId }))[0] ?? null,
    all: () => approved({}),
  };
}

export function keepBindings(bindings: Collection<Binding>): Bindings {
  return {
    request: (binding) =>
      untilUndisturbed(() =>
        numbered(bindings, binding.cause, (id) => ({ ...binding, id, version: 0 })),
      ),
    get: (id) => bindings.get(id),
    save: (binding) => bindings.save(binding),
    async waiting() {
      const found = await bindings.find({ where: { state: 'waiting' } });
      return found.toSorted((one, other) => Number(one.id) - Number(other.id));
    },
  };
}

export function keepAbsences(absences: Collection<Absence>): Absences {
  return {
    put: (absence) => put(absences, absence),
    get: (personId) => absences.get(personId),
    remove: (personId) => absences.remove(personId),
    all: () => absences.find({ where: {}, sort: ['id'] }),
  };
}
