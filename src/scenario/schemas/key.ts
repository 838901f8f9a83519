import { z } from 'zod';
import type { Key, KeyIdentity } from '../../domain/plan.ts';
import { betweenRegionsKinds } from '../../domain/resources/coordination.ts';
import { scenarioTypes } from '../../domain/scenario.ts';
import { id, line, text } from './scalars.ts';

/** Format `key/1`: what every key says about itself. The settings of its kind stand beside it in the same file. */
export const keyFile = z.strictObject({
  format: z.literal('key/1'),
  id,
  owner: line,
  title: text,
  valid: z.strictObject({
    area: z.array(id).max(1_000),
    types: z.array(z.enum(scenarioTypes)).max(100),
    hours: z.enum(['any', 'day', 'night']),
  }),
  betweenRegions: z.enum(betweenRegionsKinds).exactOptional(),
}) satisfies z.ZodType<KeyIdentity & Pick<Key, 'betweenRegions'> & { readonly format: 'key/1' }>;

/** Keys of the file that are not settings. */
export const keyIdentityKeys: readonly string[] = Object.keys(keyFile.shape);
