import { either, sequence } from '../pattern.ts';

/**
 * 拆了, 弄完了, 通过了: by its ending a verb says that something is done; 了解 and 了没 are no such ending, and 改成7月6号 is a wish. 实现全覆盖 says so
 * at the end of a clause that sets no aim.
 */
export const IS_DONE = either(
  /[\u4e00-\u9fff](?<![为除好对算到得定行])了(?![解吗么没不])|已经?(?!报|交|填|发)/u,
  /(?![改换]成(?!了))[弄搞干做建修装拆改换清扫挂接铺验开办完整治][好完成齐通毕](?!的|$)/u,
  /(?<!(?:前|要|将|争取|力争|确保|计划|目标|才能?|为了?)[^，。]{0,6})(?:实现|做到|达成)[\u4e00-\u9fff]{2,8}$/u,
);

/** 还没通, 修不好, 坏了, 卡着: what a clause that tells of trouble has in it, where a noun alone (存在问题) has not. */
export const IS_SO = '[没不未太很还又老了缺卡坏漏堵差难停等]';

const PAST_OR_NOW =
  '(?:今[早晨天日]|昨[天晚日夜]|前[天晚]|上周[一二三四五六日末]?|这(?:两|几)天|刚刚?(?!好|需)|(?<![人刚])才(?!能|会|是))';
/** 第7座今早通水, 沥青昨晚浇上, 灯杆正往外挪, 保温板到场: how a thing stands, by its time, by which piece it is or by the end of its verb. */
export const HOW_IT_STANDS = either(
  sequence(PAST_OR_NOW, /(?!的)[\u4e00-\u9fff]/u),
  /第[一二三四五六七八九十\d]{1,3}[座处条家个栋段所部批期][^，。；的]{3}/u,
  /(?<![修改真纠反校])正(?:往|在|[^，。；常规式好]{1,3}着)|着(?:呢|哩)?(?=$|[，。；])|到(?:场|货|位)|进场|(?:就位|见分晓|收尾)(?=$|[，。；])/u,
);

/** 断面7月总磷0.18: the level of a month by its figure. */
export const TELLS_LEVEL = sequence(
  /\d{1,2}月[^，。\d]{0,8}(?:氨氮|总[磷氮]|化学需氧量|COD|溶解氧|PM ?2\.5|PM ?10|浓度|均值|率)/u,
  /[^，。\d]{0,4}\d{1,4}(?:\.\d{1,3})?(?![\d月号日])/u,
);

/** Of who is to come where, or what is wanted of others: 明天来人, 请各位, 麻烦. */
export const SAID_TO_PEOPLE =
  '请|各位|大家|麻烦|辛苦|注意|集合|参会|碰头|值班|体检|吃饭|聚|哈哈|快递|车[牌票]|名单|电话|材料|进展|情况$|照片|数据';

/** 这个月, 昨天, 累计: the time or the sum of what is told. */
export const OF_TIME =
  '(?:这个?月|本月|当月|上个?月|\\d{1,2}月|[一二三四五六七八九十]月|这(?:几天|周|礼拜|个?季度)|上周|本周|昨[天日晚]|今[天早]|前天|累计|总共|一共|共|又|新增|陆续)';

/** Words of what is to be, or of who is to do it: what is said in these asks for the notice. */
export const OF_NOTICE =
  '目标|指标|任务(?:数|是)|标准|要求|截止|期限|时限|牵头|负责|责任单位|成员|组长|名单|红灯|黄灯|绿灯|亮灯(?!率)|进度|排名|口径|怎么';

/** Of reports themselves, of the clerk and of the speaker, not of the work. */
export const OF_REPORTING = either(
  /(?:上|补|填|月|季|已|再|没|未|我|先|就|刚|都|重新?)报|报[了过送上给告表错重漏]|[提上递]交|交[了过给]|填[了过写报]|草稿|登记/u,
  /确认|更正|撤回|系统(?:坏|打|登|卡|崩|老|进|报)|助手|机器人|群里|账号|链接|文件|通知|批示|会议|开会|延期|签收|催|知道|明白|忘|收到/u,
  /看[了过到]|发[了过给错]|[说写问搞弄记]错|问[了过]|谢|辛苦|休息|请假|出差|调走|离职|接手|换人|头疼|加班|累|麻烦|难用|密码|手机|签字/u,
  /领导|孩子|生病|吃|停电|没电|下[雨雪]|堵车|归|会(?:开)?完|问题了|我(?![们局区街院办委中单])|你|您|这东西|没了$/u,
);

/** 就看市里发不发文了: what is waited for is not asked. */
export const WAITS_FOR = '^(?:就|要|得|还得|还要|全|只|主要|现在)(?:等|看)(?!看)';

/** 那就是完成一半: drawn from what was answered before, to hear whether it is so. */
export const CONCLUDES = '^(?:那(?![边里座处个条家段块几俩])|所以|也就是|意思是?)';

/** What only names: 还没完成的任务. */
export const ONLY_NAMES = '的(?:任务|单位|项目|问题|事|工作|部分|有)?$';

/** What the command's own work is spoken of with, so that what has one of these in it is never outside of it. */
export const OF_OUR_WORK =
  '目标|指标|任务|进展|进度|完成|达标|牵头|责任单位|联络员|办公室|领导|批示|督办|草稿|登记|台账|延期|截止|时限|回执|月报|季报|迟报|补报|上报|填报|剩[下的]|还[差剩缺欠]';
