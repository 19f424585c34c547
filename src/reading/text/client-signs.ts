import { wordsIn } from '../words/pieces.ts';

/**
 * A text with the little pictures of the clients as everybody else writes them: [强] is 👍, and a figure in a keycap
 * that figure. Other words in brackets stay: 【大桥街道】, [附件].
 */
export function withSigns(text: string): string {
  const figures = HAS_KEYCAP.test(text) ? text.replace(KEYCAP, '$1').replaceAll('🔟', '10') : text;
  return figures.includes('[')
    ? figures.replace(IN_BRACKETS, (written, name: string) => SIGNS.get(name) ?? written)
    : figures;
}

const HAS_KEYCAP = /[\u{20e3}🔟]/u;
const KEYCAP = /([\d#*])\u{fe0f}?\u{20e3}/gu;
const IN_BRACKETS = /\[([^\s[\]]{1,5})\]/gu;

/** As the clients of WeCom and DingTalk name their pictures in a text; several names stand for one sign. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  [
    ['👍', '强 赞 大拇指 点赞 牛 666'],
    ['👎', '弱 踩'],
    ['👌', 'OK ok 好的 Ok'],
    ['🙏', '抱拳 合十 拜托 感谢 谢谢 比心感谢 作揖 拜谢'],
    ['🤝', '握手'],
    ['👏', '鼓掌 撒花 欢呼'],
    ['✌️', '胜利 耶 剪刀手'],
    ['💪', '加油 奋斗 肌肉 加油加油'],
    ['✅', '对勾 完成 打钩 收到 已阅 Get'],
    ['❌', '叉号'],
    ['🌹', '玫瑰 鲜花 送花花'],
    ['🥀', '凋谢'],
    ['❤️', '爱心 爱你 比心 爱意 心'],
    ['💔', '心碎'],
    ['🎉', '庆祝 烟花 爆竹 礼花 鞭炮'],
    ['🎁', '礼物 红包 發 福 發财 发财'],
    ['🎂', '蛋糕'],
    ['☕', '咖啡 茶 奶茶'],
    ['🍺', '啤酒 干杯'],
    ['🌞', '太阳'],
    ['🌙', '月亮 晚安'],
    [
      '🙂',
      '微笑 呲牙 愉快 嘿哈 憨笑 偷笑 可爱 调皮 得意 机智 坏笑 大笑 狞笑 笑脸 捂脸 阴险 奸笑 旺柴 破涕为笑 哈哈 嘻嘻 笑哭',
    ],
    ['😢', '流泪 大哭 难过 快哭了 委屈 悲伤 哭 苦涩 可怜'],
    [
      '😮',
      '惊讶 惊恐 惊吓 Emm emm 吃惊 震惊 流汗 冷汗 汗 尴尬 发呆 傻眼 晕 疑问 思考 皱眉 天啊 哇 叹气 裂开',
    ],
    ['😠', '发怒 咒骂 抓狂 鄙视 白眼 傲慢 怄火 左哼哼 右哼哼 愤怒 生气 撇嘴 闭嘴 嘘'],
    [
      '😳',
      `
        害羞 脸红 亲亲 色 酷 困 睡 吐 衰 再见 拥抱 敲打 骷髅 猪头 吃瓜 加班 忙疯了 打脸 翻白眼
        让我看看 一起加油 跳跳 发抖 转圈 勾引 拳头 炸弹 便便 菜刀 嘴唇
      `,
    ],
  ].flatMap(([sign = '', names = '']) =>
    wordsIn(names).map((name): [string, string] => [name, sign]),
  ),
);
