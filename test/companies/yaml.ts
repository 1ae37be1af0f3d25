/** Writes a document as people and programs write YAML, so that what is tested is also that it can be read. */

/** How files are written: in lines, in lines with quotes and spelt-out nulls, or as JSON, which YAML 1.2 contains. */
export const styles = ['lines', 'quotes', 'json'] as const;
export type Style = (typeof styles)[number];

export type Value = string | number | boolean | undefined | readonly Value[] | Mapping;
export interface Mapping {
  readonly [key: string]: Value;
}

/** The text of a file that holds the document. What is `undefined` is left out, or said to be `null`. */
export function yamlOf(document: Mapping, style: Style): string {
  if (style === 'json') return `${JSON.stringify(document, null, 2)}\n`;
  const comment = style === 'lines' ? '# Written by a generator.\n' : '---\n';
  return `${comment}${linesOf(document, '', style).join('\n')}\n`;
}

function linesOf(mapping: Mapping, indent: string, style: Style): string[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    const start = `${indent}${key}:`;
    if (value === undefined) return style === 'quotes' ? [`${start} null`] : [];
    if (typeof value !== 'object') return [`${start} ${scalar(value, style)}`];
    if (isList(value)) return value.length === 0 ? [`${start} []`] : [start, ...itemsOf(value, indent, style)];
    const inner = linesOf(value, `${indent}  `, style);
    return inner.length === 0 ? [`${start} {}`] : [start, ...inner];
  });
}

function itemsOf(items: readonly Value[], indent: string, style: Style): string[] {
  return items.flatMap((item) => {
    if (typeof item !== 'object' || isList(item)) return [`${indent}  - ${scalar(item, style)}`];
    const [first = '', ...rest] = linesOf(item, `${indent}    `, style);
    return [`${indent}  - ${first.trimStart()}`, ...rest];
  });
}

function isList(value: readonly Value[] | Mapping): value is readonly Value[] {
  return Array.isArray(value);
}

function scalar(value: Value, style: Style): string {
  const isPlain = style === 'lines' && typeof value === 'string' && /^[a-z0-9-]+(\/v1)?$/.test(value);
  return isPlain ? value : JSON.stringify(value);
}
