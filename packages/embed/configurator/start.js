// The script of the configurator page: a classic one, because browsers run no modules from the file system.
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { startConfigurator } from '../dist/configurator/app.js';
import { sampleEntities, sampleSpace, sampleViewer } from '../portal/sample/sample.mjs';

const ofSpace = (space) => (entity) => {
  if (entity.kind === 'space' && entity.id === sampleSpace) return { ...entity, id: space };
  return entity.space === sampleSpace ? { ...entity, space } : entity;
};

startConfigurator(document, {
  integrity: globalThis.meanwhileIntegrity ?? {},
  // The demo's team, moved into whatever space the form names.
  adapter: ({ empty, space }) =>
    createMemoryAdapter({ person: sampleViewer, entities: empty ? [] : sampleEntities().map(ofSpace(space)) }),
  example: { 'meanwhile-decision': { decision: 'decision-audit-logs' } },
});
