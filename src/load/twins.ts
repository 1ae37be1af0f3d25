/** GP-INT-004: two paths that differ in case only. Many file systems hold one of them. */
import type { Finding } from '../diagnostic.ts';
import { isElsewhere } from './taken.ts';

/** The second and every further path of each pair; most paths have no capital letter and cannot be one. */
export function twinsAmong(paths: readonly string[]): readonly Finding[] {
  if (paths.every((path) => path === path.toLowerCase())) return [];
  const spelt = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.toLowerCase();
    const other = spelt.get(folded);
    if (other === undefined) spelt.set(folded, path);
    return other === undefined ? [] : [twin(path, other)];
  });
}

function twin(path: string, other: string): Finding {
  const at = { path, pointer: '', on: 'value' as const, span: { start: 0, end: 0 } };
  const related = [{ role: 'other' as const, at: { ...at, path: other }, message: { id: 'other', args: {} } }];
  return { code: 'GP-INT-004', at, message: { id: 'twin', args: { other } }, related };
}

/** Of two paths that differ in case only, one is misplaced as well; the other half of the same defect says it. */
export function withoutTwins(findings: readonly Finding[]): readonly Finding[] {
  const twins = findings.filter(({ code, message }) => code === 'GP-INT-004' && message.id === 'twin');
  const folded = new Set(twins.map(({ at }) => at.path.toLowerCase()));
  const isTwin = ({ at }: Finding) => folded.has(at.path.toLowerCase());
  return folded.size === 0 ? findings : findings.filter((one) => !isElsewhere(one) || !isTwin(one));
}
