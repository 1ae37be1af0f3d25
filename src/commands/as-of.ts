/** Reads `--as-of`. */
import { readInstant } from '../time.ts';
import type { Instant, Zone } from '../time.ts';
import { Failure } from './failure.ts';

/**
 * The instant that the command line asks about.
 *
 * @param text a day, which means its beginning in the zone, or an instant with an offset; left out, `otherwise`.
 * @throws Failure where the text is neither.
 */
export function instantFor(text: string | undefined, zone: Zone, otherwise: Instant): Instant {
  if (text === undefined) return otherwise;
  const instant = readInstant(text, zone);
  if (instant !== null) return instant;
  const how = 'write a day such as 2026-12-01, or an instant with its offset such as 2026-12-01T09:00:00+01:00';
  throw new Failure(`--as-of ${JSON.stringify(text)} is no day and no instant: ${how}.`);
}
