/**
 * The events that the sandbox tells of, with Okta's words: https://developer.okta.com/docs/reference/api/event-types/
 * Messages and old names are those of events seen in public; where none was seen the old name is left out.
 */

interface EventType {
  readonly message: string;
  readonly legacy?: string;
  readonly severity?: 'WARN';
}

/** Event types by name. */
export const catalogue = {
  'user.lifecycle.create': { message: 'Create Okta user', legacy: 'core.user.config.user_creation.success' },
  'user.lifecycle.activate': { message: 'Activate Okta user', legacy: 'core.user.config.user_activated' },
  'user.lifecycle.reactivate': { message: 'Reactivate Okta user' },
  'user.lifecycle.deactivate': { message: 'Deactivate Okta user', legacy: 'core.user.config.user_deactivated' },
  'user.lifecycle.suspend': { message: 'Suspend Okta user' },
  'user.lifecycle.unsuspend': { message: 'Unsuspend Okta user' },
  'user.lifecycle.delete.initiated': { message: 'Delete Okta user' },
  'user.account.update_profile': { message: 'Update user profile for Okta' },
  'user.account.update_password': {
    message: 'User update password for Okta',
    legacy: 'core.user.config.password_update.success',
  },
  'user.account.reset_password': {
    message: "Fired when the user's Okta password is reset",
    legacy: 'core.user.config.user_status.password_reset',
  },
  'user.account.expire_password': { message: "Expire a user's Okta password" },
  'user.account.unlock': { message: 'Unlock user account' },
  'user.session.start': { message: 'User login to Okta', legacy: 'core.user_auth.login_success' },
  'user.session.clear': { message: 'Clear user session' },
  'group.lifecycle.create': { message: 'Create Okta group' },
  'group.lifecycle.delete': { message: 'Delete Okta group' },
  'group.profile.update': { message: 'Update Okta group profile' },
  'group.user_membership.add': {
    message: 'Add user to group membership',
    legacy: 'core.user_group_member.user_add',
  },
  'group.user_membership.remove': {
    message: 'Remove user from group membership',
    legacy: 'core.user_group_member.user_remove',
  },
  'system.org.rate_limit.violation': { message: 'Rate limit violation', severity: 'WARN' },
} as const satisfies Readonly<Record<string, EventType>>;

/** The name of an event type. */
export type EventName = keyof typeof catalogue;
