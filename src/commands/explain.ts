/** `gatepass explain`: what a rule demands, why, and what it looks like. */
import { readFileSync } from 'node:fs';
import { nearest } from '../load/schema.ts';
import { rules, ruleOf } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Context, Outcome } from './context.ts';

/** Explains the rule with a code or a name. */
export function runExplain(codeOrName: string, context: Context): Outcome {
  const rule = ruleOf(codeOrName) ?? ruleOf(codeOrName.toUpperCase());
  if (rule !== undefined)
    return { stdout: readFileSync(new URL(`${rule.area}/${rule.name}.md`, context.pages), 'utf8'), exitCode: 0 };
  const meant =
    nearest(
      codeOrName.toUpperCase(),
      rules.map(({ code }) => code),
    ) ??
    nearest(
      codeOrName,
      rules.map(({ name }) => name),
    );
  const hint = meant === null ? `The rules are:\n${rules.map(line).join('\n')}` : `Did you mean ${meant}?`;
  return { stdout: '', stderr: `There is no rule ${JSON.stringify(codeOrName)}. ${hint}`, exitCode: 2 };
}

function line({ code, name }: Rule): string {
  return `  ${code}  ${name}`;
}
