/** Opens the provider of a target, with what the environment and the files say about it. */
import { find } from '../../ledger.ts';
import { managedGroups } from '../../access/managed.ts';
import { Unopened, providers } from '../../providers/index.ts';
import type { Provider } from '../../providers/index.ts';
import { engineHome } from '../../providers/pulumi/cache.ts';
import { noEngine } from '../../providers/pulumi/bring.ts';
import { findEngine } from '../../providers/pulumi/find.ts';
import type { RunContext } from '../context.ts';
import { Failure } from '../failure.ts';
import type { Ground } from './ground.ts';

/** Opens it. @throws Failure where the environment holds no way in. */
export function openOr(ground: Ground, context: RunContext): Provider {
  try {
    return openProvider(ground, context);
  } catch (error) {
    throw error instanceof Unopened ? new Failure(error.message) : error;
  }
}

function openProvider(ground: Ground, { environment, now, progress, signal }: RunContext): Provider {
  const { access, instant, last, ledger, target } = ground;
  const open = Object.hasOwn(providers, target.provider)
    ? providers[target.provider as keyof typeof providers]
    : undefined;
  if (open === undefined) throw new Failure(`There is no provider ${target.provider}.`);
  const organisation = find(ledger, 'Organisation', 'org')?.facts;
  const domain = organisation?.account_domains?.[0];
  if (domain === undefined)
    throw new Failure('policies/organisation.yaml names no domain for the accounts of external people.');
  const needed = new Set(
    access.grants.filter(({ status }) => status === 'effective').map(({ freelancer }) => freelancer),
  );
  return open({
    url: target.url,
    environment,
    plugin: target.plugin,
    state: target.state,
    passphrase: environment['PULUMI_CONFIG_PASSPHRASE'] ?? '',
    home: engineHome(environment),
    bring: async () => (await findEngine(environment)) ?? missing(),
    now: Math.min(instant, now),
    signal,
    progress,
    scope: {
      target: target.name,
      domain,
      groups: managedGroups(ledger),
      people: [...ledger.documents.Freelancer.values()].map(({ facts, id }) => ({
        freelancer: id,
        subject: facts.idp_subject ?? null,
        needed: needed.has(id),
      })),
      owned: new Map(last?.predicate.groups.flatMap(({ group, id }) => (id === null ? [] : [[id, group] as const]))),
    },
  });
}

function missing(): never {
  throw new Error(noEngine());
}
