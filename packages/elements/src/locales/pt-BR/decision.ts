import type * as english from '../en/decision.js';
import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');

const stances: Record<Position['stance'], string> = {
  agree: 'Concorda',
  concern: 'Tem uma ressalva',
  block: 'Bloqueia',
  abstain: 'Abstém-se',
};
const weights: Record<Weight, string> = { good: 'Bom', neutral: 'Neutro', bad: 'Ruim' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: 'Registro de decisões',
  one: 'Decisão',
  record: 'Registrar uma decisão',
  status: {
    draft: 'Rascunho',
    proposed: 'Proposta',
    open: 'Opiniões pedidas',
    'last-call': 'Última chamada',
    accepted: 'Decidida',
    reviewed: 'Revisada',
    rejected: 'Rejeitada',
    deferred: 'Adiada',
    deprecated: 'Não mais recomendada',
    superseded: 'Substituída',
    withdrawn: 'Retirada',
    lapsed: 'Caducada',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `decidida ${day}`,
  due: (time: string) => `até ${time}, no seu horário`,
  wasDue: (time: string) => `vencia ${time}, no seu horário`,
  agree: 'Concordar',
  concern: 'Expressar ressalva',
  abstain: 'Abster-se',
  mine: {
    agree: 'Você concorda.',
    concern: 'Você expressou uma ressalva.',
    block: 'Você bloqueia isto.',
    abstain: 'Você se abstém.',
  },
  changeMind: 'Você pode mudar de ideia até a decisão.',
  counts: {
    agree: (count: number) => plural(count, { one: '# concorda', other: '# concordam' }),
    concern: (count: number) => plural(count, { one: '# ressalva', other: '# ressalvas' }),
    abstain: (count: number) => plural(count, { one: '# se abstém', other: '# se abstêm' }),
    waiting: (count: number) => `${count} ainda não`,
  },
  resultsLater: {
    'after-mine': 'Você vê o que os outros pensam depois de dizer o que pensa.',
    'after-close': 'O que as pessoas pensam aparece depois da decisão.',
    'after-last-day': 'O que as pessoas pensam aparece quando o último dia terminar em todos os lugares.',
  },
  considered: 'Consideradas:',
  replaces: (name: string) => `Substitui ${name}`,
  replacedBy: (name: string) => `Substituída por ${name}`,
  superseded: 'substituída, veja',
  chosen: 'Escolhida',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: 'Filtrar',
  filterCount: (count: number) => plural(count, { one: '# filtro ativo', other: '# filtros ativos' }),
  clear: 'Limpar filtros',
  importing: 'Importar registros',
  exporting: 'Exportar',
  loadMore: 'Mostrar decisões mais antigas',
  loadMoreOldest: 'Mostrar mais decisões',
  held: (count: number) => plural(count, { one: 'Mostrar # nova decisão', other: 'Mostrar # novas decisões' }),
  emptyTitle: 'Nenhuma decisão registrada ainda',
  emptyText: 'Escreva a primeira: o que foi escolhido, por quê, e o que não foi. Quem vier depois vai agradecer.',
  emptyReading: 'As decisões aparecem aqui assim que alguém registra uma.',
  filteredTitle: 'Nenhuma decisão corresponde',
  filteredText: 'Tente menos filtros ou outras palavras.',
  forbiddenTitle: 'Estas decisões não são compartilhadas com você',
  forbiddenText: 'Peça acesso às pessoas deste espaço.',
  absentTitle: 'Esta decisão não está aqui',
  absentText: 'Ela pode pertencer a outro espaço, ou o link pode ser antigo.',
  back: 'Todas as decisões',
  undo: 'Desfazer',
  undone: 'Desfeito.',
  dismiss: 'Dispensar',
  partMissing: 'Esta parte não carregou. Verifique a conexão e tente de novo.',
} satisfies typeof english.decision;
