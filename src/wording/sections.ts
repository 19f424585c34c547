import type { SectionName, Sections } from '../domain/report-reading.ts';

export const SECTION_NAMES: Readonly<Record<SectionName, string>> = {
  progress: '进展',
  problems: '存在问题',
  next: '下一步打算',
  experience: '典型做法',
};

export const SECTION_ORDER: readonly SectionName[] = ['progress', 'problems', 'next', 'experience'];

/** In the place of 存在问题 that is not read out here. */
export const KEPT_FROM_GROUP = '（请私聊我查看）';
export const KEPT_FROM_OTHERS = '（只给指挥部办公室、领导、所在工作组和本任务责任单位看）';

export const sectionLines = (sections: Sections): readonly string[] =>
  SECTION_ORDER.filter((section) => sections[section] !== '').map(
    (section) => `${SECTION_NAMES[section]}：${sections[section]}`,
  );

/** Section by section, what stood there and what would stand there; of long texts only the place that differs. */
export function changesIn(before: Sections, after: Sections): readonly string[] {
  return SECTION_ORDER.filter((section) => before[section] !== after[section]).map((section) => {
    const [was, is] = differing(before[section], after[section]);
    return `修改${SECTION_NAMES[section]}：“${was || '（空）'}”→“${is || '（空）'}”`;
  });
}

/** Texts up to here are shown whole. */
const SHORT = 80;
/** So much is shown around the place, and of the place itself. */
const AROUND = 12;
const MOST = 200;

function differing(one: string, other: string): readonly [string, string] {
  if (one.length <= SHORT && other.length <= SHORT) return [one, other];
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const part = (text: string) => {
    const [from, to] = [Math.max(0, start - AROUND), text.length - Math.max(0, end - AROUND)];
    const shown = text.slice(from, Math.min(to, from + MOST));
    return `${from > 0 ? '……' : ''}${shown}${from + shown.length < text.length ? '……' : ''}`;
  };
  return [part(one), part(other)];
}

/** The text, cut where it is longer than so many characters. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most)}……`;
