import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real mail server on loopback that counts how often each address got a mail, and keeps no text of it. */
export type CountingServer = {
  url: string;
  /** How often something came, by address. */
  arrived: Map<string, number>;
  /** How many mails came, doubles too. */
  count(): number;
  close(): Promise<void>;
};

/** Starts it; a mail counts when its whole text has come in, before its sender hears of it. */
export async function startCounting(): Promise<CountingServer> {
  const arrived = new Map<string, number>();
  let mails = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, answer) {
      stream.resume();
      stream.on('error', () => {});
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        arrived.set(to, (arrived.get(to) ?? 0) + 1);
        mails += 1;
        answer(null);
      });
    },
  });
  // A sender that is killed breaks its connection off; that is what this is about.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    count: () => mails,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
