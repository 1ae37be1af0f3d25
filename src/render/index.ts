/** Formats, by document and name. A new one is a file of its own and a line here. */
import type { Report } from '../diagnostic.ts';
import { renderAccess } from './access-terminal.ts';
import type { AccessOptions } from './access-terminal.ts';
import type { AccessView } from './access-view.ts';
import { renderJson } from './json.ts';
import { renderReport } from './terminal.ts';
import type { ReportOptions } from './terminal.ts';

/** Renders a document as text. */
export type Format<Document, Options> = (document: Document, options: Options) => string;

/** The formats of every document. Each takes the same options, also where it needs none of them. */
export const formats = {
  report: formatsOf<Report, ReportOptions>()({ pretty: renderReport, json: renderJson }),
  access: formatsOf<AccessView, AccessOptions>()({ pretty: renderAccess, json: renderJson }),
};

/** Keeps the names, so that a command knows which there are. */
function formatsOf<Document, Options>() {
  return <Name extends string>(named: Readonly<Record<Name, Format<Document, Options>>>) => named;
}
