/** Envelopes: the specification's own example, and what a signature is over. */
import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { bytesOf, isSignedBy, preAuthEncoding, seal } from '../../src/evidence/envelope.ts';
import { KeyFailure, publicKeyOf, signerOf } from '../../src/evidence/keys.ts';
import { digestOf, payloadOf, statementOf } from '../../src/evidence/statement.ts';
import { commit, newKey, planHash, run } from './receipts.ts';

suite('The encoding that is signed', () => {
  test('is the one of the DSSE specification', () => {
    const encoded = preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world'));
    assert.equal(encoded.toString(), 'DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  test('is what the specification’s own signature is over', () => {
    const x = 46950820868899156662930047687818585632848591499744589407958293238635476079160n;
    const y = 5640078356564379163099075877009565129882514886557779369047442380624545832820n;
    const coordinate = (number: bigint) =>
      Buffer.from(number.toString(16).padStart(64, '0'), 'hex').toString('base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x: coordinate(x), y: coordinate(y) };
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const sig = 'A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==';
    const encoded = preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world'));
    assert.ok(verify('sha256', encoded, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(sig, 'base64')));
  });

  test('counts bytes, not characters', () =>
    assert.equal(preAuthEncoding('ä', Buffer.from('ö')).toString(), 'DSSEv1 2 ä 2 ö'));

  test('is another one for every other type and payload', () => {
    const texts = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, texts, ([type, body], [otherType, otherBody]) => {
        const same = preAuthEncoding(type, Buffer.from(body)).equals(
          preAuthEncoding(otherType, Buffer.from(otherBody)),
        );
        assert.equal(same, type === otherType && body === otherBody);
      }),
    );
  });
});

suite('An envelope', () => {
  const key = newKey();
  const statement = statementOf(commit, planHash, run());

  test('holds the statement to the byte, and is signed by the key whose id it names', () => {
    const envelope = seal(statement, key.signer);
    const payload = bytesOf(envelope.payload);
    assert.ok(payload !== null);
    assert.equal(payload.toString(), JSON.stringify(statement));
    assert.equal(envelope.payloadType, 'application/vnd.in-toto+json');
    assert.equal(envelope.signatures[0]?.keyid, publicKeyOf(key.publicPem).keyid);
    assert.ok(isSignedBy(publicKeyOf(key.publicPem), envelope, payload));
    assert.ok(!isSignedBy(publicKeyOf(newKey().publicPem), envelope, payload));
    assert.ok(!isSignedBy(publicKeyOf(key.publicPem), { ...envelope, payloadType: 'text/plain' }, payload));
  });

  test('without a key has no signature', () => assert.deepEqual(seal(statement, null).signatures, []));

  test('is the same for the same run: nothing in it is drawn', () =>
    assert.deepEqual(seal(statement, key.signer), seal(structuredClone(statement), key.signer)));

  test('has a digest that anybody can compute', () =>
    assert.equal(digestOf(Buffer.from('abc')), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));

  test('keeps its keys in the order of the contract', () => {
    const text = payloadOf(statement).toString();
    const places = ['_type', 'subject', 'predicateType', 'target', 'previous', 'groups', 'removals', 'plugin'];
    const found = places.map((name) => text.indexOf(`"${name}"`));
    assert.deepEqual(
      found,
      found.toSorted((a, b) => a - b),
    );
  });
});

suite('A key', () => {
  // RFC 8410, section 10.3, and RFC 8032, section 7.1, test 1.
  const privatePem =
    '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----';
  const line = 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=';

  test('is the same by its PEM file, by the line in it and by its 32 bytes', () => {
    const pem = `-----BEGIN PUBLIC KEY-----\n${line}\n-----END PUBLIC KEY-----\n`;
    const forms = [pem, line, line.slice(16), ` ${line}\n`].map((form) => publicKeyOf(form));
    for (const { ed25519, keyid } of forms) {
      assert.equal(ed25519, line);
      assert.equal(keyid, digestOf(Buffer.from(line, 'base64')));
    }
    assert.equal(signerOf(privatePem).ed25519, line);
  });

  test('of another kind, or a private one, is refused in words', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    assert.throws(() => signerOf(privateKey), /is no Ed25519 key but one for rsa/);
    assert.throws(() => publicKeyOf(publicKey), KeyFailure);
    assert.throws(() => publicKeyOf(privatePem), /is a private key/);
    for (const text of ['', 'hello', '-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----', line.slice(0, -4)])
      assert.throws(() => publicKeyOf(text), KeyFailure, text);
    assert.throws(() => signerOf('hello'), KeyFailure);
  });
});
