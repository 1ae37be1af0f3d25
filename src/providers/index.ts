/** The identity providers. A new one is a folder of its own and a line here. */
import { oktaProvider } from './okta/provider.ts';

export { Unopened, Unreachable } from './provider.ts';
export type { Provider, Version } from './provider.ts';
export { isWork, settle } from './settle.ts';
export type { Settled } from './settle.ts';

/** Opens a provider by the name that a target gives it. */
export const providers = { okta: oktaProvider };
