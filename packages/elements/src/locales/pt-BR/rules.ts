import type * as english from '../en/rules.js';
import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');
const people = (count: number): string => plural(count, { one: '# pessoa', other: '# pessoas' });

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
  'too-soon': 'Ela já foi reaberta antes. Pode ser aberta de novo uma semana depois da decisão.',
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
  sentence: (text: string) => `${text}.`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} podem ver isto`;
    if (says === 'shown-from') return `só aparece quando ${statement.answers} tiverem respondido`;
    if (says === 'never-shown') return `nunca aparece: menos de ${statement.answers} pessoas são consultadas`;
    if (says === 'mood-spread') return `humor só como distribuição, a partir de ${statement.answers} respostas`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
