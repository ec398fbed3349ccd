// The introspection query of graphql-js against a running endpoint, with its default options and with all of them.
import { buildClientSchema, getIntrospectionQuery, printSchema, validateSchema } from 'graphql';

const url = process.argv[2];
if (!url) {
  console.error('usage: node introspect.mjs URL');
  process.exit(2);
}

const all = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
let passed = 0;
let failed = 0;
for (const [name, options] of [['default options', undefined], ['all options', all]]) {
  try {
    console.log(`passed: ${name}, ${await introspect(options)} lines of schema`);
    passed++;
  } catch (error) {
    failed++;
    console.log(`FAILED: ${name}: ${error.message}`);
  }
}

console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);

async function introspect(options) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery(options) }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  const schema = buildClientSchema(data);
  const problems = validateSchema(schema);
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('; '));
  const text = printSchema(schema);
  if (!text.includes('type Query')) throw new Error('the printed schema has no Query');
  return text.split('\n').length;
}
