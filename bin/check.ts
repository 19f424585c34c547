import { useProxyOf } from '../src/channels/proxy.ts';
import { checkOffice } from '../src/check/check-office.ts';
import { checkPlatforms, sendTest } from '../src/check/check-platforms.ts';
import { type Finding, wrong } from '../src/check/finding.ts';
import { type Config, loadEnvFile, readConfig } from '../src/config.ts';

const USAGE = `Usage: npm run check [-- --send USERID]
逐项检查设置、文件和平台连接：对的打“✓”，提醒打“·”，有误打“✗”并说明在哪里改。有误时退出码为1。
--send USERID 给这个账号发一条测试消息。`;

const MARKS = { right: '✓', note: '·', wrong: '✗' } as const;

const [option, userid, ...more] = process.argv.slice(2);
if (option === '--help') console.log(USAGE);
else if (option === undefined) tell(await found(null));
else if (option === '--send' && userid && more.length === 0) tell(await found(userid));
else {
  console.error(USAGE);
  process.exitCode = 1;
}

async function found(to: string | null): Promise<readonly Finding[]> {
  try {
    loadEnvFile();
    useProxyOf(process.env);
    const config = readConfig(process.env);
    return [...(await looked(config)), ...(to === null ? [] : await sendTest(to, config))];
  } catch (error) {
    return [wrong(error instanceof Error ? error.message : String(error))];
  }
}

async function looked(config: Config): Promise<readonly Finding[]> {
  return [...(await checkOffice(config)), ...(await checkPlatforms(config))];
}

function tell(findings: readonly Finding[]): void {
  for (const { is, text } of findings) console.log(`${MARKS[is]} ${text}`);
  const count = findings.filter(({ is }) => is === 'wrong').length;
  console.log(count === 0 ? '检查完毕，可以启动。' : `检查完毕，有${count}处要改。`);
  if (count > 0) process.exitCode = 1;
}
