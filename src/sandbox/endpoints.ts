/** Every endpoint of Okta's Management API that the sandbox speaks. A new one is one line. */
import type { Answer, Call } from './call.ts';
import { addMember, listMembers, removeMember } from './groups/members.ts';
import { listGroups, readGroup } from './groups/read.ts';
import { createGroup, deleteGroup, replaceGroup } from './groups/write.ts';
import type { Bucket } from './limits.ts';
import { listEvents } from './log/list.ts';
import { createUser } from './users/create.ts';
import { changePassword, changeRecoveryQuestion } from './users/credentials.ts';
import { expirePassword, expireWithTemporary, quietly, withLink } from './users/lifecycle.ts';
import { listGroupsOfUser, listRoles, listUsers, readMe, readUser } from './users/read.ts';
import { endSessions, removeUser, resetFactors } from './users/remove.ts';
import { mergeUser, replaceUser } from './users/update.ts';

/** One endpoint. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
  /** Where Okta counts its requests. */
  readonly bucket: Bucket;
  readonly answer: (call: Call) => Answer;
}

const activation = (activationToken: string, base: string) => ({
  activationUrl: `${base}/welcome/${activationToken}`,
  activationToken,
});
const reset = (token: string, base: string) => ({ resetPasswordUrl: `${base}/reset_password/${token}` });

const rows: readonly (readonly [method: string, path: string, bucket: Bucket, answer: Endpoint['answer']])[] = [
  ['GET', '/users', '/api/v1/users', listUsers],
  ['POST', '/users', '/api/v1/users', createUser],
  ['GET', '/users/me', '/api/v1/users/me', readMe],
  ['GET', '/users/{user}', '/api/v1/users/{id:.+}', readUser],
  ['PUT', '/users/{user}', '/api/v1/users/{id}', replaceUser],
  ['POST', '/users/{user}', '/api/v1/users/{id}', mergeUser],
  ['DELETE', '/users/{user}', '/api/v1/users/{id}', removeUser],
  ['GET', '/users/{user}/groups', '/api/v1/users/{id}', listGroupsOfUser],
  ['GET', '/users/{user}/roles', '/api/v1', listRoles],
  ['DELETE', '/users/{user}/sessions', '/api/v1/users/{id}', endSessions],
  ['POST', '/users/{user}/lifecycle/activate', '/api/v1/users/{id}', withLink('activate', true, activation)],
  ['POST', '/users/{user}/lifecycle/reactivate', '/api/v1/users/{id}', withLink('reactivate', false, activation)],
  ['POST', '/users/{user}/lifecycle/deactivate', '/api/v1/users/{id}', quietly('deactivate')],
  ['POST', '/users/{user}/lifecycle/suspend', '/api/v1/users/{id}', quietly('suspend')],
  ['POST', '/users/{user}/lifecycle/unsuspend', '/api/v1/users/{id}', quietly('unsuspend')],
  ['POST', '/users/{user}/lifecycle/unlock', '/api/v1/users/{id}', quietly('unlock')],
  ['POST', '/users/{user}/lifecycle/expire_password', '/api/v1/users/{id}', expirePassword],
  ['POST', '/users/{user}/lifecycle/expire_password_with_temp_password', '/api/v1/users/{id}', expireWithTemporary],
  ['POST', '/users/{user}/lifecycle/reset_password', '/api/v1/users/{id}', withLink('resetPassword', true, reset)],
  ['POST', '/users/{user}/lifecycle/reset_factors', '/api/v1/users/{id}', resetFactors],
  ['POST', '/users/{user}/credentials/change_password', '/api/v1/users/{id}', changePassword],
  ['POST', '/users/{user}/credentials/change_recovery_question', '/api/v1/users/{id}', changeRecoveryQuestion],
  ['GET', '/groups', '/api/v1/groups', listGroups],
  ['POST', '/groups', '/api/v1/groups', createGroup],
  ['GET', '/groups/{group}', '/api/v1/groups/{id}', readGroup],
  ['PUT', '/groups/{group}', '/api/v1/groups/{id}', replaceGroup],
  ['DELETE', '/groups/{group}', '/api/v1/groups/{id}', deleteGroup],
  ['GET', '/groups/{group}/users', '/api/v1/groups', listMembers],
  ['PUT', '/groups/{group}/users/{user}', '/api/v1/groups', addMember],
  ['DELETE', '/groups/{group}/users/{user}', '/api/v1/groups', removeMember],
  ['GET', '/logs', '/api/v1/logs', listEvents],
];

/** The table. */
export const endpoints: readonly Endpoint[] = rows.map(([method, path, bucket, answer]) => ({
  method,
  path: `/api/v1${path}`,
  bucket,
  answer,
}));
