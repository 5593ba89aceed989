import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ZipFile } from 'yazl';

/** What Teams wants at the root of the package, in this order. */
const FILES = ['manifest.json', 'color.png', 'outline.png', 'nl.json'];

export const MANIFEST_DIRECTORY = fileURLToPath(new URL('../../manifest/', import.meta.url));
/** What stands for the bot's app id in `manifest/manifest.json`. */
export const PLACEHOLDER_ID = '00000000-0000-0000-0000-000000000000';

export interface PackageOptions {
  /** The bot's app id, a GUID: the MicrosoftAppId of its registration. */
  readonly appId: string;
  /** https address of the organisation's page about the bot; privacy and terms are below it. */
  readonly website?: string | undefined;
}

/**
 * The Teams app package: manifest, icons and translations in a zip. The same input gives the same bytes.
 *
 * @throws RangeError naming the option that is wrong
 */
export async function buildPackage({ appId, website }: PackageOptions): Promise<Buffer> {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(appId))
    throw new RangeError('--app-id must be a GUID: the "Microsoft App ID" on the Configuration page of the Azure Bot.');
  if (website !== undefined && !/^https:\/\/[^\s"\\]+$/i.test(website))
    throw new RangeError('--website must be an https address.');
  const zip = new ZipFile();
  for (const name of FILES) {
    const content = await readFile(join(MANIFEST_DIRECTORY, name));
    const filled = name === 'manifest.json' ? Buffer.from(fill(content.toString('utf8'), appId, website)) : content;
    // A date of its own for each run would make two equal packages differ.
    zip.addBuffer(filled, name, { mtime: new Date(Date.UTC(2026, 0, 1, 12)) });
  }
  zip.end();
  return buffer(zip.outputStream);
}

function fill(manifest: string, appId: string, website: string | undefined): string {
  const identified = manifest.replaceAll(PLACEHOLDER_ID, appId.toLowerCase());
  return website === undefined
    ? identified
    : identified.replaceAll('https://example.com/farewell', website.replace(/\/+$/, ''));
}
