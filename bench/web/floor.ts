import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';

// The floor: what Hono, the driver and PostgreSQL cost with nothing around them. One SELECT by primary key, a pool as
// large as the application's, in a process of its own. Ends with its parent.
const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });
const app = new Hono();
app.get('/ideas/:id', async (c) => {
  const { rows } = await pool.query('select id, title, body, support_count from contribution where id = $1', [
    c.req.param('id'),
  ]);
  return c.json(rows[0]);
});
const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1');
await once(server, 'listening');
process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
process.stdin.resume();
process.stdin.once('end', () => process.exit(0));
