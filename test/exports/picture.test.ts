import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Picture } from '../../src/domain/picture.ts';
import { chartOf } from '../../src/exports/chart.ts';
import { createPress } from '../../src/exports/press.ts';
import { planIn } from '../support/plan-in.ts';

const press = createPress();
afterAll(() => press.close());

const picture: Picture = {
  kind: 'picture',
  title: '各组亮灯图',
  note: '截至2020年7月10日 09:00',
  chart: {
    kind: 'stacks',
    direction: 'across',
    series: [
      { name: '红灯', hue: 'red' },
      { name: '绿灯', hue: 'green' },
    ],
    rows: [
      { label: '规划建设', values: [13, 0] },
      { label: '泺口', values: [2, 47] },
    ],
  },
};
const shares: Picture = {
  ...picture,
  chart: {
    kind: 'shares',
    timeGone: 0.47,
    rows: [
      { label: '28 公厕', share: 0.75, said: '6/8座' },
      { label: '3 挂牌', share: null, said: '未报' },
    ],
  },
};
const course: Picture = {
  ...picture,
  chart: {
    kind: 'course',
    labels: ['1月', '2月', '3月'],
    lines: [{ name: '公厕', shares: [0.25, 0.75, null], said: '6/8座' }],
    until: 2,
  },
};

const wordsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, words = '']) => words.trim());

describe('a drawing', () => {
  test.each([
    [picture, ['各组亮灯图', '截至2020年7月10日 09:00', '规划建设', '红灯', '13', '2', '47']],
    [shares, ['28 公厕', '6/8座', '未报', '时间进度47%']],
    [course, ['3月', '公厕', '6/8座', '时间进度']],
  ])('has every word and figure of what it shows', (one, words) => {
    expect(wordsIn(chartOf(one))).toEqual(expect.arrayContaining(words));
  });

  test('names every period of a year, and every target in full', () => {
    const labels = [...Array(12).keys()].map((at) => `${at + 1}月`).toSpliced(6, 0, '二季度');
    const year: Picture = {
      ...picture,
      chart: {
        kind: 'stacks',
        direction: 'upright',
        series: [{ name: '按时', hue: 'green' }],
        rows: labels.map((label) => ({ label, values: [104] })),
      },
    };
    expect(wordsIn(chartOf(year))).toEqual(expect.arrayContaining(labels));
    const long = '16 棚改安置房新开工（或签订货币化安置协议）';
    const targets: Picture = {
      ...picture,
      chart: {
        kind: 'shares',
        timeGone: 0.47,
        rows: [{ label: long, share: 0.5, said: '60/120套' }],
      },
    };
    const words = wordsIn(chartOf(targets));
    expect(words.join('')).toContain(long.replace('16 ', ''));
    expect(words).toContain('60/120套');
  });

  test('writes no nought over its neighbour', () => {
    const { chart } = picture;
    const plain = {
      ...picture,
      chart: { ...chart, kind: 'stacks' as const, rows: [{ label: '甲', values: [0, 4] }] },
    };
    const figures = wordsIn(
      chartOf({
        ...plain,
        chart: {
          ...plain.chart,
          direction: 'across',
          series: [
            { name: '红灯', hue: 'red' },
            { name: '绿灯', hue: 'green' },
          ],
        },
      }),
    );
    expect(figures.filter((one) => one === '0')).toHaveLength(1);
  });
});

/** Width and height of a .png, from its head. */
const sizeOf = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe('a picture', () => {
  test.each([picture, shares, course])('is wide enough for a phone, and light', async (one) => {
    const bytes = await press.print({ content: one, madeAt: '2020-07-10T01:00:00.000Z' });
    expect([...bytes.subarray(1, 4)]).toEqual([...'PNG'].map((sign) => sign.charCodeAt(0)));
    expect(sizeOf(bytes).width).toBeGreaterThanOrEqual(1080);
    expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
  });
});

/** The characters for which a font has a sign, from its table `cmap` in format 4 or 12. */
function charactersOf(file: string): ReadonlySet<number> {
  const font = readFileSync(file);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const table = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const cmap = font.readUInt32BE(table + 8);
  const maps = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at),
  );
  const found = new Set<number>();
  for (const at of maps) for (const one of charactersIn(font, at)) found.add(one);
  return found;
}

function charactersIn(font: Buffer, at: number): readonly number[] {
  const between = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, place) => from + place);
  if (font.readUInt16BE(at) === 12) {
    const groups = Array.from(
      { length: font.readUInt32BE(at + 12) },
      (_, place) => at + 16 + 12 * place,
    );
    return groups.flatMap((one) => between(font.readUInt32BE(one), font.readUInt32BE(one + 4)));
  }
  const count = font.readUInt16BE(at + 6) / 2;
  return Array.from({ length: count }, (_, place) => place).flatMap((place) => {
    const to = font.readUInt16BE(at + 14 + 2 * place);
    const from = font.readUInt16BE(at + 16 + 2 * count + 2 * place);
    return to === 0xffff ? [] : between(from, to);
  });
}

describe('the fonts', () => {
  const plan = planIn('plans/tianqiao-2020.yaml');

  test.each(['400', '700'])('of weight %s have every sign of the plan, and 泺', (weight) => {
    const has = charactersOf(`src/exports/fonts/noto-sans-sc-${weight}.ttf`);
    const signs = new Set(`泺${JSON.stringify(plan)}`);
    expect([...signs].filter((sign) => sign > ' ' && !has.has(sign.codePointAt(0) ?? 0))).toEqual(
      [],
    );
  });

  test('lie beside their licence', () => {
    expect(readFileSync('src/exports/fonts/LICENSE', 'utf8')).toContain('SIL Open Font License');
  });
});
