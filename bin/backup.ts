import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Config, loadEnvFile, readConfig } from '../src/config.ts';
import { KINDS } from '../src/office.ts';
import { restoreBackup, type Sum, writeBackup } from '../src/store/backup.ts';
import { noteBackup } from '../src/store/backup-note.ts';
import { openToRead } from '../src/store/open-copy.ts';
import { openDriver } from '../src/store/open-store.ts';
import { makePrivate } from '../src/store/private-folder.ts';

const USAGE = `Usage: npm run backup -- FILE
       npm run backup -- restore FILE
备份：把数据库和佐证材料写进一个文件，服务可以照常运行。
恢复：把备份放进设置所指的位置（DATA_DIR 或 MONGODB_URI），该位置必须是空的，服务须先停止。
两者都打印校验值，恢复后与备份时相同。`;

const [first, second, ...more] = process.argv.slice(2);
if (first === '--help') console.log(USAGE);
else if (first === 'restore' && second && more.length === 0) await restore(second).catch(fail);
else if (first && first !== 'restore' && !second) await backup(first).catch(fail);
else fail(USAGE);

async function backup(file: string): Promise<void> {
  if (existsSync(file)) throw new Error(`${resolve(file)} 已经存在，请换一个文件名`);
  const config = settings();
  if (isEmpty(config)) throw new Error(`${config.dataDir} 里没有可备份的，请核对DATA_DIR`);
  const { driver, close } = await openToRead(config, KINDS);
  try {
    const state = { driver, archive: archiveOf(config) };
    const madeAt = new Date().toISOString();
    const sum = await writeBackup(state, file, KINDS, madeAt);
    noteBackup(config.dataDir, { madeAt, file: resolve(file), hash: sum.hash });
    tell('已备份', sum);
  } finally {
    await close();
  }
}

async function restore(file: string): Promise<void> {
  if (!existsSync(file)) throw new Error(`没有文件 ${resolve(file)}`);
  const config = settings();
  makePrivate(config.dataDir);
  const driver = await openDriver(config.mongodbUri ?? join(config.dataDir, 'clerk.sqlite'), KINDS);
  try {
    tell('已恢复', await restoreBackup(file, { driver, archive: archiveOf(config) }, KINDS));
  } finally {
    await driver.close();
  }
}

function settings(): Config {
  loadEnvFile();
  return readConfig(process.env);
}

function isEmpty({ mongodbUri, dataDir }: Config): boolean {
  return mongodbUri === null && !existsSync(join(dataDir, 'clerk.sqlite'));
}

function archiveOf({ dataDir }: Config): string {
  return join(dataDir, 'archive');
}

function tell(done: string, { documents, files, hash }: Sum): void {
  console.log(`${done}：${documents}条记录，${files}个文件。校验值 ${hash}`);
}

function fail(reason: unknown): void {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}
