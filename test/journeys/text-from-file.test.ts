import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Document, LevelFormat, Packer, Paragraph } from 'docx';
import type { Fetched } from '../../src/channels/channel.ts';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { createArchive } from '../../src/evidence/archive.ts';
import { fetchEvidences } from '../../src/evidence/fetch-evidences.ts';
import { openJourney } from '../support/journey.ts';

const AT = '2020-06-20T02:01:00.000Z';
const office = openJourney();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clerk-text-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

let count = 0;
/** A file, or several, as a platform announces them; their bytes come later. */
async function send(who: string, name: string | null, files = 1): Promise<string> {
  count += 1;
  const message = fromTerminal('', { userid: who, name: who, chat: 'single' }, `f${count}`, AT);
  const attachments = Array.from({ length: files }, (_, at) => ({
    kind: 'file' as const,
    url: `https://files/${count}/${at}`,
    name,
  }));
  const body = { kind: 'said' as const, text: '', quote: null, attachments };
  const outcome = await office.office.desk.receive({ ...message, body });
  return outcome.state === 'done' ? outcome.replies.map(({ text }) => text).join('\n') : '';
}

/** The clock fetches it; resolves with what was put into the post by that. */
async function fetched(what: Fetched): Promise<string> {
  const before = (await office.pushes()).length;
  const parts = {
    kept: office.store.kept,
    desk: office.office.desk,
    archive: createArchive(folder),
    sources: [{ name: 'terminal', download: async () => what }],
    onError: (error: unknown) => {
      throw error;
    },
  };
  await fetchEvidences(parts, 'terminal', new Date(AT));
  return (await office.pushes())
    .slice(before)
    .map(({ message }) => message.text)
    .join('\n');
}

const file = async (...lines: readonly string[]): Promise<Fetched> => ({
  kind: 'file',
  bytes: await Packer.toBuffer(
    new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
  ),
});

const NOTICE = [
  '关于开展公厕摸排的通知',
  '各责任单位：',
  '请于6月25日前报送摸排情况。',
  '天桥区城市治理提升行动指挥部办公室',
  '2020年6月20日',
] as const;

describe('the text of a document that comes as a file', () => {
  test('is shown in the draft with its title and 主送, and drafted after a yes', async () => {
    expect(await office.tell('g6', '起草发文，以指挥部办公室名义发个通知')).toContain('标题');
    expect(await send('g6', '通知稿.docx')).toContain('正在读取正文');
    const shown = await fetched(await file(...NOTICE));
    expect(shown).toContain('发文：关于开展公厕摸排的通知');
    expect(shown).toContain('主送各责任单位');
    expect(shown).toContain('请于6月25日前报送摸排情况。');
    expect(shown).not.toContain('2020年6月20日');
    office.setTime('2020-06-20 10:05');
    expect(await office.tell('g6', '确认')).toContain('已登记发文1');
  });

  test('takes the place of the text that was there', async () => {
    await office.tell(
      'g6',
      '起草发文，以指挥部办公室名义，标题：关于公厕的通知，主送：各责任单位，正文：请报送情况。',
    );
    await send('g6', '改.docx');
    expect(await fetched(await file('请于6月30日前报送情况。'))).toContain('6月30日前');
  });

  test('is heard once, however often it is fetched', async () => {
    await office.tell('g6', '起草发文，以指挥部办公室名义发个通知');
    await send('g6', null);
    const what = await file(...NOTICE);
    expect(await fetched(what)).toContain('草稿');
    expect(await fetched(what)).toBe('');
  });

  test('belongs to no report', async () => {
    await office.tell('g6', '起草发文，以指挥部办公室名义发个通知');
    await send('g6', '通知稿.docx');
    await fetched(await file(...NOTICE));
    expect(await office.tell('bgs', '任务28佐证材料')).not.toContain('1份');
  });

  test('cannot be read out of another kind of file, and the draft stays', async () => {
    await office.tell('g6', '起草发文，以指挥部办公室名义发个通知');
    expect(await send('g6', '通知稿.pdf')).toContain('另存为 .docx');
    expect(await send('g6', '通知稿.docx', 2)).toContain('一次发一个文件');
    await send('g6', null);
    expect(await fetched({ kind: 'file', bytes: Buffer.from('%PDF-1.7') })).toContain('读不出正文');
    expect(await office.tell('g6', '标题：关于公厕的通知')).toContain('主送');
  });

  test('that is too long, or too late, is said so', async () => {
    await office.tell('g6', '起草发文，以指挥部办公室名义发个通知');
    await send('g6', '长.docx');
    expect(await fetched(await file('好'.repeat(5_000)))).toContain('5000字');
    await send('g6', '晚.docx');
    await office.tell('g6', '取消');
    expect(await fetched(await file(...NOTICE))).toContain('草稿已经不在了');
  });

  test('that bears a mark of secrecy is neither kept nor shown', async () => {
    await office.tell('g6', '起草发文，以指挥部办公室名义发个通知');
    await send('g6', '通知稿.docx');
    const told = await fetched(await file('机密★1年', ...NOTICE));
    expect(told).not.toContain('摸排');
    expect(told).toContain('密');
    expect(readdirSync(folder, { recursive: true })).toEqual([]);
    expect(await office.tell('g6', '标题：关于公厕的通知')).not.toContain('摸排');
  });

  test('that the platform lost is asked for again', async () => {
    await office.tell('g6', '起草发文，以指挥部办公室名义发个通知');
    await send('g6', '通知稿.docx');
    expect(await fetched({ kind: 'gone' })).toContain('请重新发送，或把正文粘贴过来');
  });

  test('with numbers of its own is to be looked through', async () => {
    await office.tell('g6', '起草发文，以指挥部办公室名义发个通知');
    await send('g6', '通知稿.docx');
    const numbering = {
      config: [
        { reference: 'one', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
      ],
    };
    const listed = new Paragraph({ text: '摸清底数', numbering: { reference: 'one', level: 0 } });
    const bytes = await Packer.toBuffer(
      new Document({ numbering, sections: [{ children: [new Paragraph('一、目标'), listed] }] }),
    );
    expect(await fetched({ kind: 'file', bytes })).toContain('请核对正文里的层次序号');
  });
});
