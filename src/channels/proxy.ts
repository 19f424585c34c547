import { setGlobalProxyFromEnv } from 'node:http';
import { ConfigError } from '../errors.ts';

/**
 * Whatever goes out from now on, a long connection too, goes by the proxy that `HTTPS_PROXY` and `HTTP_PROXY` name, but to the
 * hosts of `NO_PROXY`; in small letters as well. Throws a `ConfigError` where the address is none.
 *
 * @returns goes without it again.
 */
export function useProxyOf(env: Readonly<Record<string, string | undefined>>): () => void {
  try {
    return setGlobalProxyFromEnv(env);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new ConfigError('HTTPS_PROXY、HTTP_PROXY：应写成http://主机:端口的代理地址。', {
      cause: error,
    });
  }
}
