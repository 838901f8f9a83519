import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installedPackages } from './licences.ts';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly 'bom-ref': string;
}

/** What npm makes; the serial number, time and tool change from one making to the next and are left out. */
interface Made {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Readonly<Record<string, unknown>> };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string }[];
}

const made = spawnSync(
  'npm',
  ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'],
  { encoding: 'utf8', cwd: fileURLToPath(new URL('../', import.meta.url)), maxBuffer: 1e8 },
);
if (made.status !== 0) {
  process.stderr.write(`npm sbom failed: ${made.stderr}\n`);
  process.exit(1);
}
const { bomFormat, specVersion, metadata, ...list } = JSON.parse(made.stdout) as Made;
// With --omit=dev npm 11 leaves out packages that are used both in the product and for its development, so we do it.
const mine = new Set(installedPackages().map(({ name, version }) => `${name}@${version}`));
const components = list.components.filter(({ name, version }) => mine.has(`${name}@${version}`));
const refs = new Set(components.map((component) => component['bom-ref']));
const whole = {
  bomFormat,
  specVersion,
  version: 1,
  metadata: { component: { ...metadata.component, name: 'fordela' } },
  components,
  dependencies: list.dependencies.filter(({ ref }) => refs.has(ref)),
};
writeFileSync(new URL('./reference/sbom.cdx.json', import.meta.url), `${JSON.stringify(whole, null, 1)}\n`);
