import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: 'Arquivos',
  picture: (name: string) => `Imagem ${name}`,
  download: (name: string) => `Baixar ${name}`,
  failed: (name: string) => `Não foi possível obter ${name}.`,
  describe: (name: string) => `O que ${name} mostra`,
  describeHint: 'Diga o que aparece, para quem não pode ver.',
  added: (name: string) => `Adicionado: ${name}.`,
  removed: (name: string) => `Removido: ${name}.`,
  remove: (name: string) => `Remover ${name}`,
  cancel: (name: string) => `Não enviar ${name}`,
  retry: (name: string) => `Tentar de novo: ${name}`,
  sending: 'Enviando',
  waiting: 'Aguardando envio',
  progress: (name: string) => `Enviando ${name}`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} tem ${size}; aqui são aceitos arquivos de até ${limit}. Reduza-o, ou ponha um link no texto.`,
  wrongType: (name: string) => `${name} é de um tipo que não é aceito aqui. Ponha um link no texto.`,
  unreadable: (name: string) => `Não foi possível ler ${name}. Não é possível acrescentar uma pasta.`,
  none: 'Arquivos não são aceitos aqui. Ponha um link no texto.',
} satisfies typeof english.attachments;
