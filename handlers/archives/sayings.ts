import { isDeepStrictEqual } from 'node:util';
import { alone, anywhere, MEMBERS } from '../../src/domain/permission.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { matterCalled } from '../../src/wording/matters.ts';
import { askFiled } from './ask-filed.ts';
import { askOnFile } from './ask-on-file.ts';
import { correctItem } from './correct-item.ts';
import { countArchive } from './count-archive.ts';
import { fileAll } from './file-all.ts';
import { fileItem, previewFiling } from './file-item.ts';
import { finishTask, previewFinishing } from './finish-task.ts';
import { handOverArchive } from './hand-over-archive.ts';
import {
  AskFiled,
  AskOnFile,
  CorrectItem,
  CountArchive,
  FileAll,
  FileItem,
  FinishTask,
  HandOverArchive,
  ListArchive,
  ListArchivists,
  ListToFile,
  ReopenTask,
  ShowItem,
  ShowTaskArchive,
  WithdrawItem,
} from './intents.ts';
import { listArchive } from './list-archive.ts';
import { listArchivists } from './list-archivists.ts';
import { listToFile } from './list-to-file.ts';
import { previewReopening, reopenTask } from './reopen-task.ts';
import { showItem } from './show-item.ts';
import { showTaskArchive } from './show-task-archive.ts';
import { sourcesOfArchive, sourcesOfToFile } from './sources.ts';
import { withdrawItem } from './withdraw-item.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: ListToFile,
    means: '看等着归档的材料',
    by: anywhere(MEMBERS),
    help: () =>
      '· 档案：“待归档”“归档发文1：过程，文字”“归档全部”“归档资料：任务28改造前照片，前期，声像”“档案目录”“任务28档案”“移交任务28档案”',
    effect: 'answers',
    sources: sourcesOfToFile,
    handle: listToFile,
  }),
  saying({
    intent: FileItem,
    by: alone(MEMBERS),
    effect: 'proposes',
    inShort: ({ matter, title }) => `归档${matter ? matterCalled(matter) : title}`,
    preview: previewFiling,
    verbs: () => ['归档', '归'],
    replaces: (next, waiting) =>
      next.title === waiting.title && isDeepStrictEqual(next.matter, waiting.matter),
    handle: fileItem,
  }),
  saying({
    intent: CorrectItem,
    by: alone(MEMBERS),
    effect: 'changes',
    inShort: ({ called }) => `更正归档（${called ?? '刚才那件'}）`,
    handle: correctItem,
  }),
  saying({
    intent: WithdrawItem,
    by: alone(MEMBERS),
    effect: 'changes',
    inShort: ({ called }) => `撤回归档（${called ?? '刚才那件'}）`,
    handle: withdrawItem,
  }),
  saying({ intent: ShowItem, by: alone(MEMBERS), effect: 'answers', handle: showItem }),
  saying({
    intent: FileAll,
    by: alone(MEMBERS),
    forms: [
      form(
        '[按建议|请|把][待归档的|待归档]((全部|都|一并|统一)归档|归档(全部|所有)|(全|都)归了|一键归档)[吧|了]',
        () => ({
          kind: 'file-all' as const,
        }),
      ),
    ],
    effect: 'changes',
    inShort: () => '按建议归档全部待归档材料',
    handle: fileAll,
  }),
  saying({
    intent: ListArchive,
    means: '看档案目录、归档登记册',
    by: anywhere(MEMBERS),
    effect: 'answers',
    sources: sourcesOfArchive,
    handle: listArchive,
  }),
  saying({
    intent: CountArchive,
    means: '问归档了多少件',
    by: alone(MEMBERS),
    effect: 'answers',
    handle: countArchive,
  }),
  saying({
    intent: AskFiled,
    means: '问某件发文、批示、督办归档了没有',
    by: alone(MEMBERS),
    effect: 'answers',
    handle: askFiled,
  }),
  saying({
    intent: AskOnFile,
    by: alone(MEMBERS),
    effect: 'answers',
    handle: askOnFile,
  }),
  saying({
    intent: ListArchivists,
    means: '问各组的档案员是谁、哪些组还没有',
    by: alone(MEMBERS),
    effect: 'answers',
    handle: listArchivists,
  }),
  saying({
    intent: ShowTaskArchive,
    means: '看某项任务的档案齐不齐',
    by: alone(MEMBERS),
    effect: 'answers',
    handle: showTaskArchive,
  }),
  saying({
    intent: FinishTask,
    by: alone(MEMBERS),
    help: () => '· 办公室：“任务28完成”认定完成，“签收移交1”',
    effect: 'proposes',
    inShort: ({ task }) => `认定任务${task}完成`,
    preview: previewFinishing,
    handle: finishTask,
  }),
  saying({
    intent: ReopenTask,
    by: alone(MEMBERS),
    effect: 'proposes',
    inShort: ({ task }) => `撤销任务${task}的完成认定`,
    preview: previewReopening,
    handle: reopenTask,
  }),
  saying({
    intent: HandOverArchive,
    by: alone(MEMBERS),
    effect: 'changes',
    inShort: ({ task }) => `移交任务${task}档案`,
    handle: handOverArchive,
  }),
];
