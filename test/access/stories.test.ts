/** The design, told in stories: a company in which everything is in order, one thing changed, and what follows. */
import { suite, test } from 'node:test';
import { companyWith } from '../companies/hand.ts';
import { agreements } from './stories/agreements.ts';
import { dates, revocation } from './stories/dates.ts';
import { declarations } from './stories/declarations.ts';
import { limits, risk } from './stories/limits.ts';
import { names } from './stories/names.ts';
import { asked, classification } from './stories/people.ts';
import { states } from './stories/states.ts';
import { anns, tell } from './story.ts';

const shelves = {
  'first and last days': dates,
  revocation,
  'the state of the engagement': states,
  agreements,
  declarations,
  'who is asked for papers': asked,
  classification,
  limits,
  'what a grant names': names,
  risk,
};

for (const [shelf, stories] of Object.entries(shelves)) {
  suite(shelf, () => {
    for (const [name, parts, days] of stories) test(name, () => tell(companyWith(parts), days, anns));
  });
}
