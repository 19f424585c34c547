/** Where DingTalk is called. */
export interface Addresses {
  /** The full address of a path of api.dingtalk.com. */
  api(path: string): string;
  /** The full address of a path of oapi.dingtalk.com. */
  oapi(path: string): string;
  /** The address that came with a message, where it is one of DingTalk's own; null for any other. */
  session(url: string): string | null;
  /** Whether a Stream connection may be opened to this address. */
  mayConnect(endpoint: string): boolean;
  /** Whether a file may be fetched at this address, which the API named. */
  mayFetch(url: string): boolean;
  /** Whether the settings name the origin of an address in the place of DingTalk. */
  isSet(url: string): boolean;
}

const API = 'https://api.dingtalk.com';
const OAPI = 'https://oapi.dingtalk.com';
const STREAM_HOSTS = [
  'api.dingtalk.com',
  'wss-open-connection.dingtalk.com',
  'wss-open-connection-union.dingtalk.com',
];

/**
 * DingTalk's own hosts, or one address in place of all of them. What a message names as its address is called
 * only there: anywhere else it would carry what we say to whoever wrote it there.
 */
export function addressesOf(base: string | null): Addresses {
  const origin = base === null ? null : new URL(base).origin;
  return {
    api: (path) => `${origin ?? API}${path}`,
    oapi: (path) => `${origin ?? OAPI}${path}`,
    session(url) {
      if (!URL.canParse(url)) return null;
      const { origin: own, pathname, search, username } = new URL(url);
      if (username !== '' || ![API, OAPI, origin].includes(own)) return null;
      return `${origin ?? own}${pathname}${search}`;
    },
    mayConnect(endpoint) {
      if (!URL.canParse(endpoint)) return false;
      const { protocol, hostname } = new URL(endpoint);
      if (origin !== null) return protocol === 'ws:' || protocol === 'wss:';
      return protocol === 'wss:' && STREAM_HOSTS.includes(hostname);
    },
    isSet: (url) => URL.canParse(url) && new URL(url).origin === origin,
    mayFetch(url) {
      if (!URL.canParse(url)) return false;
      return new URL(url).protocol === 'https:' || new URL(url).origin === origin;
    },
  };
}
