/** A second thread, which loads chunks as well. Nothing depends on it: what it does not hand over is loaded here. */
import { extname } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Chunk, Next } from './chunks.ts';

/** What the second thread is told. It answers with `[index, text]` for every chunk that it has loaded. */
export interface Work {
  readonly root: string;
  /** The paths of each chunk, one a line: no path that may be opened has a line feed in it. */
  readonly chunks: readonly string[];
  readonly next: Next;
}

/** The second thread, as the first one sees it. */
export interface Second {
  /** Sets it to work. */
  begin(root: string, chunks: readonly Chunk[], next: Next): void;
  /** What has come since the last call, unchecked. Never waits. */
  received(): Iterable<unknown>;
  /** Ends it, wherever it is. */
  end(): void;
}

/** It keeps nothing, so its garbage may not pile up. Whoever needs more than that is better off alone. */
const LIMITS = { maxYoungGenerationSizeMb: 3, maxOldGenerationSizeMb: 32 };

/** In the source a TypeScript file beside this one, in the bundle a JavaScript file beside the one with this code. */
const PROGRAM = new URL(`./second-thread${extname(import.meta.url)}`, import.meta.url);

/**
 * Starts the second thread, which gets ready and waits.
 *
 * @param program for tests: what it runs.
 * @returns `null` where it cannot be started. If it fails later, nothing more is received.
 */
export function startSecond(program = PROGRAM): Second | null {
  const { port1: port, port2 } = new MessageChannel();
  try {
    const worker = threadWith(program, port2);
    const begin: Second['begin'] = (root, chunks, next) => port.postMessage(workOf(root, chunks, next));
    return { begin, received: () => messagesOn(port), end: () => void [port.close(), worker.terminate()] };
  } catch {
    // Forbidden by a permission of Node, or the system has no thread left.
    port.close();
    return null;
  }
}

/** A thread that neither holds the process nor speaks for it, and that loads nothing but its program. */
function threadWith(program: URL, port: MessagePort): Worker {
  const worker = new Worker(program, {
    workerData: port,
    transferList: [port],
    resourceLimits: LIMITS,
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  worker.on('error', () => undefined);
  worker.unref();
  return worker;
}

function workOf(root: string, chunks: readonly Chunk[], next: Next): Work {
  return { root, chunks: chunks.map((chunk) => chunk.join('\n')), next };
}

function* messagesOn(port: MessagePort): Iterable<unknown> {
  for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
    yield (got as { readonly message: unknown }).message;
  }
}
