/** Why a command cannot do its work: one sentence for the person, and an exit code. */
export class Failure extends Error {
  readonly exitCode: 2 | 3;

  /**
   * @param message what is wrong, and what to do.
   * @param exitCode 2 where nothing could be judged, 3 where something remote failed.
   */
  constructor(message: string, exitCode: 2 | 3 = 2) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}
