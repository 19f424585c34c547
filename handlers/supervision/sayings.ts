import { anywhere, MEMBERS } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
import { OpenSupervision } from './intents.ts';
import { openSupervision, previewSupervision } from './open-supervision.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: OpenSupervision,
    by: anywhere(MEMBERS),
    help: () => '· 督办立项：“督办：任务12某事，某单位6月30日前完成”；看“督办清单”',
    effect: 'proposes',
    inShort: ({ items }) => `督办立项${items.length}件`,
    preview: previewSupervision,
    handle: openSupervision,
  }),
];
