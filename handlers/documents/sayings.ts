import { alone, anywhere, MEMBERS, OFFICE } from '../../src/domain/permission.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';
import { type Saying, saying } from '../../src/room.ts';
import { askMayDraft } from './ask-may-draft.ts';
import { askRoute } from './ask-route.ts';
import { askTakeBack } from './ask-take-back.ts';
import { draftDocument } from './draft-document.ts';
import { goPastOffice } from './go-past-office.ts';
import { handInText } from './hand-in-text.ts';
import {
  AskMayDraft,
  AskRoute,
  AskTakeBack,
  DraftDocument,
  GoPastOffice,
  HandInText,
  SetNumberPrefix,
  ShowDocumentText,
} from './intents.ts';
import { previewDraft } from './preview-draft.ts';
import { setNumberPrefix } from './set-prefix.ts';
import { showDocumentText } from './show-text.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: DraftDocument,
    by: alone(MEMBERS),
    help: () =>
      '· 发文：“起草发文，以指挥部办公室名义，标题：……，主送：……，正文：……”（正文可发 .docx 文件）；之后“发文5改正文：……”“发文5已校对，印刷40份，装订好了”“发文5已发送：各成员单位”“发文5文稿”（附红头文件）',
    effect: 'proposes',
    inShort: ({ title }) => `起草发文${title ? `《${title}》` : ''}`,
    preview: previewDraft,
    about: ({ title, text }) => [title, text],
    verbs: () =>
      wordsIn(
        '起草 拟 走流程 走程序 往上走 往上报 往上送 往上呈 送审 送签 报审 送领导看看 送领导看 给领导看看 给领导看 送领导 送 走 发',
      ),
    handle: draftDocument,
  }),
  saying({
    intent: HandInText,
    by: alone(MEMBERS),
    effect: 'changes',
    isNoted: false,
    handle: handInText,
  }),
  saying({
    intent: ShowDocumentText,
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: showDocumentText,
  }),
  saying({
    intent: AskTakeBack,
    by: alone(MEMBERS),
    effect: 'answers',
    handle: askTakeBack,
  }),
  saying({
    intent: AskMayDraft,
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askMayDraft,
  }),
  saying({
    intent: AskRoute,
    by: alone(MEMBERS),
    effect: 'answers',
    handle: askRoute,
  }),
  saying({
    intent: SetNumberPrefix,
    by: anywhere(OFFICE),
    help: () =>
      '· 办公室：“编号发文5”“发文5定为重要：理由”“发文5可以发送”“作废发文5：理由”“设置办公室文号代字 ……”',
    effect: 'changes',
    inShort: ({ prefix }) => `设置文号代字${prefix}`,
    handle: setNumberPrefix,
  }),
  saying({
    intent: GoPastOffice,
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: goPastOffice,
  }),
];
