import { plain } from '../text/plain.ts';

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
  ['problems', /问题|困难|难点|短板|原因|需协调/u],
  ['next', /下一?步|下一?阶段|下月|打算|工作计划|后续|整改措施|推进措施/u],
  ['experience', /经验|做法|亮点/u],
  ['remaining', /^(?:尚?未|待|剩余?|欠|缺|差(?=额|距|$))/u],
  ['size', /^(?:项目|工程)?(?:总投资|投资额|概算|预算|造价|总面积|占地|(?:建设)?规模)/u],
  ['rate', /率|占比|比例|百分比|进度(?:[(（]?%|百分)/u],
  [
    'target',
    /目标|计划|任务数|任务量|任务总|^应(?![急用对])[\u4e00-\u9fff]|年度(?!完成)|^全年(?!完成|累计)|总数|总量|指标值/u,
  ],
  [
    'done',
    /完成|进展|实际|累计|本月|当月|目前|现状|情况|已|数量|^[处个座家户条套件]数|完工|开工|进度|截[至止]|均值|平均|浓度|^实[\u4e00-\u9fff]|^达标/u,
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
  const kind = KINDS.find(([, form]) => form.test(said))?.[0] ?? 'other';
  const isFigures = HAS_UNIT.test(said) && FIGURES_MAY_BE.includes(kind);
  return isFigures || MONTH.test(said) ? 'done' : kind;
}

/** 分类小区（个）: a column of figures, whatever its name is like. */
const HAS_UNIT =
  /[(（](?:单位[:：]?)?[万亿]?(?:[个座处条家户套部件场次期起批份人名吨公里顷米平方亩元%辆盏块张栋幢间根棵株组台]{1,4}|km|㎡|m2)[)）]$/u;
const FIGURES_MAY_BE: readonly Column[] = ['metric', 'other', 'unit', 'title'];
/** 7月, 1-6月, 8月底累计. */
export const MONTH =
  /^(?:20\d\d年)?(?:(\d{1,2})月?[-—~至到])?(\d{1,2})月(?:份|底|末)?(?:完成数?|累计|止|情况|进度)*$/u;
