import type { SectionName, Sections } from '../../domain/report-reading.ts';

const HEADS: readonly (readonly [SectionName, RegExp])[] = [
  ['problems', /^(?:存在(?:的)?)?(?:主要)?(?:问题|困难)(?:补充|和困难|改为)?[:：]/u],
  ['next', /^(?:下一?步|下步)(?:工作)?(?:打算|计划|安排|措施|工作)?(?:补充|改为)?[:：]/u],
  ['experience', /^(?:典型|亮点|经验|好的?)?(?:做法|经验|典型|亮点)(?:补充|改为)?[:：]/u],
  ['progress', /^(?:工作)?进展(?:情况)?(?:补充|改为)?[:：]/u],
];

/** 问题：苗木到货晚\n下一步：催货 — sections alone, each with its head and a colon; null where anything else stands there. */
export function headedSections(text: string): Partial<Sections> | null {
  const sections: Partial<Record<SectionName, string>> = {};
  let open: SectionName | null = null;
  for (const line of linesOf(text)) {
    const head = HEADS.find(([, form]) => form.test(line));
    if (head) {
      open = head[0];
      sections[open] = line.replace(head[1], '').trim();
    } else if (open) sections[open] = `${sections[open]}\n${line}`.trim();
    else return null;
  }
  return open === null ? null : sections;
}

/** One line for each head, also where the next one follows in the same line: 下一步：验收；典型做法：现场办公. */
const linesOf = (text: string): readonly string[] =>
  text.split(/\n/u).flatMap((line) => line.split(NEXT_HEAD).map((piece) => piece.trim()));
const NEXT_HEAD = new RegExp(
  `[。；;，,]\\s*(?=${HEADS.map(([, form]) => form.source.replace('^', '')).join('|')})`,
  'u',
);
