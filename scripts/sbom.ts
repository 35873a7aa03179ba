/** What the release contains, as a CycloneDX software bill of materials. */
import * as z from 'zod';

const Packages = z.array(z.object({ name: z.string(), version: z.string(), license: z.string() }));

/**
 * A CycloneDX 1.6 document of the packages whose code is in `dist/`. `npm sbom` reports what is installed: more packages
 * and, for tools, something else.
 *
 * @param packages the text of `dist/packages.json`
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function sbom(packages: string, root: { readonly name: string; readonly version: string }): string {
  const components = Packages.parse(JSON.parse(packages)).map(({ name, version, license }) => ({
    type: 'library',
    name,
    version,
    purl: packageUrl(name, version),
    licenses: [{ expression: license }],
  }));
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...root, purl: packageUrl(root.name, root.version) } },
    components,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
