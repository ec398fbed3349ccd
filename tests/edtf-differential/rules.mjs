// Why two libraries differ, one rule a reason. A rule looks at the text and at both answers; the first that holds explains.
// `refused`: only the other refuses. `accepted`: only the other accepts. `bounds`: both accept, the bounds differ.
import { counted, countedSeason, dayOf } from './calendar.mjs';

const unqualified = (text) => text.replace(/[?~%]$/, '');
const isSet = (text) => /^[[{]/.test(text);
const ends = (text) => text.split('/');
const isMasked = (text) => text.includes('X');
const isQualified = (text) => /[?~%]/.test(text);
const isGroup = (text) => /^[?~%]?-?[\dX]{4}[?~%]?-[?~%]?(2[1-9]|3\d|4[01])[?~%]?$/.test(text);
const isLong = (text) => /^[?~%]?(Y|-?\d{4}S)/.test(text);
const isOneDate = (text) => !text.includes('/') && !isSet(text);
const same = (answer, days) => days !== null && dayOf(answer.min) === days.min && dayOf(answer.max) === days.max;
const digitsOf = (text) => text.replace(/S.*/, '').replace(/E(\d+)/, (_, zeros) => '0'.repeat(Number(zeros))).replace(/\D/g, '').replace(/^0+/, '').length || 1;
const significant = (text) => Number(/S(\d+)$/.exec(text)?.[1]);
const ranges = (text) => [...text.matchAll(/([^[{,.]+)\.\.([^\]},.]+)/g)];
const isOddRange = (text) => isSet(text) && ranges(text).some(([, from, to]) => from > to);

// Of two ends: the days of the first, the days of the last.
const countedEnds = (text) => {
  const [start, end] = ends(text).map(counted);
  return start && end ? { min: start.min, max: end.max } : null;
};

// The same day 1900 years later: 1900 has no 29 February, 0000 has one.
const isIn1900s = (our, their) => dayOf(their.min) - dayOf(our.min) >= 693960n && dayOf(their.min) - dayOf(our.min) <= 693961n;

const noKnownEnd = ['/', '/..', '../', '../..'];

export const rules = {
  edtf: [
    ['refused', 'interval-end-must-start-later', (text, our, their) => text.includes('/') && their.error.startsWith('invalid upper bound')],
    ['refused', 'interval-ends-of-three-kinds', (text) => text.includes('/') && ends(text).some((end) => isGroup(end) || isLong(end))],
    ['refused', 'interval-qualified-and-masked', (text) => text.includes('/') && ends(text).some(isQualified) && ends(text).some((end) => isMasked(end) || /^[?~%]|-[?~%]/.test(end))],
    ['refused', 'on-or-before-on-or-after', (text) => text.includes('/') && /^\.\.\d|\d\.\.$/.test(text)],
    ['refused', 'masked-and-qualified', (text) => isOneDate(text) && isMasked(text) && isQualified(text)],
    ['refused', 'two-qualifiers-on-a-year', (text) => /^[?~%]\d{4}[?~%]$/.test(text)],
    ['refused', 'group-of-months-qualified', (text) => isGroup(text) && isQualified(text)],
    ['refused', 'group-of-months-masked', (text) => isGroup(text) && isMasked(text)],
    ['refused', 'members-of-a-set', (text) => isSet(text) && text.slice(1, -1).split(/,|\.\./).some((member) => /[?~%]$/.test(member) || isGroup(member) || isLong(member))],
    ['refused', 'long-year-qualified', (text) => isLong(text) && isQualified(text)],
    ['refused', 'offset-west-of-12', (text) => /T.*-(12:[1-9]|1[34])/.test(text)],
    ['refused', 'leap-second', (text) => /T\d\d:\d\d:60/.test(text)],
    ['refused', 'digit-of-few-choices', (text) => /^[\dX]{4}-(X[3-9]|(04|06|09|11)-3X)$/.test(text)],
    ['accepted', 'february-29-of-any-year', (text) => /-02-29(T|$)/.test(text) && counted(text.slice(0, 10)) === null],
    ['accepted', 'centuries-and-decades', (text) => /^-?\d{2,3}[?~%]?$/.test(text)],
    ['accepted', 'digits-as-unix-time', (text) => /^\d{5,}$/.test(text)],
    ['accepted', 'masked-year-before-0000', (text) => /^-/.test(text) && isMasked(text)],
    ['accepted', 'no-known-end', (text) => noKnownEnd.includes(text)],
    ['accepted', 'range-backwards', isOddRange],
    ['accepted', 'range-with-mask', (text) => isSet(text) && isMasked(text) && text.includes('..')],
    ['accepted', 'space-after-comma', (text) => isSet(text) && text.includes(', ')],
    ['accepted', 'more-significant-than-digits', (text) => significant(text) > digitsOf(text)],
    ['accepted', 'exponent-or-year-from-zero', (text) => /^Y-?(0|\d+E0)/.test(text)],
    ['accepted', 'offset-otherwise-written', (text) => /T.*(\+\d{4}|\u2212\d\d)$/.test(text)],
    ['accepted', 'hour-24', (text) => /T24:00:00Z?$/.test(text)],
    ['accepted', 'time-without-seconds', (text) => /T\d\d:\d\dZ?$/.test(text)],
    ['accepted', 'parts-of-a-second', (text) => /T\d\d:\d\d:\d\d\.\d+Z?$/.test(text)],
    ['bounds', 'february-of-year-0', (text, our) => text.startsWith('0000-02') && same(our, counted(text))],
    ['bounds', 'bounds-of-masks', (text, our, their) => isMasked(text) && same(our, counted(unqualified(text))) && !same(their, counted(unqualified(text)))],
    ['bounds', 'bounds-of-masked-ends', (text, our) => isMasked(text) && text.includes('/') && same(our, countedEnds(text))],
    ['bounds', 'masks-before-0000-turned-round', (text, our, their) => /^-\d{4}-/.test(text) && isMasked(text) && their.min > their.max],
    ['bounds', 'year-of-season-loses-its-sign', (text, our, their) => /^-/.test(text) && same(our, countedSeason(text)) && their.max > our.max + 31536000000n],
    ['bounds', 'months-of-seasons', (text, our) => /-(2[1-9]|3[012]|3[78])$/.test(text) && same(our, countedSeason(text))],
    ['bounds', 'set-by-its-first-and-last', (text, our, their) => isSet(text) && /,|\.\./.test(text) && (their.min > our.min || their.max < our.max)],
    ['bounds', 'years-beyond-date', (text, our, their) => text.startsWith('Y') && (their.min === undefined || their.max === undefined)],
    ['bounds', 'significant-digits-left-out', (text, our, their) => /S\d+$/.test(text) && their.min >= our.min && their.max <= our.max],
  ],
  '@edtf-ts/core': [
    ['refused', 'on-or-before-on-or-after', (text) => text.includes('/') && /^\.\.\d|\d\.\.$/.test(text)],
    ['refused', 'masked-and-qualified', (text) => isOneDate(text) && isMasked(text) && isQualified(text)],
    ['refused', 'interval-ends-of-level-2', (text) => text.includes('/') && ends(text).some((end) => /^[\dX]{4}-(2[5-9]|3\d|4[01])$|E|S/.test(end))],
    ['refused', 'interval-time-and-level-1', (text) => text.includes('/') && text.includes('T') && ends(text).some((end) => isGroup(end) || !/^\d{4}(-\d\d){0,2}(T|$)/.test(end))],
    ['refused', 'interval-qualified-part-and-level-1', (text) => text.includes('/') && ends(text).some((end) => /^[?~%]|-[?~%]/.test(end)) && ends(text).some((end) => isMasked(end) || isGroup(end) || isLong(end))],
    ['refused', 'interval-end-with-qualified-year', (text) => /\/[?~%]\d/.test(text)],
    ['refused', 'season-before-a-plain-end', (text) => /^\d{4}-2[1-4]\/\d{4}(-\d\d){0,2}$/.test(text)],
    ['refused', 'year-0-to-99-as-1900', (text) => text.startsWith('XXXX/')],
    ['refused', 'group-of-months-qualified', (text) => isGroup(text) && isQualified(text)],
    ['refused', 'group-of-months-masked', (text) => isGroup(text) && isMasked(text)],
    ['refused', 'group-of-months-before-0000', (text) => isGroup(text) && text.startsWith('-')],
    ['refused', 'groups-29-to-32', (text) => /^\d{4}-(29|3[012])$/.test(text)],
    ['refused', 'members-of-a-set', (text) => /^[[{]2001-33\?[\]}]$/.test(text)],
    ['refused', 'set-open-at-both-sides', (text) => /^[[{]\.\..*\.\.[\]}]$/.test(text)],
    ['refused', 'ranges-of-years-of-four-digits', (text) => isSet(text) && ranges(text).some(([, from]) => isGroup(from) || isLong(from) || from.startsWith('-'))],
    ['refused', 'long-year-qualified', (text) => isLong(text) && isQualified(text)],
    ['refused', 'significant-digits-before-0000', (text) => /^-\d{4}S\d$/.test(text)],
    ['refused', 'leap-second', (text) => /T\d\d:\d\d:60/.test(text)],
    ['accepted', 'minus-year-zero', (text) => text === '-0000'],
    ['accepted', 'masked-year-before-0000', (text) => /^-/.test(text) && isMasked(text)],
    ['accepted', 'mask-without-a-date', (text) => isOneDate(text) && isMasked(text) && counted(text) === null],
    ['accepted', 'no-known-end', (text) => noKnownEnd.includes(text)],
    ['accepted', 'range-backwards', isOddRange],
    ['accepted', 'range-with-mask', (text) => isSet(text) && isMasked(text) && text.includes('..')],
    ['accepted', 'range-of-three', (text) => isSet(text) && /\.\..*\.\./.test(text)],
    ['accepted', 'spaces', (text) => /\s/.test(text)],
    ['accepted', 'significant-digits-unchecked', (text) => significant(text) === 0 || significant(text) > digitsOf(text)],
    ['accepted', 'exponent-or-year-from-zero', (text) => /^Y-?(0|\d+E0)/.test(text)],
    ['accepted', 'offset-unchecked', (text) => /T.*(-00(:00)?|\+14:01|\+15|:60)$/.test(text)],
    ['accepted', 'parts-of-a-second', (text) => /T\d\d:\d\d:\d\d\.\d+Z?$/.test(text)],
    ['bounds', 'year-0-to-99-as-1900', (text, our, their) => /^[?~%]?(00|XX|X0|0X|Y1E1$)/.test(text) && isIn1900s(our, their)],
    ['bounds', 'year-0-to-99-as-1900', (text, our, their) => /^00\d\dS\d$/.test(text) && their.min === BigInt(Date.UTC(1900 + Number(text.slice(2, 4)), 0))],
    ['bounds', 'bounds-of-masks', (text, our, their) => isMasked(text) && same(our, counted(unqualified(text))) && !same(their, counted(unqualified(text)))],
    ['bounds', 'bounds-of-masked-ends', (text, our) => isMasked(text) && text.includes('/') && same(our, countedEnds(text))],
    ['bounds', 'groups-25-to-28-of-the-south', (text, our) => /-2[5-8]$/.test(text) && same(our, countedSeason(text))],
    ['bounds', 'significant-digits-left-out', (text, our, their) => /S\d+[\]}]?$/.test(text) && their.min >= our.min && their.max <= our.max],
    ['bounds', 'years-beyond-date', (text, our) => text.startsWith('Y') && (our.min > 8520000000000000n || our.min < -8580000000000000n)],
    ['bounds', 'offset-left-out', (text, our, their) => /T.*[+-]\d\d(:\d\d)?$/.test(text) && their.min === BigInt(Date.parse(`${text.slice(0, 19)}Z`))],
    ['bounds', 'range-before-1000', (text) => isSet(text) && ranges(text).some(([, from]) => from.startsWith('0'))],
  ],
};
