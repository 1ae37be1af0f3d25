/** Puts findings of one rule at one place together: one defect, with everything that it hits. */
import type { Finding, RelatedFinding, Severity } from '../diagnostic.ts';
import type { Rule, RuleFinding } from '../rules/rule.ts';
import type { Spoilt } from './silence.ts';

/** Collects what one rule finds. */
export interface Gathering {
  add(finding: RuleFinding): void;
  findings(): readonly Finding[];
}

/** Begins to collect what a rule finds; findings that rest on a spoilt field are not taken in. */
export function gather(rule: Rule, spoilt: Spoilt): Gathering {
  const found = new Map<string, Finding>();
  return {
    add: (finding) => {
      if (spoilt.silences(finding)) return;
      const key = `${finding.at.tree ?? ''} ${finding.at.path} ${finding.at.pointer} ${finding.message.id}`;
      const known = found.get(key);
      found.set(key, known === undefined ? { ...finding, code: rule.code } : merged(known, finding));
    },
    findings: () => [...found.values()],
  };
}

function merged(known: Finding, next: RuleFinding): Finding {
  return {
    ...known,
    severity: graver(known.severity ?? 'error', next.severity ?? 'error'),
    related: [...(known.related ?? []), ...(next.related ?? []).filter((one) => !holds(known.related ?? [], one))],
    suspends: [...new Set([...(known.suspends ?? []), ...(next.suspends ?? [])])],
  };
}

function graver(a: Severity, b: Severity): Severity {
  const order: readonly Severity[] = ['note', 'warning', 'error'];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

function holds(related: readonly RelatedFinding[], one: RelatedFinding): boolean {
  return related.some(({ at, role }) => role === one.role && at.path === one.at.path && at.pointer === one.at.pointer);
}
