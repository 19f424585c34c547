import type { AskedOfOffice } from '../domain/asked-of-office.ts';
import { waitingBindings } from '../domain/binding.ts';
import { waitingExtensions } from '../domain/extension.ts';
import type { Keeper } from '../domain/kept.ts';

/** What the office has not decided, the later days first, each in the order of their numbers. */
export async function waitingApplications(kept: Keeper): Promise<readonly AskedOfOffice[]> {
  const [extensions, bindings] = await Promise.all([
    waitingExtensions(kept),
    waitingBindings(kept),
  ]);
  return [
    ...extensions.map(
      ({ id, unit, byName, requestedAt }): AskedOfOffice => ({
        kind: 'extension',
        number: id,
        unit,
        name: byName,
        at: requestedAt,
      }),
    ),
    ...bindings.map(
      ({ id, name, role, requestedAt }): AskedOfOffice => ({
        kind: 'binding',
        number: id,
        unit: role.unit,
        name,
        at: requestedAt,
      }),
    ),
  ];
}
