// Every text of the battery through our library and two others; every difference must be explained by a rule, and every rule must
// explain one. node compare.mjs [path of Timeline.Edtf.Lines.dll [path of edtf.md]]; the last line counts the rules and the comparisons.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { battery } from './battery.mjs';
import { counted, countedSeason, dayOf } from './calendar.mjs';
import { ask, libraries, ours } from './libraries.mjs';
import { rules } from './rules.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = process.argv[2] ?? at('Timeline.Edtf.Lines/bin/Debug/net10.0/Timeline.Edtf.Lines.dll');
const page = process.argv[3] ?? at('../../docs/edtf.md');

// Both others may read a local time as one of the machine's zone.
process.env.TZ = 'UTC';

if (!existsSync(program)) {
  console.error(`${program} is not there: build it with dotnet build Timeline.Edtf.Lines`);
  process.exit(1);
}

const texts = battery();
const answers = ours(program, texts);
const documented = existsSync(page) ? readFileSync(page, 'utf8') : '';
let passed = 0;
let failed = 0;

for (const library of Object.keys(libraries)) {
  const explained = new Map(rules[library].map((rule) => [rule, []]));
  let agreements = 0;
  let unexplained = 0;
  texts.forEach((text, i) => {
    const their = ask(library, text);
    const kind = difference(answers[i], their);
    if (kind === null) {
      agreements++;
      return;
    }
    const rule = rules[library].find(([of, , holds]) => of === kind && holds(text, answers[i], their));
    if (rule) {
      explained.get(rule).push(text);
    } else {
      unexplained++;
      console.log(`UNEXPLAINED ${library} ${kind} ${JSON.stringify(text)}: ours ${show(answers[i])}, theirs ${show(their)}`);
    }
  });
  for (const [[kind, name], examples] of explained) {
    const problem = examples.length === 0 ? 'explains nothing' : documented.includes(`\`${name}\``) ? null : `is not in ${page}`;
    problem ? failed++ : passed++;
    console.log(problem ? `FAILED ${library} ${kind} ${name}: ${problem}` : `  ${kind} ${name}: ${examples.length}, such as ${JSON.stringify(examples[0])}`);
  }
  unexplained > 0 ? failed++ : passed++;
  const differences = texts.length - agreements - unexplained;
  console.log(`${library}: ${texts.length} strings, ${agreements} agreements, ${differences} differences explained by ${explained.size} rules, ${unexplained} unexplained`);
}

// Where neither other library can be trusted, ours is held against counting: masks, and groups of months.
let [held, wrong] = [0, 0];
texts.forEach((text, i) => {
  const isMaskedGroup = text.includes('X') && /^....-(2[1-9]|3\d|4[01])$/.test(text);
  if (isMaskedGroup || !/^[\dX]{4}(-[\dX]{2}){0,2}$/.test(text)) return;
  const days = countedSeason(text) ?? counted(text);
  const our = answers[i];
  const agrees = days === null ? !our.accepted : our.accepted && dayOf(our.min) === days.min && dayOf(our.max) === days.max;
  held++;
  if (agrees) return;
  wrong++;
  console.log(`FAILED counting ${text}: ours ${show(our)}`);
});
wrong > 0 ? failed++ : passed++;
console.log(`counting: ${held} strings, ${wrong} differences`);

console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);

function difference(our, their) {
  if (our.accepted !== their.accepted) return our.accepted ? 'refused' : 'accepted';
  if (!our.accepted) return null;
  // The start to the millisecond; the end to the day, for one closes at the last millisecond, another at the last second.
  return our.min === their.min && dayOf(our.max) === dayOf(their.max) ? null : 'bounds';
}

function show({ accepted, error, min, max }) {
  if (!accepted) return `refused (${error?.split('\n')[0] ?? ''})`;
  const moment = (millis) => (millis === null ? 'no bound' : millis === undefined ? 'not a number' : millis > -8640000000000000n && millis < 8640000000000000n ? new Date(Number(millis)).toISOString() : `${millis}`);
  return `${moment(min)} to ${moment(max)}`;
}
