import { momentOf } from '../../src/domain/moment.ts';
import { house, KINDS, type Office, openOffice } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createConsole } from '../../src/web/console/console.ts';
import type { OperatorParts } from '../../src/web/console/operator-view.ts';
import { type AppServer, HEALTHY, startApp } from './app-server.ts';
import { endedOnce } from './ended-once.ts';
import { personAt, planOf } from './office.ts';
import { SEATS } from './seats.ts';
import { openTestStage, type TestStage } from './stage.ts';

/** The real office with the people of SEATS, at ten in the morning of 20 June 2020, and the console of its server. */
export interface ConsoleOffice {
  readonly origin: string;
  readonly server: AppServer;
  readonly store: Store;
  readonly office: Office;
  /** The stage, once somebody has looked at it. */
  stage(): TestStage | null;
  close(): Promise<void>;
}

const AT = '2020-06-20T02:00:00.000Z';

export async function startConsoleOffice(
  operator: Partial<OperatorParts> = {},
): Promise<ConsoleOffice> {
  const { plan, recognize } = planOf('plans/tianqiao-2020.yaml');
  const store = await openStore(':memory:', KINDS);
  const now = () => new Date(AT);
  const office = openOffice({
    plan,
    store,
    recognize,
    members: SEATS.map(personAt),
    now,
    onError: (error) => {
      throw error;
    },
    patienceMs: 60_000,
  });
  let stage: TestStage | null = null;
  const pages = createConsole({
    plan,
    async openStage() {
      stage = await openTestStage();
      return stage;
    },
    operator: {
      ...office.sources,
      house,
      dataDir: '/nowhere',
      version: '1.2.3',
      channels: [],
      connections: [],
      health: async () => HEALTHY,
      seen: () => [],
      ...operator,
    },
    now,
  });
  const server = await startApp(undefined, { console: pages });
  return {
    origin: server.origin,
    server,
    store,
    office,
    stage: () => stage,
    close: endedOnce(async () => {
      await server.close();
      await stage?.close();
      await store.close();
    }),
  };
}

export const NOW = momentOf(new Date(AT));
