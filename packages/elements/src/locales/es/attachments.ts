import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: 'Archivos',
  picture: (name: string) => `Imagen ${name}`,
  download: (name: string) => `Descargar ${name}`,
  failed: (name: string) => `No se ha podido obtener ${name}.`,
  describe: (name: string) => `Qué muestra ${name}`,
  describeHint: 'Diga qué se ve, para quienes no pueden verlo.',
  added: (name: string) => `Añadido: ${name}.`,
  removed: (name: string) => `Quitado: ${name}.`,
  remove: (name: string) => `Quitar ${name}`,
  cancel: (name: string) => `No enviar ${name}`,
  retry: (name: string) => `Reintentar: ${name}`,
  sending: 'Enviando',
  waiting: 'Pendiente de envío',
  progress: (name: string) => `Enviando ${name}`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} ocupa ${size}; aquí se aceptan archivos de hasta ${limit}. Redúzcalo, o ponga un enlace en el texto.`,
  wrongType: (name: string) => `${name} es de un tipo que aquí no se acepta. Ponga un enlace en el texto.`,
  unreadable: (name: string) => `No se ha podido leer ${name}. No se puede añadir una carpeta.`,
  none: 'Aquí no se aceptan archivos. Ponga un enlace en el texto.',
} satisfies typeof english.attachments;
