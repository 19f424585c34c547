import { BINDINGS } from '../../src/domain/binding.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import { RELEASES } from '../../src/domain/release.ts';
import { FIRST_WORDS } from '../../src/ledger/first-word.ts';
import { readerOfTerms } from '../../src/reading/names/our-terms.ts';
import type { Room } from '../../src/room.ts';
import { readDeparture } from './departures.ts';
import { hearIntroduction, hearKnown, hearNewcomer } from './introductions.ts';
import { newcomerAsked } from './newcomer-asked.ts';
import { registeredAsked } from './registered-said.ts';
import { readRejectAll } from './reject-all.ts';
import { sayings } from './sayings.ts';
import { readSuccession } from './succession-asked.ts';
import { tellOffice } from './tell-office.ts';
import { readOwnEnrolment } from './wish.ts';
import { refused } from './wording/refusals.ts';

/** Who is who: asked for by everybody for themselves, decided by the office. */
export const people: Room = {
  name: 'people',
  title: '人员登记',
  helpUnder: ['登记', '人员'],
  sayings,
  hears: {
    order: (said) =>
      newcomerAsked(said) ??
      readRejectAll(said.text) ??
      readSuccession(said) ??
      readOwnEnrolment(said) ??
      readDeparture(said.body, said.reader),
    record: registeredAsked,
    courtesy: ({ body, roles, reader }) =>
      hearIntroduction(readerOfTerms(reader.plan)(body), reader) ??
      (isKnownPerson(roles)
        ? hearKnown(body)
        : hearNewcomer(readerOfTerms(reader.plan)(body), reader)),
  },
  keeps: [BINDINGS, RELEASES, FIRST_WORDS],
  ticks: [tellOffice],
  refusals: refused,
};
