import type { ReportGiven, SentenceClaimed } from '../../src/reading/summaries/checked-summary.ts';

export type Planted = SentenceClaimed;

const NOTHING = { progress: '', problems: '', next: '', experience: '' };

/** What three units of the sixth group reported for a month, as a model is given it. */
export const GIVEN: readonly ReportGiven[] = [
  {
    number: 1,
    task: 28,
    unit: '区环卫管护中心',
    sections: {
      ...NOTHING,
      progress: '公厕改造已完成6座，还有2座正在装修。北园大街公厕由王建国负责，计划6月30日前验收',
      problems: '水电接入慢；药山街道选址尚未确定',
      next: '如资金到位，7月完成12座；7月15日前完成北园大街公厕验收',
    },
  },
  {
    number: 2,
    task: 27,
    unit: '区商务局',
    sections: {
      ...NOTHING,
      progress: '可回收物利用率达到75%，新增回收网点十二处、流动车4辆，约120户居民参加试点',
      problems: '清运车辆不足',
      experience: '推行“一户一码”，由社区网格员上门指导',
    },
  },
  {
    number: 3,
    task: 26,
    unit: '区城管局',
    sections: {
      ...NOTHING,
      progress: '拆除违建3处1200平方米和临时棚厦5处；4至6个街道完成自查，尚未拆除黄台片区2处',
      next: '争取8月底前再创建2个无违建街道',
    },
  },
];

const said = (
  section: Planted['section'],
  text: string,
  ...reports: readonly number[]
): Planted => ({ section, text, reports });

/** What may be told of them. */
export const FAIR: readonly Planted[] = [
  said('progress', '公厕改造已完成6座，还有2座正在装修。', 1),
  said('progress', '本月完成公厕改造6座。', 1),
  said('progress', '区环卫管护中心公厕改造完成6座。', 1),
  said('progress', '任务28公厕改造已完成6座；可回收物利用率达到75%。', 1, 2),
  said('progress', '新增回收网点十二处、流动车4辆。', 2),
  said('progress', '区商务局新增流动车4辆，区环卫管护中心公厕改造完成6座。', 1, 2),
  said('progress', '约120户居民参加试点。', 2),
  said('progress', '拆除违建3处1200平方米和临时棚厦5处。', 3),
  said('progress', '4至6个街道完成自查。', 3),
  said('problems', '水电接入较慢，清运车辆不足。', 1, 2),
  said('problems', '药山街道选址尚未确定。', 1),
  said('next', '7月15日前完成北园大街公厕验收。', 1),
  said('next', '争取8月底前再创建2个无违建街道。', 3),
  said('experience', '由社区网格员上门指导。', 2),
];

const fault = (name: string, ...sentences: readonly Planted[]) =>
  sentences.map((one) => ({ ...one, fault: name }));

/** What may not be told of them, each with what is wrong. */
export const FAULTS: readonly (Planted & { readonly fault: string })[] = [
  ...fault(
    'a wrong number',
    said('progress', '公厕改造已完成7座。', 1),
    said('progress', '公厕改造已完成16座。', 1),
    said('progress', '公厕改造已完成6.5座。', 1),
    said('progress', '公厕改造已完成0座。', 1),
    said('progress', '新增流动车40辆。', 2),
    said('progress', '约20户居民参加试点。', 2),
    said('progress', '拆除违建3处200平方米。', 3),
  ),
  ...fault(
    'a number of another thing',
    said('progress', '公厕改造已完成2座。', 1),
    said('progress', '正在装修6座。', 1),
    said('progress', '拆除违建5处。', 3),
    said('progress', '拆除临时棚厦3处。', 3),
    said('progress', '拆除违建5处和临时棚厦3处。', 3),
    said('progress', '新增回收网点4处、流动车十二辆。', 2),
  ),
  ...fault(
    'a number of another report',
    said('progress', '公厕改造已完成4座。', 1, 2),
    said('progress', '新增流动车6辆。', 1, 2),
    said('progress', '区商务局公厕改造完成6座。', 1, 2),
    said('progress', '区环卫管护中心新增流动车4辆。', 1, 2),
    said('progress', '区商务局新增流动车4辆，公厕改造完成6座。', 1, 2),
    said('progress', '可回收物利用率达到75%。', 1),
  ),
  ...fault(
    'an invented number in characters',
    said('progress', '新增回收网点二十处。', 2),
    said('progress', '新增回收网点二处。', 2),
    said('progress', '新增回收网点十处。', 2),
    said('progress', '公厕改造已完成七座。', 1),
    said('progress', '公厕改造完成近半。', 1),
    said('progress', '新增回收网点数十处。', 2),
    said('progress', '公厕改造数量翻了一番。', 1),
  ),
  ...fault(
    'another share',
    said('progress', '可回收物利用率达到85%。', 2),
    said('progress', '可回收物利用率达到7.5%。', 2),
    said('progress', '可回收物利用率达到75‰。', 2),
    said('progress', '可回收物利用率达到百分之八十。', 2),
    said('progress', '可回收物利用率达到九成。', 2),
    said('progress', '公厕改造完成率75%。', 1),
    said('progress', '公厕改造完成75%。', 1, 2),
  ),
  ...fault(
    'another range',
    said('progress', '4至8个街道完成自查。', 3),
    said('progress', '6个街道完成自查。', 3),
    said('progress', '4个街道完成自查。', 3),
    said('progress', '约120至150户居民参加试点。', 2),
    said('progress', '120户居民参加试点。', 2),
    said('progress', '超过120户居民参加试点。', 2),
  ),
  ...fault(
    'another day',
    said('next', '7月30日前完成北园大街公厕验收。', 1),
    said('next', '6月15日前完成北园大街公厕验收。', 1),
    said('next', '7月15日完成北园大街公厕验收。', 1),
    said('next', '争取9月底前再创建2个无违建街道。', 3),
    said('next', '争取年底前再创建2个无违建街道。', 3),
    said('progress', '计划6月20日前验收。', 1),
  ),
  ...fault(
    'an invented name',
    said('progress', '北园大街公厕由李建国负责。', 1),
    said('progress', '北园大街公厕由王国负责。', 1),
    said('progress', '泺口大街公厕由王建国负责。', 1),
    said('problems', '北园街道选址尚未确定。', 1),
    said('problems', '泺口街道选址尚未确定。', 1),
    said('progress', '区水务局公厕改造完成6座。', 1),
    said('progress', '市城管局拆除违建3处1200平方米。', 3),
    said('progress', '在张主任协调下公厕改造已完成6座。', 1),
    said('progress', '官扎营街道完成自查。', 3),
  ),
  ...fault(
    'a report that it does not rest on',
    said('progress', '公厕改造已完成6座。', 2),
    said('progress', '公厕改造已完成6座。', 1, 3),
    said('progress', '公厕改造已完成6座。', 9),
    said('progress', '公厕改造已完成6座。', 1, 9),
    said('progress', '公厕改造已完成6座。'),
    said('progress', '任务27公厕改造已完成6座。', 1),
  ),
  ...fault(
    'a word left out that takes back or puts off',
    said('progress', '拆除黄台片区2处。', 3),
    said('problems', '药山街道选址确定。', 1),
    said('next', '7月完成12座。', 1),
    said('next', '8月底前再创建2个无违建街道。', 3),
    said('problems', '清运车辆足。', 2),
    said('progress', '6月30日前验收。', 1),
  ),
  ...fault(
    'what nobody said',
    said('progress', '公厕改造已完成6座，居民十分满意。', 1),
    said('progress', '7月15日前完成北园大街公厕验收。', 1),
    said('progress', '各项工作进展顺利。', 1, 2, 3),
    said('progress', '公厕改造累计完成6座。', 1),
    said('progress', '共完成公厕改造6座、拆除违建8处。', 1, 3),
    said('experience', '推行“一户两码”。', 2),
    said('progress', '', 1),
    said('progress', '。', 1),
  ),
];
