/** What is wanted of a world of toys. */
import { CustomResource } from '@pulumi/pulumi/resource.js';
import type { Program } from '../../src/providers/pulumi/program.ts';

/** Things by name, as they are out there. */
export type Things = Readonly<Record<string, unknown>>;

/** The name of the only stack. */
export const PLACE = { project: 'toys', stack: 'shelf' } as const;

class Toy extends CustomResource {}

/** A program that wants these things, and calls back when the engine runs it. */
export function wants(things: Things, running: () => void = () => {}): Program {
  return () => {
    running();
    for (const [name, value] of Object.entries(things)) new Toy('toy:index:Thing', name, { name, value });
    return Promise.resolve();
  };
}

/** The engine's name of a thing. */
export function urnOf(name: string): string {
  return `urn:pulumi:${PLACE.stack}::${PLACE.project}::toy:index:Thing::${name}`;
}
