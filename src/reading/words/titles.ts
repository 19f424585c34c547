import { either, sequence } from '../pattern.ts';
import { SURNAMES } from './kinds.ts';

/** What people are called by what they hold: 副区长, 局长, 总联络员. */
export const TITLE = new RegExp(
  either(
    /区委常委|常委|总联络员|联络员|办公室主任/u,
    /[副正]?(?:总指挥|区长|县长|市长|书记|局长|主任|部长|组长|主席|院长|大队长|科长|指挥(?!部))/u,
  ),
  'gu',
);

/** 总指挥是不是…, 韩利师是…, 总指挥由…兼: between somebody and what they are taken to be. */
export const IS_TITLED = /(?:是不是|是否|就是|不就是|也是|还是不是|是|算|由|(?<!主)任|兼任?)+/u;

/** What asks for more than whether somebody is so. */
export const ASKS_FOR_NAME = /谁|哪|几|什么|啥|叫/u;

/** Beside what somebody is taken to be, and no part of it. */
export const BESIDE_TITLES = '还是 指挥部 办公室 我们 咱们 区里 他们 对吧 对不对 没错'.split(' ');
export const FILLS_TITLES = /[区的呀啊吗吧么不呢呗兼任当由做是个]|担任/gu;

export const GROUP_LEADER = '组长';

/** 韩区长, 区领导: leaders as people call them. */
export const TITLED_LEADER =
  /[\u4e00-\u9fff]{1,2}(?:副?区长|书记|副?市长)|副?总指挥|[市区]领导|[\u4e00-\u9fff]主任(?!科)|领导/gu;

const NAME = `[${SURNAMES}](?:(?![吗吧么不对几个哪谁])[\\u4e00-\\u9fff]){1,2}`;
/** 王建国是O吗, G组长是王建国吧: the name, and whether it is of who leads a group. */
export const HOLDER_CLAIMED = new RegExp(
  either(
    sequence(
      `^(?:请问|那)?(?<before>${NAME}?)(?:同志|局长|区长)?`,
      /(?:是不是|是否|就是|也是|是|当|任|担任|兼任?)(?:的|咱们?的?|我们的?)?/u,
      `(?:O|G(?:的)?(?<lead>组?长))`,
      /(?:吗|么|吧|不|对吗|对吧|对不对)?$/u,
    ),
    sequence(
      `^(?:请问|那|咱们?的?|我们的?)?(?:O|G(?:的)?(?<lead>组?长))`,
      /(?:就是|是不是|是否|是|不是|叫|由)/u,
      `(?<behind>${NAME})`,
      /(?:同志|局长|区长)?(?:来)?(?:当|兼|担任|兼任)?(?:吗|么|吧|不|对吗|对吧|对不对)?$/u,
    ),
  ),
  'u',
);

/** 张希夏在指挥部里是什么角色: where all of them are. */
export const WITHIN_COMMAND = /在?(?:这个|咱们?|我们?)?指挥部(?:里[头面]?|当?中|内)/u;
