import http from 'node:http';
import https from 'node:https';
import { WebSocket } from 'ws';

/**
 * A connection to a platform that is being opened. Without the agent of the moment, which changes with the proxy, it would pass
 * by the proxy that all else goes through.
 */
export function openWebSocket(url: string, handshakeTimeout: number): WebSocket {
  const { globalAgent: agent } = new URL(url).protocol === 'wss:' ? https : http;
  return new WebSocket(url, { handshakeTimeout, agent });
}
