/** Puts messages into words, late: what travels is an id and its values. */
import type { Args, Message, RuleInfo } from '../diagnostic.ts';
import { ruleOf } from './index.ts';
import type { Rule } from './rule.ts';

/** What a rule's message says, and the next step. */
export function wordsOf(code: string, message: Message): { readonly says: string; readonly do: string } {
  const words = ruleOf(code)?.messages[message.id];
  return { says: fill(words?.says ?? message.id, message.args), do: fill(words?.do ?? '', message.args) };
}

/** What stands beside a related place. */
export function noteOf(code: string, message: Message): string {
  return fill(ruleOf(code)?.notes?.[message.id] ?? NOTES[message.id] ?? message.id, message.args);
}

/** Notes that every rule may use. */
const NOTES: Readonly<Record<string, string>> = {
  grant: '`{grant}`, from {from} through {until}',
};

/** Fills `{name}` with the value of that name: a list becomes a sequence in backticks, `{name:type}` the word for a type. */
export function fill(template: string, args: Args): string {
  return template.replaceAll(/\{(\w+)(:type)?\}/g, (whole, name: string, type?: string) => {
    const text = shown(args[name]);
    return text === undefined ? whole : type === undefined ? text : (TYPES[text] ?? text);
  });
}

/** What the types of JSON Schema are to a person. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  missing: 'nothing',
  null: 'empty',
  number: 'a number',
  object: 'a group of fields',
  string: 'text',
};

function shown(value: Args[string] | undefined): string | undefined {
  if (typeof value !== 'object') return value?.toString();
  return value.map((item) => `\`${item}\``).join(', ');
}

/** A rule as reports name it. */
export function infoOf(rule: Rule): RuleInfo {
  const { area, code, name, source, what, why } = rule;
  return { code, name, area, standing: rule.standing !== undefined, what, why, source, docs: pageOf(rule) };
}

/** Path of a rule's page. */
export function pageOf({ area, name }: Pick<Rule, 'area' | 'name'>): string {
  return `src/rules/${area}/${name}.md`;
}
