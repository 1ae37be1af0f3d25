import { Node } from 'ts-morph';
import type { InterfaceDeclaration, PropertySignature, TypeLiteralNode, TypeNode } from 'ts-morph';
import { constrain } from './constrain.ts';
import { docOf, fieldTags, tagOf } from './doc.ts';
import type { Doc } from './doc.ts';
import { fail } from './fail.ts';
import type { Field, Shape } from './shape.ts';
import { readUnion } from './types.ts';
import type { Scope } from './types.ts';

/** Whose data a field may be, by its `@pii`. */
const owners = ['freelancer', 'staff', 'third person'];

/** What is said of the two fields that every kind declares anew and that need no comment. */
const ofEveryKind: { readonly [name: string]: string } = {
  kind: 'Kind of the document.',
  id: 'Id of the document; it says where the file lies.',
};

/** The fields of a mapping, those of the interfaces that it extends first. */
export function readFields(node: InterfaceDeclaration | TypeLiteralNode, scope: Scope): readonly Field[] {
  const inherited = Node.isInterfaceDeclaration(node)
    ? node.getExtends().flatMap((base) => baseFields(base, scope))
    : [];
  const own = node.getMembers().map((member) => {
    return Node.isPropertySignature(member) ? readField(member, scope) : fail(member, 'is no property');
  });
  return checkOrder([...inherited, ...own], node);
}

function baseFields(base: Node, scope: Scope): readonly Field[] {
  const declaration = scope.declarations.get(base.getText());
  if (!Node.isInterfaceDeclaration(declaration))
    return fail(base, `extends ${base.getText()}, which is no interface here`);
  return readFields(declaration, scope);
}

function readField(node: PropertySignature, scope: Scope): Field {
  // It becomes part of pointers, of JavaScript and of names.
  if (!/^[A-Za-z]\w*$/.test(node.getName())) fail(node, 'has a name that is no plain word');
  const doc = docOf(node, fieldTags);
  const required = !node.hasQuestionToken();
  const shape = constrain(readUnion(typesOf(node, required), node.getTypeNodeOrThrow(), scope), doc, node);
  return {
    name: node.getName(),
    about: aboutOf(node, doc, shape),
    title: tagOf(doc, 'title'),
    required,
    shape,
    pii: piiOf(node, doc),
    missing: missingOf(node, doc, required),
    notBefore: tagOf(doc, 'notBefore'),
  };
}

/** The members of a field's type without `null`, which stands there if and only if the field may be absent. */
function typesOf(node: PropertySignature, required: boolean): readonly TypeNode[] {
  const type = node.getTypeNode() ?? fail(node, 'has no type');
  const members = Node.isUnionTypeNode(type) ? type.getTypeNodes() : [type];
  const rest = members.filter((member) => member.getText() !== 'null');
  if (required && rest.length < members.length) fail(node, 'is required and may be null; write `?:` or drop `| null`');
  if (!required && rest.length === members.length) fail(node, 'is optional and may not be null; write `| null`');
  return rest;
}

function aboutOf(node: PropertySignature, doc: Doc, shape: Shape): string {
  if (doc.text !== '') return doc.text;
  const parent = node.getParent();
  if (Node.isTypeLiteral(parent)) return '';
  const stock = Node.isInterfaceDeclaration(parent) && parent.getExtends().length > 0 ? ofEveryKind : {};
  return (node.getName() === 'id' && shape.about) || (stock[node.getName()] ?? fail(node, 'has no comment'));
}

function piiOf(node: PropertySignature, doc: Doc): string | null {
  const owner = tagOf(doc, 'pii');
  if (owner === null || owners.includes(owner)) return owner;
  return fail(node, `@pii names nobody that is known: ${owner}; known are ${owners.join(', ')}`);
}

function missingOf(node: PropertySignature, doc: Doc, required: boolean): string | null {
  const code = tagOf(doc, 'missing');
  if (code === null) return null;
  if (!required) fail(node, '@missing stands on an optional field, which no rule misses');
  return /^GP-[A-Z]{3}-\d{3}$/.test(code) ? code : fail(node, `@missing wants the code of a rule, not "${code}"`);
}

function checkOrder(fields: readonly Field[], node: Node): readonly Field[] {
  const days = fields.filter((field) => field.shape.name === 'Day');
  for (const field of fields) {
    if (field.notBefore === null) continue;
    if (!days.includes(field)) fail(node, `${field.name}: @notBefore stands on a field that is no Day`);
    if (!days.some((day) => day.name === field.notBefore)) {
      fail(node, `${field.name}: @notBefore ${field.notBefore} names no sibling that is a Day`);
    }
  }
  return fields;
}
