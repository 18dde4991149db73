import type { Deps } from '../deps.ts';
import { type Loop, startLoop } from '../jobs/loop.ts';
import { deliverMail } from './deliver.ts';
import { openTransport } from './open-transport.ts';

/** Delivers mail within a second after the commit that queued it. Without SMTP_URL mail stays queued in the outbox. */
export function startDelivery(deps: Deps, onError: (error: unknown) => void): Loop {
  const { smtpUrl } = deps.settings;
  if (!smtpUrl) return { stop: async () => {} };
  const transport = openTransport(smtpUrl);
  const loop = startLoop(() => deliverMail(deps, transport), { pauseMs: 1_000, pauseAfterErrorMs: 15_000, onError });
  return {
    async stop() {
      await loop.stop();
      transport.close();
    },
  };
}
