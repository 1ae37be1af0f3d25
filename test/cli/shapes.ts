/** The JSON documents as `contract.md` gives them, written by hand from there, as far as tests look into them. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic extends Place {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly endLine: number;
  readonly endColumn: number;
  readonly change: 'new' | 'existing' | null;
  readonly related: readonly (Place & { readonly role: string; readonly message: string })[];
  readonly fixes: readonly {
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  readonly fingerprint: string;
}

export interface Report {
  readonly asOf: string;
  readonly commit: string | null;
  readonly base: string | null;
  readonly dirty: boolean;
  readonly verdict: 'pass' | 'fail' | 'unjudged';
  readonly rules: readonly Readonly<Record<string, unknown>>[];
  readonly diagnostics: readonly Diagnostic[];
  readonly truncated: readonly { readonly path: string; readonly count: number }[];
  readonly unjudged: readonly { readonly input: string; readonly reason: string }[];
  readonly counts: {
    readonly documents: Readonly<Record<string, number>>;
    readonly error: number;
    readonly warning: number;
  };
}

export interface Grant {
  readonly grant: string;
  readonly freelancer: string;
  readonly system: string;
  readonly status: string;
  readonly until: string | null;
  readonly because: readonly { readonly message: string; readonly path: string; readonly line: number }[];
}

export interface Access {
  readonly asOf: string;
  readonly commit: string | null;
  readonly dirty: boolean;
  readonly grants: readonly Grant[];
  readonly timeline: readonly { readonly at: string; readonly grant: string }[];
  /** Grants of which nothing can be said, and the file to blame. */
  readonly unknown: readonly { readonly grant: string | null; readonly path: string }[];
  readonly error: { readonly message: string } | null;
}

/** The document that a run of `check --format json` printed. */
export function reportIn({ stdout }: { readonly stdout: string }): Report {
  return JSON.parse(stdout) as Report;
}

/** The document that a run of `access --format json` printed. */
export function accessIn({ stdout }: { readonly stdout: string }): Access {
  return JSON.parse(stdout) as Access;
}

/** Status by grant, without the beginning that all ids share. */
export function statuses({ grants }: Access): Readonly<Record<string, string>> {
  return Object.fromEntries(grants.map(({ grant, status }) => [grant.replace('gr-2026-', ''), status]));
}
