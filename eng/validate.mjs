// Validates JSON documents against a schema with npm's ajv: node validate.mjs SCHEMA DOCUMENT...
// ajv is looked for in the working directory, where .ci/run installs it.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(`${process.cwd()}/`);
const [path, ...documents] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(path, 'utf8'));
const Ajv = require(schema.$schema?.includes('draft-04') ? 'ajv-draft-04' : 'ajv').default;
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(schema);

let failed = 0;
for (const document of documents) {
  if (validate(JSON.parse(readFileSync(document, 'utf8')))) continue;
  failed++;
  for (const error of validate.errors) console.error(`${document}${error.instancePath}: ${error.message}`);
}
process.exit(failed === 0 ? 0 : 1);
