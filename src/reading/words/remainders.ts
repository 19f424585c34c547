import { any } from './words.ts';

/** What is done with a thing until nothing of it is left, each with the words of reports for the same. */
export const DONE_KIN: readonly (readonly string[])[] = [
  ['整改', '改完', '改好', '改', '销号', '治理', '消除', '修复', '处理', '解决'],
  [
    '完工',
    '竣工',
    '建成',
    '完成',
    '完',
    '修好',
    '修完',
    '建完',
    '做完',
    '干完',
    '弄完',
    '交付',
    '投用',
    '通车',
    '收尾',
  ],
  ['办结', '办完', '办', '结案', '处置', '回复', '答复', '办理'],
  ['拆除', '拆完', '拆掉', '拆'],
  ['清理', '清运', '清完', '清'],
  ['发放', '发完', '发'],
  ['安装', '装完', '装好', '装'],
  ['签约', '签订', '签完', '签'],
  ['入户', '走访', '走完'],
  ['验收', '验'],
];

/** Any of them, the longer ones first. */
export const DONE_VERB = any(
  DONE_KIN.flat()
    .toSorted((one, other) => other.length - one.length)
    .join(' '),
);

/** What stands before it is begun with, in the name of the whole: 查出隐患, 受理诉求, 开工. */
export const FIRST_VERB = any(
  '查出 查到 发现 排查出 排查 检查出 摸排 梳理 受理 接到 接收 收到 登记 立案 交办 派发 转办 查处 开了工 开工 动了工 动工 启动 新开工 下达 应 列入',
);

/** Words of such a question that name nothing. */
export const IDLE_OF_REST = any(
  '这个月 上个月 本月 现在 目前 今年 到底 一共 总共 那边 这边 那块 这块 里面 当中 里头 我们 咱们 他们 出来 还有 还 有 都 也 的 了 是 那 里 中 但',
);
