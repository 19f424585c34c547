import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { endedOnce } from './support/ended-once.ts';

const dockerfile = readFileSync('Dockerfile', 'utf8').replaceAll('\\\n', ' ');

/** What stands behind an instruction, each time that it is used. */
const instructions = (name: string): readonly string[] =>
  [...dockerfile.matchAll(new RegExp(`^\\s*${name} +(.+)$`, 'gmu'))].map(([, rest = '']) => rest);

const copied = instructions('COPY').flatMap((line) => line.split(/\s+/u).slice(0, -1));
const commandOf = (line: string): string[] => JSON.parse(line.slice(line.indexOf('['))) as string[];

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? `${address?.port}` : '';
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'image-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the image', () => {
  test('is given every file that it copies', () => {
    const [first, ...admitted] = readFileSync('.dockerignore', 'utf8').trim().split('\n');
    expect(first).toBe('*');
    expect(admitted.map((line) => line.slice(1)).toSorted()).toEqual(copied.toSorted());
  });

  test('starts from these files alone, tells that it is well, and stops when it is asked to', async () => {
    for (const path of copied) cpSync(path, join(folder, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    mkdirSync(join(folder, 'data'));
    const env = { PORT: await freePort(), DATA_DIR: join(folder, 'data') };
    const [, ...command] = commandOf(instructions('CMD').at(-1) ?? '');
    const server = spawn(process.execPath, command, { cwd: folder, env, stdio: 'pipe' });
    endedOnce(async () => server.kill('SIGKILL'));
    for await (const line of createInterface(server.stdout)) {
      if (line.includes('"listening"')) break;
    }
    server.stdout.resume();
    const [, ...check] = commandOf(instructions('HEALTHCHECK')[0] ?? '');
    await expect(promisify(execFile)(process.execPath, check, { env })).resolves.toBeDefined();
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
    await expect(promisify(execFile)(process.execPath, check, { env })).rejects.toThrow();
  });
});

describe('the compose file', () => {
  const { services, volumes } = parse(readFileSync('compose.yaml', 'utf8')) as {
    services: Record<'bot' | 'mongo', Record<string, unknown>>;
    volumes: object;
  };

  test('lets the bots wait for the replica set that they name', () => {
    expect(services.bot.depends_on).toEqual({ mongo: { condition: 'service_healthy' } });
    expect(services.bot.environment).toMatchObject({
      MONGODB_URI: 'mongodb://mongo:27017/clerk?replicaSet=rs0',
    });
    expect(services.mongo.command).toEqual(expect.arrayContaining(['--replSet', 'rs0']));
    expect(JSON.stringify(services.mongo.healthcheck)).toContain("host: 'mongo:27017'");
  });

  test('gives the bots longer to stop than they take, and keeps what Mongo wrote', () => {
    expect(services.bot.stop_grace_period).toBe('10s');
    expect(services.mongo.volumes).toEqual(['mongo:/data/db']);
    expect(Object.keys(volumes)).toEqual(['evidence', 'mongo']);
  });

  test('keeps the evidence where every process finds it, whatever .env leaves blank', () => {
    const { services } = parse(readFileSync('compose.yaml', 'utf8'));
    expect(services.bot.volumes[0]).toBe('evidence:/data');
    expect(services.bot.environment).toMatchObject({
      DATA_DIR: '/data',
      HOST: '0.0.0.0',
      PORT: 8080,
    });
    const sample = readFileSync('.env.example', 'utf8').split('\n');
    for (const name of ['HOST', 'PORT', 'DATA_DIR']) {
      expect(sample.filter((line) => line.startsWith(`${name}=`))).toEqual([]);
    }
  });
});
