import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tellCutOff } from '../../src/delivery/tell-cut-off.ts';
import { outboxInOrder } from '../../src/domain/outbox.ts';
import { KINDS } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { personAt } from '../support/office.ts';
import { register } from '../support/register.ts';

const AT = '2020-07-10T01:00:00.000Z';
const NEXT_DAY = '2020-07-11T01:00:00.000Z';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
  await register(
    store,
    personAt({ userid: 'ban', name: '赵办', roles: [{ role: 'office', unit: '区城管局' }] }),
  );
  await register(
    store,
    personAt({ userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] }),
  );
});
afterEach(() => store.close());

const tell = (why: 'taken-over' | 'wrong-secret', at: string) =>
  tellCutOff(why, at, { store, people: withMembers(store.kept, []) });
const told = async () =>
  (await outboxInOrder(store.kept)).map(({ message: { to, text } }) => [
    to.kind === 'person' && to.personId,
    text,
  ]);

describe('a long connection that is gone for good', () => {
  test('is told to the office alone, once a day, however often it is started anew', async () => {
    for (const at of [AT, AT, '2020-07-10T03:00:00.000Z']) await tell('taken-over', at);
    expect(await told()).toEqual([
      ['terminal:ban', expect.stringContaining('7月10日 09:00，企业微信智能机器人的长连接被')],
    ]);
    await tell('taken-over', NEXT_DAY);
    expect(await told()).toHaveLength(2);
  });

  test('is told with its own reason where the secret is wrong', async () => {
    await tell('taken-over', AT);
    await tell('wrong-secret', AT);
    expect(await told()).toContainEqual(['terminal:ban', expect.stringContaining('密钥不对')]);
  });
});
