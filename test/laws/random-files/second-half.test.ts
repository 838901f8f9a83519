import { test } from '../../support/chance/property.ts';
import { randomFiles } from '../../support/random-files.ts';
import { half, tryFiles } from './try-files.ts';

test.prop([randomFiles], half)(
  'a random file that is right is read, runs to its horizon and breaks no law: second half of ten thousand',
  tryFiles,
  31 * 60_000,
);
