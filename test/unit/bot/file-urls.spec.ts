import assert from 'node:assert/strict';
import { fileUrls } from '../../../src/bot/file-urls.ts';

describe('fileUrls', () => {
  it('allows the OneDrives of Microsoft 365 and nothing that looks like them', () => {
    for (const url of [
      'https://contoso-my.sharepoint.com/personal/megan/_layouts/15/download.aspx?UniqueId=1&tempauth=2',
      'https://contoso.sharepoint.us/x',
    ])
      assert.equal(fileUrls(url), true, url);
    for (const url of [
      'http://contoso-my.sharepoint.com/x',
      'https://sharepoint.com.example.org/x',
      'https://evilsharepoint.com/x',
      'https://user:password@contoso.sharepoint.com/x',
      'https://contoso.sharepoint.com:8443/x',
      'http://127.0.0.1/x',
      'file:///etc/passwd',
      '',
    ])
      assert.equal(fileUrls(url), false, url);
  });
});
