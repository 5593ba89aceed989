import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRawSync, inflateSync } from 'node:zlib';
import { AppManifestUtils } from '@microsoft/app-manifest';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { buildPackage, MANIFEST_DIRECTORY } from '../../src/manifest/build-package.ts';
import type { Intent } from '../../src/understanding/intents.ts';
import { understand } from '../../src/understanding/understand.ts';

type Manifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];
interface Command {
  readonly title: string;
}
interface Bot {
  readonly botId: string;
  readonly commandLists: readonly { readonly commands: readonly Command[] }[];
}

const APP_ID = '6a9d2f0e-5c1b-4e0f-8f4e-2d6b7c9a1e55';
/** What each command is to be understood as, in every language, in the order of the menu. */
const MEANT: readonly Intent[] = [
  'delete_users',
  'list_inactive',
  'license_overview',
  'list_deleted',
  'ask_topic',
  'considerations',
  'audit_log',
  'help',
];

const file = (name: string) => readFile(join(MANIFEST_DIRECTORY, name));
const json = async (name: string) => JSON.parse((await file(name)).toString('utf8')) as Record<string, unknown>;

describe('the Teams app', () => {
  let entries: ReadonlyMap<string, Buffer>;
  let manifest: Record<string, unknown>;
  before(async () => {
    entries = unzip(await buildPackage({ appId: APP_ID.toUpperCase(), website: 'https://contoso.com/farewell/' }));
    manifest = JSON.parse(entries.get('manifest.json')!.toString('utf8')) as Record<string, unknown>;
  });

  it('is a package with manifest, icons and Dutch at its root, and nothing else', async () => {
    assert.deepEqual([...entries.keys()], ['manifest.json', 'color.png', 'outline.png', 'nl.json']);
    for (const name of ['color.png', 'outline.png', 'nl.json']) assert.deepEqual(entries.get(name), await file(name));
  });

  it('has a manifest that Microsoft’s own validator accepts, filled in and as it lies in the repository', async () => {
    for (const candidate of [manifest, await json('manifest.json')])
      assert.deepEqual(await AppManifestUtils.validateAgainstSchema(candidate as unknown as Manifest), []);
    const broken = { ...manifest, surprise: true } as unknown as Manifest;
    assert.notDeepEqual(await AppManifestUtils.validateAgainstSchema(broken), []);
  });

  it('names the bot by the app id that was given, and the pages below the website', () => {
    const [bot] = manifest['bots'] as Bot[];
    assert.deepEqual([manifest['id'], bot?.botId], [APP_ID, APP_ID]);
    const { privacyUrl, websiteUrl } = manifest['developer'] as { privacyUrl: string; websiteUrl: string };
    assert.deepEqual(
      [websiteUrl, privacyUrl],
      ['https://contoso.com/farewell', 'https://contoso.com/farewell/privacy'],
    );
  });

  it('asks for a personal chat, files, and no permission on anybody’s resources', () => {
    const [bot] = manifest['bots'] as Record<string, unknown>[];
    assert.deepEqual(
      [bot?.['scopes'], bot?.['supportsFiles'], manifest['authorization']],
      [['personal'], true, undefined],
    );
  });

  it('has a Dutch file of the right shape, which translates every command', async () => {
    const dutch = await json('nl.json');
    const schemaFile = 'build/json-schemas/teams/v1.24/MicrosoftTeams.Localization.schema.json';
    const root = createRequire(import.meta.url)
      .resolve('@microsoft/app-manifest')
      .replace(/build[\\/].*$/, '');
    const schema = JSON.parse(await readFile(join(root, schemaFile), 'utf8')) as object;
    // Some patterns of the schema are none with the u flag.
    const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    assert.ok(validate(dutch), JSON.stringify(validate.errors));
    const [bot] = manifest['bots'] as Bot[];
    const keys = bot!.commandLists[0]!.commands.flatMap((_command, index) =>
      ['title', 'description'].map((key) => `bots[0].commandLists[0].commands[${index}].${key}`),
    );
    for (const key of ['name.short', 'name.full', 'description.short', 'description.full', ...keys])
      assert.ok(typeof dutch[key] === 'string' && dutch[key] !== '', key);
    assert.equal(Object.keys(dutch).length, keys.length + 5);
  });

  it('offers commands that the bot understands as they are sent, in both languages', async () => {
    const [bot] = manifest['bots'] as Bot[];
    const dutch = await json('nl.json');
    const english = bot!.commandLists[0]!.commands.map(({ title }) => title);
    assert.equal(english.length, MEANT.length);
    english.forEach((title, index) => {
      assert.equal(understand(title, 'en').intent, MEANT[index], title);
      const translated = String(dutch[`bots[0].commandLists[0].commands[${index}].title`]);
      assert.equal(understand(translated, 'nl').intent, MEANT[index], translated);
    });
  });

  it('has icons of the size and kind Teams wants', async () => {
    const color = decode(await file('color.png'));
    assert.deepEqual([color.width, color.height], [192, 192]);
    assert.ok(
      color.pixels.every(([, , , alpha]) => alpha === 255),
      'the color icon is opaque',
    );
    const outline = decode(await file('outline.png'));
    assert.deepEqual([outline.width, outline.height], [32, 32]);
    assert.ok(
      outline.pixels.every(([r, g, b, alpha]) => alpha === 0 || (r === 255 && g === 255 && b === 255)),
      'white only',
    );
    assert.ok(
      outline.pixels.some(([, , , alpha]) => alpha === 0) && outline.pixels.some(([, , , alpha]) => alpha === 255),
    );
  });

  it('is the same package for the same input', async () => {
    assert.deepEqual(await buildPackage({ appId: APP_ID }), await buildPackage({ appId: APP_ID }));
  });

  it('is not built for something that is no app id or no web page', async () => {
    await assert.rejects(buildPackage({ appId: 'farewell' }), /--app-id must be a GUID/);
    await assert.rejects(buildPackage({ appId: APP_ID, website: 'http://contoso.com' }), /--website must be/);
    await assert.rejects(buildPackage({ appId: APP_ID, website: 'https://a/","x":"' }), /--website must be/);
  });

  it('is built by npm run package, which says what is missing', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'package-'));
    const out = join(directory, 'deep', 'farewell.zip');
    const run = async (...args: string[]) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/package.ts', ...args]);
    const { stdout } = await run('--out', out);
    assert.match(stdout, /names no bot yet.*--app-id/);
    await run('--out', out, '--app-id', APP_ID);
    assert.ok(
      unzip(await readFile(out))
        .get('manifest.json')
        ?.includes(APP_ID),
    );
    await assert.rejects(run('--app-id', 'x'), /--app-id must be a GUID/);
    await rm(directory, { recursive: true });
  });
});

/** The entries of a zip by its central directory: PKWARE APPNOTE 4.3. */
function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    entries.set(name, zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : Buffer.from(packed));
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}

/** Pixels of a PNG of 8 bits RGBA whose rows are not filtered, as ours are. */
function decode(png: Buffer) {
  assert.deepEqual(png.subarray(0, 8), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  assert.deepEqual([...png.subarray(24, 26)], [8, 6]);
  const at = png.indexOf('IDAT', 0, 'latin1');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const pixels = Array.from({ length: width * height }, (_pixel, index) => {
    const row = Math.floor(index / width);
    assert.equal(rows[row * (width * 4 + 1)], 0);
    const start = row * (width * 4 + 1) + 1 + (index % width) * 4;
    return [...rows.subarray(start, start + 4)];
  });
  return { width, height, pixels };
}
