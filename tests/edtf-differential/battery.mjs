// The texts to compare: every feature of EDTF in its forms, and what lies one slip beside them. The same every time.
const qualifiers = ['?', '~', '%'];

export function battery() {
  const texts = new Set();
  for (const part of [days, months, years, masks, qualified, seasons, intervals, sets, longYears, times, slips]) {
    for (const text of part()) texts.add(text);
  }
  return [...texts];
}

const two = (number) => String(number).padStart(2, '0');

function* days() {
  for (const year of ['-0004', '0000', '1900', '2000', '2023', '2024']) {
    for (let month = 1; month <= 12; month++) {
      const last = new Date(Date.UTC(2001, month, 0)).getUTCDate();
      for (const day of [0, 1, last - 1, last, last + 1]) yield `${year}-${two(month)}-${two(day)}`;
    }
    yield `${year}-02-30`;
    yield `${year}-13-01`;
  }
}

function* months() {
  for (const year of ['-1985', '0000', '0999', '1985', '9999']) {
    for (let month = 0; month <= 20; month++) yield `${year}-${two(month)}`;
  }
}

function* years() {
  for (const digits of ['0', '19', '198', '0000', '0001', '0400', '1985', '9999', '00000', '12345', '19850412']) {
    for (const sign of ['', '-', '+']) yield sign + digits;
  }
}

function* masks() {
  const ends = [''];
  for (const month of ['-02', '-04', '-XX', '-0X', '-1X', '-X0', '-X1', '-X2', '-X3', '-2X']) {
    ends.push(month);
    for (const day of ['12', '29', '31', 'XX', '0X', '2X', '3X', 'X0', 'X1', 'X9']) ends.push(`${month}-${day}`);
  }
  for (const year of ['1985', '198X', '19X4', '1X00', 'XXXX']) {
    for (const end of ends) yield year + end;
  }
  for (let hidden = 0; hidden < 16; hidden++) {
    const year = [...'1985'].map((digit, place) => (hidden & (8 >> place) ? 'X' : digit)).join('');
    for (const end of ['', '-04', '-XX', '-X2', '-04-12', '-02-29', '-02-30', '-12-XX', '-XX-31']) yield year + end;
  }
  for (const end of ['', '-XX', '-04-XX', '-XX-XX']) yield `-198X${end}`;
  yield* ['-1985-XX', '-1985-04-XX', '-1985-XX-XX', '2024-02-XX', '2023-02-2X', '2024-02-2X', '2023-02-X9', '1900-02-2X', '20XX-02-29', '1900-02-X9'];
}

// Qualifiers at no more than two of the places before and behind each part.
function* qualified() {
  for (const parts of [['2004'], ['2004', '06'], ['2004', '06', '11'], ['-0004', '06'], ['156X'], ['2004', 'XX'], ['2004', '24'], ['2004', '33']]) {
    const places = parts.length * 2;
    const write = (marks) => parts.map((part, i) => (marks[2 * i] ?? '') + part + (marks[2 * i + 1] ?? '')).join('-');
    yield write({});
    for (let first = 0; first < places; first++) {
      for (const mark of qualifiers) {
        yield write({ [first]: mark });
        for (let second = first + 1; second < places; second++) {
          for (const other of qualifiers) yield write({ [first]: mark, [second]: other });
        }
      }
    }
  }
  for (const mark of qualifiers) yield* [`${mark}2004-06-XX`, `2004-${mark}06-XX`, `2004-06${mark}-XX`, `2004-06-${mark}XX`, `2004-06-XX${mark}`];
  for (const mark of ['??', '?~', '~?', '%%', '~%']) yield* [`2004${mark}`, `2004-06${mark}`, `2004-06-11${mark}`];
}

function* seasons() {
  for (const year of ['2001', '2003', '198X', 'XXXX', '-0001', '0000']) {
    for (let code = 20; code <= 42; code++) yield `${year}-${code}`;
  }
  for (const code of [21, 24, 25, 32, 33, 37, 41]) {
    yield* [`2001-${code}?`, `2001-${code}%`, `~2001-${code}`, `2001-~${code}`, `2001?-${code}`, `2001-${code}-01`, `2001-${code}-XX`];
  }
}

function* intervals() {
  const ends = [
    '', '..', '1985', '1986', '1985-04', '1985-04-12', '1985-12-31', '-0010', '1984?', '2004-06~', '2004-06-11%', '2004-~06', '?1985-04-12', '198X', '1985-XX',
    '1985-XX-XX', '1985-04-XX', '156X-12-25', 'XXXX', '2001-21', '2001-33', 'Y12345', 'Y-20000', 'Y17E4', '1950S2', '1985-04-12T23:20:30', '1985-04-12T23:20:30Z',
  ];
  for (const start of ends) {
    for (const end of ends) yield `${start}/${end}`;
  }
  yield* ['..1985/1986', '1985/1986..', '..2004-06-01/2004-06-20..', '1985../1986', '1985/..1986', '1985/1986/1987', '1985 / 1986', '1985/ 1986', '1985//1986'];
  yield* ['open/1985', '1985/open', '1985/unknown', 'unknown/1985', '1985--1986', '1985/P1Y', 'P1Y/1985', '2001-24/2002-01', '2001-24/2001-12', '1985-04-12/1985-04-12'];
}

function* sets() {
  const members = [
    '', '1985', '1985,1986', '1986,1985', '1985..1987', '1985,1990..1992', '1990..1992,1985', '1667,1668,1670..1672', '..1985', '1985..', '..1985,1990', '1985,1990..',
    '..1983,1985..', '..', '1985,..1990', '1985..,1990', '1985-04', '1985-04,1986', '1985-04..1985-06', '1985-04-12..1985-04-20', '1985-12-30..1986-01-02', '1985..1990-01',
    '1990..1985', '1985, 1986', ' 1985', '1985,', ',1985', '1985,,1986', '1985?', '1985?,1986~', '?1985-04', '2004-~06-11', '198X', '198X,1985', '1985-XX', '198X..1990',
    '2001-21', '2001-21,2001-22', '2001-21..2001-23', '2001-33', '2001-33?', 'Y12345', 'Y12345..Y12347', 'Y17E7', '1950S2', '-0005', '-0005..-0003', '1985/1986',
    '1985-04-12T23:20:30', '[1985]', '1985..1986..1987', '1985...1987', '1985.1987', '..1985-04-12', '1985-04-12..', '1760-01,1760-02,1760-12..',
  ];
  for (const text of members) yield* [`[${text}]`, `{${text}}`, `[${text}`, `{${text}]`];
  yield* ['[1985]?', '?[1985]', '[1985]/1986', '{1985}{1986}', ' [1985]', '(1985)'];
}

function* longYears() {
  for (const digits of ['0', '19', '198', '1985', '9999', '10000', '12345', '01985', '012345', '170000', '200000', '275760', '280000', '170000002', '99999999999']) {
    for (const sign of ['Y', 'Y-', 'y', 'Y+']) yield sign + digits;
  }
  for (const year of ['Y12345', 'Y170000']) {
    yield* [`${year}?`, `${year}~`, `%${year}`, `${year}-01`, `${year}-21`, `${year}X`, `${year}S1`, `${year}S3`, `${year}S5`, `${year}S6`, `${year}S7`, `${year}S0`, `${year}S`];
  }
  for (const mantissa of ['1', '17', '1985', '0', '-17', '3388']) {
    for (const exponent of ['0', '1', '2', '3', '4', '5', '7', '07', '11', '', '-2']) yield `Y${mantissa}E${exponent}`;
  }
  yield* ['Y17E4S1', 'Y17E4S2', 'Y3388E2S3', 'Y-17E4S1', 'Y17E4?', 'Y17e4', 'Y171010000S3', 'Y17E4S9', '17E4'];
  for (const year of ['1950', '0043', '0000', '-1950', '195X']) {
    for (const count of [0, 1, 2, 3, 4, 5, 12]) yield `${year}S${count}`;
  }
  yield* ['1950S2?', '~1950S2', '1950S', '1950s2', '1950S2-01', '195S2'];
}

function* times() {
  const offsets = [
    '', 'Z', 'z', '+00:00', '-00:00', '+04:30', '-04:30', '+04', '-04', '+14:00', '-14:00', '+14:01', '+12:00', '-12:00', '-12:30', '+13:45', '-13', '+15', '-00:30',
    '+0430', '+4', '+04:60', '+00', '-00', '\u221204', ' Z', '[UTC]',
  ];
  for (const offset of offsets) yield `1985-04-12T23:20:30${offset}`;
  for (const time of ['00:00:00', '23:59:59', '24:00:00', '24:00:01', '23:60:00', '23:59:60', '23:59:61', '12:31:60', '23:20', '23', '', '23:20:30.5', '23:20:30,5', '3:20:30', '232030']) {
    yield* [`1985-04-12T${time}`, `1985-04-12T${time}Z`, `2000-02-29T${time}`, `1900-02-29T${time}`, `1985-04-31T${time}`];
  }
  yield* ['1985T23:20:30', '1985-04T23:20:30', '1985-04-12t23:20:30', '1985-04-12 23:20:30', '198X-04-12T23:20:30', '1985-04-12?T23:20:30', '0000-01-01T00:00:00Z', '-0001-12-31T23:59:59Z'];
  yield* ['1985-06-30T23:59:60Z', '1985-06-30T23:59:60', '1985-07-01T01:59:60+02:00', '1985-07-01T01:59:60-02:00', '9999-12-31T23:59:59Z'];
}

// One character taken away, doubled, exchanged with the next, or replaced.
function* slips() {
  const good = [
    '1985', '-1985', '1985-04-12', '2004-02-29', '1985-04-12T23:20:30Z', '1964/2008', '2004-06-11%', '20XX', '2004-XX', '1985-XX-XX', '1985/..', '/1985', 'Y170000', 'Y17E7', '1950S2',
    '2001-34', '[1667,1670..1672]', '{..1984}', '2004-06~-11', '?2004-06-~11', '156X-12-25', '1560-X2', '2004-06-XX/2004-07-03',
  ];
  for (const text of good) {
    for (let i = 0; i < text.length; i++) {
      yield text.slice(0, i) + text.slice(i + 1);
      yield text.slice(0, i) + text[i] + text.slice(i);
      yield text.slice(0, i) + (text[i + 1] ?? '') + text[i] + text.slice(i + 2);
      for (const other of ['0', 'X', '-', '?']) yield text.slice(0, i) + other + text.slice(i + 1);
    }
  }
  yield* ['', ' ', '1985 ', ' 1985', '1985-W15', '1985-W15-5', '1985-102', '1985.04.12', '04/12/1985', 'circa 1985', '198x', '198u', '1985-uu', 'XXXXX', '1985-4', '1985-4-1', '\uff11985', 'P1Y', 'R3/1985/1986'];
}
