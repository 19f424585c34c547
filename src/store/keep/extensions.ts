import type { Extension } from '../../domain/extension.ts';
import type { Collection } from '../collection.ts';
import type { Extensions } from '../store.ts';
import { numbered, untilUndisturbed } from './writing.ts';

export function keepExtensions(extensions: Collection<Extension>): Extensions {
  return {
    request: (extension) =>
      untilUndisturbed(() =>
        numbered(extensions, extension.cause, (id) => ({ ...extension, id, version: 0 })),
      ),
    get: (id) => extensions.get(id),
    save: (extension) => extensions.save(extension),
    async waiting() {
      const found = await extensions.find({ where: { state: 'waiting' } });
      return found.toSorted((one, other) => Number(one.id) - Number(other.id));
    },
    approved: () => extensions.find({ where: { state: 'approved' }, sort: ['decidedAt', 'id'] }),
  };
}
