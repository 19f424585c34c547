import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { cardSignature, robotSignature } from '../../../src/channels/dingtalk/signature.ts';

interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly timestamp: string;
  readonly secret: string;
  readonly sign: string;
}

const { vectors, self_made } = JSON.parse(readFileSync('test/data/vectors.json', 'utf8')) as {
  vectors: Vector[];
  self_made: Vector[];
};
const ofKind = (kind: string) => [...vectors, ...self_made].filter((one) => one.kind === kind);

describe('a DingTalk signature', () => {
  test.each(ofKind('dingtalk-hmac'))('of a robot is that of $id', ({ timestamp, secret, sign }) => {
    expect(robotSignature(timestamp, secret)).toBe(sign);
  });

  test.each(ofKind('dingtalk-ddpaas'))('of a card is that of $id', (vector) => {
    expect(cardSignature(vector.timestamp, vector.secret)).toBe(vector.sign);
  });
});
