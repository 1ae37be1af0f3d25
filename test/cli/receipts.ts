/** Receipts for the real program: written by hand into the repository of a story, as runs leave them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seal } from '../../src/evidence/envelope.ts';
import type { Signer } from '../../src/evidence/keys.ts';
import type { Predicate } from '../../src/evidence/predicate.ts';
import { statementOf } from '../../src/evidence/statement.ts';
import { openReceipts } from '../../src/hosts/receipts.ts';
import { newKey, planHash, reading, readings, run } from '../evidence/receipts.ts';
import { commit, edit, sampleRepository } from './repository.ts';

export const group = 'gp-sys-crm-data-steward';

/** Whose accounts they are. */
export const people = { '00u1': 'fl-7k3qz9m2xd', '00u2': 'fl-fec8rgh8z5' };

/** A repository, the key that signs its receipts, and a way to write them. */
export interface Story {
  readonly root: string;
  readonly first: string;
  readonly publicPem: string;
  /** Writes the receipt of a run that read the group of the CRM, and says where. */
  readonly ran: (instant: string, before: readonly string[], after?: readonly string[], more?: More) => string;
}

interface More extends Partial<Predicate> {
  readonly commit?: string;
  readonly signer?: Signer | null;
}

/** Begins a story in a repository that trusts its key, or does not say which key it trusts. */
export function begin(trusts = true): Story {
  const { publicPem, signer } = newKey();
  const { root, first } = sampleRepository();
  writeFileSync(join(root, 'key.pub.pem'), publicPem);
  const keys = `receipt_keys:\n  - id: ours\n    ed25519: ${signer.ed25519}\n    from: 2026-11-01\n`;
  if (trusts) edit(root, 'policies/organisation.yaml', 'targets:\n', `${keys}\ntargets:\n`);
  const merged = trusts ? commit(root) : first;
  const receipts = openReceipts(join(root, '.gatepass/receipts'));
  const ran: Story['ran'] = (
    instant,
    before,
    after = before,
    { commit: of = merged, signer: by = signer, ...more } = {},
  ) => {
    const own = readings(group, reading(before, instant, 'rq-before'), reading(after, instant, 'rq-after'));
    const predicate = run({ instant, people, simulated: true, groups: [own], ...more });
    return receipts.append(predicate.target, (previous) =>
      seal(statementOf(of, planHash, { ...predicate, previous }), by),
    );
  };
  return { root, first: merged, publicPem, ran };
}
