import type { Field, KindShape, ObjectShape } from './shape.ts';
import { textLike, typeInWords } from './words.ts';

const opening = `<!-- Made by scripts/generate.ts from src/kinds. Edit those. -->

# Fields

Every file that Gatepass governs is a document of one of these kinds. Keys that are not listed are refused. A field that
is not required may be left out or be \`null\`. _Prose_ is for people: its shape is checked, no rule reads it. A _day_ is
\`YYYY-MM-DD\` in the organisation's time zone, inclusive wherever it ends something.
`;

/** The text of `docs/fields.md`: every field of every kind, for people. */
export function fieldReferenceOf(kinds: readonly KindShape[], folderOf: (name: string) => string): string {
  const contents = kinds.map((kind) => `- [${kind.title}](#${anchorOf(kind.title)})`).join('\n');
  return [opening, contents, ...kinds.map((kind) => sectionOf(kind, folderOf(kind.name)))].join('\n\n');
}

function sectionOf(kind: KindShape, folder: string): string {
  return [
    `## ${kind.title}`,
    kind.shape.about,
    `Lies at \`${folder}\`, with an id like \`${idExample(kind)}\`.`,
    '| Field | Type | Required | What | Whose data |\n| --- | --- | --- | --- | --- |\n' +
      rowsOf(kind.shape, '').join('\n'),
  ].join('\n\n');
}

function rowsOf(shape: ObjectShape, before: string): readonly string[] {
  return shape.fields.flatMap((field) => [rowOf(field, before), ...innerRows(field, `${before}${field.name}`)]);
}

function innerRows({ shape }: Field, path: string): readonly string[] {
  if (shape.is === 'object') return rowsOf(shape, `${path}.`);
  if (shape.is === 'list' && shape.items.is === 'object') return rowsOf(shape.items, `${path}[].`);
  if (shape.is === 'record' && shape.values.is === 'object') return rowsOf(shape.values, `${path}.<name>.`);
  return [];
}

function rowOf(field: Field, before: string): string {
  const required = field.required ? (field.missing ? `yes (${field.missing})` : 'yes') : '';
  const what = (field.about || field.shape.about).replaceAll('\n\n', ' ');
  const path = `${before}${field.name}`;
  // The document's own id names nothing but the document.
  const type = path === 'id' && field.shape.is === 'text' ? textLike(field.shape) : typeInWords(field.shape);
  const cells = [`\`${path}\``, type, required, what, field.pii ?? ''];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function idExample(kind: KindShape): string {
  const id = kind.shape.fields.find((field) => field.name === 'id')?.shape;
  const example = id?.is === 'text' ? id.examples[0] : id?.is === 'choice' ? id.values[0] : undefined;
  if (example === undefined) throw new Error(`src/kinds/${kind.file}: the id of ${kind.name} has no @example`);
  return example;
}

function anchorOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
