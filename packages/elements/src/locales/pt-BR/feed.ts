import type * as english from '../en/feed.js';
import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');

const intents: Readonly<Record<Intent, string>> = {
  progress: 'Progresso',
  question: 'Pergunta',
  ask: 'Pedido',
  'decision-news': 'Decisão',
  handoff: 'Passagem',
  thanks: 'Agradecimento',
  note: 'Nota',
};
const asks: Readonly<Record<AskState, string>> = {
  open: 'Precisa de ajuda',
  taken: 'Assumido',
  answered: 'Respondido',
  closed: 'Fechado',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': 'No rumo',
  'at-risk': 'Em risco',
  'off-track': 'Fora do rumo',
  paused: 'Em pausa',
  done: 'Feito',
  next: 'A seguir',
  blocked: 'Bloqueado',
  thanks: 'Obrigado',
  agree: 'De acordo',
  celebrate: 'Comemorar',
  seen: 'Visto',
  support: 'Apoio',
  'from-check-in': 'Do check-in',
  'from-answer': 'Respostas',
  'from-decision': 'Resultado de',
  'from-update': 'De',
  'became-decision': 'Virou decisão',
  'became-ask': 'Virou pedido',
  source: 'Fonte',
};
const kinds: Readonly<Record<string, string>> = {
  decision: 'uma decisão',
  update: 'uma atualização',
  response: 'uma resposta',
  'check-in': 'um check-in',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: 'Atualizações',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `Assunto: ${topic}`,
  onlyTopic: (topic: string) => `Mostrar só ${topic}`,
  clear: 'Limpar filtros',
  respondBy: (time: string) => `Responder até ${time}`,
  needs: (names: string) => `Precisa de ${names}`,
  showMore: 'Mostrar mais',
  showLess: 'Mostrar menos',
  close: 'Fechar',
  fresh: (count: number) => plural(count, { one: '# nova atualização', other: '# novas atualizações' }),
  readUpTo: (time: string) => `Você leu até aqui, ${time}`,
  older: 'Carregar atualizações mais antigas',
  newer: 'Carregar atualizações mais novas',
  end: 'Isso é tudo.',
  compose: 'O que mudou desde a sua última atualização?',
  continueDraft: 'Continuar seu rascunho',
  first: 'Ainda não há atualizações',
  firstText: 'Diga o que mudou, o que vem a seguir ou do que você precisa. Os outros leem quando o dia deles começa.',
  firstAction: 'Escrever a primeira atualização',
  readOnlyText: 'Quando alguém escrever uma, ela aparece aqui.',
  nothing: 'Nenhuma atualização corresponde',
  nothingText: 'Nada combina com estes filtros juntos.',
  forbidden: 'Estas atualizações não estão abertas para você',
  forbiddenText: 'Alguém que cuida deste espaço pode mudar isso.',
  posted: 'Atualização publicada.',
} satisfies typeof english.feed;
