import type * as english from '../en/delivery.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) => plural(count, { one: '# atualização', other: '# atualizações' }),
    a: 'atualização',
    fresh: 'Nova atualização',
  },
  comment: {
    count: (count) => plural(count, { one: '# comentário', other: '# comentários' }),
    a: 'comentário',
    fresh: 'Novo comentário',
  },
  decision: {
    count: (count) => plural(count, { one: '# decisão', other: '# decisões' }),
    a: 'decisão',
    fresh: 'Nova decisão',
  },
  position: {
    count: (count) => plural(count, { one: '# posição', other: '# posições' }),
    a: 'posição',
    fresh: 'Nova posição',
  },
  reaction: {
    count: (count) => plural(count, { one: '# reação', other: '# reações' }),
    a: 'reação',
    fresh: 'Nova reação',
  },
  response: {
    count: (count) => plural(count, { one: '# resposta', other: '# respostas' }),
    a: 'resposta',
    fresh: 'Nova resposta',
  },
  ballot: {
    count: (count) => plural(count, { one: '# resposta', other: '# respostas' }),
    a: 'resposta',
    fresh: 'Nova resposta',
  },
  attachment: {
    count: (count) => plural(count, { one: '# arquivo', other: '# arquivos' }),
    a: 'arquivo',
    fresh: 'Novo arquivo',
  },
};
const anything: Noun = {
  count: (count) => plural(count, { one: '# item', other: '# itens' }),
  a: 'item',
  fresh: 'Novo item',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: 'Título',
  headline: 'Título',
  body: 'Texto',
  context: 'Contexto',
  reason: 'Motivo',
  statement: 'Resultado',
  consequences: 'Consequências',
  decideBy: 'Decidir até',
  respondBy: 'Responder até',
  status: 'Status',
  state: 'Situação',
  topics: 'Assuntos',
  tags: 'Etiquetas',
  options: 'Opções',
  stage: 'Etapa',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `Aguardando envio: ${noun(kind).count(count)}`,
  signIn: (count: number, kind = '') => `Entre para enviar: ${noun(kind).count(count)}`,
  signInAgain: 'Entre novamente para continuar',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `Atualizado: ${time}`,
  outdated: 'Esta página é mais antiga que o serviço dela. Nada do que você escreveu se perdeu.',
  reload: 'Recarregar para atualizar',
  atRisk: 'Não fica guardado neste dispositivo: mantenha esta página aberta até o envio.',
  notSent: (count: number, kind = '') => `Não foi possível enviar: ${noun(kind).count(count)}`,
  look: 'Ver por quê',
  heading: 'Não enviado',
  kept: 'Suas palavras ficam aqui até você decidir o que fazer com elas.',
  nothingLeft: 'Não resta nada a decidir.',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `Alteração: ${a}`;
    return op === 'create' ? fresh : op === 'delete' ? `Exclusão: ${a}` : 'Um arquivo';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: 'Editar e enviar',
  send: 'Enviar',
  copy: 'Copiar texto',
  copied: 'Texto copiado.',
  notCopied: 'Copiar não é permitido aqui: selecione o texto.',
  discard: 'Descartar',
  discarded: 'Descartado.',
  undo: 'Desfazer',
  restored: 'Está de volta.',
  sent: 'A caminho.',
  bothChanged:
    'Alguém alterou isto ao mesmo tempo que você. As duas versões estão aqui; escolha uma, ou escreva uma terceira.',
  deletedMeanwhile: 'Alguém excluiu isto nesse meio-tempo.',
  closed:
    'A decisão foi encerrada antes de isto chegar, e uma decisão encerrada não muda. Suas palavras podem ser um comentário nela.',
  unconfirmed:
    'Isto foi escrito neste dispositivo antes de a página saber quem estava aqui, e ela foi fechada antes disso. Espera por quem escreveu, e não sai em nome de mais ninguém.',
  sendAsMine: 'É meu: enviar',
  asComment: 'Publicar como comentário',
  base: 'Antes',
  theirs: 'O que há agora',
  mine: 'A sua',
  keepMine: 'Manter a minha',
  keepTheirs: 'Manter a outra',
  empty: 'Vazio',
} satisfies typeof english.delivery;
