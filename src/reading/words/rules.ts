import { either, sequence } from '../pattern.ts';

/** What asks, and the particles beside it; no word of a rule. */
export const QUESTION_WORDS =
  /[以之]后|什么时[候间]|什么|多少|多久|怎么样?|如何|是不是|有没有|能不能|要不要|对不对|(?:哪|几|每)(?:个|些|家|项|天|位|里|儿)|[谁哪几啥吗呢吧呗么的了得地是来去给把被让要能会就才都也还再又着过请您你我们咱]/gu;

/** Who may do something by the rules. */
export const ACTORS = /办公室|工作组|单位|领导|主任|总指挥|街道|部门|人员/u;

/** How often something is done by the rules. */
export const FREQUENCIES = /每(?:月|季度|年|周)|定期|根据工作需要|[一两]次/u;

/** Something is asked of the subject that is named. */
export const ASKS_OF_SUBJECT = /[谁哪啥几]|什么|多少|(?:怎么|咋)(?!办)/u;

/** 总联络员手机号: beside what the notice has not, who it is is told. */
export const OF_CONTACT = /电话|手机|座机|联系方式|微信|号码/u;

/** How often is asked for. */
export const HOW_OFTEN = /多久|多长时间|几次|频率|隔多/u;

/** The rules' mechanisms, as they are counted or listed. */
export const MECHANISMS_ASKED = new RegExp(
  either(
    /(?:几|多少|哪些|哪几|有哪|什么)(?:个|项|条|种|套|些)?(?:工作|管理|运行)?(?:制度|机制)/u,
    sequence(
      /(?:^|附件[2二]|文件|通知)(?:里[头面边]?|中|的|规定的?|一?共)*(?:工作|运行)?(?:制度|机制)(?:一?共|总共|都|分别)*(?:有|是|分)?/u,
      /(?:几|多少|哪几|哪些)(?:个|项|条|种)?/u,
    ),
  ),
  'gu',
);

/** 月报和季报有啥区别: two things that are compared. */
export const TOGETHER =
  /^([\u4e00-\u9fff]{2,10})[和跟与同]([\u4e00-\u9fff]{2,10}?)(?:到底|究竟)?(?:有|是|的)/u;

/** 登记编号在签发前还是签发后: the steps as a whole tell their order. */
export const ORDER = /[前后]还是|之[前后]|第几步|先后|哪个?在[前先]|谁先谁后|排在/u;

/** What asks for more than a yes. */
export const ASKS_WHICH_ONE = /[谁哪几啥]|什么|多少|怎么|何时|还是/u;

/** 批下来的钱到了没: whether something else has happened is asked of no rule. */
export const OF_SOMETHING_ELSE = /[\u4e00-\u9fff]{2}了(?:没有?|吗|么)$/u;

/** 扣几分, 罚多少钱: how much of what the rules may or may not set, with its noun and what is asked of it. */
export const MEASURES_TAKEN: readonly (readonly [RegExp, string])[] = [
  [/扣(?:不扣|几|多少|掉?几|掉?多少)分/u, '扣分多少'],
  [/加(?:几|多少)分/u, '加分多少'],
  [/[奖发](?:几|多少)(?:钱|块|奖金)/u, '奖金多少'],
  [/打(?:几|多少)分/u, '打分多少'],
];

/** 几步, 第几步, 几道手续: how many steps a procedure has, or which of them one is. */
export const STEPS_ASKED =
  /(?:几|多少)(?:个|道)?(?:步骤?|环节|手续|程序|关口?)|第几(?:个|道)?(?:步|环节|关)|哪一?(?:步|个?环节|关)/u;
/** Which of them. */
export const STEP_ASKED = /第几(?:个|道)?(?:步|环节|关)|哪一?(?:步|个?环节|关)/u;

/** 什么时候, 走完哪些手续以后: when in a procedure something is done; 编号的, 签了 are asked of what was done. */
export const WHEN_IN_STEPS =
  /(?:什么时[候间]|啥时候?|何时|多会儿|到?(?:哪|什么|啥)(?:个)?(?:时候|阶段|程度)|(?:走完|办完|过了?)哪(?:些|几)(?:个|道)?(?:步骤?|手续|程序|环节|关)?)(?=[^，,。]*(?<![的了])[?？]?$)/u;

/** Right behind something that is done, before what comes after it: 登记之后, 签发完. */
export const DONE_THEN = /^(?:[完好过]|完成|结束)?了?(?:之后|以后|后|了)|^[完好]/u;
/** 编完号, 签完字: a verb and its object, parted by how far it came. */
export const PARTED_DEED = /(?<verb>[签编印发开定审])(?:完|好|了)(?<object>[字号会稿核])/u;
/** The same, before what comes before it: 编号之前. */
export const BEFORE_IT = /^(?:之前|以前|前)/u;
/** Nothing but what comes then: 下一步是啥, 再找谁, 还得干啥. */
export const WHAT_THEN =
  /^(?=.*(?:[啥谁哪怎咋呢]|什么|下一|下个))[，,接着然后往下面再又就还该要得先轮到的那一步个环节手续流程是做干走办找给由啥什么谁哪怎咋弄整搞呢啊呀?？]*$/u;

/** 再往后呢, 然后呢, 之前呢: what comes after, or before, the step that was just spoken of. */
export const GOES_ON_AFTER =
  /^(?:那么?|再)?(?:然后|往[后下]|接着|接下来|之后|以后|[后下]面|后续|再?下一?步)(?:是|又|还|再|该|要|得|干|做|走)?(?:啥|什么|谁|怎么办?|咋[办弄整]?)?[呢啊呀?？]*$/u;
export const GOES_BACK_BEFORE =
  /^(?:那么?|再)?(?:往前|在?这?之前|前面|[上前]一步)(?:是|还|该|要|得|干|做)?(?:啥|什么|谁|怎么办?|咋[办弄整]?)?[呢啊呀?？]*$/u;

/** 办公室主任、副主任都是谁: who holds the posts, and nothing that they do. */
export const HOLDERS_ASKED =
  /(?:主任|指挥|联络员|组长|局长)(?:[、，,和跟与及]|还有)?(?:[^，。]{0,8})?(?:都|分别|各)?(?:是|叫)(?:谁|哪[几些]?位|哪[几些]个人)/u;
