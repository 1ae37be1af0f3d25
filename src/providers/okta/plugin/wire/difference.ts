/** Differences as gRPC tells them. */
import provider from '@pulumi/pulumi/proto/provider_pb.js';
import type { DiffResponse } from '@pulumi/pulumi/proto/provider_pb.js';
import type { Difference } from '../schema/difference.ts';

const { Kind } = provider.PropertyDiff;

/** @param stable properties that keep their value, unless they are the difference. */
export function differenceToWire({ paths, names, replaces }: Difference, stable: readonly string[]): DiffResponse {
  const { DIFF_NONE, DIFF_SOME } = provider.DiffResponse.DiffChanges;
  const response = new provider.DiffResponse();
  response.setHasdetaileddiff(true);
  response.setChanges(names.length === 0 ? DIFF_NONE : DIFF_SOME);
  response.setDiffsList([...names]);
  response.setReplacesList([...replaces]);
  response.setStablesList(stable.filter((name) => !names.includes(name)));
  for (const [path, change] of Object.entries(paths)) {
    const part = new provider.PropertyDiff();
    part.setKind(kindOf(change, replaces.includes(path)));
    response.getDetaileddiffMap().set(path, part);
  }
  return response;
}

function kindOf(change: Difference['paths'][string], replaces: boolean) {
  if (change === 'add') return replaces ? Kind.ADD_REPLACE : Kind.ADD;
  if (change === 'delete') return replaces ? Kind.DELETE_REPLACE : Kind.DELETE;
  return replaces ? Kind.UPDATE_REPLACE : Kind.UPDATE;
}
