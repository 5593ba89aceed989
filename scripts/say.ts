/** `npm run say -- "delete Anna" [--nl]`: prints what is understood. */
import { understand } from '../src/understanding/understand.ts';

const args = process.argv.slice(2);
const language = args.includes('--nl') ? 'nl' : 'en';
for (const text of args.filter((arg) => !arg.startsWith('--'))) {
  const start = performance.now();
  const understood = understand(text, language);
  console.log(text, JSON.stringify(understood, null, 1), `${(performance.now() - start).toFixed(1)} ms`);
}
