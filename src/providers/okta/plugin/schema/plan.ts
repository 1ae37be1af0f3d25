/** What a change will leave behind, as far as it can be known before. */
import { UNKNOWN, isUnknown, isValues, sorted } from '../values.ts';
import type { Value, Values } from '../values.ts';
import { attributesIn, canonical } from './json.ts';
import { defaultedIn } from './property.ts';
import type { Properties, Property } from './property.ts';

/**
 * The state that inputs lead to.
 *
 * @param olds the state before; null where there is none yet.
 * @param untold stands for what only Okta will tell: the mark for it in a preview, nothing in a change.
 */
export function planned(properties: Properties, olds: Values | null, news: Values, untold: Value = null): Values {
  const entries = Object.entries(properties).map(([name, property]) => [
    name,
    plannedOne(name, property, olds, news, untold),
  ]);
  return Object.fromEntries(entries) as Values;
}

function plannedOne(name: string, property: Property, olds: Values | null, news: Values, untold: Value): Value {
  const old = olds?.[name] ?? null;
  const wanted = news[name] ?? null;
  if (wanted === null) return left(property, old, olds === null ? untold : old);
  if (olds !== null && unchanged(name, property, olds, news)) return old;
  return settled(property, wanted);
}

/** What the program leaves out: Okta's to say, as it is, the default, or nothing. An empty text is nothing already. */
function left(property: Property, old: Value, computed: Value): Value {
  if (property.computed === true) return computed;
  if (property.kept === true || old === '') return old;
  return property.default ?? null;
}

function settled({ holds }: Property, wanted: Value): Value {
  if (isUnknown(wanted)) return UNKNOWN;
  if (holds === 'set' && Array.isArray(wanted)) return sorted(wanted as string[]);
  if (holds === 'json') return canonical(attributesIn(wanted));
  if (!isValues(wanted)) return wanted;
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => name !== '__defaults'));
}

/**
 * Whether what is wanted is what there is, as far as Okta is concerned.
 *
 * @param quiet a default that the program did not write itself is never a wish.
 */
export function unchanged(name: string, property: Property, olds: Values, news: Values, quiet = true): boolean {
  const old = olds[name] ?? null;
  const wanted = news[name] ?? null;
  const unwritten = property.filledIn === true && property.default !== undefined && defaultedIn(news).includes(name);
  if (quiet && unwritten) return old !== null;
  if (property.same?.(old, wanted, olds, news) === true) return true;
  if (isUnknown(wanted)) return false;
  return canonical(settled(property, wanted)) === canonical(old === null ? old : settled(property, old));
}
