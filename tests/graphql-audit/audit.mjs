// The audit suite of GraphQL over HTTP against a running endpoint: node audit.mjs http://127.0.0.1:5000/graphql
import { auditServer } from 'graphql-http';

const url = process.argv[2];
if (!url) {
  console.error('usage: node audit.mjs URL');
  process.exit(2);
}

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const result of await auditServer({ url, fetchFn: fetch })) {
  if (result.status === 'ok') {
    counts.passed++;
  } else if (result.status === 'error' || result.status === 'warn') {
    counts.failed++;
    console.log(`FAILED ${result.id} ${result.name}: ${result.reason} (HTTP ${result.response?.status})`);
  } else {
    // A notice: something optional that the server does otherwise.
    counts.skipped++;
    console.log(`SKIPPED ${result.id} ${result.name}: ${result.reason} (HTTP ${result.response?.status})`);
  }
}

console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
