import { either, sequence } from '../pattern.ts';
import { tableOfForms } from '../text/table-of-forms.ts';
import { matchesOf, withoutMatches } from '../text/text.ts';
import { DOES, LEADING, WHICH, WHO } from '../words/asking.ts';
import { spanAt } from './place.ts';
import type { Ask, Skeleton, Span } from './span.ts';

const ALL: readonly (readonly [Ask, RegExp])[] = [
  /** 发改局牵头的有没有: the tasks that it leads, before 牵头 asks who does. */
  [
    'tasks',
    /(?<=牵头|主责|打头|挑头|领头|挑大梁)的(?=(?:都|一共|总共)?(?:有没有|有吗|有不|有没$|有几?[项个条]|几[项个条]|有多少[项个条]|有哪[些几](?!家|个?单位|个?部门|局)|呢)|$)/gu,
  ],
  /** 参不参加 asks for a yes, before 参加 asks for tasks. */
  ['yes-or-no', /参(?:不|没)参[加与]/gu],
  [
    'which-task',
    new RegExp(
      either(
        /(?:哪|第几|几|什么|啥)(?:个|一|一个)?(?:项|号|条)?(?:重点)?(?:任务|工作(?!组|小组|专班))|任务(?:编?号|序号)/u,
        /第几(?:项|号|条|个)|几号任务|哪(?:项|号|条)|几(?:项|(?<!(?:月|最[晚迟早]|[到至止])几)号(?![前报交之完截到开上送填内]))/u,
        sequence(
          /(?:属于|对应|归|算|列在|放在|写在|(?<![差别同出])在)(?:哪|第?几)/u,
          /(?!几?[年月天日步]|(?:几|个|家|些|一)*(?:提升|行动|工作|专项)*(?:组|专班|小组|单位|部门|局|委))/u,
        ),
        /which task|what task|task number/u,
      ),
      'gu',
    ),
  ],
  [
    'units',
    new RegExp(
      [
        '责任单位(?:有|是|共|一共|总共)*(?:几|多少)(?:个|家)?|责任单位|责任分工|责任部门|配合单位|配合部门|协办|参与单位|分工|涉及(?:到)?(?:的)?(?:单位|部门)',
        '哪几家|哪些家|(?:哪些|哪几个|哪几家|几个|几家|多少个?|多少家|都有哪些|有啥|什么)(?:责任)?(?:单位|部门|局|委办局)|(?:单位|部门)(?:都)?(?:有|是)(?:哪些|谁|几)',
        'T(?:一共|总共|共|有|都|的)*(?:几|多少)家$',
        '(?:涉及|牵涉|牵扯|分给|派给|落到)(?:到|了)?(?:几|多少)(?:个|家)$|(?:几|多少)家(?:单位|部门)?(?:一起|一块儿?|共同|合伙|联手|来|在|都)*(?:弄|干|做|搞|办|抓|管|参与|参加|配合|负责|承担)',
        '(?:谁|哪(?:个|家|些|几家)?(?:单位|部门|局))(?:来)?(?:参与|参加|配合|协助)|(?:配合|协助|参与|参加|协办)的(?:单位|部门)?(?:都|还)?(?:有|是)?(?:哪些|哪几家|哪几个|几家|谁)|都有谁|有谁|哪些(?:街道)',
        '\\bwhich (?:units|departments|agencies|bureaus)\\b|\\b(?:units|departments|agencies|bureaus) (?:are|is) |who (?:is|are|else is) involved|responsible (?:units|departments)',
      ].join('|'),
      'gu',
    ),
  ],
  [
    'leader',
    /(?<!副)组长(?!单位)|G长|(?<=[G组]的?)(?:一把手|老大|头儿?(?=$|[是谁叫，,。?？])|当家的)|组领导|带队领导|谁带队|谁说了算|谁带头|谁当头|组.{0,3}负责人|group leader|who (?:leads|heads) G|(?:head|leader) of (?:the )?G/gu,
  ],
  [
    'group',
    new RegExp(
      either(
        /(?:归|属于?|在|进|算|划[到在归]?|分[到在]|编[到在]|列[到在]|放[到在])?第?(?:哪[几些]?|什么|啥|几)(?:个|一个|一)?(?:提升|行动|工作|专项)*(?:组|专班|小组)(?:的?(?:名下|底下|里[头面]?))?/u,
        /所属(?:的)?(?:工作)?组|(?:同一?|一)个?(?:行动|工作)*(?:组|专班)(?!长)|所在(?:的)?(?:工作)?(?:组|专班)/u,
        /which (?:working )?(?:group|team)/u,
      ),
      'gu',
    ),
  ],
  [
    'lead',
    new RegExp(
      [
        '组长单位|排(?:在)?(?:第[一1]|最前面?|头[一1]个)(?:位|个|名)?|跟(?:着)?谁(?:干|走|做)|听谁的|牵的头|挂头|扛头|首列|第一责任|负总责|责任主体|主办单位|负责单位|负责部门|主管(?:单位|部门)',
        LEADING,
        `${WHO}${DOES}`,
        '归(?:谁|哪)|找(?:谁|哪)|谁家的|(?:是|归|算)?(?:谁|哪(?:一)?(?:家|个单位|个部门|个局))的(?:活|事|任务|职责|差事)|谁的(?:活|事|任务|职责)|算谁的|由谁|该谁|谁挑头|带队的?(?:单位|是(?=谁|哪))|谁是(?:头|老大|主角)(?:儿)?(?=$|[呢啊呀])|谁(?:挂帅|当家)|(?:以)?谁为主|谁主',
        '\\b(?:who|which \\w+) (?:leads?|heads?|owns?|runs?|manages?|is (?:responsible|leading|in charge))|(?<![a-z])lead(?:ing|s)?(?![a-z])|in charge|responsible for',
      ].join('|'),
      'gu',
    ),
  ],
  [
    'deadline',
    new RegExp(
      either(
        /分几步|分哪几步|几个阶段/u,
        /(?:什么时[候间]|啥时[候间]?|何时|几号|哪天|(?:几|哪个?)月份?[底末初]?)(?:[之以]?前)?(?:必须|应该|得|要|能|该)*(?:给|干|做|弄|搞|办)?完成?(?!了|的)/u,
        /什么时[候间]|啥时[候间]?|何时|时限|期限|截止(?:日期?|时间)?|最晚|最迟|哪(?:一)?[天年日](?:(?:才|能|得|要)?(?:弄|干|做|办|搞)?完(?![成工]))?|(?:几|哪[一个]?)月份?[底末初]?(?:[之以]前)?|几号|哪号/u,
        /多久(?:能|内|完|之)|多会儿?|(?:开工|竣工|建成|建设|搬迁|治理)时间|时间$/u,
        /(?:(?:开工|通车|完工|竣工|建成|完成|交付|投用)的?)?日子|时间节点|时间要求|完成时间|完成日期|完工时间|节点|deadline/u,
        /\bwhen\b|\bdue\b|by what|\bdates?\b/u,
      ),
      'gu',
    ),
  ],
  [
    'progress',
    new RegExp(
      either(
        /(?:目前|现在|已(?!经?[达答]标的?(?:街|镇|T))经?|截至|至今).{0,12}(?:几|多少)/u,
        /(?:建|修|做|开工|改造|打造|签|征收|拆)(?:成|好|完)?了(?:多少|几)|还(?:差|剩|缺)了?(?:几|多少)|剩下?(?:几|多少)|进展/u,
        /进度|推进(?:得|到|的)?(?:怎么样|如何|情况|哪)|完成了(?:多少|几)|完成(?:多少|几.{0,2})了/u,
        /(?:完成|建成|建好|修好|治好|做完|干完|治完|达标|开工|竣工|落实|实现)了(?:吗|没|么)|(?<!(?:[要得该需]|必须|应当)(?:完成)?)(?:做到哪|干到哪)|完成情况|完成率|完成得|怎么样了/u,
        /搞得(?!不错|很|挺|好|有声|红火|热)|progress|\bstatus\b/u,
      ),
      'gu',
    ),
  ],
  [
    'target',
    new RegExp(
      either(
        /(?:数字|数量|数据|量化|定量|硬性|硬)(?:上|方面|性)?的?(?:要求|指标|目标|规定|标准|任务|杠杠)/u,
        /目标|指标|任务量|数量|规模|(?:几|多少)(?:部|盏|场|辆|台|栋|幢|株|棵|亩|公顷|吨|间|块|层|人(?!参)|米|元|根|杆|面)/u,
        /(?:要|得|需|该)?(?:几|多少|多)(?:个|座|处|条|公里|千米|米|套|户|家|所|平|万|成|宽|长|大|高)|几(?:座|处|条|套|户|家)/u,
        /(?<=[要得该需]|必须|应当)(?:完成)?(?:做|干|办|推进|达|完成)?到(?:哪一?步|哪个?程度|哪儿?)/u,
        /多少|多长|多大|多高|多宽|百分之几|(?:具体|明确|硬)的?数(?:字|量)?|任务数|(?<=[给下定有带])了?数(?=$|[了吗没呢])|百分比/u,
        /比例|占比|[比率]例?是?(?:多|几)|控制在|不低于|不高于/u,
        /(?<!进展|推进|进行|开展|现在|目前)(?:达|搞|做|弄|建|干)?[到成](?:什么|啥)(?!(?:样|程度|地步|水平|阶段)?了|时|单位|部门)(?:样|程度|地步|水平)?|达到多/u,
        /(?:才|怎么|咋|怎样才)算(?:过关|达标|合格|完成|数|好|行)|标准(?:是|要求|差)|差(?:在哪|多少|几|别)/u,
        /(?:率|标准|要求|指标).{0,4}(?:区别|不同|差异)|how (?:many|much|long|wide)|\btargets?\b/u,
        /percent|\bratio\b|\brate\b|\bgoals?\b|number of/u,
      ),
      'gu',
    ),
  ],
  [
    'members',
    /成员|组员|组里(?:都)?有(?!.{0,4}(?:项|任务|活))|包括哪些(?!任务|项)|包含哪些(?!任务|项)|由哪些|组成|members?/gu,
  ],
  [
    'tasks',
    new RegExp(
      [
        `${WHICH}(?:个|项|条|件|些|几个|几项|几条){0,2}(?:重点|主要|具体|工作){0,2}(?:任务|工作|活儿?|事儿?|职责)`,
        '包[括含]了?哪些(?=任务|项)|任务(?:清单|列表|有|都|是|多|总数|数|总共|一共)|(?:几|多少|哪几|哪些|哪)(?:项|个|条|件|些)|负责(?:什么|啥|哪|几|的|了)|承担|参与|参加|涉及|有啥|干啥|做啥|要干|要做|管(?:什么|啥|哪|几)|都有什么|名下|清单|列一下|列出来|all tasks|how many|which tasks|what tasks|tasks?\\b|responsible for',
      ].join('|'),
      'gu',
    ),
  ],
  [
    'content',
    new RegExp(
      either(
        /内容|全文|原[文话样]|(?:文字)?表述|写(?:的|了|着)?(?:是|些|点)?(?:什么|啥)|(?:怎么|咋)写(?:的|着)?|让(?:我们?)?(?:干|做)些?(?:什么|啥)|是个?(?:什么|啥)|干什么|干啥|干嘛|做什么|做啥|做些什么|具体|详细|详情|介绍|说说|讲讲|讲的|说的|发我|发一下|看一下|看看|看下|要求/u,
        /(?:怎么|咋|如何)(?:个)?(?:干|弄|搞|做|抓|推|落实|实施|开展)(?:法)?(?=[呢啊呀]?$)|怎么(?:做|写|说|要求|规定)|(?<=T.{0,3})包[括含](?:了)?(?:什么|啥|哪些?)|叫什么|名称|名字|题目|\babout\b|\bcontents?\b|\bdetails?\b/u,
        /what (?:is|does|are)|\bdescribe|\btell me/u,
      ),
      'gu',
    ),
  ],
  [
    'yes-or-no',
    new RegExp(
      either(
        /吗|么$|不是|是不是|有没有|是否|对吧|对不对|还是(?:一|1)?(?:部分|个别|只)|有.的?事|(?:也|还|都)?有(?:没有)?(?:.的?)?份(?=[吗吧么不没]|$)|参与没|参加没|算不算|要不要|需不需要|管不管/u,
        /在不在|没有?$|(?<=[\u4e00-\u9fffA-Z·])不$|[吧呗](?=$|,)|(?:没错|对|是)[吧呗]|([\u4e00-\u9fff])[不没]\1/u,
        /^(?:is|are|does|do|did) |\b(?:is|are|does) [tuoPG]/u,
      ),
      'gu',
    ),
  ],
];

const formsFor = tableOfForms(ALL, ([, form]) => form);

/**
 * Every word of a text that asks, with what it asks. The forms are tried in their order and each takes the words that it
 * matched with it, so that 几号任务 asks which task, and not also by what day.
 */
export function asksIn(skeleton: Skeleton): readonly Span[] {
  return asksOf(skeleton.skeleton).map(({ ask, start, end }) =>
    spanAt(skeleton, start, end, `ask:${ask}`),
  );
}

/** The same of bare words, by their place in them. */
export function asksOf(
  words: string,
): readonly { readonly ask: Ask; readonly start: number; readonly end: number }[] {
  const found: { ask: Ask; start: number; end: number }[] = [];
  let rest = words;
  for (const [ask, form] of formsFor(words)) {
    const matches = matchesOf(form, rest);
    for (const { index, 0: said } of matches) {
      if (said !== '') found.push({ ask, start: index, end: index + said.length });
    }
    rest = withoutMatches(rest, matches);
  }
  return found;
}

/** What is left of a text without the words that only ask. */
export const withoutAsks = (words: string): string =>
  formsFor(words).reduce((rest, [, form]) => rest.replaceAll(form, '·'), words);
