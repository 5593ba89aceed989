import { writeFileSync } from 'node:fs';
import { generatedPages } from './pages/index.ts';

for (const [name, text] of generatedPages()) {
  writeFileSync(`docs/${name}`, text);
  console.log(`docs/${name}`);
}
