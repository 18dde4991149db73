import { startEmbedded } from './embedded.ts';

// A child process of the tests: starts the server, tells its address, and lives until it is killed.
const { url } = await startEmbedded({ dataDir: process.argv[2] ?? '', log: () => {} });
process.stdout.write(`${url}\n`);
setInterval(() => {}, 60_000);
