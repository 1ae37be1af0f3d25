/** The steps of a change of an account, in the order in which they are made. */
import type { Okta } from '../http/okta.ts';
import { canonical } from '../schema/json.ts';
import { isValues, textIn } from '../values.ts';
import type { Values } from '../values.ts';
import { changedUser, importedPassword } from './body.ts';
import { bringTo, get, place } from './lifecycle.ts';
import { profileTexts } from './properties.ts';

/** What else goes with the profile. */
const alongside = ['customProfileAttributes', 'type', 'realmId', 'password', 'recoveryQuestion', 'recoveryAnswer'];
const imported = ['passwordHash', 'passwordInlineHook'];

/** A step. */
export interface Step {
  /** What the step does, for the message when it fails. */
  readonly what: string;
  readonly take: () => Promise<unknown>;
  /** Properties that Okta never tells, and that are true once this step is done. */
  readonly settles: readonly string[];
}

/** The steps from one state to the other. */
export function stepsOf(okta: Okta, id: string, olds: Values, plan: Values): readonly Step[] {
  const isNew = (name: string) => canonical(olds[name] ?? '') !== canonical(plan[name] ?? '');
  const profile = [...profileTexts, ...alongside].some(isNew);
  const steps: (Step | false)[] = [
    isNew('password') && { what: 'its password can be changed', take: () => mayHavePassword(okta, id), settles: [] },
    isNew('status') && {
      what: `its status was made ${textIn(plan, 'status')}`,
      take: () => withStatus(okta, id, plan),
      settles: [],
    },
    profile &&
      textIn(plan, 'status') === 'DEPROVISIONED' && {
        what: 'its profile was changed',
        take: refuseFrozen,
        settles: [],
      },
    (profile || imported.some(isNew)) && {
      what: 'its profile was changed',
      take: () => okta('PUT', place(id), changedUser(plan, olds, importedPassword(plan, isNew))),
      settles: imported,
    },
    isNew('password') && {
      what: 'its password was changed',
      take: () => withPassword(okta, id, plan),
      settles: ['password', 'oldPassword'],
    },
    (isNew('recoveryQuestion') || isNew('recoveryAnswer')) && {
      what: 'its recovery question was changed',
      take: () => withRecovery(okta, id, plan),
      settles: ['recoveryQuestion', 'recoveryAnswer'],
    },
  ];
  return steps.filter((step) => step !== false);
}

async function mayHavePassword(okta: Okta, id: string): Promise<void> {
  const user = await get(okta, id);
  if (isValues(user) && user['status'] === 'PROVISIONED')
    throw new Error('the account has not been activated by its person yet');
}

async function withStatus(okta: Okta, id: string, plan: Values): Promise<void> {
  const status = textIn(plan, 'status');
  if (status === 'STAGED') throw new Error('an account can be STAGED only when it is created');
  await bringTo(okta, id, status);
}

function refuseFrozen(): Promise<never> {
  return Promise.reject(new Error('of a DEPROVISIONED account only the status can be changed'));
}

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
