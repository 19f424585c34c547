import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { EnvelopeError } from '../../errors.ts';

/** Tags stay text: a MsgId has more digits than a number holds, and an id may begin with a zero. */
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  trimValues: false,
});

/** The tags below `<xml>`. Throws `EnvelopeError` for what is no XML, and for a document type, which none needs. */
export function readXml(text: string): unknown {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text) || XMLValidator.validate(text) !== true) {
    throw new EnvelopeError('The body is no XML', 400);
  }
  const read: unknown = parser.parse(text);
  if (typeof read !== 'object' || read === null || !('xml' in read)) {
    throw new EnvelopeError('The body is no message', 400);
  }
  return read.xml;
}

/** A text that may hold anything, also the end of its own section. */
export const cdata = (text: string): string =>
  `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
