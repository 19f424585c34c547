import { asksOnly } from '../act.ts';
import { either, optional, sequence } from '../pattern.ts';

/** That somebody heard of it, or is not sure that there is one. */
const HEARD =
  /(?:我们?|刚|刚才|昨天|今天|请问|想问下|问一下|[，,\s]){0,3}(?:听说|据说|听闻|听人说|听讲|是不是|不是|好像|有没有)(?:说)?/u;
const WHO =
  /(?:你们|咱们?|区里|市里|上面|上级|指挥部|办公室|领导|副?总指挥|[\u4e00-\u9fff](?:区长|书记|主任|局长?|总)|第?[一二三四五六七八]组|组里)/u;
const BEGUN =
  /(?:是不是|好像|要|准备|打算|正|正在|在|刚|刚刚|最近|已经|给我们|给咱们?|对我们|[，,\s]){0,3}(?:起草|草拟|印发|下发|登记|立|有|下|来|发|出|开|拟|批|搞|弄)(?:了|过|着|在)?(?:一?[个份件次场]|[个份件次场])?/u;
const KIND =
  /(?<name>会议通知|通知|通报|请示|公文|发文|文件|方案|函|文|会议?|批示|督办[件单]?|检查|暗访|明察|调度)/u;
const ASKED = /(?:[^，,。；;？?]{0,12}?[，,。；;？?\s]{1,2}(?<rest>[^，,。；;]{2,30}))$/u;
/** 听说有个易涝点的文要发我们，能先发我看看吗. */
const HEARD_OF = new RegExp(
  sequence(
    '^',
    optional(WHO),
    HEARD,
    optional(WHO),
    BEGUN,
    /(?<about>[\u4e00-\u9fff]{2,10}?)的?/u,
    KIND,
    ASKED,
  ),
  'u',
);
/** 听说总指挥批了井盖的事，啥内容. */
const GIVEN = new RegExp(
  sequence(
    '^',
    optional(HEARD),
    WHO,
    /(?:最近|昨天|今天|刚|刚刚|给我们|对我们){0,2}(?:签批|批示|批|交办)(?:了|过)(?:一?[个份件]|[个份件])?/u,
    /(?<about>[\u4e00-\u9fff]{2,10}?)(?:的事情?|的问题|的件|这事|的)?/u,
    ASKED,
  ),
  'u',
);
const TO_SEE =
  /(?:发|给|让|转|拿)(?:我们?|一份|过来|来){1,2}[^，,。；;]{0,4}(?:看|瞧|学习|了解)|看看|看一?下/u;
const LONGEST = 50;

/**
 * 听说有个易涝点的文要发我们，能先发我看看吗: a record of which somebody heard, as they would call it if it were known to them
 * (易涝点那个文，能先发我看看吗). Null for any other text, and where nothing is asked of it.
 */
export function heardOf(text: string): string | null {
  if (text.length > LONGEST) return null;
  const { about, name, rest } = HEARD_OF.exec(text.trim())?.groups ?? {};
  if (about !== undefined && name !== undefined) return calledAs(about, name, rest);
  const given = GIVEN.exec(text.trim())?.groups;
  return given?.about === undefined ? null : calledAs(given.about, '批示', given.rest);
}

const calledAs = (about: string, name: string, rest = ''): string | null =>
  asksOnly(rest) || SHORT.test(rest) || TO_SEE.test(rest) ? `${about}那个${name}，${rest}` : null;

const SHORT = new RegExp(either(/^啥|什么|哪|几|谁|吗|没[？?]?$/u), 'u');
