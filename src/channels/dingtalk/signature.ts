import { createHmac, timingSafeEqual } from 'node:crypto';
import { EnvelopeError } from '../../errors.ts';
import type { RawRequest } from '../channel.ts';

/** A request is taken for an hour before and after the time that it names (developer site, robot message types). */
const WINDOW_MS = 60 * 60_000;

/**
 * The signature of a robot's requests, its own and those to it: base64 of HMAC-SHA256 over the timestamp in
 * milliseconds, a line feed and the secret (developer site, robot message types and custom robot security).
 */
export const robotSignature = (timestamp: string, secret: string): string =>
  createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');

/** The signature of a card's callback: over the timestamp alone (developer site, interactive cards). */
export const cardSignature = (timestamp: string, secret: string): string =>
  createHmac('sha256', secret).update(timestamp).digest('base64');

/**
 * Throws `EnvelopeError` unless the headers of a request carry our signature of a time within the hour. The
 * signature does not cover the body: whoever saw one pair of headers could write bodies for an hour, so the
 * body is checked for our robot, and its address for answers against DingTalk's hosts.
 */
export function checkSignature({ headers }: RawRequest, secret: string, now: Date): void {
  const timestamp = String(headers.timestamp ?? '');
  if (!/^\d{13}$/u.test(timestamp)) throw new EnvelopeError('No timestamp');
  const given = Buffer.from(String(headers.sign ?? ''), 'utf8');
  const expected = Buffer.from(robotSignature(timestamp, secret), 'utf8');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new EnvelopeError('The signature is not ours');
  }
  if (Math.abs(Number(timestamp) - now.getTime()) > WINDOW_MS) {
    throw new EnvelopeError('The request is stale');
  }
}
