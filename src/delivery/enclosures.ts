import type { Keeper } from '../domain/kept.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { fileOf } from '../exports/file-of.ts';
import type { Press } from '../exports/press.ts';
import { linkFor } from '../ledger/tickets.ts';
import type { People } from '../people/people.ts';
import { howToSendFiles, whyFilesAreRefused } from '../wording/papers.ts';
import { noticeToOffice } from './office-notice.ts';
import type { Enclosures } from './route.ts';

export interface EnclosureParts {
  readonly kept: Keeper;
  readonly people: People;
  readonly press: Press;
  /** Where people reach this server; null where they do not. */
  readonly publicUrl: string | null;
}

/** The files that go with messages, as the delivery handles them. */
export function createEnclosures({ kept, people, press, publicUrl }: EnclosureParts): Enclosures {
  return {
    async print(enclosure) {
      const file = await fileOf(enclosure, kept, press);
      return file?.bytes ?? null;
    },
    async link(enclosure, personId, at) {
      return publicUrl === null ? null : linkFor(enclosure, personId, at, publicUrl, kept);
    },
    async onNoWay(platform, why, at) {
      const fact = `${FACTS[why]}:${platform}:${shanghaiDay(at)}`;
      const text = why === 'none' ? howToSendFiles(platform) : whyFilesAreRefused(platform);
      await noticeToOffice(fact, text, at, { kept, people });
    },
  };
}

/** Once a day each. */
const FACTS = { none: 'no-way-for-files', refused: 'files-refused' } as const;
