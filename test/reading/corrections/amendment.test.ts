import { describe, expect, test } from '@jest/globals';
import { readAmendment } from '../../../src/reading/corrections/amendment.ts';

describe('sections said anew', () => {
  test.each([
    ['问题：水电接入慢', null, { problems: '水电接入慢' }],
    ['存在问题:水电接入慢', null, { problems: '水电接入慢' }],
    ['下一步：组织验收', null, { next: '组织验收' }],
    ['下步打算：组织验收', null, { next: '组织验收' }],
    ['典型做法：现场办公', null, { experience: '现场办公' }],
    ['进展：完成6座', null, { progress: '完成6座' }],
    ['任务28问题：水电接入慢', 28, { problems: '水电接入慢' }],
    ['28号任务，下一步：组织验收', 28, { next: '组织验收' }],
    [
      '问题：水电接入慢\n资金不足\n下一步：组织验收',
      null,
      { problems: '水电接入慢\n资金不足', next: '组织验收' },
    ],
  ])('%j', (text, task, sections) => {
    expect(readAmendment(text)).toEqual({ task, sections });
  });

  test('may follow each other in one line', () => {
    expect(readAmendment('下一步：组织验收；典型做法：现场办公')).toEqual({
      task: null,
      sections: { next: '组织验收', experience: '现场办公' },
    });
  });

  test.each(['水电接入慢', '公厕完成6座\n问题：水电接入慢', '有问题：请看', '问题是什么', ''])(
    'are none in %j',
    (text) => {
      expect(readAmendment(text)).toBeNull();
    },
  );
});
