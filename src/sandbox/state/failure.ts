/** Why a state file cannot be used: one sentence for the person who started the sandbox. */
export class StateFailure extends Error {
  override readonly name = 'StateFailure';
}
