/** What the engine has to be told. */

/** A plugin that is served already; the engine attaches to it. */
export interface AttachedPlugin {
  readonly name: string;
  readonly port: number;
}

/** A plugin that lies in a folder; the engine starts it. */
export interface InstalledPlugin {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

/** With what, where and in whose name stacks are run. */
export interface EngineSettings {
  /** The engine's binary. */
  readonly pulumi: string;
  /** Where the engine keeps its own things, plugins among them; never the user's `~/.pulumi`. */
  readonly home: string;
  /** Where the state lives: `file://…`, `s3://…` and so on. */
  readonly backend: string;
  /** Protects secrets in the state; may be empty. */
  readonly passphrase: string;
  /** All that the plugin and the state's place may see, beside what the engine needs. */
  readonly environment: Readonly<Record<string, string>>;
  /** The plugin that carries the changes, or `null` where the engine finds or downloads the one that a program asks for. */
  readonly plugin: AttachedPlugin | InstalledPlugin | null;
  /** Ends a run: the engine is asked to, and given time. */
  readonly signal?: AbortSignal;
  /** Hears, one line at a time, why it takes longer. */
  readonly progress?: (text: string) => void;
  /** How long to wait for somebody else's lock; a minute where nothing is said. */
  readonly patienceMs?: number;
}

/** The engine could not run at all. The message is one sentence for the person. */
export class EngineFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EngineFailure';
  }
}
