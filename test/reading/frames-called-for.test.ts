import { describe, expect, test } from '@jest/globals';
import type { Frame } from '../../src/reading/frame.ts';
import { framesCalledFor } from '../../src/reading/frames-called-for.ts';
import type { SpanKey } from '../../src/reading/spans/span.ts';

const frame = (name: string, parts: Partial<Frame>): Frame => ({
  name,
  needs: [],
  make: () => null,
  ...parts,
});

describe('the frames that a text calls for', () => {
  const frames = [
    frame('units', { needs: ['task', 'ask:units'] }),
    frame('any', {}),
    frame('either', { oneOf: ['ask:lead', 'ask:units'] }),
    frame('not beside a group', { needs: ['task'], against: ['group'] }),
  ];
  const named = (...keys: readonly SpanKey[]) =>
    framesCalledFor(frames, new Set(keys)).map(({ name }) => name);

  test('are those of which all that they need stands there, in their order', () => {
    expect(named('ask:units', 'task')).toEqual(['units', 'any', 'either', 'not beside a group']);
    expect(named('task')).toEqual(['any', 'not beside a group']);
    expect(named('ask:lead')).toEqual(['any', 'either']);
    expect(named()).toEqual(['any']);
  });

  test('are none against which something speaks', () => {
    expect(named('task', 'group')).toEqual(['any']);
  });
});
