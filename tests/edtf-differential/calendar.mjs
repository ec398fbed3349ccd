// A second opinion, by counting: what a date of digits and X may mean, found by trying every year, month and day.
const millisPerDay = 86400000n;

/** The day since 1970 that a moment lies in. */
export const dayOf = (millis) => (millis === null || millis === undefined ? millis : BigInt.asIntN(64, millis - (((millis % millisPerDay) + millisPerDay) % millisPerDay)) / millisPerDay);

/** The first and the last day of a year, month or day with or without X, from 0000 on; null: no date of the calendar fits, or it is no such text. */
export function counted(text) {
  const parts = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(text);
  if (!parts) return null;
  const [, year, month, day] = parts;
  const years = matching(year, 0, 9999);
  const first = edge(years, month, day, false);
  return first === null ? null : { min: first, max: edge(years.toReversed(), month, day, true) };
}

/** The days of a group of months, by the table of ISO 8601-2, 4.8.1, the seasons by whole months; null: it is none. */
export function countedSeason(text) {
  const parts = /^(-?\d{4})-(\d\d)$/.exec(text);
  const code = parts ? Number(parts[2]) : 0;
  if (code < 21 || code > 41) return null;
  const [first, count] =
    code <= 28 ? [3 + 3 * ((code - 21) % 4), 3]
    : code <= 32 ? [[9, 12, 3, 6][code - 29], 3]
    : code <= 36 ? [1 + 3 * (code - 33), 3]
    : code <= 39 ? [1 + 4 * (code - 37), 4]
    : [1 + 6 * (code - 40), 6];
  const year = Number(parts[1]);
  return { min: day1970(year, first, 1), max: day1970(year, first + count, 1) - 1n };
}

function edge(years, month, day, last) {
  const order = (numbers) => (last ? numbers.toReversed() : numbers);
  const months = month ? matching(month, 1, 12) : [last ? 12 : 1];
  for (const y of years) {
    for (const m of order(months)) {
      const length = new Date(Date.UTC(2000 + (y % 400), m, 0)).getUTCDate();
      const days = order(day ? matching(day, 1, length) : [last ? length : 1]);
      if (days.length > 0) return day1970(y, m, days[0]);
    }
  }
  return null;
}

function matching(mask, from, to) {
  const pattern = new RegExp(`^${mask.replaceAll('X', '\\d')}$`);
  const found = [];
  for (let number = from; number <= to; number++) {
    if (pattern.test(String(number).padStart(mask.length, '0'))) found.push(number);
  }
  return found;
}

// Date.UTC takes the years 0 to 99 for those of 1900: the calendar repeats every 400 years.
function day1970(year, month, day) {
  return BigInt(Date.UTC(year + 2000, month - 1, day)) / millisPerDay - 730485n;
}
