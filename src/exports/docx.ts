import {
  AlignmentType,
  Paragraph as Block,
  BorderStyle,
  Document,
  Footer,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  OverlapType,
  Packer,
  PageNumber,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Imprint, Paragraph, PrintedDocument } from '../domain/printed-document.ts';

/** The file of a document, in the measures of GB/T 9704. */
export async function docxOf(content: PrintedDocument): Promise<Uint8Array> {
  const { title } = content;
  const document = new Document({
    title: clean(title),
    creator: clean(content.issuers[0] ?? ''),
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: run(FANGSONG), paragraph: { spacing: LINE } } } },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: [...headOf(content), ...textOf(content), ...endOf(content)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Twips of a millimetre: a twentieth of a point, of which 72 make an inch of 25.4 mm. */
const mm = (length: number): number => Math.round((length * 72 * 20) / 25.4);

const TEXT_WIDTH_MM = 156;
const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: {
    top: mm(37),
    bottom: mm(35),
    left: mm(28),
    right: mm(26),
    footer: mm(24.5),
    header: mm(15),
  },
};
/** 22 lines on 225 mm. */
const LINE_HEIGHT = Math.floor(mm(225) / 22);
const LINE = { line: LINE_HEIGHT, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

/** Half points: 2号 is 22 points, 3号 16, 4号 14. */
const SIZE_2 = 44;
const SIZE_3 = 32;
const SIZE_4 = 28;
/** 3号 is 16 points wide, so that 28 of them fill a line. */
const CHARACTER = 16 * 20;

const FANGSONG = '仿宋_GB2312';
const XIAOBIAOSONG = '方正小标宋简体';
const FACES: Readonly<Record<Paragraph['level'], { face: string; isBold: boolean }>> = {
  text: { face: FANGSONG, isBold: false },
  first: { face: '黑体', isBold: false },
  second: { face: '楷体_GB2312', isBold: false },
  third: { face: FANGSONG, isBold: true },
};
const RED = 'E60012';

const run = (face: string, size = SIZE_3, more: Partial<IRunOptions> = {}): IRunOptions => ({
  font: {
    ascii: 'Times New Roman',
    hAnsi: 'Times New Roman',
    eastAsia: face,
    cs: 'Times New Roman',
  },
  size,
  // 28 characters of 16 points are a little wider than a line.
  ...(size === SIZE_3 ? { characterSpacing: -5 } : {}),
  ...more,
});

/** What no document of XML may hold. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const clean = (text: string): string => text.replace(UNPRINTABLE, '');

const words = (text: string, face = FANGSONG, size = SIZE_3, more: Partial<IRunOptions> = {}) =>
  new TextRun({ children: withTabs(clean(text)), ...run(face, size, more) });

const withTabs = (text: string): (string | Tab)[] =>
  text.split('\t').flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part]));

const block = (children: readonly TextRun[], more: Partial<IParagraphOptions> = {}): Block =>
  new Block({ spacing: LINE, ...more, children: [...children] });

const blank = (): Block => block([words('')]);

/** 版头: the name in red 35 mm below the top of the text, the number, and a red line as wide as the text. */
function headOf({ head, number, signers, urgency }: PrintedDocument): readonly Block[] {
  if (head === null) return [];
  const size = Math.min(124, Math.floor((2 * mm(TEXT_WIDTH_MM)) / 20 / [...head].length));
  const height = Math.ceil(size * 10 * 1.3);
  const above = mm(35) - (urgency === null ? 0 : LINE_HEIGHT);
  return [
    ...(urgency === null ? [] : [block([words(urgency, '黑体')])]),
    block([words(head, XIAOBIAOSONG, size, { color: RED })], {
      alignment: AlignmentType.CENTER,
      spacing: { line: height, lineRule: LineRuleType.EXACT, before: above, after: 0 },
    }),
    blank(),
    numberLine(number, signers),
    block([words('', FANGSONG, 2)], {
      spacing: { line: mm(4), lineRule: LineRuleType.EXACT },
      border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: RED, space: 0 } },
    }),
    blank(),
  ];
}

/** 发文字号 in the middle; of what goes upwards at the left, with 签发人 at the right, each one character from the edge. */
function numberLine(number: string | null, signers: readonly string[]): Block {
  if (signers.length === 0)
    return block([words(number ?? '')], { alignment: AlignmentType.CENTER });
  return block([words(`${number ?? ''}\t签发人：`), words(signers.join('　'), '楷体_GB2312')], {
    indent: { left: CHARACTER, right: CHARACTER },
    tabStops: [{ type: TabStopType.RIGHT, position: mm(TEXT_WIDTH_MM) - CHARACTER }],
  });
}

/** 标题, 主送机关 and 正文. */
function textOf({ head, title, sendTo, body }: PrintedDocument): readonly Block[] {
  return [
    ...(head === null ? [] : [blank()]),
    ...title.split('\n').map((line) =>
      block([words(line, XIAOBIAOSONG, SIZE_2)], {
        alignment: AlignmentType.CENTER,
        spacing: { ...LINE, line: Math.round(LINE_HEIGHT * 1.15) },
      }),
    ),
    blank(),
    ...(sendTo === null ? [] : [block([words(`${sendTo}：`)])]),
    ...body.map(({ level, text }) => {
      const { face, isBold } = FACES[level];
      return block([words(text, face, SIZE_3, { bold: isBold })], {
        indent: { firstLine: 2 * CHARACTER, firstLineChars: 200 },
      });
    }),
  ];
}

/** 附件说明, 署名, 成文日期, 附注 and 版记. */
function endOf(content: PrintedDocument): readonly (Block | Table)[] {
  const { attachments, remark, imprint } = content;
  return [
    ...attachmentsOf(attachments),
    ...signatureOf(content),
    ...(remark === null
      ? []
      : [block([words(`（${remark}）`)], { indent: { left: 2 * CHARACTER } })]),
    ...(imprint === null ? [] : [imprintOf(imprint), last()]),
  ];
}

/** One line below the text, two characters in; numbered where there are several. */
function attachmentsOf(attachments: readonly string[]): readonly Block[] {
  if (attachments.length === 0) return [];
  const isNumbered = attachments.length > 1;
  return [
    blank(),
    ...attachments.map((name, at) => {
      const mark = isNumbered ? `${at + 1}．` : '';
      return block([words(`${at === 0 ? '附件：' : '　　　'}${mark}${name}`)], {
        indent: { left: 2 * CHARACTER },
      });
    }),
  ];
}

/** The date ends four characters from the right edge, and the names stand over its middle. */
function signatureOf({ issuers, issuedOn }: PrintedDocument): readonly Block[] {
  if (issuers.length === 0 && issuedOn === null) return [];
  const date = issuedOn === null ? '' : dayInWords(issuedOn);
  return [
    blank(),
    blank(),
    ...issuers.map((name) => {
      const over = ([...name].length - lengthOf(date)) / 2;
      const right = Math.max(4 - over, 0) * CHARACTER;
      return block([words(name)], { alignment: AlignmentType.RIGHT, indent: { right } });
    }),
    ...(date === ''
      ? []
      : [
          block([words(date)], {
            alignment: AlignmentType.RIGHT,
            indent: { right: 4 * CHARACTER },
          }),
        ]),
  ];
}

/** In Chinese characters: a figure takes half of one. */
const lengthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/\d/u.test(sign) ? 0.5 : 1), 0);

function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/**
 * At the foot of the last page, between lines: thick ones above and below, a thin one between. A table that floats there, so that
 * the text above may end anywhere; a program that lets no table float shows it below the text.
 */
function imprintOf({ copyTo, printedBy, printedOn }: Imprint): Table {
  const width = { size: mm(TEXT_WIDTH_MM), type: WidthType.DXA };
  const indent = { left: CHARACTER_4, right: CHARACTER_4 };
  const tabStops = [{ type: TabStopType.RIGHT, position: mm(TEXT_WIDTH_MM) - CHARACTER_4 }];
  const printed = `${printedBy}\t${dayInWords(printedOn)}印发`;
  const lines = [
    ...(copyTo === null ? [] : [block([words(`抄送：${copyTo}。`, FANGSONG, SIZE_4)], { indent })]),
    block([words(printed, FANGSONG, SIZE_4)], { indent, tabStops }),
  ];
  return new Table({
    width,
    columnWidths: [mm(TEXT_WIDTH_MM)],
    margins: { left: 0, right: 0 },
    borders: { top: THICK, bottom: THICK, left: NONE, right: NONE, insideHorizontal: THIN },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      absoluteHorizontalPosition: 0,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      overlap: OverlapType.NEVER,
    },
    rows: lines.map(
      (line) => new TableRow({ children: [new TableCell({ children: [line], width })] }),
    ),
  });
}

/** A document ends with a paragraph; this one takes no room. */
const last = (): Block =>
  block([words('', FANGSONG, 2)], { spacing: { ...LINE, line: 20, lineRule: LineRuleType.EXACT } });

/** 0.35 mm and 0.25 mm, in eighths of a point. */
const THICK = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const THIN = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** 4号 is 14 points wide. */
const CHARACTER_4 = 14 * 20;

/** — 1 — in 4号, at the right of odd pages and at the left of even ones, one character from the edge. */
const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Block({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'right' ? { right: CHARACTER_4 } : { left: CHARACTER_4 },
        children: [
          new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], ...run('宋体', SIZE_4) }),
        ],
      }),
    ],
  });
