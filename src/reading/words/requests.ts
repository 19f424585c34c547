import { either, optional, repeated, sequence } from '../pattern.ts';

/** How politely somebody is asked: 请帮我, 辛苦您, 我想. */
const POLITELY = sequence(
  /(?:请|辛苦|麻烦|劳烦|劳驾|烦请|拜托|有劳){0,2}(?:您|你|小助手|助手)?/u,
  /(?:(?:帮|替|给|跟|向)(?:我们?|忙|着|咱们?)|我?(?:想|要)要?)?(?:再|先|就|赶紧)?/u,
);
const IS_POLITE = /(?=请|辛苦|麻烦|劳烦|劳驾|烦请|拜托|有劳|[您你]|[帮替给跟]我|帮忙|我?想|我要)/u;

const SEVERAL_SIGNS =
  /核对|核实|提示|介绍|整理|梳理|说明|了解|知道|查询|查看|查阅|告诉|告知|回复|答复/u;
const ONE_SIGN = /[查看翻问说瞧算核列]/u;
/** 查一下, 看看, 核对核对, 列个: what only asks to be told. */
const FOR_A_MOMENT = either(
  /一?下子?|一?[查看翻问说瞧算核列](?!定|处)|一遍|清楚|出来|个(?!人|别|体|月)|一份/u,
  /核对|核实|整理|梳理|给我|我们?(?=[，,])/u,
);

/** To look something up, to tell it: what is wanted comes behind. 查处 and 列入 are work. */
const LOOKS_UP = sequence(
  either(
    sequence(
      IS_POLITE,
      POLITELY,
      either(SEVERAL_SIGNS, sequence(ONE_SIGN, /(?![处封扣获办入])/u)),
      repeated(FOR_A_MOMENT, '{0,2}'),
    ),
    sequence(either(SEVERAL_SIGNS, ONE_SIGN), repeated(FOR_A_MOMENT, '{1,2}')),
  ),
  /(?:给|跟)?(?:我们?|咱们?|领导)?(?:一?下|看看?)?/u,
);

/** Where it is to be looked for, which is where the clerk looks anyway: 台账里, 名单. */
const IN_RECORD = sequence(
  /(?:这份|咱们?|目前|现在)?的?/u,
  /(?:台账|登记|记录|数字|数据|系统|名单|清单|单子|库)(?:里面?|上面?|中|的)?(?:头)?/u,
);

/** A request with which a question begins: 辛苦查一下, 请帮我看看, 请告诉我, 我想了解一下. */
export const REQUEST_BEFORE = sequence(/^/u, LOOKS_UP, optional(IN_RECORD), /[，,：:、]?/u);

/** 请把X列给我看看: the thing stands between the two. */
export const REQUEST_AROUND = sequence(/^/u, POLITELY, /[把将]/u);

/** What is to be done with it: 发我一份, 列出来, 翻出来我梳理一下. */
const HANDED_OVER = sequence(
  /(?:都|也|再|请)?/u,
  either(
    sequence(
      /(?:发|列|翻|报|拿|调|找|说|讲|展示|整理|查)(?:给|到)?/u,
      /(?:我们?|咱们?|出来|过来|一份|一下|一?列|一遍|看看?|听听?){1,3}/u,
    ),
    /(?:给|让)(?:我们?|咱们?|领导)(?:看看?|列出来|展示|说说|讲讲|瞧瞧?)(?:一?下)?/u,
    /(?:请)?(?:告诉|告知|回复)(?:我们?|咱们?)?(?:一下)?/u,
    /(?:我|领导)(?:想|要|再|来)?(?:了解|知道|看看?|掌握|梳理|修改|整理)(?:一下)?/u,
  ),
);
export const REQUEST_BEHIND = sequence(
  repeated(sequence(/[，,]?/u, HANDED_OVER), '{1,2}'),
  /[吧呗哈呀啊]?$/u,
);

/** Why it is asked, and who wants to know: 领导等着要数, 开会要用. */
export const REASON_ASKED = sequence(
  /^[^，。,；;\d？?]{0,12}?/u,
  /(?:要|等着|急着|急需|想|需要|准备)(?:要|用|看|了解|知道|掌握|问|汇报|听|点)(?:一?[下点]|情况|数字?|用)?$/u,
);

/** Up to now, which is what is asked anyway. */
export const UP_TO_NOW = sequence(
  /(?<!从[^，,]{1,6})[，,]?(?:截至|截止到?|到)(?:现在|目前|今天|今日|当前|眼下|这会儿|此刻)(?:为止)?[，,]?/u,
);
