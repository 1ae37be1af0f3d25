/** Whose an account is: known by exactly the login that Gatepass makes, or by the one that a file names. */
import type { Account } from '../../access/directory.ts';
import { optionalAt, textAt } from './pages.ts';
import { loginFor } from './scope.ts';
import type { Scope } from './scope.ts';

/** Says whose an account is, by its login and id; `null` where no file names it. */
export type Whose = (login: string, id: string) => string | null;

/** Makes the lookup. Logins are the same in capitals and small letters, ids are not. */
export function whoseIn(scope: Scope): Whose {
  const subjects = scope.people.flatMap(({ freelancer, subject }) =>
    subject === null ? [] : [{ freelancer, subject }],
  );
  const byLogin = new Map(subjects.map(({ freelancer, subject }) => [subject.toLowerCase(), freelancer]));
  const byId = new Map(subjects.map(({ freelancer, subject }) => [subject, freelancer]));
  const named = new Set(subjects.map(({ freelancer }) => freelancer));
  return (login, id) => {
    const subject = byLogin.get(login.toLowerCase()) ?? byId.get(id);
    if (subject !== undefined) return subject;
    const freelancer = /^(fl-[0-9a-z]{10})@/i.exec(login)?.[1]?.toLowerCase() ?? '';
    const made = freelancer !== '' && login.toLowerCase() === loginFor(freelancer, scope).toLowerCase();
    return made && !named.has(freelancer) ? freelancer : null;
  };
}

/** An account as Okta answers it. @throws Unanswered where the answer lacks its id, login or status. */
export function accountOf(item: unknown, whose: Whose): Account {
  const id = textAt(item, 'id');
  const since = Date.parse(optionalAt(item, 'statusChanged') ?? '');
  return {
    id,
    freelancer: whose(textAt(item, 'profile', 'login'), id),
    active: textAt(item, 'status') !== 'DEPROVISIONED',
    since: Number.isNaN(since) ? null : since,
  };
}
