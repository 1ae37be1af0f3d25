/** Reasons in words, with the line that they stand on. */
import type { Reason } from '../access/status.ts';
import { sayReason } from '../access/words.ts';
import { locateAll } from '../check/located.ts';
import type { ReasonView } from '../render/access-view.ts';

/** Puts reasons into words; `textOf` gives the files that they point into. */
export function sayerOf(
  reasons: readonly Reason[],
  textOf: (path: string) => string | undefined,
): (reason: Reason) => ReasonView {
  const located = locateAll(
    reasons.map(({ at }) => at),
    textOf,
  );
  return (reason) => {
    const { at, code, message } = reason;
    return {
      code,
      messageId: message.id,
      args: message.args,
      message: sayReason(reason),
      path: at.path,
      line: located(at).range.line,
    };
  };
}
