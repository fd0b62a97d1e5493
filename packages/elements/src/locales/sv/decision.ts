import type * as english from '../en/decision.js';
import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');

const stances: Record<Position['stance'], string> = {
  agree: 'Håller med',
  concern: 'Har en betänklighet',
  block: 'Blockerar',
  abstain: 'Avstår',
};
const weights: Record<Weight, string> = { good: 'Bra', neutral: 'Neutralt', bad: 'Dåligt' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: 'Beslutslogg',
  one: 'Beslut',
  record: 'Anteckna ett beslut',
  status: {
    draft: 'Utkast',
    proposed: 'Föreslaget',
    open: 'Synpunkter önskas',
    'last-call': 'Sista omgången',
    accepted: 'Beslutat',
    reviewed: 'Översett',
    rejected: 'Avslaget',
    deferred: 'Uppskjutet',
    deprecated: 'Rekommenderas inte längre',
    superseded: 'Ersatt',
    withdrawn: 'Tillbakadraget',
    lapsed: 'Förfallet',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `beslutat ${day}`,
  due: (time: string) => `senast ${time} din tid`,
  wasDue: (time: string) => `skulle vara klart ${time} din tid`,
  agree: 'Håller med',
  concern: 'Lyft en betänklighet',
  abstain: 'Avstår',
  mine: {
    agree: 'Du håller med.',
    concern: 'Du har lyft en betänklighet.',
    block: 'Du blockerar detta.',
    abstain: 'Du avstår.',
  },
  changeMind: 'Du kan ändra dig tills det är beslutat.',
  counts: {
    agree: (count: number) => plural(count, { one: '# håller med', other: '# håller med' }),
    concern: (count: number) => plural(count, { one: '# betänklighet', other: '# betänkligheter' }),
    abstain: (count: number) => plural(count, { one: '# avstår', other: '# avstår' }),
    waiting: (count: number) => `${count} inte ännu`,
  },
  resultsLater: {
    'after-mine': 'Du ser vad andra tycker när du har sagt ditt.',
    'after-close': 'Vad folk tycker visas när det är beslutat.',
    'after-last-day': 'Vad folk tycker visas när sista dagen är slut överallt.',
  },
  considered: 'Övervägda:',
  replaces: (name: string) => `Ersätter ${name}`,
  replacedBy: (name: string) => `Ersatt av ${name}`,
  superseded: 'ersatt, se',
  chosen: 'Valt',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: 'Filtrera',
  filterCount: (count: number) => plural(count, { one: '# filter satt', other: '# filter satta' }),
  clear: 'Rensa filter',
  importing: 'Importera beslut',
  exporting: 'Exportera',
  loadMore: 'Visa äldre beslut',
  loadMoreOldest: 'Visa fler beslut',
  held: (count: number) => plural(count, { one: 'Visa # nytt beslut', other: 'Visa # nya beslut' }),
  emptyTitle: 'Inga beslut antecknade ännu',
  emptyText: 'Skriv ner det första: vad som valdes, varför, och vad ni inte valde. Framtida kollegor tackar er.',
  emptyReading: 'Beslut visas här så snart någon antecknar ett.',
  filteredTitle: 'Inget beslut matchar',
  filteredText: 'Prova färre filter eller andra ord.',
  forbiddenTitle: 'De här besluten delas inte med dig',
  forbiddenText: 'Be personerna i utrymmet om tillgång.',
  absentTitle: 'Beslutet finns inte här',
  absentText: 'Det kan höra till ett annat utrymme, eller så är länken gammal.',
  back: 'Alla beslut',
  undo: 'Ångra',
  undone: 'Ångrat.',
  dismiss: 'Stäng',
  partMissing: 'Den här delen laddades inte. Kontrollera anslutningen och försök igen.',
} satisfies typeof english.decision;
