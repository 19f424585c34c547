import { sequence } from '../pattern.ts';
import { any } from './words.ts';

const TO_A_DEGREE = any(
  `
    有些? 有点儿? 比较 较为? 很 太 挺 偏 过于 相当 非常 特别 实在 确实 尤其 越来越 还是 也 都 还 更
  `,
);
const BAD = any(
  `
    紧(?![密凑跟邻抓急]) 紧张 紧迫 赶(?![在上到]) 仓促 急迫 重(?![要点视大新复建修]) 繁重 累 杂 乱(?![象停扔贴搭])
    差(?![额异旅距事一]) 旧(?![改小村楼房址货]) 陈旧 老旧(?!小区|楼|住|电|管) 贵(?![单方]) 棘手 吃紧 勉强 被动(?!防) 麻烦 复杂
    头疼 挠头 费事 费力 不够用 为难 揪心 着急 猖獗 突出(?!重点|抓|成绩) 脏 吵 散(?!乱|煤|装)
  `,
);
/** 时间有点紧, 人手太少: a quality that troubles, and how much. */
const TROUBLES = sequence(`${TO_A_DEGREE}{1,2}`, BAD, /(?:了|的)?$/u);

const EVER =
  /老是|总是|总得|老得|老要|老被|老不|老没|老(?=[换停堵漏坏出跑断掉反])|动不动就?|三天两头|一再(?=[推拖])/u;
/** 老得补签: what will not stop being so. */
const KEEPS_ON = sequence(EVER, /[\u4e00-\u9fff]{1,8}$/u);

/** That somebody complains of how it stands, whatever it is. */
export const COMPLAINS = `(?:${TROUBLES})|(?:${KEEPS_ON})`;

/** 上级要求年底前全部搬完, 市里要求10月底完成: what is asked of the writer by a day, and no plan of the writer's own. */
export const DEMANDED =
  /(?<![按照据依合符达到]|按照|根据)要求(?!各|街道|企业|商户|施工)[^，。\d]{0,6}[^，。]{0,8}(?:前|之前|内|底)(?:必须|要|全部|都|得|完|搬|建|改|拆|办|报|交|到位|结束|开工|投用)/u;
