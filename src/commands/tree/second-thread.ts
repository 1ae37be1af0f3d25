/** The program of the second thread: it takes chunks, loads them and hands them over, until there are no more. */
import { workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { readerOf } from '../../hosts/disk.ts';
import { handOver } from '../../load/handover.ts';
import { loadChunk, takeNext } from './chunks.ts';
import type { Work } from './second.ts';

const port = workerData as MessagePort;
// It is told once. All that it needs for its work is loaded by then.
port.once('message', ({ chunks, next, root }: Work) => {
  const read = readerOf(root);
  for (let index = takeNext(next, chunks.length); index !== null; index = takeNext(next, chunks.length)) {
    const chunk = chunks[index]?.split('\n') ?? [];
    port.postMessage([index, handOver(loadChunk(chunk, read))]);
  }
  port.close();
});
