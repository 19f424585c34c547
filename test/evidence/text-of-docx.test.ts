import { describe, expect, test } from '@jest/globals';
import {
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { textOfDocx } from '../../src/evidence/text-of-docx.ts';

type Child = Paragraph | Table;

const NUMBERING = {
  config: [
    {
      reference: 'levels',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }],
    },
  ],
};

const docx = (...children: readonly Child[]): Promise<Uint8Array> =>
  Packer.toBuffer(new Document({ numbering: NUMBERING, sections: [{ children: [...children] }] }));

const packed = (xml: string, name = 'word/document.xml'): Uint8Array =>
  zipSync({ [name]: strToU8(xml) });

describe('the text of a Word file', () => {
  test('is its paragraphs, a line each', async () => {
    const bytes = await docx(
      new Paragraph('关于开展停车场摸排的通知'),
      new Paragraph({
        children: [new TextRun('各责任'), new TextRun({ text: '单位：', bold: true })],
      }),
      new Paragraph(''),
      new Paragraph('  请于6月15日前报送 A<B & C。'),
    );
    expect(textOfDocx(bytes)).toEqual({
      text: '关于开展停车场摸排的通知\n各责任单位：\n\n请于6月15日前报送 A<B & C。',
      isNumbered: false,
    });
  });

  test('has a line for each row of a table', async () => {
    const row = (...cells: readonly string[]) =>
      new TableRow({
        children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
      });
    const bytes = await docx(new Table({ rows: [row('街道', '泊位'), row('北园', '120')] }));
    expect(textOfDocx(bytes)?.text).toBe('街道 泊位\n北园 120');
  });

  test('tells of numbers that the file counts itself', async () => {
    const bytes = await docx(
      new Paragraph({ text: '摸清底数', numbering: { reference: 'levels', level: 0 } }),
    );
    expect(textOfDocx(bytes)).toEqual({ text: '摸清底数', isNumbered: true });
  });

  test('leaves out what was struck out, and keeps what was put in', () => {
    const xml =
      '<w:document><w:body><w:p><w:del><w:r><w:delText>6月</w:delText></w:r></w:del><w:ins><w:r><w:t>7月</w:t></w:r></w:ins><w:r><w:t>15日</w:t></w:r></w:p></w:body></w:document>';
    expect(textOfDocx(packed(xml))?.text).toBe('7月15日');
  });

  test('is not there in what is no Word file, or one that swells up', () => {
    expect(textOfDocx(Buffer.from('%PDF-1.7'))).toBeNull();
    expect(textOfDocx(new Uint8Array())).toBeNull();
    expect(textOfDocx(packed('<x/>', 'xl/workbook.xml'))).toBeNull();
    expect(textOfDocx(packed(`<w:document>${' '.repeat(2_000_000)}</w:document>`))).toBeNull();
    expect(
      textOfDocx(packed('<!DOCTYPE d [<!ENTITY a "b">]><w:document>&a;</w:document>')),
    ).toBeNull();
  });

  test('is cut off where a package says that it is smaller than it is', () => {
    const bytes = packed(`<w:document><w:p><w:t>${'大'.repeat(900_000)}</w:t></w:p></w:document>`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
    }
    expect(textOfDocx(bytes)?.text.length ?? 0).toBeLessThan(1_000);
  });
});
