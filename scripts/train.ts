/** `npm run train`: learns the weights from the sentences and writes them beside the classifier. */
import { writeFileSync } from 'node:fs';
import { examples, train } from './training.ts';

const file = new URL('../src/understanding/classifier/weights.bin.gz', import.meta.url);
const packed = train(examples());
writeFileSync(file, packed);
console.log(`${examples().length} sentences, ${Math.round(packed.length / 1024)} KB`);
