import type { CutOff } from '../channels/channel.ts';
import type { Moment } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { postRows, rowOf } from '../domain/outbox.ts';
import { officePeople } from '../people/office-people.ts';
import type { People } from '../people/people.ts';
import type { Store } from '../store/store.ts';
import { connectionCutOff } from '../wording/connections.ts';

export interface CutOffParts {
  readonly store: Store;
  readonly people: People;
}

/** The office hears that the long connection is gone for good, by whatever route is left: once a day, however often it is restarted. */
export async function tellCutOff(
  why: CutOff,
  at: Moment,
  { store, people }: CutOffParts,
): Promise<void> {
  const text = connectionCutOff(why, at);
  const office = await officePeople({ people });
  const rows = office.map(({ id }) => {
    const key = `cut-off:wecom-bot-stream:${why}:${shanghaiDay(at)}:${id}`;
    const parts = [{ kind: 'news' as const, key, text }];
    const occasion = { kind: 'notice' as const, fallsDueOn: null, until: null, parts };
    return rowOf({ key, to: { kind: 'person', personId: id }, text, class: null, occasion }, at);
  });
  await postRows(store.kept, rows);
}
