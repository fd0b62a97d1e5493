import type * as english from '../en/decision-round.js';
import type { DecisionObstacle, PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');
const people = (count: number): string => plural(count, { one: '# pessoa', other: '# pessoas' });

/** Words of deciding together: how a decision stands, votes, objections, time asked for. They load with the page. */
export const decisionRound = {
  title: 'Como se decide',
  ready: 'Nada impede: pode ser decidida.',
  waitsFor: 'Antes de poder ser adotada',
  obstacles: {
    'open-objection': 'Uma objeção precisa ser resolvida.',
    blocked: 'Alguém bloqueia: o que foi dito precisa ser resolvido.',
    'on-hold': 'Foi pedido tempo.',
    'in-last-call': 'A última chamada precisa terminar.',
    'no-quorum': 'Mais pessoas precisam participar.',
    'not-heard': 'Alguém ainda não falou e ainda tem tempo.',
    'no-winner': 'A votação ainda não tem resultado.',
  } satisfies Record<DecisionObstacle, string>,
  heldUntil: (time: string) => `Foi pedido tempo, até ${time}, no seu horário.`,
  callEnds: (time: string) => `A última chamada termina ${time}, no seu horário, se ninguém objetar.`,
  turnout: (spoken: number, present: number) => `Participaram ${spoken} de ${people(present)}`,
  quorum: (needed: number) => plural(needed, { one: 'é preciso #', other: 'são precisas #' }),
  away: (count: number) => plural(count, { one: '# ausente, não conta', other: '# ausentes, não contam' }),
  silence: {
    agree: (hours: number) => `O silêncio vale como acordo, depois de ${hours} horas de trabalho de cada pessoa.`,
    abstain: (hours: number) => `O silêncio vale como abstenção, depois de ${hours} horas de trabalho de cada pessoa.`,
  },

  vote: 'Seu voto',
  voted: 'Seu voto chegou. Você pode alterá-lo até a decisão.',
  votedDetached: 'Seu voto chegou. Ele não leva nome, então não pode ser alterado.',
  cast: 'Votar',
  change: 'Alterar meu voto',
  sit: 'Abster-se',
  cannotVote: 'Este serviço não pode guardar votos sem nome, então ninguém pode votar.',
  choose: 'Escolha uma',
  chooseMissing: 'Escolha uma opção, ou abstenha-se.',
  points: (low: number, high: number) => `Dê a cada opção de ${low} a ${high} pontos`,
  dots: (left: number, all: number) =>
    plural(left, { one: `resta # ponto de ${all}`, other: `restam # pontos de ${all}` }),
  dotsFor: (option: string) => `Pontos para ${option}`,
  tooManyDots: (all: number) => `Use no máximo ${all} pontos.`,
  rank: 'Coloque em ordem, a melhor primeiro',
  up: (option: string) => `Mover ${option} para cima`,
  down: (option: string) => `Mover ${option} para baixo`,
  placed: (option: string, place: number) => `${option} agora está na posição ${place}.`,
  times: 'Quais horários servem para você?',
  timeAnswers: { 2: 'Sim', 1: 'Se necessário', 0: 'Não' },

  results: 'Resultados até agora',
  resultsDone: 'Resultados',
  leading: 'Na frente',
  tied: 'Empatadas',
  chosen: 'Resultado',
  tiedText: 'Várias opções estão empatadas. Quem decide escolhe entre elas.',
  noWinner: 'Nenhuma opção tem maioria.',
  resultsFrom: (least: number) => `Os resultados aparecem quando ${least} pessoas tiverem votado.`,
  resultsUntil: (time: string) => `Os resultados aparecem ${time}, no seu horário, quando o último dia útil terminar.`,
  value: {
    majority: (count: number) => plural(count, { one: '# voto', other: '# votos' }),
    score: (mean: string) => `${mean} em média`,
    dot: (count: number) => plural(count, { one: '# ponto', other: '# pontos' }),
    ranked: (count: number) => plural(count, { one: 'vence # duelo', other: 'vence # duelos' }),
    'time-poll': (count: number) => plural(count, { one: '# pessoa pode', other: '# pessoas podem' }),
  },

  object: 'Objetar',
  objectTitle: 'Apresentar uma objeção',
  objectLabel: 'O que prejudicaria, ou por que esperar?',
  objectHint: 'Ela continua sua: fica aberta até você dizer que está resolvida, ou retirá-la.',
  objectMissing: 'Escreva o que há contra, para que possa ser resolvido.',
  objected: 'Objeção apresentada.',
  objections: 'Objeções',
  objectionStates: { open: 'Objeta', resolved: 'Resolvida', withdrawn: 'Retirada' },
  offer: 'Oferecer uma solução',
  offerTitle: 'Oferecer uma solução',
  offerLabel: 'O que a resolveria?',
  offerHint: 'Quem objeta diz se resolve.',
  offerMissing: 'Escreva o que a resolveria.',
  offered: 'Solução oferecida.',
  offeredBy: (name: string) => `${name} oferece:`,
  resolution: 'Resolvida por:',
  accept: 'Isto a resolve',
  resolveFor: 'Marcar como resolvida',
  resolveForHint: 'A pessoa está ausente, ou não respondeu por dois de seus dias úteis.',
  resolved: 'Objeção resolvida.',
  takeBack: 'Retirá-la',
  tookBack: 'Objeção retirada.',

  holds: 'Tempo pedido',
  hold: 'Preciso de tempo',
  holdTitle: 'Pedir tempo',
  holdLabel: 'Até quando?',
  holdHint: 'Ele acaba sozinho. Você pode pedir uma vez.',
  holdDays: (days: number) => plural(days, { one: '# dia útil seu', other: '# dias úteis seus' }),
  holdReason: 'Para quê? (opcional)',
  held: 'Tempo pedido.',
  until: (time: string) => `até ${time}, no seu horário`,
  endHold: 'Não preciso de mais tempo',
  holdEnded: 'Encerrado.',

  callTitle: 'Iniciar a última chamada',
  call: 'Iniciar a última chamada',
  callLabel: 'Até quando?',
  callHint: 'Quem ainda não falou pode objetar até lá. Uma objeção impede o fim e não o adia.',
  called: 'Última chamada iniciada.',
  lapse: 'Deixar caducar',
  lapsed: 'Caducada.',
  submitTime: 'Pedir tempo',

  reviewDue: 'É hora de olhar esta decisão de novo.',
  assumptions: 'Ela se apoia em',
  failed: 'Não vale mais',
  fails: 'Isto não vale mais',
  holdsAgain: 'Vale, afinal',
  assumptionSaid: 'Anotado. A decisão pede para ser revista.',
  assumptionBack: 'Anotado.',
  reopened: 'Aberta de novo',
  reopenedNews: 'O que há de novo:',
} satisfies typeof english.decisionRound;

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': 'Já está lá.',
  'not-from-here': 'Não pode ir para lá a partir de onde está.',
  'no-outcome': 'Escreva o que foi decidido.',
  'no-decider': 'Diga quem decidiu.',
  'unknown-option': 'Esta opção não existe mais.',
  superseded: 'Outra decisão a substituiu. Aja naquela.',
  'no-reason': 'Escreva um motivo.',
  'no-news': 'Escreva o que há de novo desde a decisão.',
  'open-objection': 'Há uma objeção aberta. Resolva-a primeiro, ou registre que foi rejeitada ou adiada.',
  blocked: 'Alguém bloqueia. Resolva primeiro o que foi dito.',
  'on-hold': 'Alguém pediu tempo. Espere até que acabe.',
  'in-last-call': 'A última chamada não terminou.',
  'no-quorum': 'Poucas das pessoas presentes participaram.',
  'not-heard': 'Alguém ainda não falou e ainda tem tempo.',
  'no-winner': 'A votação não tem um resultado que possa ser adotado.',
  'not-the-winner': 'A votação tem outro resultado. Escolha essa opção.',
  'not-lapsed': 'O prazo para decidir não passou.',
  'in-the-past': 'Escolha um momento futuro.',
  'same-decision': 'Uma decisão não pode substituir nem alterar a si mesma.',
  cycle: 'Ela veio antes desta, então não pode substituí-la nem alterá-la.',
  'not-decided': 'Só o que foi decidido pode ser substituído ou alterado.',
  'not-asking': 'Não está mais aberta a opiniões.',
  'not-yours': 'Só a pessoa a quem pertence pode fazer isso.',
  'reason-required': 'Dê um motivo.',
  'no-reasons': 'Não se pedem motivos aqui.',
  'vote-odd': 'Escolha em que votar.',
  'too-many-dots': 'Você usou mais pontos do que há.',
  'out-of-range': 'Estes pontos estão fora da escala.',
  'voted-already': 'Você já votou. Um voto sem nome não pode ser alterado.',
  'held-before': 'Você já pediu tempo antes.',
  'too-long': 'Peça no máximo três dias úteis.',
  'not-open': 'Esta objeção está encerrada.',
  'no-resolution': 'Escreva o que a resolve.',
  'anonymity-kept': 'Foi prometido que nenhum nome é guardado. Isso não pode ser alterado.',
  'visibility-kept': 'Foi prometido que os resultados ficam ocultos por mais tempo.',
  'threshold-kept': 'Foi prometido um grupo maior.',
  'names-given': 'Pessoas já responderam com seus nomes.',
  'not-running': 'Este check-in terminou.',
  'not-asked': 'Este check-in pergunta a outras pessoas.',
  'no-such-day': 'Não se pergunta nesse dia.',
  'answer-odd': 'Uma resposta não combina com a pergunta.',
  'detached-only': 'As respostas aqui não levam nome.',
  'named-only': 'As respostas aqui levam nome.',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': 'todos neste espaço podem ver isto',
  'only-here': 'fica neste navegador',
  named: 'seu nome acompanha sua resposta',
  detached: 'nenhum nome é guardado com sua resposta',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': 'nenhum horário é guardado',
  'given-once': 'não pode ser alterada depois',
  'objections-named': 'objeções levam o seu nome',
  'not-kept-apart': 'este serviço não consegue separar nomes e respostas',
};
const untils = {
  'after-mine': 'você vê as outras depois de responder',
  'after-window': 'as respostas aparecem quando o tempo de todos acabar',
  'after-close': 'os resultados aparecem depois da decisão',
  'after-last-day': 'os resultados aparecem quando o último dia útil terminar',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: 'Quem vê o quê',
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} podem ver isto`;
    if (says === 'shown-from') return `só aparece quando ${statement.answers} tiverem respondido`;
    if (says === 'never-shown') return `nunca aparece: menos de ${statement.answers} pessoas são consultadas`;
    if (says === 'mood-spread') return `humor só como distribuição, a partir de ${statement.answers} respostas`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
