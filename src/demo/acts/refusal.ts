/** Two removals are due, and the directory refuses one of them. */
import { membersOf } from '../directory.ts';
import { verdict } from '../excerpts.ts';
import { proveReceipt } from '../proof.ts';
import { lastReceipt, removalIn } from '../receipt.ts';
import type { Stage } from '../stage.ts';
import { payroll, website } from './people.ts';

export async function refusal(stage: Stage): Promise<void> {
  const { claims, directory, narrator, powers, turnTo, types } = stage;
  narrator.act('The directory refuses', '29 and 30 January 2027', 'the reviewer, the clock, and Okta');
  await revoke(stage);
  narrator.say(
    `So two removals are due on 30 January: payroll, and ${website.person} at the website, whose grant ends with the 29th. That night Okta answers 403 to the second one.`,
  );
  await turnTo('2027-01-30');
  const group = (await directory.groups()).find(({ name }) => name === website.group);
  await powers.refuse('DELETE', `^/api/v1/groups/${group?.id ?? ''}/users/`, 403);
  await types('apply --target sandbox --as-of 2027-01-30', 3);
  const groups = await directory.groups();
  const members = membersOf(groups);
  claims('Payroll is gone: a refusal holds up nobody else’s removal.', members[payroll.group], []);
  claims(
    `The directory still has ${website.person} in ${website.group}, and Gatepass says so.`,
    members[website.group],
    [website.person],
  );
  proveReceipt(stage, groups);
  const receipt = lastReceipt(stage.company);
  const gone = [payroll, website].map((one) => removalIn(receipt, one.group)?.gone);
  claims(
    'It calls the run `partial`, the one removal seen gone, and the other not gone.',
    [receipt.result, ...gone],
    ['partial', true, false],
  );
  narrator.say(
    'The engine alone would have said “succeeded”: Pulumi’s official Okta plugin reports success when Okta refuses this removal (not played here; https://github.com/okta/terraform-provider-okta/issues/2866). Hence the second reading.',
  );
}

/** A commit ends a grant before its last day. */
async function revoke({ company, narrator, turnTo, types }: Stage): Promise<void> {
  narrator.say(
    'Payroll is done early, and a grant that is not needed is revoked: a commit, with the day and the reason.',
  );
  await turnTo('2027-01-29');
  await company.git('switch', '--quiet', '--create', 'revoke-payroll');
  const revoked = 'revoked:\n  on: 2027-01-30\n  why: The first run was checked four days early\n';
  company.write(payroll.grant, company.read(payroll.grant) + revoked);
  await company.commit('Revoke what is not needed any more', 'hiring-manager');
  await types('check --base main --head revoke-payroll --as-of 2027-01-29', 0, verdict);
  await company.merge('revoke-payroll', 'reviewer');
}
