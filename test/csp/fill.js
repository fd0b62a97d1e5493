// Puts texts into every field that a person can write in, through the page's own client.
import { pageClient } from './meanwhile.js';

const space = 'strict';
const linkTo = (text) => [{ rel: 'source', href: text, title: text }];

const update = (text) => ({
  space,
  intent: 'note',
  headline: text,
  body: text,
  status: text,
  sections: [{ name: text, text }],
  topics: [text],
  snapshot: { [text]: text },
  links: linkTo(text),
});

const decision = (text, texts) => ({
  space,
  title: text,
  stage: 'decided',
  standing: 'accepted',
  context: text,
  drivers: texts,
  options: texts.map((one, index) => ({
    id: `option-${index}`,
    title: one,
    text: one,
    arguments: [{ weight: 'good', text: one }],
  })),
  outcome: { statement: text, option: 'option-0' },
  consequences: texts.map((one) => ({ weight: 'bad', text: one })),
  confirmation: text,
  tags: texts,
  links: texts.flatMap(linkTo),
  body: text,
});

const checkIn = (texts) => ({
  space,
  title: texts[0],
  intro: texts.join('\n\n'),
  state: 'active',
  privacy: { identity: 'named', minGroup: 3, reveal: 'always' },
  questions: texts.map((text, index) => ({
    id: `question-${index}`,
    type: index % 2 ? 'choice' : 'text',
    label: text,
    help: text,
    minLabel: text,
    options: [{ id: 'a', label: text }],
  })),
});

/** Resolves when everything is saved. */
window.fill = async (texts) => {
  const client = await pageClient();
  await client.connect();
  await client.create('check-in', checkIn(texts), { id: 'strict-check-in' });
  await client.create('decision', decision(texts.join(' '), texts), { id: 'strict-decision' });
  for (const [index, text] of texts.entries()) {
    const id = `strict-${index}`;
    await client.create('update', update(text), { id: `update-${id}` });
    await client.create('comment', { space, target: { kind: 'update', id: `update-${id}` }, body: text });
    await client.create('decision', decision(text, []), { id: `decision-${id}` });
  }
};
