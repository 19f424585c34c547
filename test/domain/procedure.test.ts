import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  hindrance,
  isDone,
  openSteps,
  type StepTable,
  standing,
  tableOf,
  take,
  type Walker,
} from '../../src/domain/procedure.ts';

const OFFICE = ['office'] as const;
const UNITS = ['party'] as const;

const TABLE = tableOf(
  { step: 'register', name: '登记', by: OFFICE, after: [] },
  { step: 'refer', name: '转办', by: OFFICE, after: ['register'] },
  { step: 'urge', name: '催办', by: OFFICE, after: ['refer'], isBeside: true },
  {
    step: 'send-back',
    name: '退回',
    by: UNITS,
    after: ['refer'],
    isBeside: true,
    undoes: ['refer', 'respond'],
  },
  { step: 'respond', name: '反馈', by: UNITS, after: ['refer'], ofEach: true },
  { step: 'close', name: '注结', by: OFFICE, after: ['respond'] },
  { step: 'archive', name: '归档', by: 'clerk', after: ['close'] },
);
type Name = (typeof TABLE)[number]['step'];

const fresh: Walker<Name> = { steps: [], parties: ['甲局', '乙局'] };
const act = (cause: string) => ({ cause, by: 'wecom:li', at: '2020-06-01T01:00:00.000Z' });

function walk(names: readonly (readonly [Name, string?])[], from: Walker<Name> = fresh) {
  return names.reduce(
    (walker, [step, party], index) =>
      take(TABLE, walker, { step, act: act(`m${index}`), ...(party ? { party } : {}) }),
    from,
  );
}

describe('a table of steps', () => {
  test('knows no other names than its own', () => {
    // @ts-expect-error: a name that no row has does not compile
    tableOf({ step: 'close', name: '注结', by: OFFICE, after: ['closed'] });
    const open: StepTable<'close'> = tableOf({
      step: 'close',
      name: '注结',
      by: OFFICE,
      after: [],
    });
    expect(open).toHaveLength(1);
  });

  test('says what may be done now', () => {
    const steps = (walker: Walker<Name>) => openSteps(TABLE, walker).map(({ step }) => step);
    expect(steps(fresh)).toEqual(['register']);
    expect(steps(walk([['register'], ['refer']]))).toEqual(['urge', 'send-back', 'respond']);
  });
});

describe('a step', () => {
  test('that comes too early names what is lacking', () => {
    expect(hindrance(TABLE, fresh, { step: 'close', act: act('m') })).toEqual({
      kind: 'step-too-early',
      name: '注结',
      lacking: ['反馈'],
    });
  });

  test('that was taken names by whom and when', () => {
    const walker = walk([['register']]);
    expect(hindrance(TABLE, walker, { step: 'register', act: act('again') })).toMatchObject({
      kind: 'step-taken',
      taken: { by: 'wecom:li', at: '2020-06-01T01:00:00.000Z' },
    });
    expect(() => take(TABLE, walker, { step: 'register', act: act('again') })).toThrow();
  });

  test('beside the others may be repeated and holds nothing up', () => {
    const urged = walk([['register'], ['refer'], ['urge'], ['urge']]);
    expect(urged.steps.filter(({ step }) => step === 'urge')).toHaveLength(2);
    expect(
      isDone(
        TABLE,
        walk(
          [['respond', '甲局'], ['respond', '乙局'], ['close']],
          walk([['register'], ['refer']]),
        ),
      ),
    ).toBe(true);
  });

  test('of each is passed when all parties have taken it, and is nobody else’s', () => {
    const half = walk([['register'], ['refer'], ['respond', '甲局']]);
    const wanted = { step: 'respond', act: act('m9') } as const;
    expect(hindrance(TABLE, half, { step: 'close', act: act('m9') })?.kind).toBe('step-too-early');
    expect(hindrance(TABLE, half, { ...wanted, party: '甲局' })?.kind).toBe('step-taken');
    expect(hindrance(TABLE, half, { ...wanted, party: '丙局' })?.kind).toBe('not-a-party');
    expect(hindrance(TABLE, half, wanted)?.kind).toBe('not-a-party');
    expect(hindrance(TABLE, half, { ...wanted, party: '乙局' })).toBeNull();
  });

  test('taken back is owed once more, and stays on record', () => {
    const before = walk([['register'], ['refer'], ['respond', '甲局'], ['respond', '乙局']]);
    const back = walk([['send-back', '甲局']], before);
    expect(standing(TABLE, back).map(({ step, party }) => [step, party])).toEqual([
      ['register', null],
      ['refer', null],
      ['respond', '乙局'],
      ['send-back', '甲局'],
    ]);
    expect(hindrance(TABLE, back, { step: 'close', act: act('m8') })).toMatchObject({
      lacking: ['反馈'],
    });
    const anew = walk([['send-back']], before);
    expect(anew.steps).toHaveLength(5);
    expect(openSteps(TABLE, anew).map(({ step }) => step)).toEqual(['refer']);
  });

  test('of the clerk follows by itself, because of the same message', () => {
    const closed = walk([
      ['register'],
      ['refer'],
      ['respond', '甲局'],
      ['respond', '乙局'],
      ['close'],
    ]);
    expect(closed.steps.at(-1)).toMatchObject({ step: 'archive', by: 'clerk', cause: 'm4' });
    expect(isDone(TABLE, closed)).toBe(true);
  });
});

describe('whatever is tried in whatever order', () => {
  const wanted = fc.record({
    step: fc.constantFrom<Name>('register', 'refer', 'urge', 'respond', 'close'),
    party: fc.constantFrom('甲局', '乙局', '丙局'),
    cause: fc.integer({ min: 0, max: 12 }).map((n) => `m${n}`),
  });
  const tried = (tries: readonly { step: Name; party: string; cause: string }[]) =>
    tries.reduce((walker, { step, party, cause }) => {
      const one = { step, party, act: act(cause) };
      return hindrance(TABLE, walker, one) ? walker : take(TABLE, walker, one);
    }, fresh);

  test('only the declared order ends', () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 40 }), (tries) => {
        const { steps } = tried(tries);
        const placeOf = (step: Name) => steps.findIndex((one) => one.step === step);
        for (const [at, { step }] of steps.entries()) {
          const { after } = TABLE.find((row) => row.step === step) ?? { after: [] };
          for (const before of after) {
            expect(placeOf(before)).toBeGreaterThanOrEqual(0);
            expect(placeOf(before)).toBeLessThan(at);
          }
        }
      }),
    );
  });

  test('the same act twice is once', () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 20 }), wanted, (tries, last) => {
        const once = tried([...tries, last]);
        expect(tried([...tries, last, last])).toEqual(once);
      }),
    );
  });
});
