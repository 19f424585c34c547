import { type Card, cardThatFits, shortened } from '../../../src/domain/card.ts';
import type { Meeting } from '../record.ts';

/** The buttons below a notice. */
export const noticeCard = ({ id, agenda }: Meeting): Card | undefined =>
  cardThatFits({
    title: `会议${id}通知`,
    desc: shortened(agenda, 30),
    facts: [],
    note: '',
    buttons: [{ label: '参加', says: `参加会议${id}` }],
    place: 'below',
    isSettledByPress: true,
  });
