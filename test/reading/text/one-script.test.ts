import { describe, expect, test } from '@jest/globals';
import { inOneScript } from '../../../src/reading/text/one-script.ts';

describe('a number below a hundred', () => {
  test.each([
    ['任务3十2谁牵头', '任务32谁牵头'],
    ['任务二十8', '任务28'],
    ['第2十四项', '第24项'],
    ['任务十3', '任务13'],
    ['贰拾8号', '28号'],
    ['3十任务', '30任务'],
  ])('is written in figures where it mixes them with characters: %s', (text, expected) => {
    expect(inOneScript(text)).toBe(expected);
  });

  test.each(['任务三十二', '三十2%', '二十15', '2020年十月', '十个一', '5十万'])(
    'stays as it is otherwise: %s',
    (text) => {
      expect(inOneScript(text)).toBe(text);
    },
  );
});
