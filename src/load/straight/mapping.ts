/** Readers of mappings and lists, and of whatever a shape describes. */
import { EVENT_ID } from 'js-yaml';
import type { FieldShape, MappingShape, Shape } from '../../generated/kinds.ts';
import { hasProperties } from '../events.ts';
import { giveUp, isOver, literalScalar } from './course.ts';
import type { Course, Reader } from './course.ts';
import { choiceReader, dayReader, optional, proseReader, spells, textReader, valueReader } from './scalars.ts';

const readers = new Map<Shape, Reader>();

/** The reader for a shape, made when it is first asked for. */
export function readerOf(shape: Shape): Reader {
  const known = readers.get(shape);
  if (known !== undefined) return known;
  const made = makeReader(shape);
  readers.set(shape, made);
  return made;
}

function makeReader(shape: Shape): Reader {
  switch (shape.is) {
    case 'prose':
      return proseReader;
    case 'day':
      return dayReader;
    case 'text':
      return textReader(shape.pattern);
    case 'choice':
      return choiceReader(shape.values);
    case 'flag':
      return valueReader((value) => typeof value === 'boolean');
    case 'integer':
      return valueReader(
        (value) => Number.isInteger(value) && Number(value) >= shape.minimum && Number(value) <= shape.maximum,
      );
    case 'list':
      // Few lists are sets, and records are seen in one file of a company: both go the long way.
      return shape.isSet ? giveUp : listReader(shape.items, shape.least);
    case 'record':
      return giveUp;
    case 'mapping':
      return mappingReader(shape);
  }
}

function listReader(shape: Shape, least: number): Reader {
  const item = readerOf(shape);
  const isKept = shape.is !== 'prose';
  return (course) => {
    const event = course.events[course.at++];
    if (event?.type !== EVENT_ID.SEQUENCE || hasProperties(event)) return giveUp(course);
    const items: unknown[] = [];
    while (course.isStraight && !isOver(course)) items.push(item(course));
    return items.length < least ? giveUp(course) : isKept ? items : undefined;
  };
}

/** Fields are remembered in the bits of one number. */
const MOST_FIELDS = 31;

function mappingReader({ fields, make }: MappingShape): Reader {
  if (fields.length > MOST_FIELDS) return giveUp;
  const ways = fields.map(({ isRequired, shape }) => (isRequired ? readerOf(shape) : optional(readerOf(shape))));
  const required = fields.reduce((bits, { isRequired }, index) => (isRequired ? bits | (1 << index) : bits), 0);
  const ends = fields.flatMap(({ notBefore }, end) => (notBefore === undefined ? [] : [{ begin: notBefore, end }]));
  return (course) => {
    const event = course.events[course.at++];
    if (event?.type !== EVENT_ID.MAPPING || hasProperties(event)) return giveUp(course);
    const values = new Array<unknown>(fields.length);
    let seen = 0;
    for (let field = -1; course.isStraight && !isOver(course); seen |= 1 << field) {
      field = fieldAt(course, fields, field + 1);
      if (field < 0 || (seen & (1 << field)) !== 0) return giveUp(course);
      values[field] = ways[field]?.(course);
    }
    const isWhole =
      (seen & required) === required && !ends.some(({ begin, end }) => isBefore(values[end], values[begin]));
    return isWhole ? make(values as never[]) : giveUp(course);
  };
}

/** Index of the field that the next key names, or -1. People write fields in the order of the documentation. */
function fieldAt(course: Course, fields: readonly FieldShape[], expected: number): number {
  const key = literalScalar(course);
  if (key === undefined) return -1;
  for (let step = 0; step < fields.length; step++) {
    const index = (expected + step) % fields.length;
    if (spells(course, key, fields[index]?.name ?? '')) return index;
  }
  return -1;
}

function isBefore(day: unknown, other: unknown): boolean {
  return typeof day === 'string' && typeof other === 'string' && day < other;
}
