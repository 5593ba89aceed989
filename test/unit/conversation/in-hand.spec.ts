import assert from 'node:assert/strict';
import { inputsOn } from '../../support/inputs-on.ts';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { MemoryWorld } from '../../support/memory-world.ts';

async function at(stage: 'users' | 'considerations' | 'plan', locale = 'en-US'): Promise<Chat> {
  const chat = new Chat(contoso(), undefined, locale);
  await chat.say(locale === 'nl-NL' ? 'verwijder Adele Vance en Megan Bowen' : 'delete Adele Vance and Megan Bowen');
  if (stage !== 'users') await chat.press('consider');
  if (stage === 'plan') await chat.press('make-plan', { blockSignIn: 'true' });
  return chat;
}

/** The same chat, store and tenant in a new process. */
const restarted = ({ memory, actor, locale }: Chat) => {
  const world = new MemoryWorld(memory.store, memory.tenant);
  world.now = memory.now;
  return new Chat(world, actor, locale);
};

const slots = (chat: Chat) => chat.cards.map(({ slot }) => slot);

describe('a request in hand', () => {
  for (const [question, title] of [
    ['where were we?', 'This is where we were.'],
    ['waar waren we gebleven?', 'Hier waren we gebleven.'],
  ] as const)
    it(`is found again after a restart: ${question}`, async () => {
      const before = await at('considerations', question.startsWith('waar') ? 'nl-NL' : 'en-US');
      const chat = restarted(before);
      chat.memory.later(24 * 60);
      await chat.say(question);
      assert.ok(chat.text.includes(title), chat.text);
      chat.card('considerations');
      assert.notDeepEqual(slots(chat), slots(before));
      await chat.press('make-plan');
      assert.match(chat.card('plan').heading, /2/u);
    });

  it('is at most three cards away from its plan, and goes back one at a time', async () => {
    const chat = await at('plan');
    await chat.say('back');
    assert.equal(
      inputsOn(chat.card('considerations')).toggles.find(({ inputId }) => inputId === 'blockSignIn')?.value,
      'true',
    );
    await chat.say('terug');
    assert.deepEqual(
      chat.card('users').rows.map(({ toggle }) => toggle.value),
      ['true', 'true'],
    );
    await chat.say('go back');
    chat.card('users');
    assert.deepEqual(chat.memory.confirmed, []);
  });

  it('says when there is nothing to go back to', async () => {
    const chat = new Chat(contoso());
    await chat.say('back');
    assert.match(chat.text, /no request in hand/u);
    await chat.say('where were we?');
    assert.match(chat.text, /no request in hand/u);
  });

  it('answers "why?" with the reasons of the card, and returns', async () => {
    const chat = await at('considerations');
    await chat.say('why?');
    const { title, facts } = chat.card('message');
    assert.equal(title, 'Why');
    assert.match(JSON.stringify(facts), /Megan Bowen: .*role/u);
    await chat.press('resume');
    chat.card('considerations');
  });

  it('answers it in Dutch, from the plan too, and before anybody was chosen', async () => {
    const chat = await at('plan', 'nl-NL');
    await chat.say('waarom?');
    assert.match(JSON.stringify(chat.card('message').facts), /Megan Bowen: .*rol/u);
    await chat.press('resume');
    chat.card('plan');
    const early = await at('users', 'nl-NL');
    await early.say('waarom?');
    assert.match(early.text, /mensen die u zelf hebt gekozen/u);
  });

  it('answers "why?" without a request in general', async () => {
    const chat = new Chat(contoso());
    await chat.say('why?');
    assert.match(chat.text, /think of|before/iu);
  });

  for (const question of [
    'how many E3 are free?',
    'show deleted users',
    'what did you do?',
    'what happens to the mailbox?',
  ])
    it(`can be returned to after "${question}"`, async () => {
      const chat = await at('plan');
      await chat.say(question);
      await chat.press('resume');
      chat.card('plan');
      await chat.say('where were we?');
      chat.card('plan');
    });

  for (const [text, locale, who] of [
    ['start over', 'en-US', /Who should be deleted\?/u],
    ['opnieuw beginnen', 'nl-NL', /Wie moet er worden verwijderd\?/u],
  ] as const)
    it(`is dropped with "${text}", and who is meant is asked anew`, async () => {
      const chat = await at('plan', locale);
      const plan = chat.buttons().find(({ verb }) => verb === 'confirm')!;
      await chat.say(text);
      assert.match(chat.text, who);
      await chat.say('Alex Wilber');
      assert.deepEqual(
        chat.card('users').rows.map(({ toggle }) => toggle.label),
        ['Alex Wilber'],
      );
      await chat.press('confirm', {}, plan.data);
      assert.deepEqual(chat.memory.confirmed, []);
      assert.deepEqual(chat.memory.tenant.writes, []);
    });

  it('starts over without one by saying what can be done', async () => {
    const chat = new Chat(contoso());
    await chat.say('start over');
    chat.card('welcome');
  });

  it('leaves a job alone when started over', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Adele Vance');
    await chat.press('consider');
    await chat.press('make-plan');
    await chat.press('confirm');
    await chat.say('start over');
    await chat.memory.runJobs();
    assert.ok(chat.memory.tenant.deleted.has('adele'));
    await chat.say('toon mijn taken');
    assert.match(chat.text, /Adele|1/u);
  });

  it('is spoken of in the language of the chat after a bare yes or no of another', async () => {
    for (const [locale, word, expected] of [
      ['en-US', 'ja', /confirms nothing/u],
      ['nl-NL', 'yes', /bevestigt niets/u],
    ] as const) {
      const chat = await at('plan', locale);
      await chat.say(word);
      assert.match(chat.text, expected);
    }
  });
});
