/** The steps of a change of an account, in the order in which they are made. */
import type { Okta } from '../http/okta.ts';
import { canonical } from '../schema/json.ts';
import { textIn } from '../values.ts';
import type { Values } from '../values.ts';
import { changedUser, importedPassword } from './body.ts';
import { bringTo, get, place } from './lifecycle.ts';
import { profileTexts } from './properties.ts';

/** What else goes with the profile. */
const alongside = ['customProfileAttributes', 'type', 'realmId', 'password', 'recoveryQuestion', 'recoveryAnswer'];
const imported = ['passwordHash', 'passwordInlineHook'];

type IsNew = (name: string) => boolean;

/** A step. */
export interface Step {
  /** What the step does, for the message when it fails. */
  readonly what: string;
  readonly take: () => Promise<unknown>;
  /** Properties that Okta never tells, and that are true once this step is done. */
  readonly settles: readonly string[];
  /** The steps after it are taken all the same. */
  readonly mayFail?: boolean;
}

/** The steps from one state to the other. */
export function stepsOf(okta: Okta, id: string, olds: Values, plan: Values): readonly Step[] {
  const isNew = (name: string) => canonical(olds[name] ?? '') !== canonical(plan[name] ?? '');
  const status = isNew('status') ? [statusStep(okta, id, plan)] : [];
  const profile = profileSteps(okta, id, olds, plan, isNew);
  const leaves = textIn(plan, 'status') === 'DEPROVISIONED';
  // Okta freezes a deactivated account, so its profile goes first there; whatever comes of that, the account is closed.
  if (leaves) return status.length > 0 ? [...profile.map(lenient), ...status] : profile.length > 0 ? [frozen] : [];
  const before = isNew('password') ? [mayHavePassword(okta, id)] : [];
  return [...before, ...status, ...profile, ...credentialSteps(okta, id, plan, isNew)];
}

const lenient = (step: Step): Step => ({ ...step, mayFail: true });

function profileSteps(okta: Okta, id: string, olds: Values, plan: Values, isNew: IsNew): readonly Step[] {
  if (![...profileTexts, ...alongside, ...imported].some(isNew)) return [];
  const body = changedUser(plan, olds, importedPassword(plan, isNew));
  return [{ what: 'its profile was changed', take: () => okta('PUT', place(id), body), settles: imported }];
}

function credentialSteps(okta: Okta, id: string, plan: Values, isNew: IsNew): readonly Step[] {
  const password: Step = {
    what: 'its password was changed',
    take: () => withPassword(okta, id, plan),
    settles: ['password', 'oldPassword'],
  };
  const recovery: Step = {
    what: 'its recovery question was changed',
    take: () => withRecovery(okta, id, plan),
    settles: ['recoveryQuestion', 'recoveryAnswer'],
  };
  const asks = isNew('recoveryQuestion') || isNew('recoveryAnswer');
  return [...(isNew('password') ? [password] : []), ...(asks ? [recovery] : [])];
}

function statusStep(okta: Okta, id: string, plan: Values): Step {
  const status = textIn(plan, 'status');
  const refused = () => Promise.reject(new Error('an account can be STAGED only when it is created'));
  const take = status === 'STAGED' ? refused : () => bringTo(okta, id, status);
  return { what: `its status was made ${status}`, take, settles: [] };
}

function mayHavePassword(okta: Okta, id: string): Step {
  const take = async () => {
    if (textIn(await get(okta, id), 'status') === 'PROVISIONED')
      throw new Error('the account has not been activated by its person yet');
  };
  return { what: 'its password can be changed', take, settles: [] };
}

const frozen: Step = {
  what: 'its profile was changed',
  take: () => Promise.reject(new Error('of a DEPROVISIONED account only the status can be changed')),
  settles: [],
};

function withPassword(okta: Okta, id: string, plan: Values): Promise<unknown> {
  const value = textIn(plan, 'password');
  const old = textIn(plan, 'oldPassword');
  if (old === '') return okta('PUT', place(id), { credentials: { password: { value } } });
  return okta('POST', `${place(id)}/credentials/change_password`, {
    oldPassword: { value: old },
    newPassword: { value },
  });
}

function withRecovery(okta: Okta, id: string, plan: Values): Promise<unknown> {
  return okta('POST', `${place(id)}/credentials/change_recovery_question`, {
    password: { value: textIn(plan, 'password') },
    recovery_question: { question: textIn(plan, 'recoveryQuestion'), answer: textIn(plan, 'recoveryAnswer') },
  });
}
