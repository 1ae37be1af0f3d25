/** Loads one chunk, takes another and dies. */
import { workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { loadChunk, takeNext } from '../../../src/commands/tree/chunks.ts';
import type { Work } from '../../../src/commands/tree/second.ts';
import { readerOf } from '../../../src/hosts/disk.ts';
import { handOver } from '../../../src/load/handover.ts';

const port = workerData as MessagePort;
port.once('message', ({ chunks, next, root }: Work) => {
  const index = takeNext(next, chunks.length);
  if (index === null) return;
  port.postMessage([index, handOver(loadChunk(chunks[index]?.split('\n') ?? [], readerOf(root)))]);
  takeNext(next, chunks.length);
  throw new Error('This thread is meant to die.');
});
