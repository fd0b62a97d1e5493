// Written by docs/tools/element-lists.mjs.
import { define as defineCatchUp } from './catch-up/define.js';
import { define as defineCheckInEditor } from './check-in-editor/define.js';
import { define as defineCheckInResults } from './check-in-results/define.js';
import { define as defineCheckIn } from './check-in/define.js';
import { define as defineDecisionForm } from './decision-form/define.js';
import { define as defineDecisionLog } from './decision-log/define.js';
import { define as defineDecision } from './decision/define.js';
import type { DefineOptions } from './internal/define.js';
import { define as defineNeedsMe } from './needs-me/define.js';
import { define as defineProvider } from './provider/define.js';
import { define as defineUpdateComposer } from './update-composer/define.js';
import { define as defineUpdateFeed } from './update-feed/define.js';
import { define as defineUpdate } from './update/define.js';
import { define as defineWorkingHours } from './working-hours/define.js';

/** Registers every element, the provider first, so that widgets already on the page find their client at once. */
export function define(options?: DefineOptions): void {
  defineProvider(options);
  defineCatchUp(options);
  defineCheckIn(options);
  defineCheckInEditor(options);
  defineCheckInResults(options);
  defineDecision(options);
  defineDecisionForm(options);
  defineDecisionLog(options);
  defineNeedsMe(options);
  defineUpdate(options);
  defineUpdateComposer(options);
  defineUpdateFeed(options);
  defineWorkingHours(options);
}
