import { either, named, sequence } from '../pattern.ts';

/** What is said is to be confirmed. */
export const CLAIMS =
  /[吧呗吗]$|(?<![什怎多这那])么$|是不是|对不对|(?:没错|对|是)[吧呗]|[是对]不$|还是/u;

/** 半年一次, 按季度: how often something is done. */
export const HOW_OFTEN_CLAIMED =
  /(?:每|按|一|半|[两二三]个?)(?:个)?(?:年|季度?|月|周|星期|天|日)(?:要|都|才|得|就)*(?:开|搞|报|召开|来|办)?[一1两]?[次回](?:会)?|按(?:月|季度?|年|周)|每(?:个)?(?:周|星期|季度?|年|天)(?=[报开交])/u;

/** 半个月内: within how long something is done. */
export const DAYS_CLAIMED =
  /(?:半|\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个)?(?:工作)?(?:年|月|周|星期|天|日)(?:之?内|以内)/u;

/** 10天办完行不行: so many days, that would do or not. */
export const DAYS_OFFERED =
  /(?:半|\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个)?(?:工作)?(?:年|月|周|星期|礼拜|天|日)(?![前内之以])/u;

/** As people of the region say 呢. */
export const AT_END_OF_QUESTION = /[嘞哩咧捏](?=\??$)|(?<=多少)来(?=\??$)/u;

/** As they say 怎么办. */
export const WHAT_TO_DO = /(?:咋|怎么)(?:整|搞)(?=[呢啊呀]?[?，,]|[呢啊呀]?$)/u;

/** Within 报到哪里, as the rules are asked with 报哪. */
export const WHERE_TO = /(?<=[报交送])(?:到|去|往)(?=哪)|(?<=[报交送](?:到|去|往)?哪)[里儿]/gu;

/** 韩区长电话给一个, 来个公厕的目标: what only asks to be told. */
export const GIVE_ONE = /(?<=.{3})[给来]一?个[吧呗呀哈]?$|^[来给]一?[个份](?=.{3})/u;

/** 绿道已建成的公里数: how many, asked for as a thing. */
export const HOW_MANY_AS_THING =
  /(?<=[成完有到])的?(?<counted>公里|座|处|条|户|套|辆|起|家|场|盏)数(?=[呢啊呀]?$)/u;

/** 二季度任务完成情况谁没报: what is handed in of a period is how it stands. */
export const HANDED_IN_OF =
  /(?<=(?:季度|月份?)(?:的)?)(?:重点)?(?:任务|工作)?(?:的)?(?:完成)?情况(?=[^，。,]{0,20}[报交])/u;

/** 写点啥 asks as 写啥 does. */
export const A_LITTLE = /(?<=[写报说讲交填备带干做弄搞])[点些](?=啥|什么)/gu;

/** What somebody takes to be so, by whose it is or how it is: 我们, 也, 要. 主要任务 and 要求 only name. */
export const STATED =
  /[我咱俺]们?(?!的)|[也都就得能该]|必须|非得|只能|只准|不准|不许|(?<![主需重首])要(?![求点素])|[在是](?=[^,，]{2})|[前底]\?$|[\d一二两三四五六七八九十](?:项|家|座|处|条|户|套|个|公里)[^,，]{0,6}\?$/u;

/** 我没记漏吧, 记得对不对: whether all is so that was said before it from memory. */
export const REMEMBERED = either(
  /(?:我|咱)?(?:这些?|这几个|都|应该|是不是)?(?:没|没有|有没有)?(?:记|背|弄|搞|抄|写|说)(?:漏|错|反|混|岔|串|落)(?:什么|啥|一个|了)?(?:吧|吗|没有?|么|不)?[?？]?$/u,
  /(?:我|咱)?(?:这些?|这几个|都)?(?:记|背|抄|说)得?(?:对不对|对吧|对吗|都对吧|没错吧)[?？]?$/u,
);

/** What asks by a word of its own. */
export const ASKED_IN_WORDS =
  /[谁哪几啥咋吗呢吧呗么否]|多[少久长宽大高]|什么|怎|如何|何时|有没有|没有?\?$|不\?$|([\u4e00-\u9fff])[不没]\1|还是|[是有为]\?$|\b(?:who|what|which|when|how)\b/u;

/** 3项, 9个工作组, 5家单位: so many of what a list is made of. */
export const COUNT_CLAIMED =
  '(?<![\\d.第几一二两三四五六七八九十任务同])(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:(?:个)?项(?:重点|工作)?(?:任务|工作)?|个(?:重点|工作|行动)*(?:任务|小组|组(?![织长])|专班|成员|(?:责任|成员)?单位|部门)|家(?:责任|成员)?(?:单位)?)';

/** 是一个任务, 算两项: in so many tasks things stand. */
export const SO_MANY_TASKS =
  /(?:是|算|属于?|归|在|为|分)(?:不是|成)?同?(?<count>[一两俩二三仨四1-4])(?:个|项)?(?:任务|项(?!目)|活儿?|工作)/u
    .source;

/** 停车场那项是12项吧, with each thing as one letter. */
export const ITEM_CALLED =
  /T(?:那|这)(?:一?[个项条]|一?项任务)(?:应该|就|该)?(?:是|算|排)第?(?<number>\d{1,2})(?:项|号)(?:任务)?[^\d]{0,4}$/u
    .source;

/** 公园和绿道都在任务9吧: behind the things the task, and little else. */
export const STANDS_IN_TASK = /T[^T]{0,8}(?:是|在|属于?|归|算)(?:不是)?(?:在)?T[^T]{0,5}$/u.source;

/** 13到15项, 第16 17项, 16和21: tasks by their numbers. */
export const NUMBERS_LISTED =
  /第?\d{1,2}[项号]?(?:(?:以及|[、,和跟及与到至~ -])第?\d{1,2}(?![\d.%])[项号]?){1,20}/u.source;

/** 就这两项, 一共: and no others. */
export const THESE_ONLY = /[就只光仅]|一?共|总共|全部|[两三四五六七八九十]项/u.source;

/** What is counted so: groups, or units, or else tasks. */
export const COUNTS_GROUPS = /组|专班/u;
export const COUNTS_UNITS = /家|单位|部门|成员/u;
export const COUNTS_TASKS = /项|任务/u;

/** One thing within another. */
export const INCLUDES = /含|包括|包含|算在|算进|里[头面]?有/u;

/** How often a rule has something done, and within how long. */
export const OFTEN_SET = /每(?:年|季度?|月|周)|年底/u;
export const DAYS_SET = /[\d一二三四五六七八九十]{1,3}个?(?:工作)?(?:年|月|周|天|日)内/u;

/** Each word for how often, as one. */
export const OFTEN: readonly (readonly [RegExp, string])[] = [
  [/季/u, '季'],
  [/半年/u, '半年'],
  [/年/u, '年'],
  [/月/u, '月'],
  [/周|星期/u, '周'],
  [/天|日/u, '天'],
];
export const DAYS_COUNTED = /^(.+?)个?(?:工作)?([年月周天日]|星期)/u;
export const DAYS_IN_UNIT: readonly (readonly [string, number])[] = [
  ['年', 365],
  ['月', 30],
  ['周', 7],
  ['星期', 7],
  ['天', 1],
  ['日', 1],
];

/** 够不够, 达标不, 行不行: whether so much, or such a grade, will do. */
export const ENOUGH = new RegExp(
  either(
    /够[不没]够|达[不没]达标|合[不没]合格|超[不没]超标|过[不没]过关|([行成])不\1|可不可以|能不能行/u,
    /(?:算是?)?(?:够|达标|合格|过关|超标|可以|能行|行|成)了?(?:吗|么|不|没有?|吧)$/u,
    /算是?(?:够|达标|合格|过关)/u,
  ),
  'gu',
);

/** 二类 of 二类及以上, 三类 of 三类水: how good something has to be, 1 being the best. */
export const GRADE =
  /(?<![第哪每同另这那分两各四五]|[\d一二三四五])([一二三四五1-5])类(?![似型别事问人垃])/u;

/** The same as it is asked for. */
export const GRADE_ASKED = /(?:第?几|哪一?|什么|啥)类(?![似型别事问人垃企单])(?:标准|水)?/u;

/** What the notice says around a grade: 达到或者优于三类水标准. */
export const GRADE_SET =
  /(?:达到|优于|或者?|高于|不低于){0,3}[一二三四五]类(?:水?标准|水|及以上标?准?|以上)*/u;

const PLACE = /(?:[2-9]|1\d|[二三四五六七八九]|十[一二三]?)/u;

/** 第二个责任单位, 责任单位里排第二的, 第三个写的谁: a place among the units of a task, and no task of that number. */
export const PLACE_OF_UNIT = either(
  sequence(
    /第/u,
    named('before', PLACE),
    /(?:个|位|名|家)?(?=(?:责任|牵头|配合|承办)?(?:单位|部门)(?!的?(?:任务|工作)))/u,
  ),
  sequence(
    /(?<=单位|部门|责任分工|分工)(?:里[面头]?|中间?|当中|之中)?[，,]?的?(?:排|列|写|站)?(?:在|的)?第/u,
    named('behind', PLACE),
    /(?:个|位|名|家)?(?!个|位|名|家|项|条|号|任务|组|季)/u,
  ),
  sequence(
    /(?<![数多少快慢高低率])(?:排|列|写)(?:在|到)?第/u,
    named('ranked', PLACE),
    /(?:个|位|名|家)?(?!个|位|名|家|项|条|号|组|季|的?(?:任务|工作))(?:的(?:责任)?(?:单位|部门)?)?/u,
  ),
  sequence(/第/u, named('written', PLACE), /(?:个|家|位)(?=写|列|排(?!第))/u),
);

/** 牵头的不是它, 不是打头的, 不排第一: it does not lead. */
export const LEADS_NOT =
  /牵头的不是(?:它|他们|我们|咱们)?(?=的|，|,|$|任务)|(?<!是)不是(?:打头|领头|挑头|牵头|挂头)的?|不(?:排|列)(?:在)?(?:第[一1]|首)(?:个|位)?|不(?:打头|挑头|挂头|领头)/gu;

/** 各组亮灯情况: of the tasks, and of no lamps. */
export const LIGHTS_OF_TASKS =
  /(?<!路|街|道|巷|段|桥|照明|夜间|设施)亮灯(?=的?(?:情况|状况|状态|图|颜色|怎么样|什么样|统计))/gu;
