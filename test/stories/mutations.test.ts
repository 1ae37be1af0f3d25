/** One defect, one finding: at its characters, with its weight, and nothing else is said. */
import { suite, test } from 'node:test';
import { demand } from './defect.ts';
import type { Defect } from './defect.ts';
import * as access from './mutations/access.ts';
import * as anchors from './mutations/anchors.ts';
import * as days from './mutations/days.ts';
import * as declarations from './mutations/declarations.ts';
import * as deletions from './mutations/deletions.ts';
import * as forms from './mutations/forms.ts';
import * as keys from './mutations/keys.ts';
import * as lengths from './mutations/lengths.ts';
import * as managers from './mutations/managers.ts';
import * as missing from './mutations/missing.ts';
import * as pairs from './mutations/pairs.ts';
import * as papers from './mutations/papers.ts';
import * as places from './mutations/places.ts';
import * as references from './mutations/references.ts';
import * as risk from './mutations/risk.ts';
import * as taken from './mutations/taken.ts';
import * as values from './mutations/values.ts';
import * as yaml from './mutations/yaml.ts';

const tables: Readonly<Record<string, readonly Defect[]>> = {
  'A misspelt key': keys.misspelt,
  'An unknown key': keys.unknown,
  'A missing key': missing.missing,
  'A wrong kind': values.wrongKind,
  'A wrong apiVersion': values.wrongVersion,
  'A word that is not in the list': values.unknownWords,
  'A value of a wrong type': values.wrongTypes,
  'An empty text': forms.empty,
  'A value in a wrong form': forms.malformed,
  'A key that stands twice': yaml.duplicates,
  'Anchors, aliases, tags, merges': anchors.references,
  'More than one document': yaml.documents,
  Disguises: yaml.disguises,
  'A policy that names nobody': references.ofPolicies,
  'A paper that names nobody': references.ofPapers,
  'An engagement that names nobody': references.ofEngagements,
  'A grant that names nobody': references.ofGrants,
  'A deleted file': deletions.deletions,
  'A day that does not exist': days.inEveryField,
  'An end before its beginning': days.reversed,
  'An id that belongs elsewhere': places.otherIds,
  'A file that says it is somebody else’s': places.otherOwners,
  'A file that has moved': places.moved,
  'An id that is taken': [...taken.taken, taken.fresh],
  'A level below its data': risk.belowData,
  'A level below what a role reaches': risk.belowReach,
  'A level below the law': risk.belowFloor,
  'Access that nobody needs': managers.withoutNeed,
  'A hiring manager': managers.hiringManagers,
  'A grant without a last day': [...lengths.endless, ...lengths.blank],
  'A grant that is too long': lengths.tooLong,
  'A grant that is not too long': lengths.longEnough,
  'A grant that outlives its engagement': lengths.outliving,
  'A grant outside its engagement': access.outsideEngagement,
  'A role': access.roles,
  'A sign-in': access.signIns,
  'A DPA': papers.agreements,
  'A TOM declaration': declarations.declarations,
  'A classification': declarations.classifications,
  'Two defects in one file': pairs.inOneFile,
  'Two defects in files that rest on one another': pairs.inFilesThatMeet,
  'Two defects far apart': pairs.inFilesFarApart,
  'A warning that changes': declarations.replaced,
};

for (const [name, defects] of Object.entries(tables)) {
  suite(name, () => {
    for (const defect of defects) test(defect.says, () => demand(defect));
  });
}
