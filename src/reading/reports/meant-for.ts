import { lastDay } from '../../domain/period.ts';
import { findReportPeriods } from './report-periods.ts';

/** Whether a clause plans so much for a time that still runs or is to come: 公厕三季度计划完工2座, said in July. */
export const isMeantFor = (text: string, today: string): boolean =>
  MAY_PLAN.test(text) &&
  findReportPeriods(text, today).some(
    ({ period, span }) => lastDay(period) >= today && PLANS.test(text.slice(span.end)),
  );

const MAY_PLAN = /计划|拟|安排|力争|争取|预计|打算|准备/u;
const PLANS =
  /^(?:份|里|内)?(?:还|再|就|我们|我局|也)?(?:计划|拟(?!定)|安排(?!了)|力争|争取|预计|打算|准备)(?![数率的内是为])[\u4e00-\u9fff]|^安排\d/u;
