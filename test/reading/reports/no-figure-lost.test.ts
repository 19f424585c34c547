import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ReportReading } from '../../../src/domain/report-reading.ts';
import { type FoundNumber, findNumbers } from '../../../src/reading/numbers/numbers.ts';
import { readReport } from '../../../src/reading/reports/report.ts';
import { tableIn } from '../../../src/reading/tables/report-table.ts';
import { findNumberedTasks } from '../../../src/reading/tasks/task-numbers.ts';
import { plan, reader } from '../../support/readers.ts';
import { type ReportCase, readCase } from '../../support/report-judge.ts';

const { cases }: { cases: readonly ReportCase[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/reports.json'), 'utf8'),
);
const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-28', recent: [] };
const read = (text: string) => readReport({ text, quote: null }, office, reader);

/** A day, a month, a telephone number, the mark of a list, or part of a name, by what stands behind it or before it. */
const BEHIND_NO_FIGURE =
  /^(?:个?[月日号年期]|月?[-—~至到]\d|\d?日|小时(?:便利店|自助|书)|分钟|条宣|项都|[.．、]\D|[）)：:])/u;
const BEFORE_NO_FIGURE = /(?:国|任务|编号[：:]|序号[：:]|@\S+ )\s?$/u;
const LEADS_LINE = /(?:^|[\n；。])\s?$/u;
const LONG_NUMBER = /^\d{8,}$/u;

const isFigure = (text: string, { kind, text: words, span }: FoundNumber): boolean => {
  if (kind === 'ordinal' || LONG_NUMBER.test(words)) return false;
  if (findNumberedTasks(text).some((one) => one.span.start < span.end && span.start < one.span.end))
    return false;
  const [before, behind] = [text.slice(0, span.start), text.slice(span.end)];
  const isMark =
    LEADS_LINE.test(before) && /^ ?[\u4e00-\u9fff]/u.test(behind) && /^\d+$/u.test(words);
  return (
    !(isMark && !/^[座处个条家户套]/u.test(behind)) &&
    !BEHIND_NO_FIGURE.test(behind) &&
    !BEFORE_NO_FIGURE.test(before)
  );
};

/** 8.6亿 may be told as 8.6亿 or 860000000, 三分之二 as 66.7%, 7/8 as 7. */
const valuesOf = ({ value, text }: FoundNumber): readonly number[] => [
  value,
  -value,
  value * 100,
  value / 1e4,
  value / 1e8,
  Number(/^(\d+(?:\.\d+)?)\s?[/／]/u.exec(text)?.[1] ?? value),
];

const lostIn = (text: string, { items, unplaced = '' }: ReportReading): readonly string[] => {
  const told = items.flatMap(({ metrics, noted = [] }) => [...metrics, ...noted]);
  return findNumbers(text)
    .filter((one) => isFigure(text, one))
    .filter(({ span }) => !unplaced.includes(text.slice(span.start - 2, span.end + 1)))
    .filter(
      (one) =>
        !told.some(({ value }) => valuesOf(one).some((other) => Math.abs(value - other) < 1e-6)),
    )
    .map(
      ({ text: words, span }) => `${text.slice(Math.max(0, span.start - 6), span.start)}«${words}»`,
    );
};

const FORMS = [
  '核查N，立案2起',
  '完成企业核查N，立案2起',
  '企业共N，已核查一部分',
  '占总数N的一部分，完成核查2家',
  '核查了N的企业，立案2起',
  '核查企业N（含复查2家）',
  '比上月多N，完成核查2家',
  '还剩N没核查，立案2起',
  '力争N，已核查2家',
  '立案2起。问题：N没到位',
  '立案2起。下一步：再核查N',
];
const MEASURES =
  '座 处 个 家 户 条 套 部 盏 面 口 眼 架次 车次 课时 学时 人天 台套 张 册 份 亩 公顷 立方 吨 斤 千瓦 兆瓦 MW km ㎡ 度 级 层 平 延米 标段 点位 项次 宗 笔 桶 袋 箱 匹 只 头 羽 尾 幅 版 档 期 栋 单元 间 床 席 站 车位 泊位 端口 芯 对 双 副 根 块 片 株 棵 丛 盆 扇 趟 班次 航次 集 首 篇 封 通 轮 遍 环 批 本 件 样 类 名 人 人次 元 万元 亿元 亿 万 倍 %'.split(
    ' ',
  );
const NUMERALS = ['37', '3.7', '三十七', '1200', '1,200', '近百', '3000余', '四十来'];

describe('every number of a report', () => {
  test('stands among what was achieved or what is noted, in each kept report in running text', () => {
    const told = cases
      .filter(({ text }) => tableIn(text) === null && !/[|｜\t]/u.test(text))
      .map((one) => ({ one, reading: readCase(one, reader) }));
    const lost = told.flatMap(({ one, reading }) =>
      reading?.act === 'report'
        ? lostIn(one.text, reading).map((words) => `${one.id} ${words}`)
        : [],
    );
    expect(told.length).toBeGreaterThan(1000);
    expect(lost).toEqual([]);
  });

  test('does so whatever its measure and wherever it stands', () => {
    const texts = MEASURES.flatMap((measure) =>
      FORMS.map((form) => `任务30：${form.replace('N', `37${measure}`)}`),
    );
    expect(lostFrom(texts)).toEqual([]);
  });

  test('does so however it is written', () => {
    const texts = NUMERALS.flatMap((numeral) =>
      FORMS.map((form) => `任务30：${form.replace('N', `${numeral}家`)}`),
    );
    expect(lostFrom(texts)).toEqual([]);
  });

  test('does so beside what is said of a goal, whatever the goal', () => {
    const texts = plan.tasks.flatMap(({ number, targets }) =>
      targets.flatMap(({ metric, unit }) =>
        [
          `年初定的是8${unit}，已完成5${unit}，还剩3${unit}`,
          `完成5${unit}（计划8${unit}），上月4${unit}，预计9月再完成2${unit}`,
          `5${unit}已完成，其中新增2${unit}，占总数8${unit}的62.5%`,
          `一共8${unit}，2${unit}在建，比去年多1${unit}，完成投资8.6亿的27%`,
        ].map((said) => `任务${number}：${metric}${said}`),
      ),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(lostFrom(texts)).toEqual([]);
  });

  test.each([
    ['任务10：PM2.5均值49、PM10均值91，优于年度53和96的目标', ['target 53', 'target 96']],
    ['任务11：完成投资2.3亿元，占总投资8.6亿的27%', ['size 8.6亿元', 'rate 27%']],
    ['任务8：水质达标率100%，黑臭水体0反弹', ['other 0']],
    ['任务32：储备物资35类1.8万件', ['other 35类']],
  ])('is noted as it stands where no measure follows it: %s', (text, expected) => {
    const noted = read(text)?.items.flatMap((one) => one.noted ?? []) ?? [];
    const shown = noted.map(({ role, value, unit }) => `${role} ${value}${unit}`);
    expect(shown).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    '任务28：公厕完工5座，任务27和29下周报',
    '（17）物业服务管理提升：约谈企业5家',
    '任务25：智慧平台二期设备安装5套',
    '任务18：24小时便利店新开5家，7月底前完成装修',
  ])('is no figure where it is a task, a day, a mark or part of a name: %s', (text) => {
    const items = read(text)?.items ?? [];
    const told = items.flatMap(({ metrics, noted = [] }) => [...metrics, ...noted]);
    expect(told.map(({ value }) => value)).toEqual([5]);
  });
});

function lostFrom(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const reading = read(text);
    return reading ? lostIn(text, reading).map((words) => `${text} ${words}`) : [`${text} unread`];
  });
}
