import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { later } from '../../src/domain/moment.ts';
import { PAPERS } from '../../src/domain/paper.ts';
import type { Person } from '../../src/domain/person.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { createOpenFile } from '../../src/door/files.ts';
import { createPress } from '../../src/exports/press.ts';
import { linkFor } from '../../src/ledger/tickets.ts';
import { KINDS } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type AppServer, startApp } from '../support/app-server.ts';

const AT = '2020-07-10T01:00:00.000Z';
const ENCLOSURE = { paper: 'm1:任务台账', name: '任务台账.xlsx' };
const LI: Person = {
  id: 'wecom:li',
  platform: 'wecom',
  userid: 'li',
  name: '李四',
  roles: [{ role: 'liaison', unit: null, group: null }],
};

const press = createPress();
afterAll(() => press.close());

let store: Store;
let server: AppServer;
let members: Person[];
let now: string;
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
  members = [LI];
  now = AT;
  const content = workbookOf({
    title: '任务台账',
    note: null,
    columns: [{ title: '序号', kind: 'number' }],
    sections: [{ title: null, rows: [[1]] }],
    foot: [],
  });
  const { paper: id, name } = ENCLOSURE;
  await store.kept(PAPERS).add({ id, version: 0, name, content, madeAt: AT });
  const people = withMembers(store.kept, members);
  const openFile = createOpenFile({ kept: store.kept, people, press, now: () => new Date(now) });
  server = await startApp(undefined, { openFile });
});
afterEach(async () => {
  await server.close();
  await store.close();
});

const link = () => linkFor(ENCLOSURE, LI.id, AT, server.origin, store.kept);
const nothing = async (response: Response) => {
  expect([response.status, await response.text()]).toEqual([404, '']);
};

describe('a link to a file', () => {
  test('gives the file under its name, for a day', async () => {
    const address = await link();
    now = later(AT, 24 * 3_600_000 - 1);
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('任务台账'));
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(new Uint8Array(await response.arrayBuffer()).subarray(0, 2)).toEqual(
      Uint8Array.of(0x50, 0x4b),
    );
    now = later(AT, 24 * 3_600_000);
    await nothing(await fetch(address));
  });

  test('opens nothing for whoever makes one up, or knows how it is kept', async () => {
    const address = await link();
    await nothing(await fetch(`${server.origin}/files/made-up`));
    await nothing(await fetch(`${address}x`));
    await nothing(await fetch(`${server.origin}/files/${ENCLOSURE.paper}`));
    await nothing(await fetch(`${server.origin}/files/`));
    await nothing(await fetch(`${server.origin}/files/..%2f..%2fetc%2fpasswd`));
  });

  test('opens nothing any more once its person has left', async () => {
    const address = await link();
    members.pop();
    await nothing(await fetch(address));
  });

  test('opens nothing once its paper was taken away', async () => {
    const address = await link();
    await store.kept(PAPERS).remove(ENCLOSURE.paper);
    await nothing(await fetch(address));
  });
});
