import { describe, expect, test } from '@jest/globals';
import { nameAsKept, reasonAsKept } from '../../src/domain/as-kept.ts';

describe('a name as it is kept', () => {
  test.each([
    ['赵六了', '赵六'],
    ['孙八吧', '孙八'],
    ['钱七啦。', '钱七'],
    ['王波同志', '王波'],
    ['副指四', '副指四'],
    ['吧', '吧'],
  ])('%s is %s', (said, kept) => {
    expect(nameAsKept(said)).toBe(kept);
  });
});

describe('a reason as it is kept', () => {
  test.each([
    ['还是，病了', '病了'],
    ['吧，因需招标', '因需招标'],
    ['事不归我们管，退回', '这事不归我们管'],
    ['退回批示1，不是我们的活', '不是我们的活'],
    ['下雨，改期吧', '下雨，改期'],
    ['不好意思，在外培训哈', '在外培训'],
    ['附件不全', '附件不全'],
    ['我这边', ''],
    ['我这边，在外培训', '在外培训'],
    ['请退回附件并补充说明', '请退回附件并补充说明'],
    ['人凑不齐了', '人凑不齐了'],
    ['取消', ''],
  ])('%s is %s', (said, kept) => {
    expect(reasonAsKept(said)).toBe(kept);
  });

  test('never ends on a particle nor holds the order, whatever stands around it', () => {
    for (const before of ['', '还是', '嗯，', '不好意思，', '退回，', '那就，']) {
      for (const reason of ['少附件', '没写联系人', '病了', '日期不对']) {
        for (const behind of ['', '吧', '啊。', '，退回', '，请退回批示1吧', '哈']) {
          const kept = reasonAsKept(
            `${before.endsWith('，') || before === '' ? before : `${before}，`}${reason}${behind}`,
          );
          expect(kept).toBe(reason);
        }
      }
    }
  });
});
