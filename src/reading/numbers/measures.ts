import { baseUnit } from '../../domain/measure-units.ts';
import { any } from '../words/words.ts';

/** A unit as it stands after a number. */
export interface Measure {
  /** As written, in normal form: 平方米, ㎡, 条（处）, 微克/立方米. */
  readonly unit: string;
  /** The unit that quantities of this kind are compared in, and how many of it one `unit` is: 公里 is 1000 米. */
  readonly base: string;
  readonly factor: number;
  /** How many characters of the normalised text it takes, a space before it included. */
  readonly length: number;
}

/** The unit that begins at `at` of a normalised text; null where none does: 处理 is no 处, 部门 no 部. */
export function measureAt(normal: string, at: number): Measure | null {
  MEASURE.lastIndex = at;
  const match = MEASURE.exec(normal);
  if (!match?.groups) return null;
  const { unit = '', other, each } = match.groups;
  if (unit === '路' && !IN_FIGURES.test(normal.slice(Math.max(0, at - NEAR), at))) return null;
  const length = match[0].length;
  if (unit === '个点' && !isOfShare(normal, at, length)) return { ...PIECES, length };
  // 条（处） and 次/天 are compared as they are written.
  const written =
    (MISTYPED.get(unit) ?? unit) + (other ? `（${other}）` : '') + (each ? `/${each}` : '');
  const [base, factor] = baseUnit(written);
  return { unit: written, base, factor, length };
}

/** 45路 counts cameras; 经十路 and 经10路 are streets, and 公交11路 is a bus. */
const IN_FIGURES = /(?:^|[^经纬交\d])\d{1,6}$/u;
const NEAR = 8;

/** 提高1.2个点, 差2个点, 1.2个点的差距 are of a share; 整改3个点 counts places. */
const isOfShare = (normal: string, at: number, length: number): boolean =>
  OF_A_SHARE.test(normal.slice(Math.max(0, at - FAR), at)) ||
  normal.startsWith('的差距', at + length);
const OF_A_SHARE =
  /[升降提增减高低多少差涨跌快慢率幅超距][^，。；;\d]{0,5}[\d.]{1,6}$|[升降提增减高低差涨跌][^，。；;]{0,4}[一二两三四五六七八九十半几]{1,3}$/u;
const PIECES = { unit: '个', base: '个', factor: 1 } as const;
const FAR = 14;

/** 5坐, 4.6公理: a slip of the thumb. */
const MISTYPED: ReadonlyMap<string, string> = new Map([
  ['坐', '座'],
  ['公理', '公里'],
]);

/** Measure words of one character, each with the characters after it that make another word of the two. */
const SHORT: Readonly<Record<string, string>> = {
  处: '理置罚于长室分方级境所',
  座: '谈椅位落右',
  坐: '落车地班垫在等下着到标具骑轿',
  个: '别体性案税半',
  条: '件例款龙心约',
  家: '庭园具电长属乡政门',
  户: '外籍型口主',
  套: '餐用路取管',
  部: '门分署委队长级位件落',
  件: '',
  场: '所地馆景面合',
  次: '序要日月年干生品性数',
  人: '民员行口大才社事力防居工类们群均身文物格士流车造',
  名: '称单字义录胜优牌副下言',
  位: '于置列居',
  所: '有以在属需谓长得示述致辖',
  期: '间待限望末中刊工项建改地规内初货满盼',
  张: '贴榜扬望力',
  份: '额内',
  台: '账风阶湾北',
  辆: '',
  盏: '',
  棵: '',
  株: '',
  栋: '',
  幢: '',
  篇: '章',
  册: '子',
  幅: '度',
  盆: '地',
  桶: '',
  趟: '',
  宗: '旨',
  堂: '皇而弟',
  笔: '记试录',
  顶: '部层',
  只: '有要能是需',
  块: '状',
  项: '目链',
  批: '示准复评发改阅',
  组: '织成长建合团员装',
  支: '付持路出撑援部队委行架流',
  对: '于接照外口标策象待应比全各辖话准',
  起: '到来步点草底重诉降吊',
  例: '如行会外',
  片: '区面段长',
  段: '时落位长',
  间: '距接隔断',
  层: '级面次高',
  面: '积向对临貌板层上包试粉',
  轮: '候换流岗训胎廓车椅',
  遍: '布及',
  根: '据本治源',
  口: '径头岸号感气袋罩腔',
  本: '月周年区级市地辖身着质人单季部院',
  车: '辆道位库站主间流牌行型',
  页: '面',
  款: '项式',
  杆: '件线体',
  米: '',
  平: '台均时整面行稳房衡',
  方: '面案式向便位法针可协会队',
  亩: '',
  元: '旦素月首',
  斤: '',
  吨: '',
  倍: '',
  分: '钟之别成开布类区局管散流割配析期享组担红级拣队批片支数公析为',
  天: '桥然气津际花',
  秒: '杀懂级',
  周: '边期围转岁报刊一二三四五六日末',
  路: '灯面口段网由线过上边标牌长权公车',
  基: '本础地金层因准数建站于点督石肥围',
  跨: '越度境区增江河线年月铁步',
  架: '设构子空势桥线',
  箱: '梁涵式变体',
  榀: '',
  樘: '',
  艘: '',
  枚: '',
  年: '度底末初级轻龄货会报',
};

const LONG = (
  '公里 公理 千米 延米 延长米 厘米 毫米 平方公里 平方米 平米 平方 ㎡ 公顷 立方米 立方 万方 ' +
  '微克/立方米 微克每立方米 微克/m3 微克/升 微克 毫克/立方米 毫克/升 毫克/l 分贝 公斤 千克 块钱 千瓦时 千瓦 兆瓦 ' +
  '点位 皮长公里 沟长公里 芯公里 杆程公里 杆公里 沟公里 孔公里 管孔公里 轨公里 吨公里 车公里 亩次 平方米次 ' +
  '个半天 个晚上 个夜晚 个白天 个上午 个下午 个通宵 个昼夜 昼夜 个月(?!底) 个季度 个星期 星期 个小时 小时 分钟 个工作日 工作日 个百分点 百分点 个点(?!位)'
).split(' ');

const LATIN = (
  'ug/m3 km m2 m3 mw kw m kg percent people households hours minutes days weeks months years ' +
  'metres meters tons yuan db ntu kwh mwh gwh'
).split(' ');

const byLength = (one: string, other: string): number => other.length - one.length;
const long = LONG.toSorted(byLength).join('|');
/** 2处在改 counts, 处在 alone is a word. */
/** 42座次, 860人次: how often, with any thing that is counted so. */
const TIMES =
  '[个人家户件车班场台辆批处座架艘条栋所点店组头册本株份桶]次(?![序要日月年干生品性数])';
const STANDS = '(?!处在(?:前(?!期)|首|第|全[省市国]|[高低中上下优良领]))';
/** 平安 is a word, and 11.3万平安置房 an area and what stands behind it. */
const UNLESS: Readonly<Record<string, string>> = { 平: '(?!安(?!置))' };
/** 18家门诊, 12项目标: words of their own right behind a measure, although their first sign makes another word with it (家门, 项目). */
const OF_THEIR_OWN = any(`
    门诊 门店 门面 门市 门窗 门头 电商 电影院 电力 电子 电器 具有 具备 外来 外出 外地 位于 景观 景点
    地震 地下 管线 管网 管道 管理 餐饮 取暖 用房 目标 分类 分别 降到 降至 降为 长廊 长椅 长期 长者 属于 约(?=\\d)
  `);
const short = Object.entries(SHORT).map(
  ([word, next]) => `${word}${next ? `(?!(?!${OF_THEIR_OWN})[${next}])` : ''}${UNLESS[word] ?? ''}`,
);
/** mg/l, t/d, db(a): units that are put together of others need no list. */
const COMPOUND = '[a-z]{1,3}[23]?/[a-z]{1,3}[23]?|db\\(a\\)';
const latin = `(?:${COMPOUND}|${['per cent', ...LATIN].toSorted(byLength).join('|')})(?![a-z0-9])`;
const counters = Object.keys(SHORT).join('');

const MEASURE = new RegExp(
  ` ?(?<unit>${long}|${TIMES}|${STANDS}(?:${short.join('|')})|${latin})(?:\\((?<other>[${counters}])\\))?(?:/(?<each>平方米|立方米|吨|小时|日|月|[${counters}]))?`,
  'y',
);
