import { randomBytes } from 'node:crypto';
import Router from '@koa/router';
import { decrypt, encrypt, getSignature } from '@wecom/crypto';
import Koa from 'koa';
import getRawBody from 'raw-body';

/**
 * The floor: what Koa and @wecom/crypto alone need for a callback, with the signature looked at,
 * the message opened, and a fixed text sealed. No checks beyond, nothing read, nothing kept.
 */
const token = process.env.WECOM_BOT_TOKEN ?? '';
const aesKey = process.env.WECOM_BOT_AES_KEY ?? '';
const reply = JSON.stringify({
  msgtype: 'stream',
  stream: { id: 'fixed', finish: true, content: '任务24由区城管局牵头。' },
});

const router = new Router();
router.post('/wecom/bot', async (ctx) => {
  const body = JSON.parse(await getRawBody(ctx.req, { limit: '64kb', encoding: 'utf8' })) as {
    encrypt: string;
  };
  const { msg_signature, timestamp, nonce } = ctx.query as Record<string, string>;
  if (getSignature(token, timestamp ?? '', nonce ?? '', body.encrypt) !== msg_signature) {
    ctx.throw(403);
  }
  JSON.parse(decrypt(aesKey, body.encrypt).message);
  const sealed = encrypt(aesKey, reply, '', randomBytes(16));
  const now = Math.floor(Date.now() / 1000);
  ctx.body = JSON.stringify({
    encrypt: sealed,
    msgsignature: getSignature(token, `${now}`, nonce ?? '', sealed),
    timestamp: now,
    nonce,
  });
});

const app = new Koa().use(router.routes());
app.listen(Number(process.env.PORT), '127.0.0.1');
