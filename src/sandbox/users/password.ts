/** Passwords: what Okta's default policy asks of one, and what is kept of it. */
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Password } from '../org/user.ts';
import { invalid } from '../refusal.ts';

/** Cheap, because a sandbox makes many accounts and protects none. */
const COST = { N: 256, r: 8, p: 1 };

/**
 * Reads the password of `credentials`.
 *
 * @param login may not be part of it.
 * @returns `null` where the caller sends none; Okta's Go clients send an empty object then.
 */
export function readPassword(sent: unknown, login: string): Password | null {
  if (typeof sent !== 'object' || sent === null) return null;
  if ('hash' in sent || 'hook' in sent) return 'imported';
  if (!('value' in sent) || sent.value === null || sent.value === undefined) return null;
  if (typeof sent.value !== 'string') throw invalid('password', 'password: The value must be of type string');
  checkPolicy(sent.value, login);
  const salt = randomBytes(12).toString('hex');
  return { salt, key: keyOf(sent.value, salt).toString('hex') };
}

/** Whether a password is the one that is kept. */
export function fits(password: Password | null, value: unknown): boolean {
  if (password === 'imported') return true;
  if (password === null || typeof value !== 'string') return false;
  return timingSafeEqual(keyOf(value, password.salt), Buffer.from(password.key, 'hex'));
}

function keyOf(value: string, salt: string): Buffer {
  return scryptSync(value, salt, 32, COST);
}

/** Okta's default: https://help.okta.com/oie/en-us/content/topics/security/policies/about-password-policies.htm */
function checkPolicy(value: string, login: string): void {
  const parts = login.split(/[@._-]/).filter((part) => part.length >= 4);
  const named = parts.some((part) => value.toLowerCase().includes(part.toLowerCase()));
  if (value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && !named) return;
  const demands = 'at least 8 characters, a lowercase letter, an uppercase letter, a number, no parts of your username';
  throw invalid('password', `password: Password requirements were not met. Password requirements: ${demands}.`);
}
