import { shortQuestion } from '../matters/short-question.ts';
import { withoutNames } from '../names/named-in.ts';
import type { QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';

/** Something that reports may tell of, and how it is asked what became of it. */
export interface TopicAsked {
  readonly words: string;
  /** 那个钱的事儿: it is one that is known. */
  readonly isPointed: boolean;
}

/**
 * What a short question wants to know of, where it names nothing of the plan: 钱是咋回事, 那个招人的事儿办得咋样了, 图纸有说法没. Null for any other
 * text.
 */
export function topicAsked(text: string, reader: QuestionReader): TopicAsked | null {
  const said = plain(text).trim();
  if (said.length > LONGEST) return null;
  const lead = LEADS_IN.exec(said)?.[0] ?? '';
  const own = said.slice(lead.length);
  for (let at = 1; at <= Math.min(LONGEST_TOPIC, own.length - 1); at += 1) {
    if (shortQuestion(own.slice(at)) !== 'state') continue;
    const words = own.slice(0, at);
    const isTopic =
      HAN.test(words) && !SAYS_NOTHING.test(words) && withoutNames(words, reader) === words;
    return isTopic ? { words, isPointed: POINTS.test(said) } : null;
  }
  return null;
}

const LONGEST = 20;
const LONGEST_TOPIC = 8;
const HAN = /^[\u4e00-\u9fff]+$/u;
const POINTS = /^(?:那|这)个?.{1,8}事|的事|[那这]个?事/u;
/** 那个, 上次说的: before what it is about. */
const LEADS_IN =
  /^(?:那么?|这|他们|你们|大家|各家|请问|问下|问一下|对了|哎|上次|上回|前几天|昨天|之前|说的|提的|报的|反映的|个|的)*/u;
/** Who or what is asked of in general, and no thing that one report tells of. */
const SAYS_NOTHING =
  /^(?:我|我们|咱|咱们|你|您|他|她|它|他们|她们|它们|你们|大家|各家|各单位|单位|家|人|谁|啥|什么|哪|几|多少|事|事情|事儿|这|那|这个|那个|这事|那事|现在|目前|最近|今天|昨天|进度|进展|情况|工作|任务|项目|整体|总体|全区|区里|组里|各组|咱们组|我们组|我们局|整个|结果|问题|困难|报送|报告|月报|季报|材料|数据|数|的|了|是|都|还|办|干|做|弄|搞)+$/u;
