/** Reads groups: one, and those of a query. */
import type { Answer, Call } from '../call.ts';
import { ok } from '../call.ts';
import type { Group } from '../org/group.ts';
import { byId, pageOf, readLimit } from '../paging.ts';
import { meets } from '../query/evaluate.ts';
import type { Expression } from '../query/parse.ts';
import { filterable, readExpression } from '../query/read.ts';
import { groupIn } from './find.ts';
import { groupFields, renderGroup } from './render.ts';

const PAGE = { usual: 10_000, most: 10_000 };

/** `filter` knows these: https://developer.okta.com/docs/api/openapi/okta-management/management/group/listgroups */
const known = filterable(['id', 'type'], ['lastUpdated', 'lastMembershipUpdated']);

/** `GET /api/v1/groups/{group}` */
export function readGroup(call: Call): Answer {
  return ok(renderGroup(groupIn(call), call.base));
}

/** `GET /api/v1/groups`: all, or those that `search`, `filter` and `q` describe together. */
export function listGroups(call: Call): Answer {
  const { org, base, query } = call;
  const wanted = [readExpression(call, 'search'), readExpression(call, 'filter', known)];
  const q = query.get('q')?.toLowerCase() ?? null;
  const pick = (id: string): unknown => {
    const group = org.groups.get(id);
    return group !== undefined && isWanted(group, wanted, q) ? renderGroup(group, base) : undefined;
  };
  if (q !== null) return ok(firstOf(org.groupIds, readLimit(call, { usual: 300, most: 10_000 }), pick));
  const page = pageOf(call, byId(org.groupIds), PAGE, pick);
  return { status: 200, body: page.items, links: page.links };
}

function isWanted(group: Group, wanted: readonly (Expression | null)[], q: string | null): boolean {
  if (q !== null && !group.name.toLowerCase().startsWith(q)) return false;
  return wanted.every((expression) => expression === null || meets(expression, groupFields(group)));
}

/** A query by `q` has no pages and no links: seen in recordings. */
function firstOf(ids: readonly string[], limit: number, pick: (id: string) => unknown): readonly unknown[] {
  const found: unknown[] = [];
  for (const id of ids) {
    if (found.length === limit) break;
    const item = pick(id);
    if (item !== undefined) found.push(item);
  }
  return found;
}
