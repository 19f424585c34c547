import { type Role, roleAtHead } from '../figures/roles.ts';
import { plain } from '../text/plain.ts';
import { isOfEarlier, periodAtHead } from './column-periods.ts';
import { isInCourse } from './state-words.ts';

/** What a column of a pasted table holds. */
export type Column =
  | 'number'
  | 'title'
  | 'metric'
  | 'target'
  | 'done'
  | 'history'
  | 'rate'
  | 'remaining'
  | 'size'
  | 'comparison'
  | 'sort'
  | 'person'
  | 'day'
  | 'problems'
  | 'next'
  | 'experience'
  | 'unit'
  | 'measure'
  | 'remarks'
  | 'other';

export interface TableColumn {
  readonly kind: Column;
  readonly title: string;
}

/** The kinds in the order in which they are tried; 完成率 is a rate before it is anything done. */
const KINDS: readonly (readonly [Column, RegExp])[] = [
  ['remarks', /^(?:备注|备考|附注|说明|其他说明)/u],
  ['person', /^(?:责任|联系|负责|包[保挂联]|经办)人|姓名|电话|手机|联系方式/u],
  ['day', /(?:时间|日期|时限|期限|节点)$|^(?:预计|计划|拟)(?:完工|开工|竣工|投用|完成)$/u],
  ['comparison', /同比|环比|增幅|增速|涨幅|降幅|增减|升降|涨跌|变[化动]|较[上去]|比[上去]/u],
  ['problems', /问题|困难|难点|短板|原因|需协调/u],
  ['next', /下一?步|下一?阶段|下月|打算|工作计划|后续|整改措施|推进措施/u],
  ['experience', /经验|做法|亮点/u],
  ['sort', /^(?:[\u4e00-\u9fff]{0,4})(?:方式|类型|性质|种类|等级|级别)$/u],
  ['remaining', /^(?:尚?未|待|剩余?|欠|缺|差(?=额|距|$))/u],
  ['size', /^(?:存量|原有|既有|底数|基数)|(?:存量|底数|基数)(?:[(（]|$)/u],
  ['size', /^(?:项目|工程)?(?:总投资|投资额|概算|预算|造价|总面积|占地|(?:建设)?规模)/u],
  ['rate', /率|占比|比例|百分比|进度(?:[(（]?%|百分)/u],
  [
    'target',
    /目标|计划|任务数|任务量|任务总|^应(?![急用对])[\u4e00-\u9fff]|年度(?!完成)|^全年(?!完成|累计)|总数|总量|指标值/u,
  ],
  [
    'done',
    /完成|进展|实际|累计|本月|当月|目前|现状|情况|已|[本当这]周|[本当]期|本季|数量|^[处个座家户条套件场期起批]数|^(?:场|人)次|完工|开工|进度|截[至止]|均值|平均|浓度|^实[\u4e00-\u9fff]|^达标/u,
  ],
  ['measure', /^(?:计量)?单位(?:[(（].*[)）])?$/u],
  ['unit', /责任单位|牵头|负责(?!人)|街道|单位/u],
  ['number', /序号|编号|任务号|^no\.?$|^#$/u],
  ['title', /任务|事项|工作(?:名称|内容|任务)|项目名称|重点工作/u],
  ['metric', /指标|项目|内容|类别|名称|分类/u],
];

/** What a column holds, by the words at its head. */
export function kindOf(title: string): Column {
  const said = plain(title);
  if (periodAtHead(title)) return 'done';
  if (isOfEarlier(said)) return 'history';
  const kind = KINDS.find(([, form]) => form.test(said))?.[0] ?? 'other';
  if (IS_COUNT.has(kind) && isInCourse(said.replace(IN_BRACKETS, ''))) return 'remaining';
  return HAS_UNIT.test(said) && FIGURES_MAY_BE.includes(kind) ? countedAs(said) : kind;
}

/** 规划（处）, 需建（座）, 年初定（个）: what a column counts by the words at its head, as a number behind them would be read; done where they say nothing else. */
export function countedAs(title: string): Column {
  const said = plain(title).replace(IN_BRACKETS, '');
  if (LAID_OUT.test(said)) return 'target';
  return COUNTED[roleAtHead(said) ?? 'achieved'] ?? 'done';
}

/** 规划数, 规划设桶, 设计: on paper. */
const LAID_OUT = /规划|^设计[数量]?$/u;

const COUNTED: Partial<Record<Role, Column>> = {
  target: 'target',
  planned: 'target',
  remaining: 'remaining',
  baseline: 'history',
};

const IS_COUNT: ReadonlySet<Column> = new Set<Column>(['done', 'metric', 'other', 'title']);
const IN_BRACKETS = / ?[(（][^（()）]{1,8}[)）]$/u;

/** 分类小区（个）: a column of figures, whatever its name is like. */
const HAS_UNIT =
  /[(（](?:单位[:：]?)?[万亿]?(?:[个座处条家户套部件场次期起批份人名吨公里顷米平方亩元%辆盏块张栋幢间根棵株组台]{1,4}|km|㎡|m2)[)）]$/u;
const FIGURES_MAY_BE: readonly Column[] = ['metric', 'other', 'unit', 'title'];
