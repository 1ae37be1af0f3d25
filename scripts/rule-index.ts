/** Writes `docs/rules.md`: every rule in one table, made from the rules themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Options } from 'prettier';
import { rules } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import { pageOf } from '../src/rules/words.ts';

const root = join(import.meta.dirname, '..');

const opening = `<!-- Made by scripts/generate.ts from src/rules. Edit those. -->

# Rules

Gatepass judges by these rules, in this order: a finding silences later rules that read the same field, so that one
defect gives one finding. Every page shows a file that fails, what is said of it, and a file that passes; the tests run
the pages. \`gatepass explain <code>\` prints a page. Exceptions as files come with a later version: what a page says under
"When" is for the people who decide.
`;

/** The text of `docs/rules.md`, laid out as the repository's prettier wants it. */
export async function ruleIndex(): Promise<string> {
  const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')) as Options;
  const table = ['| Code | Name | What must be so | Speaks |', '| --- | --- | --- | --- |', ...rules.map(rowOf)];
  return format(`${opening}\n${table.join('\n')}\n`, { ...style, parser: 'markdown' });
}

function rowOf(rule: Rule): string {
  const cells = [rule.code, `[${rule.name}](../${pageOf(rule)})`, rule.what, briefly(rule)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** How a rule speaks, in a few words. */
function briefly({ refuses, severity, standing }: Rule): string {
  if (standing !== undefined) return `${severity} at the gate, else warning; suspends`;
  return refuses === undefined ? severity : `${severity}; refuses the grant${refuses === 'in part' ? ' in part' : ''}`;
}

/** What papers and decisions are called in a sentence. */
const PAPERS = { dpa: 'DPA', tom: 'TOM declaration', classification: 'classification' };

const REFUSALS: Readonly<Record<string, string>> = {
  true: ' On main, a grant that it speaks against is refused.',
  'in part': ' On main, some of the grants that it speaks against are refused: see below.',
};

/** How a rule speaks, in sentences. */
export function speaksOf({ refuses, severity, since, standing }: Rule): string {
  const said = severity === 'error' ? 'An error' : `A ${severity}`;
  const first = `Since ${since}.`;
  if (standing === undefined) {
    return `${said}.${REFUSALS[String(refuses)] ?? ''} ${first}`;
  }
  const gate = `${said} where a change adds, widens or extends a grant and the ${PAPERS[standing]} does not hold`;
  return `${gate}; else a warning. A lapse suspends the access, a renewal restores it. ${first}`;
}
