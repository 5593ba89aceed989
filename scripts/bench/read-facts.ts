import { connect, httpRequests, take } from './gateway.ts';

/** `read-facts.ts <url> <users>`: how long the facts of so many users take, and how many requests. */
const [baseUrl = '', users = '200'] = process.argv.slice(2);
const graph = connect(baseUrl);
const { directory } = graph;
const ids = (await take(directory.listUsers({}), Number(users))).map(({ id }) => id);
const before = httpRequests();
const startedAt = performance.now();
let facts = 0;
let unknown = 0;
for await (const { user, ...others } of directory.readFacts(ids)) {
  if (ids.includes(user.id)) facts += 1;
  for (const fact of Object.values(others)) {
    if (fact.known) facts += 1;
    else unknown += 1;
  }
}
const seconds = (performance.now() - startedAt) / 1000;
process.stdout.write(
  `${JSON.stringify({ users: ids.length, facts, unknown, seconds, requests: httpRequests() - before })}\n`,
);
graph.close();
