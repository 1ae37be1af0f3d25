/** What answers must look like. A proxy's page with the status 200 must not become "nobody is a member". */
import { isValues, textIn } from '../values.ts';
import type { Value, Values } from '../values.ts';
import { Unanswered } from './refusal.ts';

/**
 * An account or a group in an answer.
 *
 * @throws Unanswered where it is none.
 */
export function thingIn(body: Value): Values {
  if (isValues(body) && textIn(body, 'id') !== '' && isValues(body['profile'])) return body;
  throw new Unanswered('what answered is not Okta: an object with id and profile was expected');
}

/**
 * Accounts or groups in a list.
 *
 * @throws Unanswered where it is no list, or of something else.
 */
export function thingsIn(body: Value): readonly Values[] {
  if (Array.isArray(body)) return (body as readonly Value[]).map(thingIn);
  throw new Unanswered('what answered is not Okta: a list was expected');
}
