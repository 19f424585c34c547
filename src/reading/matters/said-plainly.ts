import { sequence } from '../pattern.ts';

/** Parts of a record that are changed under their name. */
const PARTS = '(?<part>议题|主题|地点|会场|时间|日期|主送|抄送|标题|题目|时限|期限)';

/** 议题变更：…, 议题给改成…, 议题换成…. */
const CHANGED_PART = new RegExp(
  sequence(
    `^(?:的|把|将)?${PARTS}`,
    /(?:就|要|得|请|给|都|也|还是)?(?:变更|更换|换|给改|调整)(?:一下)?(?:为|成|到|至)?(?:[：:]\s?)?(?=[^，,。；;：:了吗呢没一下?？])/u,
  ),
  'u',
);
/** 议题考虑得不全，请改为…: why it is changed stands between. */
const CHANGED_WITH_WHY = new RegExp(
  sequence(
    `^(?:的|把|将)?${PARTS}`,
    /[^，,。；;：:改换]{2,16}[，,]\s?(?:请|麻烦|帮忙|还是|要|得|就|现|给){0,3}/u,
    /(?:变更|更改|更换|修改|调整|改|换)(?:一下)?(?:为|成)(?:[：:]\s?)?/u,
  ),
  'u',
);
/** 调到7月9日, 换到下周三: the day itself says that it is the day that is changed. */
const MOVED = new RegExp(
  sequence(
    /^(?:就|给|先|再|还是)?(?:调|换|挪|移|变更|更改|调整)(?:一下)?(?:到|至|为|成)/u,
    /(?=\d{1,2}月|\d{1,2}[日号]|[上下本这]?个?(?:周|星期|礼拜)[一二三四五六日天]|[今明后]天|[上下]午)/u,
  ),
  'u',
);
/** 7月9日上午9点，改到这个时间: what was said first is what it points at. */
const POINTS_BACK = new RegExp(
  sequence(
    /^(?<what>[^，,。；;：:]{2,24})[，,]\s?(?<deed>(?:改|调|换|挪|定)(?:到|在|为|成))/u,
    /(?:这个?|那个?|上述|上面的?)(?:时间|时候|点儿?|日子|日期|地点|地方|会议室)[吧了。！!]{0,2}$/u,
  ),
  'u',
);
/** 因需招标时限到7月31日: why, in one breath with the day. */
const WHY_IN_ONE_BREATH =
  /^(?<why>(?:因为?|由于)[^，,。；;：:\d]{2,20}?)(?=(?:办理|办结)?(?:时限|期限)(?:改|延|调|宽|推|定|明)?[^，,。；;：:\d]{0,4}\d)/u;
/** 办备案, 做个登记: the noun is the deed. */
const BY_NOUN =
  /^(?:办理|办|履行|走|做)(?:一?下|一?个)?(?=(?:备案|编号|签收|注结|转办|核销|归档|登记)(?:手续)?[了吧。！!]{0,2}$)/u;
/** A particle at the end, which says nothing: …呗, …哈. */
const PARTICLE = /(?<=[\p{Script=Han}\d]{2})[呗哈哦哟]{1,2}(?=[。！!]?$)/u;

/** What is said of a matter, with the many ways to say that something in it is changed written as one: 议题改为…, 改到7月9日. */
export const saidPlainly = (phrase: string): string =>
  phrase
    .replace(PARTICLE, '')
    .replace(BY_NOUN, '')
    .replace(WHY_IN_ONE_BREATH, '$<why>，')
    .replace(POINTS_BACK, '$<deed>$<what>')
    .replace(MOVED, '改到')
    .replace(CHANGED_WITH_WHY, '$<part>改为')
    .replace(CHANGED_PART, '$<part>改为');
