/** The directories that Gatepass can play. A new one is one line. */
import { openSandbox } from './sandbox.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';

/** A directory to play. */
interface Play {
  readonly open: (options: SandboxOptions) => Promise<Sandbox>;
  /** Variable of the environment that names the token, where somebody wants a certain one. */
  readonly tokenVariable: string;
  /** A path that shows that it works. */
  readonly try: string;
  /** How a request carries the token. */
  readonly scheme: string;
}

/** Plays by name. */
export const sandboxes: Readonly<Record<string, Play>> = {
  okta: { open: openSandbox, tokenVariable: 'OKTA_API_TOKEN', try: '/api/v1/users/me', scheme: 'SSWS' },
};

export { StateFailure } from './state/failure.ts';
export type { Sandbox } from './sandbox.ts';
