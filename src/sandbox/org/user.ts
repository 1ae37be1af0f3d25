/** A person's account in the organisation. */

/** Where an account is in its life: https://developer.okta.com/docs/concepts/user-management/ */
export type Status =
  'STAGED' | 'PROVISIONED' | 'ACTIVE' | 'RECOVERY' | 'PASSWORD_EXPIRED' | 'LOCKED_OUT' | 'SUSPENDED' | 'DEPROVISIONED';

/** What is known of a person; a property that has no value is not there. */
export type Profile = Readonly<Record<string, string>>;

/** What a password is kept as: never itself. An imported hash cannot be checked, so any password fits it. */
export type Password = { readonly salt: string; readonly key: string } | 'imported';

/** An account. Times are milliseconds. */
export interface User {
  readonly id: string;
  readonly status: Status;
  readonly created: number;
  readonly activated: number | null;
  readonly statusChanged: number | null;
  readonly lastLogin: number | null;
  readonly lastUpdated: number;
  readonly passwordChanged: number | null;
  readonly type: string;
  /** Only where a caller named one: the organisation itself has no realms. */
  readonly realm: string | null;
  readonly profile: Profile;
  readonly password: Password | null;
  readonly question: string | null;
  readonly provider: { readonly type: string; readonly name: string };
}

/** What logins are compared by: Okta takes `A@x` and `a@x` for the same. */
export function loginKey(login: string): string {
  return login.toLowerCase();
}

/** The login of an account. */
export function loginOf(user: User): string {
  return user.profile['login'] ?? '';
}

/** The name of a person, as the System Log has it. */
export function nameOf({ profile }: User): string {
  return [profile['firstName'], profile['lastName']].filter((part) => part !== undefined).join(' ');
}
