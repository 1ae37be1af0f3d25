/** Takes a chunk, says something, and then all the memory that it may have. */
import { workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { takeNext } from '../../../src/commands/tree/chunks.ts';
import type { Work } from '../../../src/commands/tree/second.ts';

const port = workerData as MessagePort;
port.once('message', ({ chunks, next }: Work) => {
  takeNext(next, chunks.length);
  port.postMessage('hungry');
  for (const kept: unknown[] = []; ;) kept.push({ kept });
});
