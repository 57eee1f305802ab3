import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** Where the published schemas lie: beside this repository, not in it. */
const SCHEMAS = join(import.meta.dirname, '../../../shared/schemas');

/** What a JSON text has against a published JSON Schema; empty where it is valid. */
export function jsonFaults(schema: string): (text: string) => string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, schema), 'utf8')));
  return (text) => {
    validate(JSON.parse(text));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
  };
}

/** What an XML text has against a published XML Schema, by xmllint; empty where it is valid. */
export function xmlFaults(schema: string, text: string): string {
  const { status, stderr, error } = spawnSync('xmllint', ['--noout', '--schema', join(SCHEMAS, schema), '-'], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (error) throw error;
  return status === 0 ? '' : stderr.slice(0, 4_000);
}
