import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { identifyByProxy, identifyByToken, identifyForDevelopment, type Identify } from '@meanwhile/server';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';

const issuer = 'https://portal.example';
const audience = 'meanwhile';
const keysOf = async (kid: string) => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  return { ...pair, kid, jwk: { ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256', use: 'sig' } };
};
type Keys = Awaited<ReturnType<typeof keysOf>>;

let published: Keys[] = [];
let fetched = 0;
const keyServer = createServer((_, response) => {
  fetched++;
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published.map(({ jwk }) => jwk) }));
});
let identify: Identify;
const sign = (keys: Keys, claims: object = {}, { expires = '5m' }: { expires?: string | number } = {}) =>
  new SignJWT({ name: 'Ana Sousa', ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: keys.kid })
    .setSubject('ana')
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(expires)
    .sign(keys.privateKey);
const asking = (headers: IncomingHttpHeaders, address = '127.0.0.1') => ({ headers, address });
const withToken = (token: string) => identify(asking({ authorization: `Bearer ${token}` }));
const refused = (token: string) =>
  assert.rejects(withToken(token), (error: { code: string }) => error.code === 'unauthenticated');

before(async () => {
  published = [await keysOf('first')];
  await new Promise<void>((resolve) => keyServer.listen(0, '127.0.0.1', resolve));
  const { port } = keyServer.address() as AddressInfo;
  identify = identifyByToken({ keys: new URL(`http://127.0.0.1:${port}/keys`), issuer, audience });
});
after(() => keyServer.close());

describe('a signed token', () => {
  it('says who it is and until when, and is looked at once', async () => {
    const token = await sign(published[0]!);
    const identity = await withToken(token);
    assert.deepEqual(identity?.person, { id: 'ana', name: 'Ana Sousa' });
    assert.ok((identity?.expires ?? 0) > Date.now());
    assert.equal(await withToken(token), identity);
    assert.equal(fetched, 1);
  });
  it('is refused when it has run out, is for another, from another, changed, or signed by nobody', async () => {
    const [keys] = published as [Keys];
    await refused(await sign(keys, {}, { expires: Math.floor(Date.now() / 1000) - 60 }));
    const claims = () =>
      new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid: keys.kid }).setSubject('ana').setExpirationTime('5m');
    await refused(await claims().setIssuer(issuer).setAudience('another').sign(keys.privateKey));
    await refused(await claims().setIssuer('https://evil.example').setAudience(audience).sign(keys.privateKey));
    const [head, body, signature] = (await sign(keys)).split('.') as [string, string, string];
    const forged = Buffer.from(
      JSON.stringify({ ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), sub: 'ben' }),
    ).toString('base64url');
    await refused(`${head}.${forged}.${signature}`);
    await refused(
      new UnsecuredJWT({}).setSubject('ana').setIssuer(issuer).setAudience(audience).setExpirationTime('5m').encode(),
    );
    const secret = new TextEncoder().encode(JSON.stringify(keys.jwk));
    await refused(
      await new SignJWT({})
        .setProtectedHeader({ alg: 'HS256', kid: keys.kid })
        .setSubject('ana')
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('5m')
        .sign(secret),
    );
    await refused(
      await new SignJWT({})
        .setProtectedHeader({ alg: 'ES256', kid: keys.kid })
        .setSubject('ana')
        .setIssuer(issuer)
        .setAudience(audience)
        .sign(keys.privateKey),
    );
    await refused('no.token.at-all');
  });
});

describe('a proxy', () => {
  const proxy = identifyByProxy({ from: ['10.0.0.0/8'], header: 'X-Forwarded-User', nameHeader: 'x-name' });
  it('is believed when it connects from a listed address, and nobody else is', async () => {
    const headers = { 'x-forwarded-user': 'ana', 'x-name': 'Ana%20Sousa' };
    assert.deepEqual((await proxy(asking(headers, '10.1.2.3')))?.person, { id: 'ana', name: 'Ana Sousa' });
    assert.deepEqual((await proxy(asking(headers, '::ffff:10.1.2.3')))?.person.id, 'ana');
    for (const address of ['127.0.0.1', '11.0.0.1', '::1', ''])
      assert.equal(await proxy(asking(headers, address)), undefined);
    assert.equal(await proxy(asking({}, '10.1.2.3')), undefined);
    assert.throws(() => identifyByProxy({ from: ['everywhere'], header: 'x' }), TypeError);
  });
});

describe('the development sign-in', () => {
  it('believes this machine and no other', async () => {
    const headers = { authorization: 'Bearer dev:ana:Ana%20Sousa' };
    assert.deepEqual((await identifyForDevelopment(asking(headers)))?.person, { id: 'ana', name: 'Ana Sousa' });
    assert.equal(await identifyForDevelopment(asking(headers, '10.0.0.1')), undefined);
  });
});
