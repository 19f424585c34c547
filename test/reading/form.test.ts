import { describe, expect, test } from '@jest/globals';
import { form } from '../../src/reading/form.ts';

const TODAY = '2020-07-03';

describe('a form', () => {
  test('is a command to the last character', () => {
    const list = form('[查看|看]待核实[的消息|清单]', () => ({ kind: 'list' }));
    for (const text of ['待核实', '看待核实', '查看待核实清单', '待核实的消息']) {
      expect(list.read(text, TODAY)).toEqual({ kind: 'list' });
    }
    for (const text of ['待核实吗', '请看待核实', '待核', '']) {
      expect(list.read(text, TODAY)).toBeNull();
    }
  });

  test('reads its slots', () => {
    const approve = form('(同意|批准)延期[#]{number}[号]', ({ number }) => ({
      kind: 'do',
      number,
    }));
    expect(approve.read('批准延期#12号', TODAY)).toMatchObject({ number: 12 });
    expect(approve.read('同意延期3', TODAY)).toMatchObject({ number: 3 });
    expect(approve.read('同意延期1234567', TODAY)).toBeNull();
    const lock = form('(锁定|解锁){period}[的报送]', ({ period }) => ({ kind: 'do', period }));
    expect(lock.read('锁定6月的报送', TODAY)).toMatchObject({ period: '2020-06' });
    expect(lock.read('解锁二季度', TODAY)).toMatchObject({ period: '2020-Q2' });
    expect(lock.read('锁定抽屉', TODAY)).toBeNull();
    const day = form('设置月报日[为]{count}(日|号)', ({ count }) => ({ kind: 'do', count }));
    expect(day.read('设置月报日为二十五日', TODAY)).toMatchObject({ count: 25 });
    expect(day.read('设置月报日25号', TODAY)).toMatchObject({ count: 25 });
  });

  test('gives nothing where its slots do not fit together', () => {
    const draft = form('确认{number}', ({ number }) =>
      number > 99_999 ? { kind: 'do', number } : null,
    );
    expect(draft.read('确认482193', TODAY)).toMatchObject({ number: 482193 });
    expect(draft.read('确认3', TODAY)).toBeNull();
  });

  test('knows all its spellings', () => {
    expect(form('[查看|看]清单', () => ({ kind: 'do' })).spellings).toEqual([
      '清单',
      '查看清单',
      '看清单',
    ]);
    expect(form('同意[#]{number}', ({ number }) => ({ kind: 'do', number })).spellings).toEqual([
      '同意{number}',
      '同意#{number}',
    ]);
  });

  test('names no slot of an unknown kind, and is whole', () => {
    // @ts-expect-error: there is no slot of this kind
    form('同意{nummer}', () => ({ kind: 'do' }));
    expect(() => form('同意[延期', () => ({ kind: 'do' }))).toThrow('同意[延期');
    expect(() => form('同意]延期', () => ({ kind: 'do' }))).toThrow('同意]延期');
  });
});
