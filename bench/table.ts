/** What a benchmark has measured, as a table. */

/** One number, and what it ought to be at most. */
export interface Measured {
  readonly what: string;
  readonly value: number;
  readonly unit: 's' | 'times' | 'MiB' | 'requests';
  /** Left out where the number is there to compare others with. */
  readonly target?: number;
}

/** The rows, each with its target and whether it is met. */
export function tableOf(rows: readonly Measured[]): string {
  const widest = Math.max(...rows.map(({ what }) => what.length));
  return rows
    .map((row) => `  ${row.what.padEnd(widest)}  ${shown(row).padStart(15)}  ${judged(row)}`.trimEnd())
    .join('\n');
}

function judged({ target, unit, value, what }: Measured): string {
  if (target === undefined) return '';
  const met = value <= target ? 'met' : 'NOT met';
  return `${`at most ${shown({ what, unit, value: target })}`.padEnd(18)}  ${met}`;
}

function shown({ unit, value }: Measured): string {
  const digits = unit === 'MiB' || Number.isInteger(value) ? 0 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}
