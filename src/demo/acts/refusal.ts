import { membersOf } from '../directory.ts';
import { lastReceipt, proveReceipt, proveRun } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { domain, payroll, website } from './people.ts';

/** Two removals are due, and the directory refuses one of them. */
export async function refusal(stage: Stage): Promise<void> {
  const { claims, directory, narrator, powers, turnTo, types } = stage;
  narrator.act('The directory refuses', '29 to 31 January 2027', 'the compliance reviewer, the clock, and Okta');
  await revokePayroll(stage);
  narrator.say(
    `So two removals are due on 30 January: ${payroll.person} is revoked, and the grant of ${website.person} for the website was until the 29th. And that night Okta answers 403 to the removal of the second one.`,
  );
  await turnTo('2027-01-30');
  const group = (await directory.groups()).find(({ name }) => name === website.group);
  await powers.refuse('DELETE', `^/api/v1/groups/${group?.id ?? ''}/users/`, 403);
  await types('apply --target sandbox --as-of 2027-01-30', 3);
  const groups = await directory.groups();
  claims(
    `${payroll.person} is gone from payroll: one refusal stops nobody else’s removal.`,
    membersOf(groups)[payroll.group],
    [],
  );
  claims(
    `${website.person} is still in ${website.group}, as Gatepass says: exit code 3.`,
    membersOf(groups)[website.group],
    [website.person],
  );
  claims('The receipt says `partial`, not `complete`.', lastReceipt(stage).result, 'partial');
  proveReceipt(stage, groups);
  narrator.say(
    'The engine alone would have said “succeeded”: Pulumi’s official Okta plugin reports success when Okta refuses such a removal (https://github.com/okta/terraform-provider-okta/issues/2866). That is why nothing is believed here but a second reading.',
  );
  await recovery(stage);
}

async function revokePayroll({ company, narrator, turnTo, types }: Stage): Promise<void> {
  narrator.say(
    `On 29 January the payroll mapping is done, four days early. A grant that is not needed is revoked: by a commit, from the next day on.`,
  );
  await turnTo('2027-01-29');
  await company.git('switch', '--quiet', '--create', 'revoke-payroll');
  company.write(
    payroll.grant,
    `${company.read(payroll.grant)}revoked:\n  on: 2027-01-30\n  why: The first run was checked, four days early\n`,
  );
  await company.commit('Revoke what is not needed any more', 'compliance-reviewer');
  await types('check --base main --head revoke-payroll --as-of 2027-01-29', 0, (line) => /^(pass|fail)/.test(line));
  await company.merge('revoke-payroll', 'hiring-manager');
}

/** The fault is lifted, and the next run does what was left over. */
async function recovery(stage: Stage): Promise<void> {
  const { claims, directory, narrator, powers, turnTo, types } = stage;
  narrator.say('The next night Okta takes the removal. Nobody had to clean up.');
  await powers.mend();
  await turnTo('2027-01-31');
  await types('apply --target sandbox --as-of 2027-01-31', 0);
  const members = await proveRun(stage, '2027-01-31');
  claims(`${website.person} is out of ${website.group}.`, members[website.group], []);
  const { id } = await directory.account(`${website.person}@${domain}`);
  const cleared = await directory.log('user.session.clear', '2027-01-30T23:00:00.000Z', '2027-01-31T23:00:00.000Z');
  claims(
    'Sessions that were open were ended as well, as the directory’s own log says.',
    cleared.some(({ to }) => to.includes(id)),
    true,
  );
}
