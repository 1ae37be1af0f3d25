/**
 * Okta's own data, which lies beside the project and not in it: its API description and recordings of real traffic.
 * `GATEPASS_OKTA_DATA` names another folder. Where it is absent the tests that need it say so and are skipped.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const named = process.env['GATEPASS_OKTA_DATA'];

/** Folder of the data. */
const folder = named ?? fileURLToPath(new URL('../../../shared/okta', import.meta.url));

/** Where the data would be. */
export function dataPath(name: string): string {
  return `${folder}/${name}`;
}

/** @returns why a test that needs some of it is skipped, or `false`. */
export function withoutData(name: string): string | false {
  return existsSync(dataPath(name)) ? false : `${name} of Okta's data is not beside the project (../shared/okta)`;
}
