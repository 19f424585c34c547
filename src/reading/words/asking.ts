import { sequence } from '../pattern.ts';
import { any } from './words.ts';

/** 谁, 哪个单位, 哪家. */
export const WHO = `(?:谁|哪(?:个|家|一家|些|几个|几家)?(?:责任)?(?:单位|部门|局|委办局|家)|什么(?:单位|部门)|啥(?:单位|部门))`;

/** Doing the work: who does it leads it, in the mouth of people. */
export const DOES = sequence(
  /(?:来|在|主要|具体|直接|给|去)*/u,
  any(
    `
      负责 管 抓 扛 干 弄 办 做 盯 定 治 修 建 拆 清 扫 种 养护 维护 主抓 主管 承办 落实 承担 推进
      推 搞 实施 组织 统筹 协调 出面 跟进 主导 执行 操心 整治 治理 整 搭 装 改 铺 创 打造 牵头? 兜底
      负总责 挑头 领头 打头 带头 唱主角 挂帅 主事
    `,
  ),
);

/** To lead, in whatever words: 我们挑头的. */
export const LEADING = any(
  '牵头 领着干 领着办 领着弄 领着抓 领衔 主责 领头 打头 挑头 挑大梁 唱主角',
);

/** 哪, 几, 多少, 什么. */
export const WHICH = any('哪 几 多少 什么 啥 那 有何');

/** 牵头哪几个 配合哪几个: which it leads is asked for as well, and all of its tasks say so. */
export const LEADS_TOO = /(?:牵头|主责)(?:的)?(?:都)?(?:是|有)?(?:哪|几|多少|啥|什么)/u;

/** 罚了多少钱没统计, 选哪处还没定: what is not known yet is told. */
export const LEFT_OPEN =
  /[^，,。；;？?]{0,16}(?:多少|哪|谁|什么|啥|几)[^，,。；;？?吗呢]{0,8}(?:还|暂时?|尚)?(?:没有?|未)(?:统计|核算|测算|确定|敲定|定|核实|算|数)(?:清楚?|下来|出来|好|完|过)?(?=[，,。；;]|$)/gu;

/** 我22那个现在是咋写的, 我报的22是啥: what the speaker wrote on that task. */
export const OWN_WORDS =
  /^(?=.*(?:[报写交]|那[个条项份]))(?:我们?|我局|本局|我单位)(?:报|写|交)?的?(?:任务)?(?<task>\d{1,2})(?:号|项)?(?:任务)?的?(?:那|这)?[个条项份]?(?:现在|目前|到底|最后){0,2}(?:[报写交](?:的|了))?(?:是)?(?:(?:咋|怎么|如何)(?:写|报|说)的|啥|什么(?:内容)?)(?:呢|来着)?[？?]?$/u;

/** 最晚的是哪项, after one task, is of all; 最晚哪年完 is of it. */
export const ASKS_OF_ALL_TASKS = /[项个条]|任务|目标|指标|全部|所有|文件/u;

/** 什么时候报, 材料几号截止: of reporting, and of no goal. */
export const ASKS_OF_REPORTING = /[报交填补]|材料|提醒/u;
