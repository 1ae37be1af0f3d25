/** The engine's state as it is exported: read, and edited where reality has left it behind. */

/** A resource in the state. */
export interface StateResource {
  readonly urn: string;
  readonly type: string;
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** What `pulumi stack export` prints, as far as it is looked at; the rest is carried along. */
export interface Exported {
  readonly deployment: {
    readonly resources?: readonly Entry[];
    readonly pending_operations?: readonly unknown[];
  };
}

interface Entry {
  readonly urn: string;
  readonly type: string;
  readonly id?: string;
  readonly custom?: boolean;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly dependencies?: readonly string[];
  readonly propertyDependencies?: Readonly<Record<string, readonly string[] | null>>;
}

/** Resources that stand for something outside: neither the stack itself nor the plugin. */
export function resourcesIn({ deployment }: Exported): readonly StateResource[] {
  return (deployment.resources ?? [])
    .filter(({ custom, type }) => custom === true && !type.startsWith('pulumi:'))
    .map(({ id = '', inputs = {}, outputs = {}, type, urn }) => ({ urn, type, id, inputs, outputs }));
}

/** Whether a run was cut off in the middle of an operation. */
export function wasInterrupted({ deployment }: Exported): boolean {
  return (deployment.pending_operations ?? []).length > 0;
}

/**
 * The state without some resources and without operations that were never finished: what became of those is read from
 * the provider. The engine itself keeps an unfinished creation for ever.
 */
export function without(urns: readonly string[], exported: Exported): Exported {
  const gone = new Set(urns);
  const { deployment } = exported;
  const left = (deployment.resources ?? []).filter(({ urn }) => !gone.has(urn));
  const resources = left.map((one) => untied(one, gone));
  return { ...exported, deployment: { ...deployment, resources, pending_operations: [] } };
}

/** A resource that no longer says it depends on one that is gone. */
function untied(entry: Entry, gone: ReadonlySet<string>): Entry {
  const left = (urns: readonly string[]) => urns.filter((urn) => !gone.has(urn));
  const { dependencies, propertyDependencies, ...rest } = entry;
  const byProperty = Object.entries(propertyDependencies ?? {}).map(
    ([name, urns]) => [name, left(urns ?? [])] as const,
  );
  return {
    ...rest,
    ...(dependencies === undefined ? {} : { dependencies: left(dependencies) }),
    ...(propertyDependencies === undefined ? {} : { propertyDependencies: Object.fromEntries(byProperty) }),
  };
}
