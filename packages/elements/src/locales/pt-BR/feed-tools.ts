import type * as english from '../en/feed-tools.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: 'Filtrar atualizações',
  search: 'Buscar atualizações',
  anyIntent: 'Todos os tipos',
  anyPerson: 'Todos',
  dropTopic: (topic: string) => `Deixar de mostrar só ${topic}`,
  noChange: 'Sem mudanças',
  react: 'Reagir',
  reply: 'Responder',
  reaction: (name: string, count: number, mine: boolean) =>
    mine ? `${name}, ${count}, incluindo você` : `${name}, ${count}`,
  replies: (count: number) => plural(count, { one: '# resposta', other: '# respostas' }),
  repliesFrom: (count: number, name: string) =>
    plural(count, { one: `# resposta de ${name}`, other: `# respostas, a última de ${name}` }),
  take: 'Assumir',
  answer: 'Responder',
  freshShown: (count: number) =>
    plural(count, { one: '# nova atualização aparece acima.', other: '# novas atualizações aparecem acima.' }),
  loaded: (count: number) =>
    plural(count, { one: 'mais # atualização carregada.', other: 'mais # atualizações carregadas.' }),
  fromLink: 'Do link que você abriu',
  gone: 'A atualização deste link não está mais aqui.',
  found: (count: number) => plural(count, { one: '# atualização encontrada', other: '# atualizações encontradas' }),
  foundHere: (count: number) =>
    plural(count, { one: '# encontrada neste dispositivo', other: '# encontradas neste dispositivo' }),
} satisfies typeof english.feedTools;
