import type { IntegerShape, ListShape, Refers, Shape, TextShape } from './shape.ts';

/** A shape in words, as Markdown. */
export function typeInWords(shape: Shape): string {
  switch (shape.is) {
    case 'text':
      return shape.refers === null ? textLike(shape) : idInWords(shape.refers);
    case 'prose':
      return 'prose';
    case 'integer':
      return `whole number${boundsInWords(shape)}`;
    case 'flag':
      return '`true` or `false`';
    case 'choice':
      return oneOf(shape.values.map(code));
    case 'list':
      return listInWords(shape);
    case 'record':
      return 'mapping by name';
    case 'object':
      return 'mapping';
  }
}

/** A string in words, whatever it names. */
export function textLike(shape: TextShape): string {
  if (shape.name === 'Day') return 'day';
  const [example] = shape.examples;
  if (example !== undefined) return `text like ${code(example)}`;
  return shape.patterns.length === 0 ? 'text' : `text that matches ${shape.patterns.map(code).join(' or ')}`;
}

function idInWords(refers: Refers): string {
  const kinds = refers.kinds.map((kind) => `[${kind}](#${anchorOfKind(kind)})`);
  return `id of ${oneOf([...kinds, ...refers.also.map(code)])}`;
}

function listInWords(shape: ListShape): string {
  const items = shape.items.is === 'object' ? 'mappings' : typeInWords(shape.items);
  const atLeast = shape.minItems === null ? '' : `, at least ${shape.minItems}`;
  return `list${atLeast}: ${items}${shape.uniqueItems ? ', each once' : ''}`;
}

function boundsInWords({ minimum, maximum }: IntegerShape): string {
  if (minimum !== null && maximum !== null) return `, ${minimum} to ${maximum}`;
  if (minimum !== null) return `, ${minimum} or more`;
  return maximum === null ? '' : `, ${maximum} or less`;
}

/** `AccessGrant` as the anchor of its section. */
function anchorOfKind(kind: string): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
