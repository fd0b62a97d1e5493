import { readSettings } from '@meanwhile/embed';
import { expect } from '@open-wc/testing';

const page = (head: string, html = ''): Document =>
  new DOMParser().parseFromString(`<!doctype html><html ${html}><head>${head}</head></html>`, 'text/html');

describe('readSettings', () => {
  it('uses this browser’s own store unless told otherwise', () => {
    expect(readSettings(page('<script src="other.js"></script>'))).to.deep.equal({
      adapter: 'local',
      prefix: 'meanwhile-',
    });
  });

  it('reads the attributes of the script tag that carries any', () => {
    const script =
      '<script src="a.js"></script><script src="b.js" data-meanwhile-adapter="memory" data-meanwhile-store="team" data-meanwhile-person="ada" data-meanwhile-person-name="Ada Lima" data-meanwhile-prefix="team-"></script>';
    expect(readSettings(page(script))).to.deep.equal({
      adapter: 'memory',
      prefix: 'team-',
      store: 'team',
      personId: 'ada',
      personName: 'Ada Lima',
    });
  });

  it('lets <html> win over the script tag, one attribute at a time', () => {
    const script = '<script data-meanwhile-adapter="memory" data-meanwhile-store="team"></script>';
    const settings = readSettings(page(script, 'data-meanwhile-adapter="local"'));
    expect(settings).to.deep.equal({ adapter: 'local', prefix: 'meanwhile-', store: 'team' });
  });

  it('reads its own script tag where there are several', () => {
    const both = page(
      '<script src="https://a.test/one.js"></script><script src="https://a.test/two.js" data-meanwhile-prefix="team-"></script>',
    );
    expect(readSettings(both, 'https://a.test/one.js').prefix).to.equal('meanwhile-');
    expect(readSettings(both, 'https://a.test/two.js').prefix).to.equal('team-');
    expect(readSettings(both, 'https://a.test/bundle.js').prefix).to.equal('team-');
  });

  it('takes an empty attribute for an absent one', () => {
    const settings = readSettings(page('<script data-meanwhile-adapter="" data-meanwhile-person=""></script>'));
    expect(settings).to.deep.equal({ adapter: 'local', prefix: 'meanwhile-' });
  });
});
