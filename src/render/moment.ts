/** Instants for people. */

/** An instant as people write it, to the second; the offset stays, since a clock may show an hour twice. */
export function momentOf(instant: string): string {
  return instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::00)?(:\d\d)?(?:\.\d+)?(.*)$/, '$1 $2$3 $4');
}
