/**
 * `npm run demo`: a stranger watches Gatepass judge files. A company's repository is made from the sample, a change goes
 * wrong, is mended, and the files are asked who may reach what at four instants. Ends with 0 only if every answer was
 * the one that the story needs.
 */
import { rmSync } from 'node:fs';
import { say, scene, tell } from './narrator.ts';
import { makeRepository } from './repository.ts';

const kept = process.argv[2] === '--keep' ? process.argv[3] : undefined;
const company = makeRepository(kept);
const grant = 'engagements/2026/eng-2026-0042/grants/gr-2026-0042-01.yaml';

try {
  scene('Nordlicht Beispiel GmbH keeps its external people in Git', [
    'Three folders: policies/ says what each risk level demands, engagements/ who works on what and with which access,',
    'processors/ the papers that data-protection law asks for. It is 1 December 2026. Is everything in order?',
  ]);
  company.gatepass(['check', '--as-of', '2026-12-01'], 0);

  scene('A hiring manager asks for more', [
    'She extends a CRM grant to the end of February and, in a hurry, misspells the system. A pull request is opened.',
  ]);
  company.branch('more-crm');
  company.edit(grant, 'until: 2026-12-30', 'until: 2027-02-28');
  company.edit(grant, 'system: sys-crm', 'system: sys-crn');
  company.commit('Give the CRM clean-up more time');
  company.gatepass(['check', '--base', 'main', '--head', 'more-crm', '--as-of', '2026-12-01'], 1);

  scene('She mends it', [
    'The system is written as it is called, and the grant ends where its level says. Next month it is renewed.',
  ]);
  company.edit(grant, 'system: sys-crn', 'system: sys-crm');
  company.edit(grant, 'until: 2027-02-28', 'until: 2026-12-30');
  company.edit(
    grant,
    'justification: Merging contacts needs write access to them',
    'justification: Merging contacts needs write access to them; renewed monthly',
  );
  company.commit('Keep to thirty days');
  company.gatepass(['check', '--base', 'main', '--head', 'more-crm', '--as-of', '2026-12-01'], 0);
  company.merge('more-crm');

  scene('Who may reach what, and when does that change?', [
    'Access is a function of the files and the time. The same commit, asked at four instants: nobody touches a file in',
    'between. Papers run out, and what stands on them is suspended; days pass, and grants begin and end.',
  ]);
  company.access(['--as-of', '2026-12-01'], { 'gr-2026-0042-01': 'effective', 'gr-2026-0034-01': 'suspended' });
  company.access(['--as-of', '2026-12-30T23:59:59+01:00', '--system', 'sys-crm'], { 'gr-2026-0042-01': 'effective' });
  company.access(['--as-of', '2026-12-31', '--system', 'sys-crm'], { 'gr-2026-0042-01': 'expired' });
  company.access(['--as-of', '2027-01-16', '--freelancer', 'fl-fec8rgh8z5'], { 'gr-2026-0038-01': 'suspended' });

  scene('And it held', [`${String(company.answers())} questions, each answered as the story needs it.`]);
  if (kept === undefined) tell('Run it with `npm run demo -- --keep DIR` to keep the repository and play with it.');
  else tell(`The repository is in ${kept}. From this checkout: npx gatepass check ${kept}`);
} catch (error) {
  say(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  if (kept === undefined) rmSync(company.folder, { recursive: true, force: true });
}
