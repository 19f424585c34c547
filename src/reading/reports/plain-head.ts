import type { SectionName } from '../../domain/report-reading.ts';

/** The nouns and verbs that say of a head what its section holds. */
const CONCEPTS: Readonly<Record<SectionName, RegExp>> = {
  problems:
    /困难|问题|难[处点题事]|不足|短板|弱项|[堵卡]点|卡[住壳了]|[卡堵难]在|瓶颈|制约|差距|欠缺|薄弱|麻烦|阻力|缺[啥什]么?|协调|求助|支持|帮助?|反映/gu,
  next: /下一?步|下一?阶段|接下来|往[后下]|下面|后[面续]|随后|下个?[月季](?:度)?|打算|计划|安排|准备|思路/gu,
  experience: /做法|经验|亮点|特色|体会|心得|启示|创新|妙招|窍门/gu,
  progress: /进[展度]|成效|成果|[做干办弄搞忙](?:成|完)?了|完成|落实|推进/gu,
};

/** What such a head has beside: 遇到什么困难, 目前还有哪些问题, 接下来怎么干. */
const BESIDE =
  /遇到|碰[到上]|存在|面临|需要?|要|想|请|好|还|没有?|有|都|什么|啥|哪[些儿里个]?|怎[么样]|咋|几[个条点项]|一?[些点]|的|了|呢|吗|是|我[们局办]?|咱们?|自己|上级|领导|大家|这?[边块]|目前|现在|当前|眼下|[本这上]个?[月季周]|本期|主要|重点|工作|具体|方面|情况|[事活]儿?|地方|部分|内容|和|及|与|中|里|干|做|办|弄|搞|解决|建议/gu;

/**
 * The section that a head opens which says nothing but what stands below it, in whatever words: （2）遇到什么困难：, 卡在哪儿：,
 * 具体做法：. Null for any other, and for one that speaks of two sections.
 */
export function sectionOfPlainHead(text: string): SectionName | null {
  if (text.length > LONGEST) return null;
  const [only, ...others] = SECTIONS.filter((section) => text.search(CONCEPTS[section]) >= 0);
  if (only === undefined) return null;
  const isAboutWork = others.length === 1 && others[0] === 'progress';
  if (others.length > 0 && !isAboutWork) return null;
  const rest = SECTIONS.reduce((left, section) => left.replace(CONCEPTS[section], ''), text);
  return rest.replace(BESIDE, '') === '' ? only : null;
}

const LONGEST = 12;
/** 完成中的困难 speaks of what stands in the way. */
const SECTIONS: readonly SectionName[] = ['problems', 'next', 'experience', 'progress'];
