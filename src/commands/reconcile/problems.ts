/** What keeps a plan from coming true, in words with the next step. */
import type { Fault } from '../../access/directory.ts';
import type { Ground } from './ground.ts';

const WORDS: Readonly<Record<string, (where: string, target: string) => string>> = {
  unmarked: (where, target) =>
    `Group ${where} exists and is not Gatepass's. To hand it over, write gatepass:${target} into its description.`,
  shared: (where) =>
    `Group ${where} is named by two roles, so that nobody can say what a membership opens. Nobody is added; give each role a group of its own.`,
  'no-subject': (where) => `The account that ${where} names in idp_subject does not exist there. Nothing is made in its place.`,
};

/** A fault as a sentence. */
export function sayFault({ id, message, where }: Fault, { target }: Pick<Ground, 'target'>): string {
  const said = WORDS[message]?.(where, target.name) ?? `${where}: ${message}`;
  return id === null || said.includes(id) ? said : `${said} (${id})`;
}
