/** Formats, by document and name. A new one is a file of its own and a line here. */
import type { Report } from '../diagnostic.ts';
import { renderAccess } from './access-terminal.ts';
import type { AccessOptions } from './access-terminal.ts';
import type { AccessView } from './access-view.ts';
import { renderApply } from './apply-terminal.ts';
import type { ApplyOptions } from './apply-terminal.ts';
import type { ApplyView } from './apply-view.ts';
import { renderJson } from './json.ts';
import { renderReport } from './terminal.ts';
import type { ReportOptions } from './terminal.ts';
import { renderVerify } from './verify-terminal.ts';
import type { ShownOptions } from './verify-terminal.ts';
import type { VerifyView } from './verify-view.ts';
import { renderWhoHad } from './who-had-terminal.ts';
import type { WhoHadView } from './who-had-view.ts';

/** Renders a document as text. */
export type Format<Document, Options> = (document: Document, options: Options) => string;

/** The formats of every document. Each takes the same options, also where it needs none of them. */
export const formats = {
  report: formatsOf<Report, ReportOptions>()({ pretty: renderReport, json: renderJson }),
  apply: formatsOf<ApplyView, ApplyOptions>()({ pretty: renderApply, json: renderJson }),
  access: formatsOf<AccessView, AccessOptions>()({ pretty: renderAccess, json: renderJson }),
  verify: formatsOf<VerifyView, ShownOptions>()({ pretty: renderVerify, json: renderJson }),
  whoHad: formatsOf<WhoHadView, ShownOptions>()({ pretty: renderWhoHad, json: renderJson }),
};

/** Keeps the names, so that a command knows which there are. */
function formatsOf<Document, Options>() {
  return <Name extends string>(named: Readonly<Record<Name, Format<Document, Options>>>) => named;
}
