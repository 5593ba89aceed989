/** The borders of docs/architecture.md, checked by `npm run architecture`. */
const only = (name, comment, packages, folders) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: folders },
  to: { path: packages.map((name) => `node_modules/${name}`) },
});
const folder = (name, allowed, comment) => ({
  name: `${name}-border`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [name, ...allowed].map((f) => (f.endsWith('.ts') ? `^src/${f}$` : `^src/${f}/`)) },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle hides which part rules the other.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'src-never-imports-test', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|scripts)/' } },
    {
      name: 'domain-is-pure',
      comment: 'What decides who is deleted must be readable and testable alone: no package, no node module.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'dialogue-is-framework-free',
      severity: 'error',
      from: { path: '^src/conversation/' },
      to: { dependencyTypes: ['npm', 'npm-no-pkg'] },
    },
    folder(
      'conversation',
      ['domain', 'understanding', 'locales'],
      'The dialogue knows no bot framework, no Graph, no SQL.',
    ),
    folder('understanding', ['locales'], 'Text in, intent out.'),
    folder('locales', [], 'Words only.'),
    folder('graph', ['domain'], 'The gateway implements the domain ports and nothing else.'),
    folder('store', [], 'SQL and nothing else.'),
    folder('jobs', ['domain', 'store'], 'Carries out plans; knows neither Graph nor Teams.'),
    folder('bot', ['conversation', 'domain', 'locales'], 'Bot Framework and cards.'),
    folder('http', ['bot', 'conversation', 'domain'], 'restify.'),
    folder('manifest', [], 'The Teams app package.'),
    folder('simulator', [], 'The demo tenant shares no code with src/graph: a shared mistake must not cancel out.'),
    folder('chat', [], 'The local chat reaches the bot only over HTTP.'),
    only(
      'graph-only-in-graph',
      'One place for tokens, throttling and permissions.',
      ['@microsoft/microsoft-graph-client', '@azure/identity'],
      '^src/graph/',
    ),
    only(
      'botbuilder-only-in-bot-and-http',
      'The SDK is archived: leaving it must touch two folders.',
      ['botbuilder', 'botframework'],
      '^src/(bot|http)/',
    ),
    only('templating-only-in-bot', '', ['adaptivecards-templating', 'adaptive-expressions'], '^src/bot/'),
    only('restify-only-at-edges', '', ['restify'], '^src/(http|simulator|chat)/'),
    only('sql-only-in-store', '', ['pg', '@electric-sql', 'node-pg-migrate'], '^src/store/'),
    only(
      'engine-only-in-one-file',
      'Flows are plain functions, testable without the engine.',
      ['@dbos-inc'],
      '^src/jobs/engine\\.ts$',
    ),
    {
      name: 'only-app-joins',
      comment: 'app.ts is the composition root.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/index\\.ts$' },
      to: { path: '^src/app\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
