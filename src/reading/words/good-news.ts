import { any } from './words.ts';

const NOTHING =
  '(?:(?<![有达])没有?|(?<!从)未|从未|不再|(?<!有)无(?!一|法|人|力|违建)|无一|零|杜绝|避免)';
/** What may stand between the denial and what is denied: 没有再发生一起生产安全事故. */
const BETWEEN = any(
  `
    发生 出现 发现 接到 收到 产生 新增 形成 造成 引发 再 有 过 一[起例处件宗户人家个名次] 任何 新的?
    一般 重大 较大 重特大 群众 居民 市民 安全 生产 施工 质量 明显 大面积 严重 有责 负面 亡人 聚集性
    群体性 越级
  `,
);
const BAD = any(
  `
    反弹 回潮 反复 返黑 返臭 返潮 黑臭 死灰复燃 事故 伤亡 投诉 举报 上访 信访 舆情 扰民 纠纷 超标
    超期 逾期 超时 退件 积水 内涝 水淹 淹 塌陷 沉降 黑烟 冒烟 异味 污染 火灾 火情 火警 溺水 中毒
    拖欠 欠薪 欠条 违规 违章 违法 违建 拥堵 停电 断电 漏水 渗漏 渗水 破损 病例 疫情 确诊 差错 失误
    返工 质量问题 安全问题 隐患 增长 流失 延误 新增$
  `,
);

const NONE_BEHIND = `${BAD}(?:情况|现象|问题|[一1]起|一例|一处)?(?:也|都|均|是|为){0,2}(?:没有?(?=$|[，,。；;])|未(?:发生|出现)|零|不存在)`;

/** 没有反弹, 未发生安全事故, 零投诉, 投诉也没有: what did not happen, and is no trouble. */
export const GOOD_NEWS = new RegExp(`${NOTHING}${BETWEEN}{0,5}${BAD}|${NONE_BEHIND}`, 'u');
