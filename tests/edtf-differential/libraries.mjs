// What each library says of a text: { accepted, min, max } with milliseconds since 1970 as BigInt, null where there is no bound.
// The other libraries close an extent at its last millisecond or at its last second: `max` is a moment within it, ours too.
import { execFileSync } from 'node:child_process';
import edtf from 'edtf';
import { parse } from '@edtf-ts/core';

/** All texts at once: the program reads them line by line. */
export function ours(program, texts) {
  const lines = execFileSync('dotnet', [program], { input: texts.map((text) => `${text}\n`).join(''), encoding: 'utf8', maxBuffer: 1 << 26 }).trimEnd().split('\n');
  if (lines.length !== texts.length) throw new Error(`${texts.length} texts, ${lines.length} answers`);
  return lines.map((line) => {
    const answer = JSON.parse(line);
    return answer.accepted
      ? { ...answer, min: answer.startMin === null ? null : BigInt(answer.startMin), max: answer.endMax === null ? null : BigInt(answer.endMax) - 1n }
      : answer;
  });
}

export const libraries = {
  edtf(text) {
    const value = edtf(text);
    return { accepted: true, min: moment(value.min), max: moment(value.max), type: value.type };
  },
  '@edtf-ts/core'(text) {
    const result = parse(text);
    if (!result.success) return { accepted: false };
    const { minMs, maxMs, type } = result.value;
    return { accepted: true, min: minMs === -8640000000000000n ? null : minMs, max: maxMs === 8640000000000000n ? null : maxMs, type };
  },
};

/** The answer of a library to one text; what it throws is a refusal, for that is how both say so. */
export function ask(library, text) {
  try {
    return libraries[library](text);
  } catch (error) {
    return { accepted: false, error: error.message };
  }
}

// null: not known; without a number: a moment that does not fit into a Date.
function moment(value) {
  if (value === null || value === Infinity || value === -Infinity) return null;
  return Number.isNaN(value) || value === undefined ? undefined : BigInt(value);
}
