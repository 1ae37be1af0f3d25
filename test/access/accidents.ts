/** A company, one of whose files somebody breaks, and how it is read before and afterwards. */
import fc from 'fast-check';
import { breakages, breakOne } from '../companies/breakages.ts';
import { companies } from '../companies/draw.ts';
import type { Company } from '../companies/model.ts';
import { read } from '../companies/read.ts';
import type { Known } from '../companies/read.ts';

/** A company before and after, read in both ways: with Git's history and without. */
export interface Accident {
  readonly company: Company;
  /** The file that cannot be read any more. */
  readonly path: string;
  readonly before: Known;
  readonly withHistory: Known;
  readonly without: Known;
}

const drawn = fc.record({ company: companies, file: fc.nat(), how: fc.constantFrom(...breakages), which: fc.nat() });

/** A property of accidents. What is drawn is the plain company and how it breaks, so that this is what a failure shows. */
export function ofAccidents(judge: (accident: Accident) => void) {
  return fc.property(drawn, ({ company, file, how, which }) => {
    const { after, before: files, path } = breakOne(company, file, how, which);
    const before = read(files);
    const versions = [after.get(path), files.get(path)].filter((text) => text !== undefined);
    const withHistory = read(after, (asked) => (asked === path ? versions : []));
    judge({ company, path, before, withHistory, without: read(after, undefined, before.zone) });
  });
}
