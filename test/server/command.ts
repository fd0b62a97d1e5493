// The command, run from the sources.
import { run } from '../../packages/server/src/command/run.js';

process.exitCode = await run(process.argv.slice(2));
