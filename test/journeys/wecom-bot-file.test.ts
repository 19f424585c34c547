import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import {
  type Callback,
  call,
  type FakeApi,
  json,
  sealCallback,
  sealedFile,
  startFakeApi,
} from '../support/fake-wecom.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

const LINES = [
  '关于开展公厕摸排的通知',
  '各责任单位：',
  '请于6月25日前报送摸排情况。',
  '天桥区城市治理提升行动指挥部办公室',
];

let dataDir: string;
let api: FakeApi;
let server: ServerProcess;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'clerk-'));
  const members = join(dataDir, 'members.yaml');
  writeFileSync(
    members,
    '- {channel: wecom, userid: g6, name: 组联六, group: 6, role: group-liaison}\n',
  );
  const bytes = await Packer.toBuffer(
    new Document({ sections: [{ children: LINES.map((line) => new Paragraph(line)) }] }),
  );
  api = await startFakeApi((response, posted) => {
    if (posted.path === '/file') response.writeHead(200).end(sealedFile(bytes));
    else json({ errcode: 0, errmsg: 'ok' })(response, posted);
  });
  server = await startServerProcess(dataDir, {
    WECOM_API_BASE: api.origin,
    MEMBERS_FILE: members,
  });
});
afterAll(async () => {
  await server.kill();
  await api.close();
  rmSync(dataDir, { recursive: true });
});

const send = async (msgid: string, more: object): Promise<string> => {
  const callback: Callback = {
    msgid,
    chattype: 'single',
    from: { userid: 'g6' },
    response_url: api.responseUrl(msgid),
    ...more,
  };
  return (await call(server.origin, sealCallback(callback))).stream?.content ?? '';
};
const say = (msgid: string, content: string) => send(msgid, { msgtype: 'text', text: { content } });

/** What is sent behind the answer to a message, once it is there. */
async function sentBehind(msgid: string): Promise<string> {
  for (;;) {
    const late = api.posted.filter(({ path }) => path.endsWith(`response_code=${msgid}`));
    if (late.length > 0) return late.map(({ body }) => body).join('\n');
    await sleep(50);
  }
}

describe('the text of a 发文 that is sent to the bot as a file', () => {
  test('is opened, shown as a draft behind the answer, and drafted after a yes', async () => {
    expect(await say('1', '起草发文，以指挥部办公室名义发个通知')).toContain('标题');
    const file = { url: `${api.origin}/file` };
    expect(await send('2', { msgtype: 'file', file })).toContain('正在读取正文');
    const shown = await sentBehind('2');
    expect(shown).toContain('发文：关于开展公厕摸排的通知');
    expect(shown).toContain('主送各责任单位');
    expect(shown).toContain('正文：请于6月25日前报送摸排情况。');
    expect(shown).not.toContain('天桥区城市治理提升行动指挥部办公室');
    expect(await say('3', '确认')).toContain('已登记发文1');
  });
});
