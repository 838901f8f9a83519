import { readFileSync } from 'node:fs';

/** One package that is installed with Fördela. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as its maker states it. */
  readonly licence: string;
  readonly isOptional: boolean;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const lockFile = new URL('../package-lock.json', import.meta.url);

/** Packages that are installed with the product, without those for its development; in order of name, then version. */
export function installedPackages(): readonly InstalledPackage[] {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '', license = '', optional = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      isOptional: optional,
    }))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** Licences that may be given on with Apache-2.0 without asking anybody. */
export const acceptedLicences = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
];

/** The page that lists what comes with Fördela, and under which licence. */
export function licencesPage(): string {
  const packages = installedPackages();
  const rows = packages.map(
    ({ name, version, licence, isOptional }) =>
      `| ${name} | ${version} | ${licence} | ${isOptional ? 'where the platform needs it' : 'always'} |`,
  );
  const counts = [...new Set(packages.map(({ licence }) => licence))]
    .map((licence) => ({ licence, count: packages.filter((each) => each.licence === licence).length }))
    .sort((a, b) => b.count - a.count || (a.licence < b.licence ? -1 : 1))
    .map(({ licence, count }) => `${licence} ${count}`);
  return `# What is installed with Fördela

Generated from package-lock.json by \`npm run docs:generate\`. Fördela itself is Apache-2.0; its data have sources and licences of their
own (README, scenarios/systems/README.md). Packages used only for development are not listed.

${packages.length} packages: ${counts.join(', ')}. The same list for machines (CycloneDX 1.5): [sbom.cdx.json](sbom.cdx.json), made by \`npm run sbom\`.

| package | version | licence | installed |
|---|---|---|---|
${rows.join('\n')}
`;
}
