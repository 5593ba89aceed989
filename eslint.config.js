import js from '@eslint/js';
import mocha from 'eslint-plugin-mocha';
import tseslint from 'typescript-eslint';

/** Rules the project adds: each message says why and what to do instead. */
const noBareErrors = {
  selector: 'ThrowStatement > NewExpression[callee.name="Error"]',
  message: 'Throw a catalogue entry (domain/errors.ts): an admin must read cause, next step and role needed.',
};
const noCatchInSpec = {
  selector: 'CallExpression[callee.name="it"] CatchClause',
  message: 'A catch inside a test passes when nothing is thrown: use assert.rejects or assert.throws.',
};

export default tseslint.config(
  { ignores: ['node_modules/', 'data/', 'dist/', 'coverage/', '*.cjs', 'src/chat/page/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400 }],
      complexity: ['error', 12],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', noBareErrors] } },
  {
    // The simulator plays Graph and the chat plays Teams: they know nothing of our catalogue.
    files: ['src/simulator/**/*.ts', 'src/chat/**/*.ts', 'src/store/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/domain/**/*.ts', 'src/understanding/**/*.ts', 'src/conversation/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock is passed in, so that tests and replays see one time.' },
        { object: 'Math', property: 'random', message: 'Ids are passed in, so that tests and replays see one value.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts', 'src/index.ts', 'src/simulator/main.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
        { object: 'Math', property: 'random', message: 'Use node:crypto, or pass the value in.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    plugins: { mocha },
    rules: {
      'mocha/no-exclusive-tests': 'error',
      'mocha/no-identical-title': 'error',
      'no-restricted-syntax': ['error', noCatchInSpec],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
);
