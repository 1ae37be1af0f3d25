/** Opens a sandbox: an organisation of its own, and a server that speaks Okta's Management API for it. */
import { randomBytes, randomUUID } from 'node:crypto';
import { exchange } from './exchange.ts';
import { listen } from './http/listen.ts';
import { counterFor, generous } from './limits.ts';
import type { Limits } from './limits.ts';
import { foundOrg } from './org/found.ts';
import { emptyOrg } from './org/org.ts';
import { PREFIX, usePower } from './powers/powers.ts';
import { forgetful, openState } from './state/file.ts';
import { commit } from './world.ts';
import type { World } from './world.ts';

/** How a sandbox is opened. */
export interface SandboxOptions {
  /** 0 takes a port that is free. */
  readonly port?: number;
  /** Where the organisation is kept; without one it lives as long as the sandbox. */
  readonly state?: string;
  readonly testPowers?: boolean;
  /** The token that the API takes; left out, the one in the state, or a new one. */
  readonly token?: string;
  /** Requests a minute, for buckets that differ from the usual. */
  readonly limits?: Limits;
  /** Whether deactivation ends memberships. */
  readonly leaversLeaveGroups?: boolean;
  /** Is told of an error that is a defect of the sandbox. */
  readonly complain?: (error: unknown) => void;
}

/** A sandbox that listens. */
export interface Sandbox {
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

/**
 * Opens a sandbox.
 *
 * @throws StateFailure where the state file cannot be used; the error of the system where the port is taken.
 */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const closing = new AbortController();
  const world = worldFor(options, closing.signal);
  try {
    enter(world, options.token);
    const { port, close } = await listen(options.port ?? 0, async (ask) =>
      world.powers && ask.path.startsWith(PREFIX) ? usePower(world, ask) : exchange(world, ask),
    );
    world.base = `http://127.0.0.1:${port}`;
    return {
      url: world.base,
      token: world.org.token,
      close: async () => {
        closing.abort();
        await close();
        world.store.close();
      },
    };
  } catch (error) {
    world.store.close();
    throw error;
  }
}

function worldFor(options: SandboxOptions, closing: AbortSignal): World {
  const org = emptyOrg({ leaversLeaveGroups: options.leaversLeaveGroups ?? false });
  const counter = () => counterFor({ ...generous, ...options.limits });
  return {
    org,
    store: options.state === undefined ? forgetful : openState(options.state, org),
    base: '',
    count: counter(),
    counter,
    powers: options.testPowers ?? false,
    faults: [],
    journal: [],
    closing,
    complain: options.complain ?? (() => undefined),
  };
}

/** Founds the organisation where there is none yet, and notes that it was opened once more. */
function enter(world: World, token: string | undefined): void {
  const { org } = world;
  const seed = randomUUID();
  const fresh = `00${randomBytes(30).toString('base64url')}`;
  if (org.founding.owner === '') commit(world, foundOrg({ seed, token: token ?? fresh, at: Date.now() }));
  if (token !== undefined && token !== org.token) commit(world, [{ fact: 'token', token }]);
  commit(world, [{ fact: 'opened', boot: org.mint.boot + 1 }]);
}
