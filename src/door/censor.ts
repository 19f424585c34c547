type Variables = Readonly<Record<string, string | undefined>>;

/** Cuts every secret out of a text that is logged or shown. */
export type Censor = (text: string) => string;

/** Names of settings whose values open a door. */
const SECRET = /(?:TOKEN|SECRET|KEY)$/u;
/** What is shorter stands in many a text by chance. */
const SHORTEST = 4;

/**
 * A censor of all secrets that are set: as they are, and as they stand in JSON and in an address. Platforms, gateways and
 * libraries repeat them in the messages of their errors.
 */
export function censorOf(env: Variables): Censor {
  const secrets = Object.entries(env).flatMap(([name, value = '']) =>
    SECRET.test(name) ? [value.trim()] : name === 'MONGODB_URI' ? passwordsIn(value) : [],
  );
  const spellings = secrets.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ]);
  // The longest first, so that nothing is left of one that holds another.
  const found = [...new Set(spellings)]
    .filter((secret) => secret.length >= SHORTEST)
    .toSorted((one, other) => other.length - one.length);
  return (text) => found.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
}

/** What stands before the last @ of an address, whole and in the pieces in which a bad one is taken apart. */
function passwordsIn(address: string): readonly string[] {
  const end = address.lastIndexOf('@');
  const start = address.indexOf('//') + 2;
  if (end < start) return [];
  const [, ...password] = address.slice(start, end).split(':');
  const whole = password.join(':');
  return [whole, ...whole.split(/[@:/]/u)];
}
