import type * as english from '../en/decision-files.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');
const decisions = (count: number): string => plural(count, { one: '# decisión', other: '# decisiones' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: 'Importar registros',
  importText:
    'Registros de decisiones en Markdown (estilo MADR o Nygard) o JSON. Se leen en este dispositivo; los que ya están aquí no se tocan.',
  drop: 'Suelte aquí archivos o una carpeta',
  chooseFiles: 'Elegir archivos',
  chooseFolder: 'Elegir una carpeta',
  reading: (done: number, total: number) => `Leyendo el archivo ${done} de ${total}`,
  writing: (done: number, total: number) => `Importando ${done} de ${total}`,
  cancel: 'Detener',
  stopped: 'Detenido. Lo que ya se había importado se queda.',
  created: (count: number) => `Importado: ${decisions(count)}`,
  others: (count: number) => plural(count, { one: '# elemento más importado', other: '# elementos más importados' }),
  skipped: (count: number) => plural(count, { one: '# ya estaba aquí', other: '# ya estaban aquí' }),
  failed: (count: number) => plural(count, { one: '# no se pudo importar', other: '# no se pudieron importar' }),
  nothing: 'No se han encontrado registros de decisiones en estos archivos.',
  problems: (count: number) => plural(count, { one: '# problema', other: '# problemas' }),
  notes: (count: number) => plural(count, { one: '# nota sobre lo leído', other: '# notas sobre lo leído' }),
  place: (file: string, line: number | undefined) => (line === undefined ? file : `${file}, línea ${line}`),
  again: 'Importar más',
  done: 'Listo',

  exportTitle: 'Exportar decisiones',
  exportCount: (count: number) => `Coinciden con los filtros: ${decisions(count)}.`,
  format: 'Formato',
  formats: {
    markdown: 'Markdown, un archivo con todas',
    'markdown-files': 'Markdown, un archivo por cada una',
    json: 'JSON, completo, se puede volver a importar',
    csv: 'CSV, una tabla para hojas de cálculo',
  },
  manyFiles: 'Puede que su navegador pregunte si esta página puede guardar varios archivos.',
  download: 'Descargar',
  preparing: 'Preparando',
  exported: (count: number) => `Exportado: ${decisions(count)}.`,
  columns: {
    number: 'Número',
    title: 'Título',
    status: 'Estado',
    date: 'Fecha',
    deciders: 'Quién decide',
    outcome: 'Resultado',
    tags: 'Etiquetas',
    decideBy: 'Decidir antes de',
    id: 'Identificador',
  },
} satisfies typeof english.decisionFiles;
