#!/usr/bin/env node
import { runServer } from './run-server.ts';

const server = await runServer(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
});
if (server === undefined) process.exitCode = 2;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void server?.close());
