import { PAPERS } from '../../src/domain/paper.ts';
import { TICKETS } from '../../src/domain/ticket.ts';
import type { Room } from '../../src/room.ts';
import { sayings } from './sayings.ts';
import { shredPapers } from './shred-papers.ts';

/** 表格、图片和文件: what leaders and the office take away. */
export const papers: Room = {
  name: 'papers',
  title: '表格和图片',
  helpUnder: ['表格', '导出', '图片'],
  sayings,
  keeps: [PAPERS, TICKETS],
  ticks: [shredPapers],
};
