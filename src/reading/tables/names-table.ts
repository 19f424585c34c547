import { tellsDone } from '../figures/tells-done.ts';
import { findQuantities } from '../numbers/quantities.ts';
import type { Part } from '../reports/report-parts.ts';
import { isGoodNews, isProblem } from '../reports/sections.ts';
import type { Table } from './report-table.ts';

/** Whether a part stands above a table and only says what is shown: 9月进度（城管局）, 【商务局11月报】. */
export const namesTable = ({ end, section, text }: Part, table: Table | null): boolean =>
  table !== null &&
  end <= table.start &&
  section === 'progress' &&
  !tellsDone(text) &&
  !isProblem(text) &&
  !isGoodNews(text) &&
  findQuantities(text).length === 0;
