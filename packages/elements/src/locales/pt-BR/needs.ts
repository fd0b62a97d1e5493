import type * as english from '../en/needs.js';
import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: 'Sua resposta',
  taken: 'Você assumiu isto',
  handoff: 'Passado para você',
  reply: 'Uma resposta para você',
  'take-part': 'Sua opinião',
  'last-call': 'Última chamada',
  objection: 'Uma objeção a responder',
  resolution: 'Sua objeção, respondida',
  decide: 'Você decide',
  review: 'Hora de rever',
  outcome: 'Um resultado a anotar',
  'check-in': 'Check-in',
};

/** Words for what waits for the reader. */
export const needs = {
  label: 'Precisa de você',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) => plural(count, { one: '# item espera por você', other: '# itens esperam por você' }),
  none: 'Nada espera por você',
  noneText: 'O que pede você pelo nome aparece aqui, e nada mais.',
  signIn: 'Entre para ver o que espera por você.',
  from: (name: string) => `de ${name}`,
  due: (time: string) => `até ${time}`,
  wasDue: (time: string) => `era esperado até ${time}`,
  left: (time: string) => `restam ${time} do seu tempo de trabalho`,
  hours: (count: number) => plural(count, { one: '# hora', other: '# horas' }),
  minutes: (count: number) => plural(count, { one: '# minuto', other: '# minutos' }),
  quiet: 'Fora do seu horário',
  quietText: (time: string) => `Retido até ${time}. Nada avisa antes.`,
  onLeave: (day: string) => `Você está ausente até ${day}`,
  never: 'Você não informou horário, então nada avisa. Olhe quando quiser.',
  look: 'Olhar mesmo assim',
  holds: (count: number) => plural(count, { one: '# item está retido', other: '# itens estão retidos' }),
  snoozed: (count: number) => plural(count, { one: '# adiado', other: '# adiados' }),
  snooze: 'Deixar para depois',
  snoozeNamed: (title: string) => `Deixar para depois: ${title}`,
  nextMorning: (time: string) => `Até meu próximo dia útil, ${time}`,
  afterLeave: (time: string) => `Até depois da minha ausência, ${time}`,
  onDay: 'Até um dia',
  setDay: 'Deixar para depois até lá',
  back: (time: string) => `volta ${time}`,
  bringBack: 'Trazer de volta',
  bringBackNamed: (title: string) => `Trazer de volta: ${title}`,
  aside: (time: string) => `Deixado para depois até ${time}.`,
  broughtBack: 'De volta à lista.',
  private: 'Só você vê isto; fica guardado neste dispositivo.',
  untitled: 'Sem título',
} satisfies typeof english.needs;
