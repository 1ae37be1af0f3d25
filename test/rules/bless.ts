/** What is generated in a rule page: its head from the rule, and its frames from a run. */
import { speaksOf } from '../../scripts/rule-index.ts';
import { wrap } from '../../src/render/wrap.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { readPage, rewritten } from './page.ts';
import { failing } from './stories.ts';
import { broughtBy, framesOf } from './trial.ts';

/** The page as it should be today. */
export function current(text: string, rule: Rule): string {
  const shown = readPage(text).stories.map((story) => framesOf(broughtBy(failing(story)), failing(story)));
  return rewritten(text, headOf(rule), shown);
}

function headOf(rule: Rule): string {
  const paragraphs = [
    `# ${rule.code} ${rule.name}`,
    rule.what,
    `**Why.** ${rule.why}`,
    `**Answers to.** ${rule.source.join('; ')}.`,
    `**Speaks.** ${speaksOf(rule)}`,
  ];
  return paragraphs.map((paragraph) => `${wrap(paragraph, 120).join('\n')}\n\n`).join('');
}
