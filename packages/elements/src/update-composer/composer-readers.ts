import type { nothing, TemplateResult } from 'lit';
import { nextMorning } from '@meanwhile/sdk/time';
import { TeamController, type Member } from '../controllers/team-controller.js';
import { held } from '../locales/en/held.js';
import { deadlineAdvice } from '../parts/deadline-advice.js';
import { reachText } from '../parts/reach-line.js';
import { toInstant } from '../parts/zoned.js';
import { MORNING } from './composer-value.js';
import type { Composer } from './composer.js';

export { styles } from '../parts/deadline-advice.js';

const teams = new WeakMap<Composer, TeamController>();
function teamOf(composer: Composer): TeamController {
  const known = teams.get(composer);
  if (known) return known;
  const { host, options, localize } = composer;
  const team = new TeamController(host, options.clients, { space: options.space, zone: () => localize.zone });
  teams.set(composer, team);
  composer.whenGone(() => team.dispose());
  // Within a drawing: what it asks is asked with the next one.
  void host.updateComplete.then(() => host.requestUpdate());
  return team;
}

/** Whom the update is for, as far as they have said when they work: those it names, else everybody else. */
function readersOf(composer: Composer): readonly Member[] {
  const team = teamOf(composer);
  const { needs } = composer.value;
  const known = team.members.filter(({ id, declared }) => declared && id !== team.me?.id);
  return needs.length ? known.filter(({ id }) => needs.includes(id)) : known;
}

/** Some of those it is for have said when they work. */
export const knowsHours = (composer: Composer): boolean => readersOf(composer).length > 0;

/**
 * When it is published, in milliseconds; undefined for now. Their next working morning is that of whoever begins first: the
 * others hear of it in their own hours. Where nobody has declared any, it is the writer's own.
 */
export function publishMoment(composer: Composer): number | undefined {
  const { publishAt } = composer.value;
  if (publishAt !== MORNING) {
    const instant = toInstant(publishAt, composer.localize.zone);
    return instant === undefined ? undefined : Date.parse(instant);
  }
  const { me } = teamOf(composer);
  const readers = readersOf(composer);
  return nextMorning(readers.length || !me ? readers : [me], composer.now)?.at;
}

/** What "answer by" is for each reader, and the earliest time that is fair to them. */
export function respondByAdvice(composer: Composer): TemplateResult | typeof nothing {
  return deadlineAdvice({
    host: composer.host,
    localize: composer.localize,
    id: `${composer.id}-respond-by`,
    members: readersOf(composer),
    value: composer.value.respondBy,
    now: composer.now,
    change: (respondBy) => composer.change({ respondBy }),
  });
}

/** When it reaches its readers. */
export function reachOf(composer: Composer): string {
  const sent = composer.options.clients.client?.status.storage === 'server';
  const { localize, now } = composer;
  const at = publishMoment(composer);
  const later = at === undefined ? undefined : { at, atOnce: localize.words({ held }).held.atOnce };
  return reachText({ localize, members: readersOf(composer), now, later, sent });
}
