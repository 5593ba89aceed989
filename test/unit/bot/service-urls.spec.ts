import assert from 'node:assert/strict';
import { loopbackServiceUrls, serviceUrlsOf } from '../../../src/bot/service-urls.ts';

describe('serviceUrlsOf', () => {
  const microsoft = serviceUrlsOf();
  for (const url of [
    'https://smba.trafficmanager.net/emea/4f0a6a2e/',
    'https://SMBA.trafficmanager.net/nl/',
    'https://webchat.botframework.com/',
    'https://smba.infra.gov.teams.microsoft.us/gcch/',
  ])
    it(`allows ${url}`, () => assert.ok(microsoft(url)));

  for (const url of [
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user:secret@smba.trafficmanager.net/',
    'https://notbotframework.com/',
    'https://botframework.com.evil.example/',
    'https://other.trafficmanager.net/',
    'http://127.0.0.1:3979/connector/',
    '//smba.trafficmanager.net/',
    'smba.trafficmanager.net',
    '',
  ])
    it(`does not allow ${url === '' ? 'nothing' : url}`, () => assert.ok(!microsoft(url)));

  it('allows the hosts that were configured besides: one, one with its port, all below one', () => {
    const configured = serviceUrlsOf(['Connector.contoso.com', 'other.contoso.com:8443', '.bots.contoso.com']);
    for (const url of [
      'https://connector.contoso.com/',
      'https://other.contoso.com:8443/x',
      'https://a.bots.contoso.com/',
    ])
      assert.ok(configured(url), url);
    for (const url of ['http://connector.contoso.com/', 'https://other.contoso.com/', 'https://bots.contoso.com/'])
      assert.ok(!configured(url), url);
    assert.ok(configured('https://smba.trafficmanager.net/'));
  });

  it('allows plain http on loopback only, and only where it was configured', () => {
    const configured = serviceUrlsOf(['127.0.0.1:3979', 'localhost']);
    assert.ok(configured('http://127.0.0.1:3979/connector/'));
    assert.ok(configured('http://localhost:4000/'));
    assert.ok(!configured('http://127.0.0.1:4000/'));
  });
});

describe('loopbackServiceUrls', () => {
  it('allows this machine by any of its names, and nothing else', () => {
    for (const url of [
      'http://127.0.0.1:3979/connector/',
      'http://localhost:1/',
      'http://[::1]:3979/',
      'https://127.1.2.3/',
    ])
      assert.ok(loopbackServiceUrls(url), url);
    for (const url of [
      'http://10.0.0.1/',
      'https://smba.trafficmanager.net/',
      'http://127.0.0.1.evil.example/',
      'http://0.0.0.0/',
      'ftp://127.0.0.1/',
    ])
      assert.ok(!loopbackServiceUrls(url), url);
  });
});
