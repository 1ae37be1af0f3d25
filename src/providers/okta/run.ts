/** Runs a program so that nothing that fails holds back what could be done. */
import type { Fault } from '../../access/directory.ts';
import type { Run, Stack } from '../pulumi/stack.ts';
import { nameIn } from './urns.ts';

/** What the engine does before the program: a failure there keeps all of it from running. */
const BEFOREHAND = ['refresh', 'read'];

/**
 * Carries a program out for some resources. The engine goes on after a failed change, but not after a failed reading:
 * then it runs again without those that could not be read.
 *
 * @returns what went wrong.
 */
export async function upEach(
  stack: Stack,
  program: () => Promise<void>,
  targets: readonly string[],
): Promise<readonly Fault[]> {
  if (targets.length === 0) return [];
  const run = await stack.up(program, { targets: [...targets], refresh: true });
  if (run.ok) return [];
  const unread = new Set(run.failed.filter(({ op }) => BEFOREHAND.includes(op)).map(({ urn }) => urn));
  const rest = targets.filter((urn) => !unread.has(urn));
  const again = unread.size > 0 && rest.length < targets.length;
  return [...faultsOf(run), ...(again ? await upEach(stack, program, rest) : [])];
}

function faultsOf({ failed, message }: Run): readonly Fault[] {
  const faults = failed.map(({ message: text, urn }) => ({ where: nameIn(urn), message: text, id: errorIdIn(text) }));
  return message === null ? faults : [...faults, { where: 'engine', message, id: errorIdIn(message) }];
}

/** Okta's ids of errors: https://developer.okta.com/docs/reference/error-codes */
function errorIdIn(text: string): string | null {
  return /\boae[A-Za-z0-9_-]{10,}/.exec(text)?.[0] ?? null;
}
