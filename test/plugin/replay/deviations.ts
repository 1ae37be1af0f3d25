import type { Org } from './org.ts';
import type { Call, Request } from './scenario.ts';
export function deviationOf(_call: Call, _org: Org, _theirs: readonly Request[]): null {
  return null;
}
