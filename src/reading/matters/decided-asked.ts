import { either, optional, sequence } from '../pattern.ts';

/** What a meeting decided, as it is called. */
const DECIDED = sequence(
  either(
    sequence(
      optional(/(?:[那这上]?[个次回场]?|咱们?|我们?|今天|昨天|上周|上午|下午)(?:的)?/u),
      /会议?(?:上|里|中)?(?:议定|商定|定|决定|明确|布置|要求|安排|部署)(?:下来|好)?了?的?/u,
    ),
    /(?:会议)?(?:议定|决定|决议)(?:的)?(?=事)/u,
    // Under its number: what follows it.
    /^(?:上|里|中)?(?:议定|商定|定|决定|明确|布置|要求|安排|部署)(?:下来|好)?了?的/u,
  ),
  /(?<own>我们?(?:局|单位|组|中心|大队)?的?|本局的?)?(?:那|这)?(?:几|[一二两三四五六七八九\d]{1,2}|些)?[件项个条]?/u,
  /(?:事情?|事项|任务|工作|内容|东西)(?:[，,的]|是|有|都|现在|目前|还)*/u,
);
/** How it stands, who has it, or what it is. */
const STATE = either(
  /(?:办|落实|完成|推进|进展|做|弄|搞|干|走)?(?:得|的|到)?(?:怎么样|怎样|咋样|咋|如何|哪|什么程度|哪一步)(?:了|啦|呢)?/u,
  /(?:办|落实|完成|办结|做|弄|搞|干)(?:完|好|结|成|了)?(?:了)?(?:没有?|吗|么|没啊)/u,
  /(?:进展|进度|情况|落实情况|办理情况|完成情况|进展情况)(?:怎么样|如何|咋样|呢)?/u,
  /(?:谁|哪家|哪个单位)(?:在)?(?:办|负责|牵头|承办|落实)/u,
  /(?:是)?(?:啥|什么|哪些|哪几[件项条])/u,
  /(?:还)?(?:有)?(?:哪些|几件|多少|哪几件)(?:没|未)?(?:办|落实|完成|办完)?/u,
);
const ASKS = new RegExp(
  sequence(
    /^(?:请问|麻烦|帮我|问下|问一下|看看|看一下|查一下|查查|查|那|我想知道|[，,\s]){0,3}/u,
    DECIDED,
    STATE,
    /(?:了|呢|啊|呀|哦|吧)?[？?。！!]?$/u,
  ),
  'u',
);

/** 会议定的事办到哪了: what became of what a meeting decided; `isOwn`: of what the speaker's unit is to do. Null for any other text. */
export function decidedAsked(text: string): { readonly isOwn: boolean } | null {
  if (text.length > LONGEST || !QUICK.test(text)) return null;
  const found = ASKS.exec(text.trim());
  return found && { isOwn: found.groups?.own !== undefined };
}

const LONGEST = 40;
const QUICK = /[定议]|布置|要求|安排|部署|明确/u;
