/** Founds the company: the sample, the sandbox as its target, and a key that its receipts are trusted by. */
import type { Company } from './company.ts';
import type { Program } from './program.ts';
import { instantOf } from './stage.ts';

/** Makes the first commit, on the day on which the story begins. */
export async function found(company: Company, url: string, program: Program): Promise<void> {
  company.turnTo(instantOf('2026-12-01'));
  const { code, stderr } = await program(['keys', 'init'], () => undefined);
  if (code !== 0) throw new Error(`gatepass keys init failed: ${stderr.trim()}`);
  const [, key = ''] = company.read('.gatepass/keys/receipts.pub.pem').split('\n');
  company.edit('policies/organisation.yaml', ['http://127.0.0.1:8086', url]);
  const entry = ['', 'receipt_keys:', '  - id: receipts-2026', `    ed25519: ${key}`, '    from: 2026-12-01', ''];
  company.write('policies/organisation.yaml', company.read('policies/organisation.yaml') + entry.join('\n'));
  await company.commit('Found the company', 'founder');
}
