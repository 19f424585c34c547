import { describe, expect, test } from '@jest/globals';
import { type PrintedDocument, paragraphsOf } from '../../src/domain/printed-document.ts';
import { docxOf } from '../../src/exports/docx.ts';
import { zippedText } from '../support/zipped.ts';

const content: PrintedDocument = {
  kind: 'document',
  head: '天桥区城市治理提升行动指挥部文件',
  number: '济天城提指发〔2020〕5号',
  signers: [],
  urgency: '特急',
  title: '关于报送信息的通知',
  sendTo: '指挥部各成员单位',
  body: paragraphsOf(
    '为做好工作，现通知如下。\n一、内容\n（一）进展\n1.数据\n1.5公里以上的都报。\u0000',
  ),
  attachments: ['填报表', '名单'],
  issuers: ['天桥区城市治理提升行动指挥部'],
  issuedOn: '2020-07-10',
  remark: '联系人：张三',
  imprint: { copyTo: '区委办公室', printedBy: '指挥部办公室', printedOn: '2020-07-11' },
};

const xmlOf = async (one: PrintedDocument, part = 'word/document.xml') =>
  zippedText(await docxOf(one), part);
/** The paragraph in which these words stand. */
const blockOf = (xml: string, words: string): string =>
  xml.split('</w:p>').find((one) => one.replace(/<[^>]+>/gu, '').includes(words)) ?? '';
/** Twips of a millimetre. */
const mm = (length: number) => Math.round((length * 1440) / 25.4);

describe('a document', () => {
  test('has the page of GB/T 9704: A4, its margins, 22 lines of 28 characters', async () => {
    const xml = await xmlOf(content);
    expect(xml).toContain(`w:w="${mm(210)}" w:h="${mm(297)}"`);
    expect(xml).toMatch(
      new RegExp(
        `w:top="${mm(37)}" w:right="${mm(26)}" w:bottom="${mm(35)}" w:left="${mm(28)}"`,
        'u',
      ),
    );
    expect(22 * 579).toBeLessThanOrEqual(mm(225));
    const text = blockOf(xml, '为做好工作');
    expect(text).toContain('w:line="579" w:lineRule="exact"');
    expect(text).toContain('w:firstLineChars="200"');
    expect(text).toContain('w:eastAsia="仿宋_GB2312"');
    expect(text).toContain('<w:sz w:val="32"/>');
    expect(28 * (16 - 0.25) * 20).toBeLessThanOrEqual(mm(156));
  });

  test('has its red head over a red line, its number, and its title in 2号', async () => {
    const xml = await xmlOf(content);
    expect(blockOf(xml, '指挥部文件')).toContain('w:color w:val="E60012"');
    expect(xml).toMatch(/<w:bottom w:val="single" w:color="E60012"/u);
    expect(blockOf(xml, '〔2020〕5号')).toContain('w:jc w:val="center"');
    expect(blockOf(xml, '关于报送信息的通知')).toContain('<w:sz w:val="44"/>');
    expect(blockOf(xml, '关于报送信息的通知')).toContain('方正小标宋');
    expect(blockOf(xml, '指挥部各成员单位：')).not.toContain('firstLine');
  });

  test('names who signed it where it goes upwards', async () => {
    const line = blockOf(await xmlOf({ ...content, signers: ['韩利师'] }), '签发人：');
    expect(line).toContain('韩利师');
    expect(line).toContain('楷体_GB2312');
    expect(await xmlOf(content)).not.toContain('签发人');
  });

  test.each([
    ['一、内容', '黑体'],
    ['（一）进展', '楷体_GB2312'],
    ['1.数据', '仿宋_GB2312'],
    ['1.5公里以上的都报', '仿宋_GB2312'],
  ])('sets %s in its face', async (words, face) => {
    const block = blockOf(await xmlOf(content), words);
    expect(block).toContain(`w:eastAsia="${face}"`);
    expect(block.includes('<w:b/>')).toBe(words === '1.数据');
  });

  test('ends with its attachments, its date four characters from the edge, and 版记 between lines', async () => {
    const xml = await xmlOf(content);
    expect(blockOf(xml, '附件：1．填报表')).not.toBe('');
    expect(blockOf(xml, '2．名单')).not.toBe('');
    expect(blockOf(xml, '2020年7月10日')).toContain('w:right="1280"');
    expect(xml.replace(/<[^>]+>/gu, '')).toContain(
      '抄送：区委办公室。指挥部办公室2020年7月11日印发',
    );
    expect(xml).toMatch(/<w:tblpPr[^>]*w:tblpYSpec="bottom"/u);
  });

  test('leaves out what it has not', async () => {
    const bare = {
      ...content,
      head: null,
      number: null,
      urgency: null,
      sendTo: null,
      attachments: [],
      remark: null,
      imprint: null,
    };
    const xml = await xmlOf(bare);
    for (const words of ['特急', '附件', '抄送', 'E60012', 'w:tbl>'])
      expect(xml).not.toContain(words);
  });

  test('numbers its pages outside', async () => {
    expect(await xmlOf(content, 'word/settings.xml')).toContain('w:evenAndOddHeaders');
    const sides = await Promise.all([1, 2].map((at) => xmlOf(content, `word/footer${at}.xml`)));
    expect(sides.map((xml) => /<w:jc w:val="(\w+)"/u.exec(xml)?.[1]).toSorted()).toEqual([
      'left',
      'right',
    ]);
  });
});
