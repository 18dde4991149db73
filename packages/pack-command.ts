import { join } from 'node:path';
import { pack } from './pack.ts';

// npm run pack -- NAME: makes packages/NAME/dist, which `npm publish packages/NAME/dist` sends out.
const name = process.argv[2];
if (!name || !/^[a-z]+$/.test(name)) {
  process.stderr.write('Say which package: npm run pack -- sortition\n');
  process.exit(64);
}
process.stdout.write(`${pack(join(import.meta.dirname, name))}\n`);
