/** The server: hands requests over and sends answers back. It listens on this machine alone. */
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { readAsk } from './ask.ts';
import type { Ask } from './ask.ts';
import type { Ending } from './reply.ts';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Longer than any client keeps an idle connection: else one is closed just when the client sends on it. */
const KEPT_OPEN_MS = 10 * 60 * 1000;

/**
 * Listens.
 *
 * @param port 0 takes one that is free.
 * @param answer what answers a request.
 * @returns when it listens. @throws where the port is taken.
 */
export async function listen(port: number, answer: (ask: Ask) => Promise<Ending>): Promise<Listening> {
  const server = createServer({ keepAlive: true, noDelay: true }, (message, response) => {
    readAsk(message)
      .then(answer)
      .then((ending) => send(response, ending))
      // The caller went away while it was asking.
      .catch(() => response.destroy());
  });
  server.keepAliveTimeout = KEPT_OPEN_MS;
  server.on('clientError', refuseNoise);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, HOST, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => closed(server),
  };
}

function send(response: ServerResponse, ending: Ending): void {
  if (ending === 'drop') {
    response.destroy();
    return;
  }
  response.sendDate = false;
  for (const [name, value] of Object.entries(ending.headers)) response.setHeader(name, value);
  response.statusCode = ending.status;
  if (ending.body !== null) response.setHeader('Content-Length', Buffer.byteLength(ending.body));
  response.end(ending.body ?? undefined);
}

/** What is no request gets the answer to a bad one, as far as somebody still listens. */
function refuseNoise(_error: Error, socket: Duplex): void {
  if (!socket.writable) return;
  const body = JSON.stringify({
    errorCode: 'E0000003',
    errorSummary: 'The request body was not well-formed.',
    errorLink: 'E0000003',
    errorId: 'oae0000000000000000000000',
    errorCauses: [],
  });
  const head = ['HTTP/1.1 400 Bad Request', 'Connection: close', 'Content-Type: application/json'];
  socket.end([...head, `Content-Length: ${body.length}`, '', body].join('\r\n'));
}

async function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await ended;
}
