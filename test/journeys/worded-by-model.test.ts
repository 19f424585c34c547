import { afterEach, describe, expect, test } from '@jest/globals';
import { wordRecords } from '../../prompts/word-records.ts';
import type { Ask } from '../../src/desk/asking.ts';
import { COMMAND } from '../support/command.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';

interface Given {
  readonly 用途: string;
  readonly 记录: readonly { readonly 编号: number; readonly 部分: string; readonly 原话: string }[];
}
type Sentences = readonly { readonly text: string; readonly records: readonly number[] }[];

let office: TestOffice;
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

/** An office with a model that answers the records as it is told to; resolves with what the model was given. */
async function openWith(words: (given: Given) => Sentences | null): Promise<readonly Given[]> {
  const asked: Given[] = [];
  const ask: Ask = async (question, data) => {
    if (question.name !== wordRecords.name) return null;
    const given = data as Given;
    asked.push(given);
    const sentences = words(given);
    return sentences === null ? null : question.answer.parse({ sentences });
  };
  office = await openTestOffice(COMMAND, 'plans/tianqiao-2020.yaml', undefined, ask);
  office.setTime('2020-06-08 10:00');
  return asked;
}

const tell = async (who: string, text: string) => (await office.say(who, text)).text;
const lastTo = async (who: string) =>
  (await office.pushes()).findLast(
    ({ message: { to } }) => to.kind === 'person' && to.personId === `terminal:${who}`,
  )?.message.text ?? '';

const ANSWER =
  '停车场选址方案已经编制完成，共选址3处，其中北园大街1处、小清河沿线2处；方案6月8日已报区政府，所需资金约200万元';
const HELPED = '选址3处的土地性质已经全部核对，其中1处还需要调整规划';

async function answered(): Promise<void> {
  await tell(
    'of1',
    '登记批示：韩利师6月5日批示：停车场选址慢，请区住建局牵头，区水务局配合拿出方案',
  );
  await tell('of1', '确认');
  await tell('of1', '批示1主办区住建局，协办区水务局');
  await tell('of1', '转办批示1');
  await tell('lw', `办结批示1：${HELPED}`);
  office.setTime('2020-06-08 11:00');
  await tell('lz', `办结批示1：${ANSWER}`);
  office.setTime('2020-06-08 12:00');
}

/** Word for word, only with the marks of sentences. */
const faithful = ({ 记录 }: Given): Sentences =>
  记录.map(({ 编号, 原话 }) => ({ text: `${原话.replaceAll('；', '，')}。`, records: [编号] }));

describe('the 综合 of a 批示, worded by a model', () => {
  test('is shown to the office beside the answers, and taken by its 同意', async () => {
    const asked = await openWith(faithful);
    await answered();
    expect(asked.at(-1)?.记录.map(({ 原话 }) => 原话)).toEqual([ANSWER, HELPED]);
    const shown = await lastTo('of1');
    expect(shown).toContain('综合稿（由模型归拢，用前请对照原话）：');
    expect(shown).toContain('2处，方案6月8日已报区政府');
    expect(shown).toContain(`原话：区住房城乡建设局：${ANSWER}`);
    expect(await tell('of1', '同意批示1')).toContain('批示1');
    await tell('of1', '上报批示1');
    expect(await lastTo('cmd')).toContain('2处，方案6月8日已报区政府');
  });

  test.each<readonly [string, (given: Given) => Sentences | null]>([
    ['does not answer', () => null],
    ['says nothing', () => []],
    [
      'invents a figure',
      (given) => faithful(given).map((one) => ({ ...one, text: one.text.replace('3处', '5处') })),
    ],
    [
      'invents a day',
      (given) => faithful(given).map((one) => ({ ...one, text: one.text.replace('8日', '5日') })),
    ],
    [
      'invents a name',
      (given) => faithful(given).map((one) => ({ ...one, text: `王局长表示，${one.text}` })),
    ],
    [
      'leaves out a figure',
      (given) =>
        faithful(given).map((one) => ({
          ...one,
          text: one.text.replace('，所需资金约200万元', ''),
        })),
    ],
    ['leaves out 协办', (given) => faithful(given).slice(0, 1)],
    [
      'takes one for the other',
      (given) => faithful(given).map((one) => ({ ...one, records: [3 - (one.records[0] ?? 0)] })),
    ],
    [
      'leaves out a doubt',
      (given) => faithful(given).map((one) => ({ ...one, text: one.text.replace('约200', '200') })),
    ],
  ])('is the answers as they were given where the model %s', async (_, words) => {
    await openWith(words);
    await answered();
    expect(await lastTo('of1')).toContain(
      `综合稿：区住房城乡建设局：${ANSWER}；区水务局（协办）：${HELPED}`,
    );
    await tell('of1', '综合上报批示1');
    expect(await lastTo('cmd')).toContain(`区住房城乡建设局：${ANSWER}`);
  });

  test('is the answers again once another one has come on top', async () => {
    let count = 0;
    await openWith((given) => {
      count += 1;
      return count === 1 ? faithful(given) : null;
    });
    await tell(
      'of1',
      '登记批示：韩利师6月5日批示：停车场选址慢，请区住建局牵头，区水务局配合拿出方案',
    );
    await tell('of1', '确认');
    await tell('of1', '批示1主办区住建局，协办区水务局');
    await tell('of1', '转办批示1');
    await tell('lz', `办结批示1：${ANSWER}`);
    expect(await tell('of1', '批示1')).not.toContain(HELPED);
    await tell('lw', `办结批示1：${HELPED}`);
    await tell('of1', '综合上报批示1');
    expect(await lastTo('cmd')).toContain(HELPED);
  });

  test('asks no model for a line, nor where a telephone number stands in it', async () => {
    const asked = await openWith(faithful);
    await tell('of1', '登记批示：韩利师6月5日批示：停车场选址慢，请区住建局拿出方案');
    await tell('of1', '确认');
    await tell('of1', '同意批示1');
    await tell('lz', '办结批示1：方案已报');
    await tell('of1', '退回批示1：写具体');
    await tell('lz', `办结批示1：${ANSWER}，联系电话13812345678`);
    expect(asked).toEqual([]);
    expect(await lastTo('of1')).toContain('综合稿：区住房城乡建设局：');
  });
});

describe('the 通报 of a quarter, worded by a model', () => {
  const WHY = ['平台未上线', '选址还差2处'] as const;
  async function judged(): Promise<void> {
    office.setTime('2020-07-13 10:00');
    await tell('gl6', `任务27区商务局未完成：${WHY[0]}`);
    await tell('gl4', `任务12区住建局部分完成：${WHY[1]}`);
  }
  const PLAIN = [
    `任务12区住房城乡建设局部分完成：${WHY[1]}。`,
    `任务27区商务局未完成：${WHY[0]}。`,
  ].join('\n');

  test('is the draft where every fact stands in it, and says which parts a model put together', async () => {
    await openWith((given) =>
      given.记录.map(({ 编号, 原话 }) => ({ text: 原话.replace('：', '，'), records: [编号] })),
    );
    await judged();
    const shown = await tell('of1', '起草二季度通报');
    expect(shown).toContain('任务27区商务局未完成，平台未上线。');
    expect(shown).toContain('其中“二、部分完成和未完成事项”的文字由模型归拢');
    expect(shown).toContain('研判2项：完成0，部分完成1，未完成1');
    expect(await tell('of1', '确认')).toContain('已登记发文1');
  });

  test.each<readonly [string, (given: Given) => Sentences | null]>([
    ['does not answer', () => null],
    [
      'invents a rank',
      ({ 记录 }) => 记录.map(({ 编号, 原话 }) => ({ text: `排名末位，${原话}`, records: [编号] })),
    ],
    [
      'invents a figure',
      ({ 记录 }) =>
        记录.map(({ 编号, 原话 }) => ({ text: 原话.replace('2处', '1处'), records: [编号] })),
    ],
    [
      'leaves a fact out',
      ({ 记录 }) => 记录.slice(1).map(({ 编号, 原话 }) => ({ text: 原话, records: [编号] })),
    ],
  ])('is fact by fact where the model %s', async (_, words) => {
    await openWith(words);
    await judged();
    const shown = await tell('of1', '起草二季度通报');
    expect(shown).toContain(PLAIN);
    expect(shown).not.toContain('模型');
  });
});
