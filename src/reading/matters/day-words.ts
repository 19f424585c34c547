import { either, named, sequence } from '../pattern.ts';
import { wishesLater } from './later-wish.ts';
import type { WordReader } from './words.ts';

/** A day follows, with a mark before it or without: 到哪一步了 asks. */
const DAY =
  '[：:，,\\s]{0,2}(?=[^，,。；;]{0,8}(?:\\d|[一二三四五六七八九十]{1,3}[月日号天]|[月年周]底|下?周|星期|[明后]天))(?<text>[\\s\\S]{1,400})$';

/** 申请延期到7月10日，因…: somebody asks for a later day. */
export const APPLIES_FOR_DAY: WordReader = {
  word: 'apply',
  says: new RegExp(
    sequence(
      /^(?:(?<why>[^，,。；;\d]{2,20})[，,])?/u,
      either(
        sequence(
          either(
            /(?:我们?|局里?|单位)?(?:能不能|能否|可否|可不可以|恳请|希望|想|要)?(?:请求|申请)(?:办理|办结)?(?:时限)?/u,
            /(?:我们?|局里?|单位|的|(?:办理|办结)?(?:时限|期限|时间))?(?:能不能|能否|可否|可不可以|恳请|希望|想|需要|请)(?:办理|办结)?(?:时限|期限)?/u,
          ),
          /(?:再)?(?:延期|延长|延后|延|推迟|推|宽限|宽|缓|放宽)(?:一下)?(?:时限|期限)?(?:办结|办理|几天)?(?:到|至)?/u,
        ),
        // 时限太紧，能不能到6月30日
        /(?:我们?|局里?|单位|(?:办理|办结)?(?:时限|期限|时间))?(?:能不能|能否|可否|可不可以|能|恳请|希望|想)(?:给我们?|办理|办结|把)?(?:时限|期限)?(?:改|调|给|定|放|挪|留)?(?:到|至)/u,
      ),
      DAY,
    ),
    'u',
  ),
  isBare: true,
};

/** 来不及，要到7月20日: who cannot be in time asks for a later day, whatever they call it. */
export const CANNOT_BY_THEN: WordReader = {
  word: 'apply',
  says: new RegExp(
    `^(?<why>[^，,。；;\\d]{0,8}?(?:来不及|赶不上|完不成|办不完|做不完)[^，,。；;\\d]{0,6})[，,](?:恐怕|可能|估计|得|要|需要?|希望){0,2}(?:延|推迟|推|缓)?(?:到|至)${DAY}`,
    'u',
  ),
};

/** 要7月10号才能办结，等招标: when it will be over at the soonest, said by who owes it, asks for that day. */
export const LATER_ONLY: WordReader = {
  word: 'apply',
  says: new RegExp(
    sequence(
      /^(?:我们?|局里?|这件?|恐怕|可能|估计|大概|最快|最早|也|得|要|需要?|到|等到?|[，,\s]){0,5}/u,
      /(?=[^，,。；;]{0,8}(?:\d|[一二三四五六七八九十]{1,3}[月日号]|[月年周]底|下?周|星期))(?<text>[^，,。；;]{2,14}?)/u,
      /(?:以后|之后|左右|前后)?(?:才|方)(?:能够?|可以?|会|行)?(?:正式|全部|最后)?/u,
      /(?:办结|办完|办好|办理完|完成|反馈|整改完|整改到位|整完|做完|弄完|搞完|落实|到位|结束|完工)/u,
      /[^，,。；;]{0,4}(?:[，,。；;](?<why>[\s\S]{1,200}))?$/u,
    ),
    'u',
  ),
};

/** 还要再延: a later day is asked for, and none named. */
export const APPLIES: WordReader = {
  word: 'apply',
  says: /^(?:我们?|局里?|单位)?(?:还|也)?(?:能不能|能否|可否|恳请|请求|申请|希望|想|要|需要?|得){1,2}(?:再)?(?:延期|延长|延后|延|推迟|缓|宽限)(?:一下|几天|两天|一些|点)?(?:时限|期限|时间)?[吧了呢。！!\s]{0,3}$/u,
  isBare: true,
};

/** 再多给一周吧，雨季没法施工: said under its number. */
export const WISHES_LATER: WordReader = {
  word: 'apply',
  says: { exec: (phrase) => (wishesLater(phrase) ? { groups: { text: phrase } } : null) },
};

/** 时限到6月30日，因…, 延期到…, 改到…: somebody sets one. */
export const SETS_DAY: WordReader = {
  word: 'set-day',
  says: new RegExp(
    sequence(
      /^(?:给?(?:他们?|其|对方|单位|他们局|[^，,。；;：:\d到至]{2,8}?(?=宽|延|缓)))?(?:办结|办理|完成)?(?:时限|期限|时间)?(?:可以|同意|最多|最晚|最迟|顶多|只能|就){0,2}/u,
      `(?:(?:改|调整|调|给|宽限|宽|缓|延长|延期|延|定|明确|变更|放宽|推迟|宽限|提前|提)?(?:到|至|为|在|成)|(?<=时限|期限)[：:，,\\s]{0,2})${DAY}`,
    ),
    'u',
  ),
};

/** 再宽两周，因…, 期限延三天: somebody sets one so many days later. */
export const SHIFTS_DAY: WordReader = {
  word: 'set-day',
  says: new RegExp(
    sequence(
      /^/u,
      named(
        'text',
        sequence(
          /(?:办结|办理|完成)?(?:时限|期限|时间)?(?:可以|同意|再|还|给(?:他们|他)?){0,3}/u,
          /(?:提前|缩短|宽限|放宽|宽|延长|延后|延期|延|推迟|推后|推|顺延|缓|多给)(?:个|一?下)?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})/u,
          /(?:天|日|周|个?星期|个?礼拜)[\s\S]{0,200}/u,
        ),
      ),
      /$/u,
    ),
    'u',
  ),
};
