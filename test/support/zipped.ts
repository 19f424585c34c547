import { inflateRawSync } from 'node:zlib';

/** The text of one file in a .zip, as .docx and .xlsx are. */
export function zippedText(zip: Uint8Array, name: string): string {
  const bytes = Buffer.from(zip);
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06') + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) =>
      bytes.readUInt16LE(at + place),
    );
    const found = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (found === name)
      return textAt(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  throw new Error(`The file has no ${name}`);
}

function textAt(bytes: Buffer, local: number, size: number): string {
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + size);
  const isPacked = bytes.readUInt16LE(local + 8) === 8;
  return (isPacked ? inflateRawSync(packed) : packed).toString('utf8');
}
