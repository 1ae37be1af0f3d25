/** Defects that warn. */
import { edited, found } from '../defect.ts';
import type { Defect, Otherwise } from '../defect.ts';

/** An edit after which a standing rule warns. */
export function warned(
  says: string,
  path: string,
  from: string,
  to: string,
  code: string,
  other: Otherwise = {},
): Defect {
  return edited(says, path, from, to, code, { severity: 'warning', ...other });
}

/** A paper that was never filed, and where that is told. */
export function gone(says: string, path: string, told: string, marked: string, code: string): Defect {
  return {
    says,
    change: (files) => void files.delete(path),
    finds: [found(code, told, marked, 'warning')],
    quiets: [],
  };
}
