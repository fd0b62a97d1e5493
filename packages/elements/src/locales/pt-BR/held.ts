import type * as english from '../en/held.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');

/** Words for an update that is written for later. */
export const held = {
  publish: 'Publicar',
  now: 'Agora',
  morning: 'Na próxima manhã de trabalho deles',
  moment: 'Em um momento que eu escolho',
  when: 'Dia e hora',
  goesOut: (time: string) => `Será publicada: ${time}.`,
  noHours: 'Ninguém disse quando trabalha; por isso é a sua própria próxima manhã de trabalho.',
  hold: 'Guardar até lá',
  heldUntil: (time: string) => `Guardada até: ${time}.`,
  atOnce: (count: number, all: number) => `${count} de ${all} pessoas na hora`,
  early: 'Isso é antes de ser publicada. Escolha um momento posterior, ou publique antes.',
  waiting: (count: number) =>
    plural(count, {
      one: '# atualização espera para ser publicada',
      other: '# atualizações esperam para ser publicadas',
    }),
  onlyYou: 'Só você vê isto.',
  until: (time: string) => `Até: ${time}`,
  untitled: 'Sem texto',
  publishNow: 'Publicar agora',
  published: 'Atualização publicada.',
  takeBack: 'Retirar',
  takenBack: 'Retirada.',
} satisfies typeof english.held;
