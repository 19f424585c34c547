import { either } from '../pattern.ts';

/** Who acts by the rules: in people's words, and as the rules call them; the longer title stands first. */
export const ACTORS_OF_RULES: readonly {
  readonly id: string;
  readonly said: RegExp;
  readonly set: RegExp;
}[] = [
  { id: '副总指挥', said: /副总指挥|副指挥/u, set: /副总指挥/u },
  { id: '总指挥', said: /总指挥/u, set: /总指挥(?!部)/u },
  { id: '副主任', said: /(?:办公室)?副主任/u, set: /(?:指挥部)?办公室副主任/u },
  { id: '主任', said: /(?:办公室)?主任/u, set: /(?:区?指挥部)?办公室主任/u },
  {
    id: '分管领导',
    said: /分管(?:的)?(?:领导|局长|主任|同志)/u,
    set: /分管领导/u,
  },
  {
    id: '别人',
    said: /代表(?=签)|别人|旁人|其他人|别的人|他人|秘书|(?<!授权.{0,4})代(?=签)/u,
    set: /(?!)/u,
  },
  {
    id: '别的职务',
    said: /局长|科长|所长|股长|秘书长|(?<!副)区长|书记|组长/u,
    set: /(?!)/u,
  },
  { id: '签发人', said: /签发人|签的人/u, set: /签发人/u },
  {
    id: '办公室',
    said: /(?:指挥部)?办公室|指挥部办(?!法)|你们(?:办|那边?)?/u,
    set: /(?:指挥部)?办公室(?!会议)/u,
  },
  {
    id: '工作组',
    said: /(?:行动)?工作组|(?:[我咱]们?)组|组里|小组|各组|专班|承办单位|主办的?单位/u,
    set: /(?:各|8个)?行动工作组(?!会议)|承办(?:会务的)?单位|各组牵头单位/u,
  },
  {
    id: '责任单位',
    said: /(?:各|责任|牵头|成员)单位|街道(?:办事处|办)?|街办|各局|(?:[我咱俺]们?|自己)(?:局|单位|中心|街道|办事处|这边)?|自家|自己/u,
    set: /各?(?:有关)?(?:责任)?单位(?!有关负责)|各街道/u,
  },
];

/** What is done by the rules: in people's words, and as the rules put it. */
export const DEEDS_OF_RULES: readonly {
  readonly id: string;
  readonly said: RegExp;
  readonly set: RegExp;
  /** Done of many things, so that it alone says of no rule. */
  readonly isOfAnything?: true;
}[] = [
  { id: '签', said: /签发|签字|签名|签批|签/u, set: /签/u },
  { id: '审', said: /审核|审稿|把关|过目|(?<!评)审(?!批)/u, set: /审核/u },
  {
    id: '同意',
    said: /同意|批准|审批|点头|批(?![示过下件])/u,
    set: /同意|批准/u,
    isOfAnything: true,
  },
  { id: '起草', said: /起草|拟稿|草拟|撰写/u, set: /起草/u },
  { id: '编号', said: /登记编号|编号|编个号|编文号|给号|文号|编(?!制|办|外)/u, set: /编号/u },
  { id: '登记', said: /登记造册|造册|登记/u, set: /登记/u, isOfAnything: true },
  { id: '印', said: /校对|印刷|装订|印(?!发)/u, set: /校对|印刷|装订/u },
  { id: '备案', said: /备案|报备|备个案/u, set: /备案/u },
  { id: '召集', said: /召集|召开|主持/u, set: /召集/u },
  { id: '参加', said: /参加|参会|出席|到会/u, set: /参加/u, isOfAnything: true },
  { id: '承办', said: /承办|筹备|办会/u, set: /承办/u },
  { id: '发', said: /下发|发送|发(?![改文展动])/u, set: /下发|发送/u, isOfAnything: true },
  { id: '通知', said: /(?:下|发)通知|通知/u, set: /会议通知/u, isOfAnything: true },
  { id: '研判', said: /研判|判定/u, set: /研判/u },
  { id: '填', said: /填写|填报|填/u, set: /填写/u, isOfAnything: true },
  { id: '汇总', said: /汇总/u, set: /汇总/u },
  { id: '总结', said: /总结/u, set: /总结/u },
  { id: '自评', said: /自评/u, set: /自评/u },
  { id: '移交', said: /移交|(?<![提上])交(?=办公室|给|到|指挥部)/u, set: /移交/u },
  { id: '归档', said: /归档|立卷|存档|收集|整理/u, set: /归档|立卷|收集|整理/u },
  { id: '更改', said: /更改|修改|变动|改动|改(?!造)/u, set: /更改|变动/u, isOfAnything: true },
  { id: '通报', said: /通报/u, set: /通报/u },
  { id: '转办', said: /转办/u, set: /转办/u },
  { id: '催办', said: /催办/u, set: /催办/u },
  {
    id: '报',
    said: /上报|报送|报给|汇报|(?<![月季通填情])报(?!告|道|表|[到哪])/u,
    set: /报/u,
    isOfAnything: true,
  },
];

/** By what people call a step of a procedure, as the rules put it: the longer word stands first. */
export const DEEDS_OF_STEPS: readonly string[] =
  '登记编号 审核 签字 签发 起草 编号 校对 印刷 装订 发送 备案 会议材料 会议通知 登记'.split(' ');

/** Whoever this may be does it, whatever it is. */
export const DOES_IT =
  /负责|(?<!承)办(?!公室|事处|完|结)|来(?:做|弄|搞|管|干)|[做弄搞管干写]|自己|归|由/u;

/** 用不用, 得…吗: whether it has to be. */
export const MUST_IT =
  /用不用|要不要|需不需要|必须|需要|非得|还?用(?=[^，。]{1,8}[吗么不]$)|[得要该](?=[^，。]{0,8}[吗么不吧]$)/u;
/** 是不是都要: whether it has to be, as something that is taken to be so. */
export const IS_IT_A_MUST = /(?:是不是|是否)都?(?:[要得该]|需要|应该|应当|必须)/u;
/** 能不能, 可以…吗: whether it may be. */
export const MAY_IT =
  /能不能|可不可以|能否|可否|可以|行不行|行吗|[行中成]不$|成不成|能(?=[^，。]{1,8}[吗么不吧]$)|有权/u;

/** 不签行不行, 不找签发人行吗: right before a deed, that it is not done. 签不签 asks. */
export const NOT_DONE =
  /(?<![签审报编改批交填印要用能需该])[不没别](?:用|经过?|去|让|找[^，。]{1,4})?$/u;

/** Before somebody to whom something goes, or under whose eyes it is done. */
export const TOWARDS = /(?:报送?给?|[交送]给?|向|至|到|给|往|在)(?:区|各|指挥部)*$/u;

/** 还需……签发: who besides has to, where the part before it holds. */
export const BESIDES_IN_CASE = /^还需/u;

/** Where the case holds by a text's own words, and where it does not. */
export const IN_CASE = /重要|要紧|指挥部(?:的)?(?:名义|公文|文件?|发文)|总指挥部/u;
export const NOT_IN_CASE = /一般|普通|日常|办公室(?:的)?(?:名义|公文|文件?)/u;

/** What parts the steps of a rule. */
export const BETWEEN_STEPS = new RegExp(either(/[ ，,。；;：:（）()]/u, /(?=并对)/u), 'u');

/** 报各行动工作组并对……作出研判: who was given it does what follows. */
export const RECEIVER_GOES_ON = /^并对/u;

/** 除直接承办有关事项外: what is left aside. */
export const EXCEPTED = /除.{1,20}外/u;

/** What stands before another who does the same. */
export const ALONGSIDE = /[、和或及与](?:各|有关)?$/u;

/** 主任签了就能发吗: whether that is enough is another question. */
export const SUFFICES = /就(?:行|能|可以|够|中|成)/u;

/** A body is not what a rule is about: 指挥部的文总指挥要签吗. */
export const BODY = /^(?:区?指挥部|指办|机制|附件[2二])$/u;

/** 各组自己归档: whoever is named besides. */
export const SELF = /^自己$/u;

/** 会我来通知大家吧: somebody offers to do it, and asks for no rule. */
export const OFFERS_TO_DO =
  /(?<!是|该|由)(?:我|我们|咱们?)来(?![的电函自])[^，。,吗谁哪几]{1,16}[吧呗]$/u;

/** 我们, 咱局: who speaks, by no name. */
export const OURSELVES = /^[我咱俺]/u;

/** 办公室名义, 工作组会议: who stands only within the name of what a rule is about. */
export const WITHIN_SUBJECT =
  /以?(?:总?指挥部|办公室)(?:的)?名义|(?:总?指挥部|办公室|工作组|组里?|专班)(?:的)?(?:会议?|开会|例会|公文|文件|发文|文(?!件))/u;

/** 文号是承办单位自己给吗 asks who gives it. */
export const GIVES_NUMBER = /给|编|取号|排号/u;
