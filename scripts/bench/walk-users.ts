import { memoryUsage, resourceUsage } from 'node:process';
import { connect, httpRequests, take } from './gateway.ts';

/** `walk-users.ts <url>`: memory while every user of the tenant passes by once, against memory before. */
const [baseUrl = ''] = process.argv.slice(2);
const graph = connect(baseUrl);
const { directory } = graph;
// Loaded, connected and one page read: from here on only the size of the tenant makes a difference.
await take(directory.listUsers({}), 1);
const idle = memoryUsage.rss();
const highest = resourceUsage().maxRSS;
const before = httpRequests();
let peak = idle;
const look = () => (peak = Math.max(peak, memoryUsage.rss()));
const timer = setInterval(look, 5);
let users = 0;
for await (const user of directory.listUsers({})) {
  users += user.id === '' ? 0 : 1;
  if (users % 100 === 0) look();
}
clearInterval(timer);
// The system's own high-water mark, which no sample can miss, once it has risen above what loading took.
const { maxRSS } = resourceUsage();
if (maxRSS > highest) peak = Math.max(peak, maxRSS * 1024);
const megabytes = (bytes: number) => bytes / 1024 / 1024;
process.stdout.write(
  `${JSON.stringify({ users, requests: httpRequests() - before, idle: megabytes(idle), above: megabytes(peak - idle) })}\n`,
);
graph.close();
