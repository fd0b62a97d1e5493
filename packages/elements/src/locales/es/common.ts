import type * as english from '../en/common.js';
import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: 'No hay conexión. No se ha perdido nada de lo que escribió.',
  unauthenticated: 'Inicie sesión de nuevo para continuar.',
  forbidden: 'No tiene permiso para hacer eso aquí.',
  conflict: 'Alguien cambió esto mientras tanto.',
  'too-large': 'Es demasiado grande.',
  'not-found': 'Ya no está aquí.',
};

/** Words every widget needs. */
export const common = {
  someone: 'Alguien',
  loading: 'Cargando',
  stillLoading: 'Sigue cargando. Puede que la conexión sea lenta.',
  retry: 'Reintentar',
  pending: 'Aún sin enviar',
  notSent: 'Sin enviar',
  cancel: 'Cancelar',
  close: 'Cerrar',
  save: 'Guardar',
  edit: 'Editar',
  delete: 'Eliminar',
  more: 'Más acciones',
  copyLink: 'Copiar enlace',
  copied: 'Enlace copiado',
  offline: 'Sin conexión',
  inMemory: 'Aquí no se guarda nada: lo que escriba desaparece al cerrar la página.',
  noAdapter: 'Este widget aún no está conectado a nada.',
  noAdapterNext: 'Póngalo dentro de un elemento proveedor, o cargue el script de inserción en esta página.',
  failed: 'No se ha podido cargar.',
  notSaved: 'No se ha podido guardar. Su texto sigue aquí.',
  error: (code: ErrorCode): string => errors[code] ?? 'Algo ha fallado. No se ha perdido nada de lo que escribió.',
  code: (code: string) => `Código: ${code}`,
  draftKept: (time: string) => `Borrador guardado en este dispositivo, ${time}`,
  draftInMemory: 'Borrador guardado hasta que se cierre esta página',
  required: 'Obligatorio',
  optional: 'opcional',
  yourTime: (time: string) => `${time}, su hora`,
} satisfies typeof english.common;
