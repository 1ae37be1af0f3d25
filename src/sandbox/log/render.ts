/** Events as Okta answers them. What an event does not have is left out: the description allows no `null` there. */
import { catalogue } from './catalogue.ts';
import type { LogEntry, Named } from './entry.ts';

/** An event, whole. */
export function renderEvent(entry: LogEntry): Record<string, unknown> {
  const { message, legacy, severity }: EventWords = catalogue[entry.type];
  return {
    uuid: entry.uuid,
    published: new Date(entry.published).toISOString(),
    eventType: entry.type,
    version: '0',
    severity: severity ?? 'INFO',
    ...(legacy === undefined ? {} : { legacyEventType: legacy }),
    displayMessage: message,
    actor: renderNamed(entry.actor),
    client: clientOf(entry),
    outcome: { result: entry.outcome },
    target: entry.target.map(renderNamed),
    transaction: {
      type: 'WEB',
      id: entry.requestId,
      detail: entry.tokenId === null ? {} : { requestApiTokenId: entry.tokenId },
    },
    debugContext: { debugData: { requestId: entry.requestId, requestUri: entry.uri, url: `${entry.uri}?` } },
    authenticationContext: { authenticationStep: 0, externalSessionId: `trs${entry.requestId.slice(0, 20)}` },
    securityContext: { asNumber: null, asOrg: null, isp: null, domain: null, isProxy: null },
    request: { ipChain: [{ ip: '127.0.0.1', version: 'V4' }] },
  };
}

interface EventWords {
  readonly message: string;
  readonly legacy?: string;
  readonly severity?: string;
}

/** Groups have no other name, and Okta says `unknown`. */
function renderNamed({ id, type, login, name }: Named): unknown {
  return { id, type, alternateId: login ?? 'unknown', displayName: name };
}

/** A console is a browser, a token is used by a program. */
function clientOf({ agent, tokenId }: LogEntry): unknown {
  const atConsole = tokenId === null;
  return {
    userAgent: {
      rawUserAgent: agent,
      os: 'Unknown',
      browser: atConsole ? 'FIREFOX' : 'UNKNOWN',
    },
    zone: 'null',
    device: atConsole ? 'Computer' : 'Unknown',
    ipAddress: '127.0.0.1',
  };
}
