import { EnvelopeError } from '../errors.ts';

/**
 * The parameters of a query string, each name with its first value. A raw `+` stays a plus sign, as
 * base64 needs it: the platforms percent-encode, they do not write forms.
 */
export function readQuery(query: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    if (!parameters.has(name)) parameters.set(name, decoded(pair.slice(name.length + 1)));
  }
  return parameters;
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    throw new EnvelopeError('The query cannot be decoded', 400, { cause: error });
  }
}
