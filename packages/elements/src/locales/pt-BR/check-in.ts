import type * as english from '../en/check-in.js';
import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');

const faults: Record<string, string> = {
  required: 'Responda a esta pergunta, ou pule o check-in.',
  'not-a-number': 'Escreva um número.',
  'too-small': 'Está abaixo do valor mínimo.',
  'too-large': 'Está acima do valor máximo.',
  'not-an-option': 'Escolha uma das respostas.',
};

const skips: Record<string, string> = { day: 'Pular hoje', week: 'Pular esta semana', month: 'Pular este mês' };

/** Words of the check-in form. */
export const checkIn = {
  label: 'Check-in',
  none: 'Nenhum check-in aberto',
  noneNext: 'Quando sua equipe planejar o próximo, ele aparece aqui.',
  paused: 'Este check-in está em pausa.',
  about: (minutes: number) => plural(minutes, { one: 'cerca de # minuto', other: 'cerca de # minutos' }),
  step: (at: number, of: number) => `${at} de ${of}`,
  next: 'Avançar',
  back: 'Voltar',
  submit: 'Enviar respostas',
  submitOffline: 'Enviar quando houver conexão',
  skip: (every: string | undefined) => skips[every ?? ''] ?? 'Pular desta vez',
  sentence: 'Uma frase basta.',
  choose: 'Escolher',
  yes: 'Sim',
  no: 'Não',
  moods: ['Difícil', 'Pesado', 'Estável', 'Bem', 'Ótimo'] as readonly string[],
  personOrLink: 'Um nome ou um endereço web',
  lastTime: 'Da última vez você escreveu:',
  useAgain: 'Usar de novo',
  clear: 'Limpar',
  problems: (count: number) =>
    plural(count, { one: '# resposta precisa de atenção', other: '# respostas precisam de atenção' }),
  fault: (code: string) => faults[code] ?? 'Reveja esta resposta.',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `As respostas são guardadas sem nome e sem horário, e só aparecem quando ${min} pessoas responderem.`
      : `Sua equipe vê suas palavras com seu nome. O humor só aparece em grupos de ${min} ou mais.`,
  detachedFinal: 'Uma resposta separada não pode ser alterada depois, porque nada a liga a você.',
  done: 'Suas respostas chegaram.',
  doneDetached: 'Suas respostas chegaram, sem o seu nome.',
  kept: 'Suas respostas estão guardadas aqui.',
  skipped: 'Pulado. Ninguém é avisado.',
  answerAfterAll: 'Responder mesmo assim',
  change: 'Alterar minhas respostas',
  takeBack: 'Retirar minhas respostas',
  takenBack: 'Suas respostas foram retiradas. Elas continuam no formulário.',
  undo: 'Desfazer',
  routes: 'Quer fazer mais com uma resposta?',
  route: {
    update: 'Publicar como atualização',
    ask: 'Pedir ajuda à equipe',
    thanks: 'Enviar como agradecimento',
  } as Record<string, string>,
  routed: {
    update: 'Publicada como atualização',
    ask: 'A equipe foi consultada',
    thanks: 'Agradecimento enviado',
  } as Record<string, string>,
  sent: 'Respostas enviadas.',
} satisfies typeof english.checkIn;

/** Words of the results. */
export const results = {
  label: 'Resultados',
  none: 'Ainda não há respostas',
  noneNext: 'As respostas aparecem aqui à medida que chegam.',
  answered: (count: number) => plural(count, { one: '# resposta', other: '# respostas' }),
  gathering: (min: number) =>
    `Algumas pessoas já responderam. As respostas são mostradas em grupos de pelo menos ${min}, para que não se possa adivinhar ninguém: são necessárias mais, ou o fim desta rodada.`,
  hidden: (min: number) =>
    `Poucas respostas para mostrar: são necessárias pelo menos ${min}, para que não se possa adivinhar ninguém.`,
  table: 'Ver como tabela',
  chart: 'Ver como gráfico',
  value: 'Resposta',
  count: 'Quantidade',
  share: 'Parcela',
  day: 'Dia',
  total: 'Respondido',
  median: (value: string) => `Valor mediano ${value}`,
  range: (low: string, high: string) => `de ${low} a ${high}`,
  average: (value: string, max: string) => `Média ${value} de ${max}`,
  occurrence: 'Exibido',
  allAnswers: (count: number) => `Mostrar todas as ${count}`,
  fewer: 'Mostrar menos',
  waits: {
    'after-mine': () => 'As respostas desta vez abrem quando as suas chegarem.',
    'after-window': (time: string) =>
      `As respostas mais recentes abrem quando o tempo de todos acabar: ${time}, no seu horário.`,
    'after-last-day': (time: string) =>
      `As respostas mais recentes abrem quando o dia de todos terminar: ${time}, no seu horário.`,
  },
  by: 'Ler',
  ways: { question: 'por pergunta', round: 'ao longo do tempo', person: 'por pessoa' },
  byAnswer: (question: string) => `por “${question}”`,
  groupsHidden: (count: number) =>
    plural(count, {
      one: '# grupo não aparece: é pequeno demais, e nenhum outro pode escondê-lo.',
      other: '# grupos não aparecem, para que nenhum se distinga dos outros.',
    }),
  nothingClosed: 'Só perguntas com opções ou números são lidas ao longo do tempo.',
  middle: 'Valor mediano',
} satisfies typeof english.results;
