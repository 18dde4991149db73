import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../..');
const description = z.strictObject({
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1)).min(1),
});

// What the standard asks at least (publiccode.yml 0.7); its own validator is a program in Go.
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.7'),
  name: z.string().min(1),
  url: z.url(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.string()).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().length(2)),
    scope: z.array(z.string()),
  }),
  description: z.strictObject({ en: description, nl: description }),
  legal: z.strictObject({ license: z.string() }),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
  maintenance: z.strictObject({
    type: z.enum(['internal', 'contract', 'community', 'none']),
    contacts: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  }),
});

test('another municipality finds the project by its publiccode.yml, under the licence of the package', async () => {
  const file = publiccode.parse(parse(await readFile(join(root, 'publiccode.yml'), 'utf8')));
  const { license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  expect(file.legal.license).toBe(license);
});
