import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { isOffice } from '../domain/responsibility.ts';
import { SET_ASIDE, type SetAside } from '../domain/set-aside.ts';
import { KINDS } from '../office.ts';
import { readMembersFile } from '../people/members-file.ts';
import { readPlanFile } from '../plan/plan-file.ts';
import type { Driver } from '../store/driver.ts';
import { openToRead } from '../store/open-copy.ts';
import { keepStore } from '../store/store.ts';
import { setAside, storeLacksLog } from '../wording/store.ts';
import { type Finding, note, right, wrong } from './finding.ts';

/** Looks at the plan, the members, the store and the port as the server would use them, and changes nothing of them. */
export async function checkOffice(config: Config): Promise<readonly Finding[]> {
  const { findings, plan } = checkPlan(config);
  return [
    ...findings,
    ...(plan ? [checkMembers(config, plan)] : []),
    await checkFolder(config),
    await checkStore(config),
    await checkPort(config),
  ];
}

function checkPlan({ planFile }: Config): { findings: readonly Finding[]; plan: Plan | null } {
  try {
    const plan = readPlanFile(planFile);
    const words = `计划文件：${plan.tasks.length}项任务，${plan.groups.length}个工作组（${planFile}）`;
    return { findings: [right(words)], plan };
  } catch (error) {
    return { findings: [wrong(`计划文件不能使用（PLAN_FILE）：${messageOf(error)}`)], plan: null };
  }
}

function checkMembers({ membersFile }: Config, plan: Plan): Finding {
  try {
    const people = readMembersFile(membersFile, plan);
    if (membersFile === null)
      return note(
        '没有设置人员名单（MEMBERS_FILE）：启动时会打印首位办公室人员的口令，其余人在聊天里绑定',
      );
    const office = people.filter(({ roles }: Person) => isOffice(roles)).length;
    const words = `人员名单：${people.length}人，其中指挥部办公室${office}人（${membersFile}）`;
    return office > 0 ? right(words) : note(`${words}。没有办公室的人，登记申请无人审批`);
  } catch (error) {
    return wrong(messageOf(error));
  }
}

async function checkFolder({ dataDir }: Config): Promise<Finding> {
  if (!existsSync(dataDir)) return note(`数据目录还没有，启动时建立（DATA_DIR：${dataDir}）`);
  try {
    await access(dataDir, constants.R_OK | constants.W_OK);
    return right(`数据目录可以读写（DATA_DIR：${dataDir}）`);
  } catch {
    return wrong(`数据目录不能写（DATA_DIR：${dataDir}），请检查权限`);
  }
}

/** On a copy of the file: the server may run on, and a start finds all as it was. */
async function checkStore(config: Config): Promise<Finding> {
  const { mongodbUri, dataDir } = config;
  const file = join(dataDir, 'clerk.sqlite');
  if (mongodbUri === null && !existsSync(file)) return note('数据库还没有，启动时建立（SQLite）');
  try {
    if (mongodbUri === null) await access(file, constants.R_OK | constants.W_OK);
    const { driver, close } = await openToRead(config, KINDS);
    const damaged = await damagedIn(driver);
    await close();
    if (driver.lacksLog) return note(storeLacksLog());
    if (damaged.length > 0) return note(setAside(damaged));
    return right(mongodbUri === null ? `数据库可以打开（${file}）` : '数据库已连上（MONGODB_URI）');
  } catch (error) {
    return wrong(`数据库不能使用：${messageOf(error)}`);
  }
}

/** Read from end to end. Of a file this is a copy; in a database they are set aside as the server would do it. */
async function damagedIn(driver: Driver): Promise<readonly SetAside[]> {
  const { kept } = keepStore(driver);
  for (const kind of KINDS) await kept(kind).all();
  return kept(SET_ASIDE).all();
}

function checkPort({ host, port }: Config): Promise<Finding> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === 'EADDRINUSE'
          ? note(`${host}:${port} 已被占用：服务多半正在运行，否则请换PORT`)
          : wrong(`不能监听 ${host}:${port}（HOST、PORT）：${error.code}`),
      ),
    );
    server.listen(port, host, () => server.close(() => resolve(right(`可以监听 ${host}:${port}`))));
  });
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
