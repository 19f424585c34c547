import type { Plan } from '../domain/plan.ts';
import type { Seat } from '../domain/seat.ts';
import { numeral } from './words.ts';

/** A post in the matter at hand: 第四组分管领导, 指挥部办公室, 区水务局. */
export function seatInWords(seat: Seat, plan: Plan): string {
  const { short } = plan.command.office;
  switch (seat.kind) {
    case 'commander':
      return '总指挥';
    case 'any-deputy-commander':
      return '副总指挥';
    case 'chief-liaison':
      return '总联络员';
    case 'deputy-commander':
      return `${groupInShort(seat.group)}副总指挥`;
    case 'office':
      return short;
    case 'office-deputy':
      return `${short}副主任`;
    case 'office-director':
      return `${short}主任`;
    case 'leader-in-charge':
      return seat.group === null ? `${short}分管领导` : `${groupInShort(seat.group)}分管领导`;
    case 'group':
      return groupInShort(seat.group);
    case 'group-liaison':
      return `${groupInShort(seat.group)}联络员`;
    case 'group-leader':
      return `${groupInShort(seat.group)}组长`;
    case 'archivist':
      return `${groupInShort(seat.group)}档案员`;
    case 'unit':
      return seat.unit;
    case 'person':
      return seat.name;
  }
}

/** 第四组. */
export const groupInShort = (group: number): string => `第${numeral(group)}组`;
