import { expect, test } from '@jest/globals';
import { readOnFileAsked } from '../../../handlers/archives/on-file-asked.ts';
import { reader } from '../../support/readers.ts';

const asked = (body: string) =>
  readOnFileAsked({
    body,
    roles: [{ role: 'archivist', unit: '区城管局', group: 6 }],
    reader,
  });

test.each([
  ['公厕那组照片存了没', [28], '照片'],
  ['公共卫生间的照片归档了吗', [28], '照片'],
  ['任务28的验收报告归没归', [28], '验收报告'],
  ['改造照片在哪', [], '照片'],
  ['上次公厕的图纸放在哪了', [28], '图纸'],
  ['垃圾分类的合同存过没有', [27], '合同'],
])('%s asks for what is on file', (body, tasks, thing) =>
  expect(asked(body)).toMatchObject({ kind: 'ask-on-file', tasks, thing }),
);

test.each([
  '工程照片归档吗',
  '节点任务填报表由谁填、交到哪',
  '哪些材料要归档',
  '照片交到哪',
  '公厕照片归档',
  '材料怎么归档',
])('%s asks something else', (body) => expect(asked(body)).toBeNull());
