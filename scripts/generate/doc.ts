import type { JSDocableNode, Node } from 'ts-morph';
import { fail } from './fail.ts';

/** Tags that may stand on an interface. */
export const interfaceTags = ['title'] as const;

/** Tags that may stand on an alias. */
export const aliasTags = ['pattern', 'minLength', 'minimum', 'maximum', 'example', 'refers'] as const;

/** Tags that may stand on a field. */
export const fieldTags = [
  ...['pattern', 'minLength', 'minimum', 'maximum', 'minItems', 'uniqueItems', 'example'],
  ...['title', 'pii', 'missing', 'notBefore'],
] as const;

/** A comment: its text, and the values of its tags in order. */
export interface Doc {
  readonly text: string;
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

/** The comment of a declaration, which may carry the tags in `known` and no others. */
export function docOf(node: Node & JSDocableNode, known: readonly string[]): Doc {
  const comments = node.getJsDocs();
  if (comments.length > 1) fail(node, 'has two comments; only one would be read');
  const tags = new Map<string, string[]>();
  for (const tag of comments[0]?.getTags() ?? []) {
    const name = tag.getTagName();
    if (!known.includes(name)) fail(node, `unknown tag @${name}; known here are @${known.join(', @')}`);
    tags.set(name, [...(tags.get(name) ?? []), tag.getCommentText()?.trim() ?? '']);
  }
  checkTags(node, tags);
  return { text: unwrapped(comments[0]?.getDescription() ?? ''), tags };
}

/** The value of a tag that stands at most once, or `null`. */
export function tagOf(doc: Doc, name: string): string | null {
  return doc.tags.get(name)?.[0] ?? null;
}

/** The value of a tag as a whole number, or `null`. */
export function numberOf(doc: Doc, name: string, node: Node): number | null {
  const value = tagOf(doc, name);
  if (value === null) return null;
  return /^-?\d+$/.test(value) ? Number(value) : fail(node, `@${name} wants a whole number, not "${value}"`);
}

function checkTags(node: Node, tags: ReadonlyMap<string, readonly string[]>): void {
  for (const [name, values] of tags) {
    if (name !== 'example' && values.length > 1) fail(node, `has @${name} twice`);
    if (name === 'uniqueItems') {
      if (values[0] !== '' && values[0] !== 'true') fail(node, `@uniqueItems takes no value but "true"`);
    } else if (values.includes('')) fail(node, `@${name} says nothing`);
  }
}

/** Undoes the line breaks within paragraphs, which belong to the source and not to the text. */
function unwrapped(text: string): string {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim()).join('\n\n');
}
