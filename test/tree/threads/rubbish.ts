/** Takes four chunks and says of them what makes no sense, or what is not theirs. */
import { workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { loadChunk } from '../../../src/commands/tree/chunks.ts';
import type { Work } from '../../../src/commands/tree/second.ts';
import { readerOf } from '../../../src/hosts/disk.ts';
import { handOver } from '../../../src/load/handover.ts';

const port = workerData as MessagePort;
port.once('message', ({ chunks, next, root }: Work) => {
  const pathsOf = (index: number) => chunks[index]?.split('\n') ?? [];
  Atomics.add(next, 0, 4);
  const others = handOver(loadChunk(pathsOf(7), readerOf(root)));
  const nothing = JSON.stringify(pathsOf(2).map(() => ({})));
  const words = JSON.stringify(pathsOf(3).map(() => 'word'));
  for (const message of [
    null,
    'text',
    [],
    [0],
    [0, 7],
    ['0', '[]'],
    [-1, '[]'],
    [0.5, '[]'],
    [1e9, '[]'],
    [0, '[nu'],
    [0, '{}'],
    [0, '[null]'],
    [1, others],
    [2, nothing],
    [3, words],
  ])
    port.postMessage(message);
});
