import type { SectionName } from '../../domain/report-reading.ts';
import { any } from '../words/words.ts';

/** A section that holds nothing, and where in the words its name ends: 4 of 存在问题无. */
export interface NilSection {
  readonly section: SectionName;
  readonly length: number;
}

const HEADS = {
  problems: any(
    `
      存在的主要问题 存在的问题 存在问题 存在的困难 存在困难 面临的困难 遇到的困难 主要问题
      问题和困难 困难和问题 问题困难 突出问题 共性问题 问题 主要困难 困难 难处 难点 难题 堵点 卡点
      短板 不足 需要协调的事项 需协调事项 需协调的事项 需要协调解决的问题 需协调解决的问题
    `,
  ),
  next: any(
    '下一步工作打算 下一步工作计划 下一步打算 下一步计划 下一步工作 下一步安排 下一步措施 下一步 下步打算 下步计划 下步工作 下步 下一阶段 下阶段',
  ),
  experience: any(
    '典型经验做法 典型经验 典型做法 好的做法 好的经验 亮点做法 经验做法 工作经验 工作亮点 亮点 经验 做法',
  ),
} as const;
const NONE =
  '(?:目前|暂时?|现在|当前|也|都|均|尚|基本上?|这边|本月|这个?月){0,3}(?:没有|没啥|没什么|没|无|不存在|为?零|未发现)[了的]?';

const FORMS = (['problems', 'next', 'experience'] as const).map(
  (section) =>
    [
      section,
      new RegExp(
        `^(?<head>(?:目前|本月|现在?|当前)?(?:工作中?)?${HEADS[section]}(?:方面|这块|这边|上|情况|嘛|呢|这一栏)?[是为]?)[：:，,\\s]{0,2}${NONE}$`,
        'u',
      ),
    ] as const,
);

/** What a clause says by the name of a section and that nothing is in it: 存在问题无, 困难没有, 下一步：没有. Null for any other words. */
export function nilSection(text: string): NilSection | null {
  if (!DENIES.test(text)) return null;
  for (const [section, form] of FORMS) {
    const head = form.exec(text)?.groups?.head;
    if (head !== undefined) return { section, length: head.length };
  }
  return null;
}

const DENIES = /[没无零未不]/u;
