/** What the demo does to the sandbox that nobody could do to a real directory: it turns the clock and makes trouble. */

/** Plays time, a fault, and a person at the console. */
export interface Powers {
  /** Sets the sandbox's clock. It runs on from there. */
  readonly clock: (instant: string) => Promise<void>;
  /** Lets every request of a kind be refused, until `mend`. */
  readonly refuse: (method: string, path: string, status: number) => Promise<void>;
  readonly mend: () => Promise<void>;
  /** An administrator adds somebody to a group by hand. */
  readonly addByHand: (login: string, group: string) => Promise<void>;
}

/** The powers of a sandbox. */
export function powersAt(url: string): Powers {
  const use = async (method: string, power: string, body?: Readonly<Record<string, unknown>>) => {
    const answer = await fetch(new URL(`/__sandbox/${power}`, url), { method, body: JSON.stringify(body) ?? null });
    if (!answer.ok) throw new Error(`The sandbox answered ${String(answer.status)} to ${method} ${power}.`);
    await answer.body?.cancel();
  };
  return {
    clock: (now) => use('PUT', 'clock', { now }),
    refuse: (method, path, status) => use('POST', 'faults', { method, path, status }),
    mend: () => use('DELETE', 'faults'),
    addByHand: (user, group) => use('POST', 'console', { action: 'addMember', user, group }),
  };
}
