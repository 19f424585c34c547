import type { Enclosure } from '../domain/enclosure.ts';
import type { Keeper } from '../domain/kept.ts';
import { PAPERS } from '../domain/paper.ts';
import type { Press } from './press.ts';

/** A file as it goes out. */
export interface PrintedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The file of what goes with a message; null where its paper was taken away meanwhile. */
export async function fileOf(
  { paper: id, name }: Enclosure,
  kept: Keeper,
  press: Press,
): Promise<PrintedFile | null> {
  const paper = await kept(PAPERS).get(id);
  return paper && { name, type: typeOf(name), bytes: await press.print(paper) };
}

const TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.png': 'image/png',
};

const typeOf = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream';
