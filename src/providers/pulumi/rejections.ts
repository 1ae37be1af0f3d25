/** What the SDK rejects and nobody waits for. */

type Listener = (...args: unknown[]) => void;

let running = 0;
let others: readonly Listener[] = [];
const unmoved = () => {};

/**
 * Does something with the SDK. For each resource that fails it rejects promises that nobody holds; it listens to them
 * itself while a program runs, and nobody else should, nor may one that comes late end the process.
 */
export async function amongRejections<T>(work: () => Promise<T>): Promise<T> {
  if (running++ === 0) {
    others = process.rawListeners('unhandledRejection') as Listener[];
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', unmoved);
  }
  try {
    return await work();
  } finally {
    if (--running === 0) {
      process.off('unhandledRejection', unmoved);
      for (const other of others) process.on('unhandledRejection', other);
    }
  }
}
