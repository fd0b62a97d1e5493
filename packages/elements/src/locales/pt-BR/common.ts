import type * as english from '../en/common.js';
import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: 'A conexão caiu. Nada do que você escreveu se perdeu.',
  unauthenticated: 'Entre novamente para continuar.',
  forbidden: 'Você não tem permissão para fazer isso aqui.',
  conflict: 'Alguém alterou isto nesse meio-tempo.',
  'too-large': 'É grande demais.',
  'not-found': 'Não está mais aqui.',
};

/** Words every widget needs. */
export const common = {
  someone: 'Alguém',
  loading: 'Carregando',
  stillLoading: 'Ainda carregando. A conexão pode estar lenta.',
  retry: 'Tentar de novo',
  pending: 'Ainda não enviado',
  notSent: 'Não enviado',
  cancel: 'Cancelar',
  close: 'Fechar',
  save: 'Salvar',
  edit: 'Editar',
  delete: 'Excluir',
  more: 'Mais ações',
  copyLink: 'Copiar link',
  copied: 'Link copiado',
  offline: 'Sem conexão',
  inMemory: 'Nada fica guardado aqui: o que você escrever some quando a página fechar.',
  noAdapter: 'Este widget ainda não está conectado a nada.',
  noAdapterNext: 'Coloque-o dentro de um elemento provedor, ou carregue o script de incorporação nesta página.',
  failed: 'Não foi possível carregar.',
  notSaved: 'Não foi possível salvar. Seu texto continua aqui.',
  error: (code: ErrorCode): string => errors[code] ?? 'Algo deu errado. Nada do que você escreveu se perdeu.',
  code: (code: string) => `Código: ${code}`,
  draftKept: (time: string) => `Rascunho guardado neste dispositivo, ${time}`,
  draftInMemory: 'Rascunho guardado até esta página fechar',
  required: 'Obrigatório',
  optional: 'opcional',
  yourTime: (time: string) => `${time}, no seu horário`,
} satisfies typeof english.common;
