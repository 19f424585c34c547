import { chmodSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { DRAFTS } from '../../src/domain/draft.ts';
import { INBOX } from '../../src/domain/inbox-row.ts';
import type { InboundMessage } from '../../src/domain/message.ts';
import { OUTBOX } from '../../src/domain/outbox.ts';
import { isMarkedSecret } from '../../src/domain/secrecy.ts';
import { createMetrics } from '../../src/door/metrics.ts';
import { makePrivate } from '../../src/store/private-folder.ts';
import { openJourney } from '../support/journey.ts';

const message = (text: string, fields: object = {}): InboundMessage => {
  const seat = { userid: 'sw', name: '李水', chat: 'single' as const };
  const said = fromTerminal(text, seat, 's1', '2020-06-20T02:00:00.000Z');
  return { ...said, body: { kind: 'said', text, quote: null, attachments: [], ...fields } };
};

const office = openJourney();
const SECRET = '选址涉及军事管理区';

describe('a message with a mark of secrecy', () => {
  test.each(['single', 'group'] as const)(
    'is nowhere kept or echoed when said in a %s',
    async (chat) => {
      const text = `【机密★1年】任务28，6月，进展：公厕完成4座，${SECRET}`;
      const reply = await office.tell('hw', text, chat);
      const kept = await Promise.all([
        office.store.kept(INBOX).all(),
        office.store.kept(OUTBOX).all(),
        office.store.kept(DRAFTS).all(),
      ]);
      expect(JSON.stringify([reply, kept])).not.toContain(SECRET);
      expect(JSON.stringify([reply, kept])).not.toContain('公厕完成');
      expect(await office.tell('zzh', '任务28进度')).not.toContain('4座');
      const pushed = (await office.pushes()).filter(({ id }) => id.endsWith(':withheld'));
      expect(chat === 'single' ? reply : pushed[0]?.message.text).toContain('没有保存');
      expect(chat === 'single' ? pushed : reply).toHaveLength(0);
    },
  );

  test('gives the same answer when the platform sends it again', async () => {
    const [one, other] = [
      await office.say('hw', `机密：${SECRET}`, { id: 'again' }),
      await office.say('hw', `机密：${SECRET}`, { id: 'again' }),
    ];
    expect(one.text).toContain('没有保存');
    expect(other.text).toBe(one.text);
  });
});

describe('what is a mark of secrecy', () => {
  test.each([
    '机密★1年\n任务28：完成4座',
    '绝 密\n正文',
    '秘密：选址',
    '（秘密）任务4已完成',
    '密级：机密，请查收',
    '该件属机密级。',
    '【 绝密 】',
    '机密☆长期',
    '秘密件',
    '绝密 起草发文，以办公室名义，标题：关于迁移的通知，正文：从速',
    '机密，任务28完成4座',
    '绝密起草发文，标题：关于迁移的通知',
    '起草发文，标题：关于内部事项的通知，正文：此件秘密，注意保存',
    '本文件属机密，请勿外传',
    '此件系秘密',
  ])('“%s”', (text) => {
    expect(isMarkedSecret(message(text))).toBe(true);
  });

  test('also in what is quoted, and in the name of a file', () => {
    const file = { kind: 'file', url: 'https://x', name: '机密★选址方案.pdf' };
    expect(isMarkedSecret(message('看这个', { quote: '【秘密】任务28' }))).toBe(true);
    expect(isMarkedSecret(message('', { attachments: [file] }))).toBe(true);
  });

  test.each([
    '文件有密级吗',
    '保密工作培训2次',
    '加强商业秘密保护',
    '这个文件是机密吗',
    '随机密度抽查3处',
    '保守国家秘密培训完成2场',
    '机密文件怎么归档',
    '秘密文件由谁管',
    '此件秘密吗',
    '秘密调查组来过',
    '本文件里说的商业秘密要保护',
  ])('is not in “%s”', (text) => {
    expect(isMarkedSecret(message(text))).toBe(false);
  });
});

describe('the counter', () => {
  test('grows by one', async () => {
    const metrics = createMetrics();
    metrics.withheld();
    expect((await metrics.page()).body).toContain('clerk_withheld_total 1');
  });
});

describe('the data folder', () => {
  test('is closed to others, with the files in it', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'private-')), 'data');
    mkdirSync(folder);
    const file = join(folder, 'clerk.sqlite');
    writeFileSync(file, '');
    chmodSync(folder, 0o755);
    chmodSync(file, 0o644);
    makePrivate(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
