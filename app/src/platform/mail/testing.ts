import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type Postbox = {
  url: string;
  /** What arrived, in order; every copy is in it. */
  received: { to: string; mail: ParsedMail }[];
  close(): Promise<void>;
};

type Behaviour = {
  /** Answers an SMTP code to refuse this recipient with. */
  refuse?: (address: string) => number | undefined;
  /** Called when the whole text has come in, before the sender hears that it was accepted. */
  beforeAccepting?: (address: string) => void | Promise<void>;
};

/** A real mail server on loopback that keeps what it gets. */
export async function openPostbox({ refuse, beforeAccepting }: Behaviour = {}): Promise<Postbox> {
  const received: Postbox['received'] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(address, _session, answer) {
      const responseCode = refuse?.(address.address);
      answer(responseCode ? Object.assign(new Error('no'), { responseCode }) : null);
    },
    onData(stream, session, answer) {
      const to = session.envelope.rcptTo[0]?.address ?? '';
      simpleParser(stream)
        .then(async (mail) => {
          received.push({ to, mail });
          await beforeAccepting?.(to);
          answer(null);
        })
        .catch(answer);
    },
  });
  // A sender that is killed breaks its connection off; that is what the tests are about.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
