import { groupsActedFor } from '../../src/domain/responsibility.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { either, named, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import type { AskOnFile } from './intents.ts';
import { archivesKept } from './rules.ts';

const ASKS = new RegExp(
  sequence(
    /^(?:请问|那|帮我?|查一?[查下]|看一?[看下]|上次|之前|昨天|我们?|[，,\s]){0,4}/u,
    named('about', /[^，,。；;：:？?、谁怎咋]{0,16}?/u),
    named(
      'thing',
      /照片|图片|影像|视频|录像|图纸|图表?|验收单|验收报告|检测报告|报告|合同|批复|材料|资料|方案|清单|台账|文件|通知/u,
    ),
    /(?:那?(?:一?[组些批份张件套本册])|的)?(?:现在|已经?|都|有没有|有|到底|也){0,3}/u,
    either(
      /(?:存档?|归档?|归卷|入档|立卷|收|登记|放)(?:(?:进去?|好|上|过|了|进档案?){1,2}(?:没有?|吗|么)|没有?)/u,
      /(?:存没存|归没归|入没入档|有没有(?:存|归)(?:档|过)?)/u,
      /(?:(?:存|归|放|收)?在|(?:存|归|放|收)到)(?:哪(?:里|儿|一?[卷件])?|什么地方|几号)(?:了)?/u,
      /(?:的)?(?:档号|卷号)(?:是)?(?:多少|几号?|啥|什么)/u,
    ),
    /(?:呢|啊|呀)?[？?]?$/u,
  ),
  'u',
);
const LONGEST = 32;

/** 公厕的照片存了没, 改造照片在哪, of who reads an archive. Null for any other text. */
export function readOnFileAsked({
  body,
  roles,
  reader,
}: Pick<Said, 'body' | 'roles' | 'reader'>): AskOnFile | null {
  const text = body.trim();
  const { about: of, thing } = text.length > LONGEST ? {} : (ASKS.exec(text)?.groups ?? {});
  const reads = archivesKept(roles).length > 0 || groupsActedFor(roles, reader.plan).length > 0;
  if (of === undefined || thing === undefined || !reads) return null;
  const about = of.replace(/(?:[那这]?一?[组些批份张件套本册]|的){1,3}$/u, '');
  const numbered = findNumberedTasks(of).flatMap(({ numbers }) => numbers);
  const tasks = numbered.length > 0 ? numbered : tasksMeant(about, reader);
  return { kind: 'ask-on-file', words: `${of}${thing}`, tasks: [...tasks], about, thing };
}
