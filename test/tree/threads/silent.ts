/** Takes every chunk and never says a word, nor ends. */
import { workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Work } from '../../../src/commands/tree/second.ts';

const port = workerData as MessagePort;
port.once('message', ({ chunks, next }: Work) => {
  Atomics.add(next, 0, chunks.length);
  port.postMessage('silence');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
