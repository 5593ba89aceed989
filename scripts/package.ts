/** `npm run package -- --app-id <GUID> [--website https://…] [--out dist/farewell.zip]`: the app to upload to Teams. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPackage, PLACEHOLDER_ID } from '../src/manifest/build-package.ts';

try {
  const { values } = parseArgs({
    options: {
      'app-id': { type: 'string', default: PLACEHOLDER_ID },
      website: { type: 'string' },
      out: { type: 'string', default: 'dist/farewell.zip' },
    },
  });
  const zip = await buildPackage({ appId: values['app-id'], website: values.website });
  await mkdir(dirname(values.out), { recursive: true });
  await writeFile(values.out, zip);
  console.log(`${values.out} (${zip.length} bytes)`);
  if (values['app-id'] === PLACEHOLDER_ID)
    console.log('It names no bot yet. To upload it: npm run package -- --app-id <MicrosoftAppId of your Azure Bot>');
  else console.log('Upload it in Teams: Apps > Manage your apps > Upload an app, or in the Teams admin center.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
