import type { Button } from '../../domain/card.ts';
import type { InboundMessage } from '../../domain/message.ts';
import type { Content, OutgoingFile, Piece } from '../channel.ts';
import { wordsOnly } from '../pieces.ts';
import { splitText } from '../split-text.ts';

/** Longer texts were cut by the clients; the API itself takes 15 000 bytes (developer site, 0078). */
const LONGEST_PART = 9_000;

export const split = (text: string): readonly string[] => splitText(text, LONGEST_PART);

/**
 * A text in pieces, the last with the buttons. Pressing one makes the client say its words in the chat, where the robot
 * hears them only if nobody else is there: so a group is shown none.
 */
export function pieces({ key, text, card }: Content, isGroup: boolean): readonly Piece[] {
  const words = wordsOnly({ key, text }, split);
  const last = words.at(-1);
  if (!card || !last || isGroup) return words;
  return [...words.slice(0, -1), { ...last, card: { ...card, id: key } }];
}

/** An answer in pieces. In a group the first calls the one who asked, unless they are from outside and have no staff id. */
export function answerPieces(content: Content, message: InboundMessage): readonly Piece[] {
  const { conversation, sender } = message;
  const [first, ...others] = pieces(content, conversation.kind === 'group');
  if (!first || conversation.kind !== 'group' || sender.userid.startsWith('$')) {
    return first ? [first, ...others] : [];
  }
  return [{ ...first, mention: sender.userid }, ...others];
}

/** The ways to send a piece to a webhook, the richest first. */
export const webhookForms = (piece: Piece): readonly object[] =>
  formsOf(called(piece)).map((form) => ({ ...webhookForm(form), ...calling(piece) }));

/** Somebody is called only where the text names them too (developer site, robot replies). */
const called = ({ mention, ...piece }: Piece): Piece =>
  mention === undefined ? piece : { ...piece, text: `@${mention}\n${piece.text}` };

const calling = ({ mention }: Piece): object =>
  mention === undefined ? {} : { at: { atUserIds: [mention], isAtAll: false } };

function webhookForm(form: Form): object {
  switch (form.kind) {
    case 'card': {
      const { title, text, buttons } = form;
      const btns = buttons.map(({ label, says }) => ({ title: label, actionURL: saying(says) }));
      return { msgtype: 'actionCard', actionCard: { title, text, btnOrientation: '1', btns } };
    }
    case 'text':
      return { msgtype: 'text', text: { content: form.text } };
  }
}

/** The ways to send a piece through the OpenAPI: a kind, and its parameters as JSON in a string. */
export const robotForms = (piece: Piece): readonly RobotForm[] => formsOf(piece).map(robotFormOf);

function robotFormOf(form: Form): RobotForm {
  switch (form.kind) {
    case 'card':
      return robotCard(form);
    case 'text':
      return robotForm('sampleText', { content: form.text });
  }
}

/** A file that was uploaded; a picture is shown in the chat (developer site, types of robot messages). */
export function fileForm({ name, isPicture }: OutgoingFile, mediaId: string): RobotForm {
  if (isPicture) return robotForm('sampleImageMsg', { photoURL: mediaId });
  const fileType = name.slice(name.lastIndexOf('.') + 1);
  return robotForm('sampleFile', { mediaId, fileName: name, fileType });
}

export interface RobotForm {
  readonly msgKey: string;
  readonly msgParam: string;
}

const robotForm = (msgKey: string, param: object): RobotForm => ({
  msgKey,
  msgParam: JSON.stringify(param),
});

/** One button has a kind of its own; two to five stand below each other (developer site, types of robot messages). */
function robotCard({ title, text, buttons }: CardForm): RobotForm {
  const [first, ...others] = buttons;
  if (first && others.length === 0) {
    const one = { singleTitle: first.label, singleURL: saying(first.says) };
    return robotForm('sampleActionCard', { title, text, ...one });
  }
  const actions = buttons.flatMap(({ label, says }, index) => [
    [`actionTitle${index + 1}`, label],
    [`actionURL${index + 1}`, saying(says)],
  ]);
  const param = { title, text, ...Object.fromEntries(actions) };
  return robotForm(`sampleActionCard${buttons.length}`, param);
}

interface CardForm {
  readonly kind: 'card';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly Button[];
}

type Form = CardForm | { readonly kind: 'text'; readonly text: string };

/** A card is advised to hold no more than 500 characters, and shows its text as Markdown. */
function formsOf({ text, card }: Piece): readonly Form[] {
  const plain: Form = { kind: 'text', text };
  const hasRoom = text.length <= MOST_IN_CARD && !isChangedByMarkdown(text);
  if (!card || !hasRoom || card.buttons.length > MOST_BUTTONS) return [plain];
  const shown = { title: titleOf(text), text: spaced(text) };
  return [{ kind: 'card', ...shown, buttons: card.buttons }, plain];
}

const MOST_IN_CARD = 500;
const MOST_BUTTONS = 5;

/** A client that reads these words sends them as the person who pressed. */
const saying = (words: string): string =>
  `dtmd://dingtalkclient/sendMessage?content=${encodeURIComponent(words)}`;

/** Whether Markdown would draw a plain text otherwise than it was written. */
const isChangedByMarkdown = (text: string): boolean =>
  /[*_`~<>|\\[\]]|^[^\S\r\n\u2028\u2029]*[#+-]\s/mu.test(text);

/** What the list of conversations shows. */
const titleOf = (text: string): string =>
  (text.replace(/^@\S+\n/u, '').split('\n', 1)[0] ?? '').slice(0, 20);

/** A line ends with two blanks, otherwise the next one is drawn behind it. */
const spaced = (text: string): string => text.replace(/([^\n])\n(?!\n)/gu, '$1  \n');
