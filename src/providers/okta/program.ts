/**
 * The Pulumi programs: what the engine shall make true. The same ones run on either plugin.
 *
 * Everything is protected: an account or a group is never deleted, only emptied or deactivated, and a program that lost
 * half its resources would be refused by the engine instead of carried out.
 */

/** A group that the engine keeps, with the list of its members. */
export interface GroupEntry {
  /** Logical name in the state. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Id at Okta; `null` where the group has to be made. */
  readonly id: string | null;
  /** Ids of the accounts that shall be members, and nobody else. */
  readonly users: readonly string[];
  /** Which of the two the state does not know yet, although they exist. */
  readonly imports: { readonly group: boolean; readonly memberships: boolean };
}

/** An account that the engine keeps. */
export interface UserEntry {
  /** Id of the person: the logical name in the state. */
  readonly key: string;
  readonly login: string;
  /** Status that is demanded; `null` leaves it to Okta and to whoever works there. */
  readonly status: 'ACTIVE' | 'DEPROVISIONED' | null;
  /** Id at Okta of an account that exists and that the state does not know. */
  readonly imports: string | null;
}

/** The program of stack `access`. */
export function accessProgram(entries: readonly GroupEntry[]): () => Promise<void> {
  return async () => {
    const [{ Group }, { GroupMemberships }] = await Promise.all([
      import('@pulumi/okta/group/group.js'),
      import('@pulumi/okta/groupMemberships.js'),
    ]);
    for (const { description, id, imports, key, name, users } of entries) {
      const importing = (wanted: boolean, as: string) => (wanted && id !== null ? { import: as } : {});
      // An import changes nothing yet: what a group is called must not hold up who is in it.
      const asIs = imports.group ? { ignoreChanges: ['name', 'description'] } : {};
      const options = { protect: true, ...asIs, ...importing(imports.group, id ?? '') };
      const group = new Group(key, { name, description }, options);
      // Always through the group: without this order the engine trips over what is not among its targets
      // (https://github.com/pulumi/pulumi/issues/24359).
      new GroupMemberships(
        key,
        { groupId: group.id, users: [...users], trackAllUsers: true },
        { protect: true, ...importing(imports.memberships, `${id}/true`) },
      );
    }
  };
}

/** The program of stack `identities`. */
export function identitiesProgram(entries: readonly UserEntry[]): () => Promise<void> {
  return async () => {
    const { User } = await import('@pulumi/okta/user/user.js');
    for (const { imports, key, login, status } of entries) {
      new User(
        key,
        { firstName: 'External', lastName: key, login, email: login, ...(status === null ? {} : { status }) },
        {
          protect: true,
          ...(status === null ? { ignoreChanges: ['status'] } : {}),
          ...(imports === null ? {} : { import: imports }),
        },
      );
    }
  };
}
