import type * as english from '../en/decision-files.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');
const decisions = (count: number): string => plural(count, { one: '# decisão', other: '# decisões' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: 'Importar registros',
  importText:
    'Registros de decisões em Markdown (estilo MADR ou Nygard) ou JSON. São lidos neste dispositivo; os que já estão aqui não são alterados.',
  drop: 'Solte aqui arquivos ou uma pasta',
  chooseFiles: 'Escolher arquivos',
  chooseFolder: 'Escolher uma pasta',
  reading: (done: number, total: number) => `Lendo o arquivo ${done} de ${total}`,
  writing: (done: number, total: number) => `Importando ${done} de ${total}`,
  cancel: 'Parar',
  stopped: 'Parado. O que já foi importado permanece.',
  created: (count: number) => `Importado: ${decisions(count)}`,
  others: (count: number) => plural(count, { one: 'mais # item importado', other: 'mais # itens importados' }),
  skipped: (count: number) => plural(count, { one: '# já estava aqui', other: '# já estavam aqui' }),
  failed: (count: number) => plural(count, { one: '# não pôde ser importada', other: '# não puderam ser importadas' }),
  nothing: 'Nenhum registro de decisão foi encontrado nestes arquivos.',
  problems: (count: number) => plural(count, { one: '# problema', other: '# problemas' }),
  notes: (count: number) =>
    plural(count, { one: '# observação sobre o que foi lido', other: '# observações sobre o que foi lido' }),
  place: (file: string, line: number | undefined) => (line === undefined ? file : `${file}, linha ${line}`),
  again: 'Importar mais',
  done: 'Concluído',

  exportTitle: 'Exportar decisões',
  exportCount: (count: number) => `Correspondem aos filtros: ${decisions(count)}.`,
  format: 'Formato',
  formats: {
    markdown: 'Markdown, um arquivo com todas',
    'markdown-files': 'Markdown, um arquivo para cada',
    json: 'JSON, completo, pode ser importado de novo',
    csv: 'CSV, uma tabela para planilha',
  },
  manyFiles: 'O navegador pode perguntar se esta página pode salvar vários arquivos.',
  download: 'Baixar',
  preparing: 'Preparando',
  exported: (count: number) => `Exportado: ${decisions(count)}.`,
  columns: {
    number: 'Número',
    title: 'Título',
    status: 'Status',
    date: 'Data',
    deciders: 'Quem decide',
    outcome: 'Resultado',
    tags: 'Etiquetas',
    decideBy: 'Decidir até',
    id: 'Identificador',
  },
} satisfies typeof english.decisionFiles;
