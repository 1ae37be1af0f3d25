import { Node } from 'ts-morph';

/**
 * Stops the generator. It never guesses: what it does not know would be missing from schemas and validators, and nobody
 * would see it.
 */
export function fail(node: Node, what: string): never {
  throw new Error(`${placeOf(node)}: ${what}`);
}

function placeOf(node: Node): string {
  const names = [node, ...node.getAncestors()].filter(isNamed).map((ancestor) => ancestor.getName());
  return [`src/kinds/${node.getSourceFile().getBaseName()}`, names.toReversed().join('.')].filter(Boolean).join(': ');
}

function isNamed(node: Node) {
  return Node.isPropertySignature(node) || Node.isInterfaceDeclaration(node) || Node.isTypeAliasDeclaration(node);
}
