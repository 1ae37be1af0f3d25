/** User types and realms: the sandbox has no endpoints for them, so it can only see whether an id could be one. */
import { invalid } from '../refusal.ts';

/** @returns the type that a caller names, or `otherwise` where none is named. */
export function readType(sent: unknown, otherwise: string): string {
  if (typeof sent !== 'object' || sent === null || !('id' in sent) || sent.id === undefined) return otherwise;
  if (typeof sent.id === 'string' && /^oty[A-Za-z0-9]{17}$/.test(sent.id)) return sent.id;
  throw invalid('type', 'type: The user type does not exist');
}

/** @returns the realm that a caller names, or `otherwise` where none is named. */
export function readRealm(sent: unknown, otherwise: string | null): string | null {
  if (sent === undefined || sent === null || sent === '') return otherwise;
  if (typeof sent === 'string' && /^guo[A-Za-z0-9]{17}$/.test(sent)) return sent;
  throw invalid('realmId', 'realmId: The realm does not exist');
}
