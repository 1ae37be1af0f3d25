/** What the engine tells while it runs, and what came of it. */

/** How a run ended. */
export interface Run {
  /** Whether the engine ended with success. */
  readonly ok: boolean;
  readonly failed: readonly Failed[];
  /** The engine's own failure, which belongs to no resource; `null` where there is none, or `failed` says it all. */
  readonly message: string | null;
  /** Resources that were made, changed, deleted or imported. */
  readonly changed: number;
}

/** What could not be done to a resource, in the provider's words. */
export interface Failed {
  readonly urn: string;
  /** `create`, `update`, `delete`, `replace`, `import`, `read`, `refresh` and so on. */
  readonly op: string;
  readonly message: string;
}

/** The engine's events, as far as they are listened to. */
export interface EngineEvent {
  readonly resOpFailedEvent?: { readonly metadata: { readonly urn: string; readonly op: string } };
  readonly resOutputsEvent?: { readonly metadata: { readonly urn: string; readonly op: string } };
  readonly diagnosticEvent?: { readonly urn?: string; readonly message: string; readonly severity: string };
}

/** Operations after which nothing is different out there. */
const UNCHANGING = ['same', 'refresh', 'read', 'discard', 'read-discard'];

/** What only repeats that something has failed. */
const ECHO = /^(update failed|refresh failed|One or more errors occurred|.*resource .* failed to register)/m;

/** What came of the events of a run. */
export function runOf(events: readonly EngineEvent[], ok: boolean, stderr: string): Run {
  const errors = events.flatMap(({ diagnosticEvent }) =>
    diagnosticEvent?.severity === 'error' ? [diagnosticEvent] : [],
  );
  const failed = failedIn(events, errors);
  const own = errors.filter(({ message, urn }) => isOwn(urn) && !ECHO.test(message)).map(({ message }) => message);
  const said = trimmed(own.join(' ')) || trimmed(stderr) || 'the engine did not say why';
  const silent = ok || (failed.length > 0 && own.length === 0);
  const changed = events.filter(({ resOutputsEvent: done }) => done && isChange(done.metadata)).length;
  return { ok, failed, message: silent ? null : said, changed };
}

type Diagnostic = NonNullable<EngineEvent['diagnosticEvent']>;

/** Failed operations, and errors that name a resource without one: inputs that were refused before it began. */
function failedIn(events: readonly EngineEvent[], errors: readonly Diagnostic[]): readonly Failed[] {
  const operations = new Map(
    events.flatMap(({ resOpFailedEvent: failed }) => (failed ? [[failed.metadata.urn, failed.metadata.op]] : [])),
  );
  const urns = new Set([...operations.keys(), ...errors.flatMap(({ urn = '' }) => (isOwn(urn) ? [] : [urn]))]);
  return [...urns].map((urn) => {
    const messages = errors.filter((error) => error.urn === urn).map(({ message }) => trimmed(message));
    return {
      urn,
      op: operations.get(urn) ?? 'check',
      message: [...new Set(messages)].join(' ') || 'no reason was given',
    };
  });
}

function isChange({ op, urn }: { readonly op: string; readonly urn: string }): boolean {
  return !UNCHANGING.includes(op) && !isOwn(urn);
}

/** Whether something is the engine's own, as the stack itself and the plugin are. */
function isOwn(urn = ''): boolean {
  return urn === '' || (urn.split('::')[2] ?? '').startsWith('pulumi:');
}

/** The plugin's sentence without the wrappings of the engine, of the plugin's own log and of the program's stack. */
function trimmed(message: string): string {
  return message
    .replace(/^(error: |Unhandled exception: |Error: )+/gm, '')
    .replace(/^\s+at .*$/gm, '')
    .replace(/^.*\b\d+ errors? occurred:\s*\*?/gm, '')
    .replace(/sdk-v2\/\S+ sdk\.helper_schema: |: provider=\S+@\S+$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
