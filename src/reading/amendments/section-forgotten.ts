import { either, sequence } from '../pattern.ts';

/**
 * 刚报的加一条问题：化粪池漏水, 写个问题 化粪池漏水, 下步打算忘写了，7月再开2座, 问题加一条 化粪池漏水: the same as it is written of a section that comes on top
 * (补一条问题：化粪池漏水), without the words about the report itself. Any other text as it is.
 */
export function asSectionAdded(text: string): string {
  const said = text.trim().replace(OF_WHAT_WAS_SENT, '');
  const { task = '', before, behind = before, told = '' } = FORGOTTEN.exec(said)?.groups ?? {};
  return behind === undefined ? said : `${task}补一条${behind}：${told}`;
}

/** 刚才那条, 我刚报的: what was sent, before words that add to it. */
const OF_WHAT_WAS_SENT =
  /^(?:我|哦|啊|对了)?[，,\s]?(?:刚才?|刚刚|上面|前面)(?:我)?(?:报|发|写|交)?(?:上去)?的?(?:那[条份个项]|这[条份个项])?(?:里面?|上)?(?=(?:再|还要?|另外|得|要)?(?:[加补添]|漏|忘|少写|少报))/u;
const SECTION = '(?:存在)?问题|困难|下一?步(?:的?(?:打算|计划|工作))?|打算|经验|做法';
const ONE = '(?:[上了]|一?[条个句点项]){0,2}';

const FORGOTTEN = new RegExp(
  sequence(
    /^(?:哦|啊|对了|还有)?[，,\s]?(?<task>任务\d{1,2})?(?:号|的|那[个条项])?[，,\s]?/u,
    either(
      `(?:再|还要?|另外|得|要)?(?:(?:忘了?|漏了?|少|加|补|添)(?:写|报|填|充)?|[写记填](?=上?一?[条个句点项]))${ONE}(?<before>${SECTION})(?:没写)?了?`,
      `(?<behind>${SECTION})(?:那[块栏条]|这[块栏条]|一栏|里)?(?:再|还|也|给)?(?:忘了?[写报填]?|漏了?[写报填]?|没写|少[写报]|[加补添](?!强|大|快|班))${ONE}`,
    ),
    /[，,：:\s]{1,3}(?<told>[^，,：:\s][\s\S]{1,300})$/u,
  ),
  'u',
);
