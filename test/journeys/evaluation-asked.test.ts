import { expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-12-07 09:00', COMMAND);

test.each(['年底自评的材料现在能出吗 缺啥', '自评弄得咋样了', '今年自评还差哪些没材料'])(
  'how far the 自评 is, and what it lacks, is shown by it: %s',
  async (text) => expect(await tell('of1', text)).toContain('2020年自评情况（37项任务）'),
);

test.each(['自评打分吗', '自评谁组织', '自评怎么评', '自评的依据是什么'])(
  'by whom and by what measure it is made, the notice says: %s',
  async (text) => expect(await tell('of1', text)).not.toContain('已汇总'),
);
