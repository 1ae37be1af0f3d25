/** Small choices that all drawings are made of. */
import fc from 'fast-check';

type ValueOf<Drawn> = Drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** One of some arbitraries, each as often as its number says. */
export function weighted<const Choices extends readonly (readonly [weight: number, of: fc.Arbitrary<unknown>])[]>(
  ...choices: Choices
): fc.Arbitrary<ValueOf<Choices[number][1]>> {
  const options = choices.map(([weight, arbitrary]) => ({ weight, arbitrary }));
  return fc.oneof(...options) as fc.Arbitrary<ValueOf<Choices[number][1]>>;
}

/** One of some values, the first so much more often than the others together. */
export function mostly<const Usual, const Rare>(times: number, usual: Usual, ...rare: readonly Rare[]) {
  return weighted([times, fc.constant(usual)], [1, fc.constantFrom(...rare)]);
}

/** A number that stands for an item of a list whose length is not known yet. */
export const index = fc.nat(11);

/** The item that a number stands for. */
export function itemAt<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new RangeError('There is nothing to choose from.');
  return item;
}

/** The items that some numbers stand for, each once. */
export function itemsAt<Item>(items: readonly Item[], numbers: readonly number[]): readonly Item[] {
  return [...new Set(numbers.map((number) => itemAt(items, number)))];
}

/**
 * Days before and after the company's strange day. There are few of them, so that ends and beginnings meet: on the same
 * day, on neighbouring ones, and on both sides of a clock change.
 */
export const anyOffset = fc.constantFrom(-40, -20, -6, -1, 0, 1, 6, 20, 40);
export const earlyOffset = weighted([6, fc.constant(-40)], [4, fc.constantFrom(-20, -6, -1, 0)]);
export const lateOffset = weighted([8, fc.constant(40)], [4, fc.constantFrom(0, 1, 6, 20)]);
/** Before anything happens, and after. */
export const longAgo = -40;
export const farAway = 41;
/** Mostly before anything happens. */
export const mostlyLongAgo = (times: number) => weighted([times, fc.constant(longAgo)], [1, anyOffset]);
