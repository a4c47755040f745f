#!/usr/bin/env node
// Starts Courant with the Node that came with it, so that an older one on the machine is enough to call this file.
// Plain JavaScript that Node 20 understands; everything else of the program is TypeScript that only a newer one runs.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 26;
const program = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The Node of the npm package, or this one if it is new enough; null if there is neither. */
function findRuntime() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const runtime = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(runtime)) return runtime;
  } catch {
    // The package is not installed; this Node may do.
  }
  return Number(process.versions.node.split('.')[0]) >= oldestNode ? process.execPath : null;
}

const runtime = findRuntime();
if (runtime === null) {
  console.error(
    `Courant runs on Node ${oldestNode}, which npm installs with it, but it is not there (this is Node ${process.versions.node}).\n` +
      'Run "npm ci" in the folder of Courant. If install scripts are switched off, allow that of the package "node".',
  );
  process.exit(1);
}

// Pictures are worked on in several threads and in large pieces. With a heap for each thread, and with pieces that are kept for later,
// glibc would hold twice as much memory as the program needs.
const env = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '262144', MALLOC_TRIM_THRESHOLD_: '262144', ...process.env };

// The channel tells the program when this process is gone, whatever ended it.
const child = spawn(runtime, [program, ...process.argv.slice(2)], { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
for (const signal of signals) process.on(signal, () => child.kill(signal));
if (process.env.npm_lifecycle_event !== undefined) followParent();
child.on('error', (error) => {
  console.error(`Courant could not be started with ${runtime}: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  for (const handled of signals) process.removeAllListeners(handled);
  process.kill(process.pid, signal);
});

/** The shell that npm starts scripts with may end without handing a signal on: then this is an orphan, and stops. */
function followParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    child.kill('SIGTERM');
  }, 250);
}
