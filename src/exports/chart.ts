import type { EChartsCoreOption } from 'echarts/core';
// All of the library in one file: its several hundred small ones take two seconds to find and read, this one a fifth of one.
import { init } from 'echarts/dist/echarts.esm.min.mjs';
import type { Course, Hue, Picture, Shares, Stacks } from '../domain/picture.ts';
import { FAMILY } from './png.ts';

/** Points of the drawing; the picture has twice as many. */
const WIDTH = 720;
const ROW = 38;
const LEAST_HEIGHT = 480;
const ABOVE = 128;
const BELOW = 40;

/** The drawing of a picture. */
export function chartOf({ title, note, chart }: Picture): string {
  const drawing = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: heightOf(chart),
  });
  drawing.setOption({
    animation: false,
    textStyle: { fontFamily: FAMILY },
    title: { text: title, subtext: note, left: 'center', top: 14, ...TITLES },
    ...optionOf(chart),
  });
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return svg;
}

const TITLES = {
  textStyle: {
    fontFamily: FAMILY,
    fontSize: 24,
    color: '#1f1f1f',
    width: WIDTH - 60,
    overflow: 'break',
  },
  subtextStyle: { fontFamily: FAMILY, fontSize: 15, color: '#595959' },
} as const;

const TEXT = { fontFamily: FAMILY, fontSize: 16, color: '#262626' } as const;

const HUES: Readonly<Record<Hue, string>> = {
  red: '#cf1322',
  yellow: '#faad14',
  green: '#389e0d',
  blue: '#1677ff',
  grey: '#bfbfbf',
};
const LINES = [HUES.blue, HUES.green, '#722ed1', '#d46b08', '#08979c'];

function heightOf(chart: Picture['chart']): number {
  if (chart.kind === 'course' || (chart.kind === 'stacks' && chart.direction === 'upright'))
    return 620;
  return Math.max(ABOVE + BELOW + chart.rows.length * ROW, LEAST_HEIGHT);
}

function optionOf(chart: Picture['chart']): EChartsCoreOption {
  switch (chart.kind) {
    case 'stacks':
      return stacks(chart);
    case 'shares':
      return shares(chart);
    case 'course':
      return course(chart);
  }
}

/** Room for the names along the axes is made inside. */
const GRID = {
  left: 24,
  right: 40,
  top: ABOVE,
  bottom: BELOW,
  outerBoundsMode: 'same',
  outerBoundsContain: 'axisLabel',
} as const;
const LEGEND = { top: 84, itemGap: 22, textStyle: TEXT } as const;
const HAIR = { lineStyle: { color: '#e8e8e8' } } as const;
const NO_TICK = {
  axisTick: { show: false },
  axisLine: { lineStyle: { color: '#8c8c8c' } },
} as const;

/** Text black on yellow and grey, white on the darker hues. */
const onHue = (hue: Hue): string => (hue === 'yellow' || hue === 'grey' ? '#262626' : '#fff');

function stacks({ direction, series, rows }: Stacks): EChartsCoreOption {
  const isAcross = direction === 'across';
  const fontSize = isAcross ? TEXT.fontSize : sizeBeside(rows.length);
  const names = {
    type: 'category',
    data: rows.map(({ label }) => label),
    axisLabel: { ...TEXT, fontSize, interval: 0 },
    ...NO_TICK,
  };
  const counts = { type: 'value', minInterval: 1, axisLabel: TEXT, splitLine: HAIR };
  return {
    grid: GRID,
    legend: LEGEND,
    xAxis: isAcross ? counts : names,
    yAxis: isAcross ? { ...names, inverse: true } : counts,
    series: series.map(({ name, hue }, place) => ({
      type: 'bar',
      name,
      stack: 'all',
      barWidth: isAcross ? 24 : '58%',
      itemStyle: { color: HUES[hue] },
      label: { show: true, ...TEXT, fontWeight: 700, color: onHue(hue) },
      // A nought is left out: it would be written over its neighbour.
      data: rows.map(({ values }) => values[place] || null),
    })),
  };
}

/** Names of three characters, 二季度, so many of them beside each other. */
const sizeBeside = (count: number): number =>
  Math.min(TEXT.fontSize, Math.floor((WIDTH - 64) / (3 * count)));

/** Beyond the whole a bar goes on for a little: 150 % is not half as much again of the page. */
const MOST_SHOWN = 1.2;

function shares({ rows, timeGone }: Shares): EChartsCoreOption {
  return {
    grid: GRID,
    xAxis: {
      type: 'value',
      min: 0,
      max: 100 * MOST_SHOWN,
      interval: 20,
      axisLabel: PERCENT,
      splitLine: HAIR,
    },
    yAxis: [
      {
        type: 'category',
        inverse: true,
        data: rows.map(({ label }) => label),
        axisLabel: { ...TEXT, fontSize: 15, lineHeight: 17, width: 250, overflow: 'break' },
        ...NO_TICK,
      },
      // What is said of each stands at the end of its row, where no line runs through it.
      {
        type: 'category',
        inverse: true,
        position: 'right',
        data: rows.map(({ said }) => said),
        axisLabel: { ...TEXT, interval: 0 },
        axisTick: { show: false },
        axisLine: { show: false },
      },
    ],
    series: [
      {
        type: 'bar',
        barWidth: 20,
        data: rows.map(({ share }) => ({
          value: 100 * Math.min(share ?? 0, MOST_SHOWN),
          itemStyle: { color: share !== null && share >= 1 ? HUES.green : HUES.blue },
        })),
        markLine: lineAt({ xAxis: 100 * timeGone }, `时间进度${percent(timeGone)}`),
      },
    ],
  };
}

const PERCENT = { ...TEXT, formatter: '{value}%' } as const;

const percent = (share: number): string => `${Number((100 * share).toFixed(1))}%`;

const lineAt = (place: object, name: string) => ({
  symbol: 'none',
  silent: true,
  lineStyle: { color: HUES.red, type: 'dashed', width: 2 },
  label: { ...TEXT, color: HUES.red, formatter: name, position: 'start' },
  data: [place],
});

/** Read also where a line runs behind it. */
const ON_WHITE = { backgroundColor: '#fff', padding: [2, 4] } as const;

function course({ labels, lines, until }: Course): EChartsCoreOption {
  const even = labels.map((_, at) => Math.min((100 * (at + 1)) / (until + 1), 100));
  return {
    grid: { ...GRID, right: 60 },
    legend: LEGEND,
    color: LINES,
    xAxis: { type: 'category', data: labels, axisLabel: TEXT, boundaryGap: false, ...NO_TICK },
    yAxis: { type: 'value', min: 0, axisLabel: PERCENT, splitLine: HAIR },
    series: [
      ...lines.map(({ name, shares: own, said }) => ({
        type: 'line',
        name,
        symbolSize: 9,
        lineStyle: { width: 3 },
        connectNulls: true,
        data: own.map((share, at) => ({
          value: share === null ? null : 100 * share,
          label: {
            show: at === own.findLastIndex((one) => one !== null),
            ...TEXT,
            fontWeight: 700,
            formatter: said,
            position: 'top',
            distance: 12,
            ...ON_WHITE,
          },
        })),
      })),
      {
        type: 'line',
        name: '时间进度',
        symbol: 'none',
        lineStyle: { type: 'dashed', color: HUES.red, width: 2 },
        itemStyle: { color: HUES.red },
        data: even,
      },
    ],
  };
}
