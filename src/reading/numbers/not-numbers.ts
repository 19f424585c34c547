import { ENGLISH_NUMBER } from './numerals.ts';

/** Marks in figures that count nothing. */
const MARKS = [
  // an address on the web
  '(?:https?:\\/\\/|www\\.)[^\\s一-龥，。]+',
  // the title of a document, which may hold numbers of its own: 《泉城市民国际礼仪22条》
  '《[^《》]{1,60}》',
  // 济发〔2020〕3号
  '\\[\\d{4}\\]\\d+号',
  // 2020-10-31, 3-2-501, 192.168.0.1; a telephone number; 9:30
  '(?<!\\d)\\d+(?:[-./]\\d+){2,}',
  '0\\d{2,3}-\\d{7,8}',
  '(?<!\\d)1[3-9]\\d{9}(?!\\d)',
  '(?<!\\d)\\d+:\\d+(?::\\d+)?',
  // .5 is a slip of the hand: half, or five after a full stop
  '(?<![\\da-z])\\.\\d+',
  // the mark of a list item: 1.  2、  3)  (4)
  '(?<=^|\\n|[;。]) ?\\(?\\d{1,2}(?:[.、](?!\\d)|\\))',
];

/** Words of general Chinese that begin with a numeral, or hide one before a measure word, and count nothing. */
const WORDS =
  '一批 一种 一起 一块 一片 一面 一件事 一张网 一张图 一张表 一张卡 一张单 一张蓝图 一段时间 一部分 ' +
  '一些 一般 一定 一直 一切 一样 一旦 一律 一致 一贯 一共 一再 一并 一体 一系列 一把手 一条龙 一口气 ' +
  '进一步 唯一 逐一 同一 某一 每一 另一 这一 那一 哪一 之一 其一 如一 合一 归一 不一 万一 为一体 合二为一 ' +
  '四处奔 三三两两 七七八八 五花八门 千方百计 成百上千 千百 千千万万 亿万 万千 万万 ' +
  '第一书记 第一时间 第一线 第一责任人 第一产业 第二产业 第三产业 第三方 ' +
  '水十条 气十条 土十条 零件 零散 零星 零售';

const PHRASES = [
  // 一户一档, 一企一策, 一年一度
  '一(?![百千万])[一-龥]一[一-龥]',
  // 一人多岗, 一岗双责
  '一人多[岗职责]|一岗双责|一专多能|多证合一|一枝独秀',
  // 二次结构, 二次供水: of another time, and not twice
  '二次(?=结构|装修|装饰|供水|加压|搬运|污染|利用|深化|设计|招标|开发|砌筑|核酸)',
  // the hotline of the city: 处理投诉（12345）75件
  '(?<!\\d)12345(?=热线|工单|平台|投诉|\\)|转|交|派)',
  // 发现一处整改一处, 一处发现一处整改: of each, however many there are
  '[一-龥]{2}一(?<each>[处户件个项起])[，、]?[一-龥]{2}一\\k<each>',
  '一(?<every>[处户件个项起])[一-龥]{2}[，、]?一\\k<every>[一-龥]{2}',
  // 一个个, 一条条, 一步步
  '一(?<again>[一-龥])\\k<again>',
  // 系统一套, 主任一名 and 清单一份 do count
  '(?<!系|传)统一',
  '(?<!主|责)任一',
  '(?<!清|名|订)单一',
  // 剩下一个 does count
  '(?<![剩余留])[上下]一(?=个|年|次|轮|步|阶|季|期|届|任|级|周|代)',
  '新一(?=轮|代|批|届|年)',
  // 十个一, 六位一体
  '[两三四五六七八九十]个一',
  '[三四五六七八]位一体',
  // 党的二十大, 十九届五中全会
  '(?:十[六七八九]|二十)[大届](?!队|型)',
  // 周三 and 初三 are days; 每周三次 and 一周三次 do count
  '(?:(?<![每一二两三四五六七八九十\\d])周|星期|礼拜|(?<![年月当最起])初)[一二三四五六]',
  // 数十, 几百; 户数十二户 does count
  '(?:(?<![人户总次件个台套基倍])数|几)[十百千万亿]+(?![一二三四五六七八九])',
  '[伎咱我你他她它]俩',
  // 亮化和杆件这俩, 这三个都没动, 公厕和垃圾分类俩: they are meant, and not counted
  '[这那][俩仨]',
  '[这那][两三四五](?:个|样|块|项)(?=[都也均全还没未就才是，,。；;]|任务|工作|本月|[这上本]个?月|$)',
  '(?<=[一-龥]{2}[和跟与及、][一-龥]{2,6})[俩仨](?=[都也均全还没未这那本今上目暂，,]|任务)',
  '十一(?=期间|假期|长假|黄金周)',
  '双十[一二]',
  // 十三五 and 十四五 are the plans of five years each
  '十[一二三四]五(?=规划|时期|期间|末|初|”)',
  // 一处不落, 一个不少: all of them
  '一[座处个条家户套项](?=不[落漏少差剩缺])',
  // 一座都没有开工, 没有一家报名
  '一[个处座家条户套件项次名人](?=[都也][没未不无])',
  '[没未](?:有)?(?:再)?(?:发[生现]|出现)?(?:过)?一[个处座家条户套件项次名人起例宗]',
  // 再补一条：…: of what is said, and no thing
  '补(?:报|充)?一[条个](?=[^一-龥]|$)',
  // 15分钟社区便民商圈 is the name of a kind of place
  '(?:(?<!\\d)\\d+|(?<![一二三四五六七八九十])[一二三四五六七八九十]+) ?分钟(?=(?:社区|便民|生活|服务|健身|阅读|文化|党群|通勤|商)+圈)',
];

/** PM2.5, M4, COVID-19: figures and letters that are one word; but six and No. 3 are numbers. */
const LATIN_WORD = `(?!(?:${ENGLISH_NUMBER})(?![a-z0-9])|no\\. ?\\d)[a-z][a-z0-9]*(?:[-_.&+'][a-z0-9]+)*`;

/** A pattern for what looks like a number, or holds one, and is none; on normalised text, tried before any number. */
export const NOT_NUMBER = [...MARKS, ...WORDS.split(' ').sort(), ...PHRASES, LATIN_WORD].join('|');
