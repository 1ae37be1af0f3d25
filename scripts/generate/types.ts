import { Node } from 'ts-morph';
import type {
  InterfaceDeclaration,
  TypeAliasDeclaration,
  TypeLiteralNode,
  TypeNode,
  TypeReferenceNode,
} from 'ts-morph';
import { constrain } from './constrain.ts';
import { aliasTags, docOf, interfaceTags } from './doc.ts';
import { fail } from './fail.ts';
import type { Field, RecordShape, Shape } from './shape.ts';
import { unionOf } from './union.ts';

export type Declaration = InterfaceDeclaration | TypeAliasDeclaration;

/** What names mean, which of them are being read right now, and how fields are read: they hold types in their turn. */
export interface Scope {
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly open: readonly string[];
  readonly fieldsOf: (node: InterfaceDeclaration | TypeLiteralNode, scope: Scope) => readonly Field[];
}

const nameless = { name: null, about: '' };

/** The shape of a type node. It walks the syntax, so that what is written is what is meant. */
function readType(node: TypeNode, scope: Scope): Shape {
  if (Node.isParenthesizedTypeNode(node)) return readType(node.getTypeNode(), scope);
  if (Node.isUnionTypeNode(node)) return readUnion(node.getTypeNodes(), node, scope);
  if (Node.isTypeReference(node)) return readReference(node, scope);
  if (Node.isTypeLiteral(node)) return { ...nameless, is: 'object', fields: scope.fieldsOf(node, scope) };
  if (Node.isArrayTypeNode(node)) {
    return {
      ...nameless,
      is: 'list',
      items: readType(node.getElementTypeNode(), scope),
      minItems: null,
      uniqueItems: false,
    };
  }
  return readPlain(node);
}

/** The shape of a union whose `null`, if it had one, is already taken out. */
export function readUnion(nodes: readonly TypeNode[], whole: TypeNode, scope: Scope): Shape {
  return unionOf(
    nodes.map((node) => readType(node, scope)),
    whole,
  );
}

function readPlain(node: TypeNode): Shape {
  const literal = Node.isLiteralTypeNode(node) ? node.getLiteral() : null;
  if (literal !== null && Node.isStringLiteral(literal)) {
    return { ...nameless, is: 'choice', values: [literal.getLiteralValue()], refers: null };
  }
  switch (node.getText()) {
    case 'string':
      return { ...nameless, is: 'text', patterns: [], examples: [], refers: null };
    case 'number':
      return { ...nameless, is: 'integer', minimum: null, maximum: null };
    case 'boolean':
      return { ...nameless, is: 'flag' };
    default:
      return fail(node, `unknown type ${node.getText()} (${node.getKindName()})`);
  }
}

function readReference(node: TypeReferenceNode, scope: Scope): Shape {
  const name = node.getTypeName().getText();
  if (name === 'Record') return readRecord(node, scope);
  const declaration = scope.declarations.get(name);
  if (declaration === undefined) return fail(node, `unknown type ${node.getText()}: src/kinds declares no such name`);
  if (node.getTypeArguments().length > 0) fail(node, `unknown type ${node.getText()}: no type takes arguments`);
  if (scope.open.includes(name)) fail(node, `${name} contains itself`);
  return readDeclaration(declaration, { ...scope, open: [...scope.open, name] });
}

function readRecord(node: TypeReferenceNode, scope: Scope): RecordShape {
  const [key, values] = node.getTypeArguments();
  if (key?.getText() !== 'string' || values === undefined) return fail(node, 'unknown type: a Record has string keys');
  return { ...nameless, is: 'record', values: readType(values, scope) };
}

/** The shape of an interface or an alias of `src/kinds`. */
export function readDeclaration(declaration: Declaration, scope: Scope): Shape {
  const name = declaration.getName();
  const doc = docOf(declaration, Node.isInterfaceDeclaration(declaration) ? interfaceTags : aliasTags);
  if (doc.text === '') fail(declaration, 'has no comment');
  const named = { name, about: doc.text };
  if (Node.isInterfaceDeclaration(declaration))
    return { ...named, is: 'object', fields: scope.fieldsOf(declaration, scope) };
  // The only alias that is more than its type: a brand that no other alias may carry.
  if (name === 'Prose') return constrain({ ...named, is: 'prose' }, doc, declaration);
  return { ...constrain(readType(declaration.getTypeNodeOrThrow(), scope), doc, declaration), ...named };
}
