import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { draftRoutes } from './applying/draft-routes.tsx';
import { fileRoutes } from './applying/file-routes.ts';
import { ownRoutes } from './applying/own-routes.tsx';
import { caseRoutes } from './cases/case-routes.tsx';
import { councilRoutes } from './council/council-routes.tsx';
import { memberRoutes } from './council/members-routes.tsx';
import { deskApplicationRoutes } from './desk/desk-routes.tsx';
import { ledgerRoutes } from './ledger/ledger-routes.tsx';
import { objectionRoutes } from './objecting/objection-routes.tsx';
import { paymentRoutes } from './paying/payment-routes.tsx';
import { registerRoutes } from './register/register-routes.tsx';
import { reportRoutes } from './reporting/report-routes.tsx';
import { rulesRoutes } from './rules/rules-routes.tsx';

/** Schemes: what everybody reads, applying, and the work of the council, the college and finance. */
export function schemeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const parts = [
    registerRoutes,
    ownRoutes,
    draftRoutes,
    fileRoutes,
    objectionRoutes,
    reportRoutes,
    deskApplicationRoutes,
  ];
  const officers = [caseRoutes, paymentRoutes, rulesRoutes, memberRoutes, ledgerRoutes];
  for (const part of [...parts, councilRoutes, ...officers]) routes.route('/', part(deps));
  return routes;
}
