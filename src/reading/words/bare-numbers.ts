import { either, optional, sequence } from '../pattern.ts';

/** What may stand before a task's bare number at the head of a clause: 昨天21那条, 那8上面, 我们18报的啥, 把34撤了. */
export const BEFORE_NUMBER =
  /(?:那么?|嗯|哦|对了|还有|另外|就|把|给|关于|[昨今前]天|刚[才刚]?|上次|[上本这]个?[月周]|第?[一二三四]季度|我们?|咱们?|[您你]|的){0,3}/u;

/** 2那个发文呢 is no task. */
const OF_OTHERS = /(?![那这].{0,8}(?:批示|会|督办|发文|通知|调度|检查|问题|申请))/u;
/** 那条, 这一项, 那行: so nobody counts. */
const POINTED = /[那这](?:一?[个条项块份]|一?行(?![吧不了啊])|边)(?!月|季|周|礼拜|星期)/u;
const PLACED = /[上里下][面边头](?!级)|上头/u;
/** What is done with a report; 12改成15 and 3报完了 speak of figures. */
const HANDLED =
  /(?:我们?|咱们?|[您你])?(?:先|再|还|也|都|又|就|已经|刚|一块儿?|一起)?(?:没有?|不)?(?:给我们?)?(?:报(?![名警告])|交(?![通警付])|撤(?![除离])|催|延期|补报|补交|补充|漏[报了]|改(?![成为到造建])(?!\d))/u;
/** 27写个问题, 35的还在公示. */
const TOLD_OF =
  /(?:再|先|也|还)?(?:写|加|补|添)(?:一?[个句条点]|上)(?=(?:存在)?(?:问题|困难|下一?步|打算|经验|做法))|的(?=还|都|也|已|先|没|在|正|去掉|删|撤|不报|写|补|加|改)/u;
const NO_MORE = /数?不对|数?错了|数?有误|(?:两|俩|几|三|这)个?数[都也]?(?:得|要|不|错|全)/u;
const OF_REPORT =
  /的?(?:进展|问题|下一步|打算|情况|数字?|草稿|报告|月报|季报)(?:呢|那|再|要|给|写|改|删|撤|里|我)/u;

/** What is said to the clerk of a task that is named by its bare number. */
export const ORDERED_OF_NUMBER = sequence(
  OF_OTHERS,
  either(POINTED, PLACED, HANDLED, TOLD_OF, NO_MORE, OF_REPORT),
);

/** What is asked of one: words that begin what is said of a thing, and name and count none: 18报的啥, 19是21年才完的, 7年底要到多少. */
export const ASKED_OF_NUMBER = either(
  ORDERED_OF_NUMBER,
  sequence(
    OF_OTHERS,
    /(?:今年|全年|年(?=[底初中内前末])|到?20\d\d年|[上本这]个?(?:月|季度?)|现在|目前|最近|这两个?月|这几个?月)?/u,
    optional(/一共|总共|到底|究竟/u),
    /时限|期限|截止|目标|内容|牵头|责任|进[展度]|原[文话]|[离距](?:目标|全年|年底|任务|指标|完成)|全文|[写搁属在里]|[是有没还也都就要得该能可归由谁哪什啥咋怎为几多我你您咱他这那今本底初内末前算到跟和与不]/u,
  ),
);

/** 信号灯维护是13还是15, 归12还是14: which of two tasks it is. */
export const ONE_OF_TWO =
  /(?<=[\u4e00-\u9fff](?<![写报填说记数量率]的?)(?:是|归|属于|算|在|放))(?<first>[1-9]\d?)(?:号)?还是(?<second>[1-9]\d?)(?=号?(?:任务|的)?[呢啊呀?？]?$)/u;
