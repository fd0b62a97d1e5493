import { expect } from '@open-wc/testing';
import type { Decision, Person, Update } from '@meanwhile/sdk';
import { readExport, readFiles, writeDecisionRecord, writeExport } from '@meanwhile/sdk/formats';

const options = { space: 'team', now: '2026-06-01T00:00:00.000Z' };
const record = `---
status: accepted
date: 2026-02-03
decision-makers: [Ana Silva, "Tremblay, Luc"]
nav_order: 3
---

# Keep Ünïcode

## Context and Problem Statement

Three engines read this.

## Decision Outcome

Chosen option: "Ours", because it is short.

### Consequences

* Good, because it is tested
`;
const atom = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title>
<entry><id>urn:1</id><title>One &amp; two</title><updated>2026-05-06T00:00:00Z</updated>
<link href="https://intranet.example/1"/><content type="html">&lt;p&gt;&lt;a href="more"&gt;More&lt;/a&gt;&lt;/p&gt;</content></entry></feed>`;

describe('files chosen in a browser', () => {
  it('are read as decisions, people and updates', async () => {
    const files = [
      new File([record], '0003-keep.md', { type: 'text/markdown' }),
      new File([atom], 'notes.atom'),
      new File(['not a picture'], 'photo.png'),
    ];
    const { entities, problems, notes } = await readFiles(files, options);
    expect(problems).to.deep.equal([]);
    expect(notes.map(({ code }) => code)).to.deep.equal(['not-read']);
    const decision = entities.find((entity): entity is Decision => entity.kind === 'decision');
    const update = entities.find((entity): entity is Update => entity.kind === 'update');
    const people = entities.filter((entity): entity is Person => entity.kind === 'person');
    expect(people.map(({ name }) => name)).to.deep.equal(['Ana Silva', 'Tremblay, Luc']);
    expect(update?.headline).to.equal('One & two');
    expect(update?.body).to.equal('<p><a href="https://intranet.example/more">More</a></p>');
    expect(decision?.consequences).to.deep.equal([{ weight: 'good', text: 'it is tested' }]);
    const written = writeDecisionRecord(decision!, { people });
    expect(written.name).to.equal('0003-keep.md');
    expect(written.text).to.equal(record);
    expect(readExport(writeExport(entities)).entities).to.deep.equal(entities);
  });

  it('are named with their line when they are broken, in every engine alike', async () => {
    const files = [
      new File(['{\n  "version": "https://jsonfeed.org/version/1.1",\n  "items": [}\n'], 'a.json'),
      new File(['<rss>\n<channel>\n</rss>'], 'b.xml'),
      new File(['---\nstatus: [a\nother: "b\n---\n# Still read\n'], 'c.md'),
      new File(
        [
          `{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","_x":${'['.repeat(300_000)}${']'.repeat(300_000)}}]}`,
        ],
        'd.json',
      ),
    ];
    const { entities, problems } = await readFiles(files, options);
    expect(entities.length).to.equal(1);
    expect(problems.map(({ file, code }) => `${file} ${code}`)).to.deep.equal([
      'a.json malformed-json',
      'b.xml malformed-xml',
      'd.json not-readable',
      'c.md malformed-front-matter',
    ]);
    expect(problems[0]?.line).to.equal(3);
    expect(problems[1]?.line).to.be.greaterThan(0);
  });
});
