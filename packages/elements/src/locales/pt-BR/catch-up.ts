import type * as english from '../en/catch-up.js';
import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': 'Precisa de você',
  decided: 'Decidido sem você',
  changed: 'Alterado',
  rest: 'O restante',
};
const fields: Readonly<Record<string, string>> = {
  status: 'Status',
  state: 'Situação',
  stage: 'Etapa',
  standing: 'Validade',
  respondBy: 'Responder até',
  decideBy: 'Decidir até',
  lastCall: 'Última chamada até',
  needs: 'Pessoas',
  deciders: 'Quem decide',
  objective: 'Objetivo',
  option: 'Escolha',
  review: 'Revisar em',
  supersededBy: 'Substituída por',
  amendedBy: 'Alterada por',
  outcome: 'Resultado',
  schedule: 'Agenda',
  text: 'Texto',
};
const spans: Readonly<Record<string, string>> = {
  last: 'Desde a última vez que fiquei em dia',
  leave: 'Desde o início da minha ausência',
  '7': 'A última semana',
  '14': 'As duas últimas semanas',
  '28': 'As quatro últimas semanas',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: 'Enquanto você estava fora',
  since: (time: string) => `Desde ${time}`,
  span: (name: string): string => spans[name] ?? name,
  choose: 'Voltar até',
  toRead: (count: number, time: string) =>
    `${plural(count, { one: '# item para ler', other: '# itens para ler' })}, cerca de ${time}`,
  minutes: (count: number) => plural(count, { one: 'um minuto', other: '# minutos' }),
  hours: (count: number) => plural(count, { one: 'uma hora', other: '# horas' }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  added: (field: string, to: string) => `${field}: ${to}`,
  removed: (field: string) => `${field}: removido`,
  edited: (field: string) => `${field}: editado`,
  later: (field: string, days: number) =>
    plural(days, { one: `${field}: # dia depois`, other: `${field}: # dias depois` }),
  sooner: (field: string, days: number) =>
    plural(days, { one: `${field}: # dia antes`, other: `${field}: # dias antes` }),
  replies: (count: number, name: string) =>
    plural(count, { one: `# nova resposta de ${name}`, other: `# novas respostas, a última de ${name}` }),
  earlier: (count: number) =>
    plural(count, { one: 'e # atualização anterior sobre isto', other: 'e # atualizações anteriores sobre isto' }),
  more: (count: number, time: string) =>
    `${plural(count, { one: 'mais # item espera', other: 'mais # itens esperam' })}, cerca de ${time}.`,
  readOn: 'Continuar lendo',
  enough: 'Já basta: estou em dia',
  done: 'Estou em dia',
  upToDate: 'Você está em dia.',
  upToDateText: (time: string) => `Desde ${time} não aconteceu nada que você não tenha visto.`,
  marked: 'Anotado neste dispositivo; ninguém é avisado.',
  undo: 'Desfazer',
  fresh: 'Chegou algo novo.',
  show: 'Mostrar',
  signIn: 'Entre para ficar em dia.',
} satisfies typeof english.catchUp;
