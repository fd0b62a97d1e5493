import type * as english from '../en/decision-files.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');
const decisions = (count: number): string => plural(count, { one: '# décision', other: '# décisions' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: 'Importer des décisions',
  importText:
    'Décisions en Markdown (style MADR ou Nygard) ou JSON. Elles sont lues sur cet appareil ; celles qui sont déjà ici restent intactes.',
  drop: 'Déposez ici des fichiers ou un dossier',
  chooseFiles: 'Choisir des fichiers',
  chooseFolder: 'Choisir un dossier',
  reading: (done: number, total: number) => `Lecture du fichier ${done} sur ${total}`,
  writing: (done: number, total: number) => `Importation ${done} sur ${total}`,
  cancel: 'Arrêter',
  stopped: 'Arrêté. Ce qui était déjà importé reste.',
  created: (count: number) => `${decisions(count)} importées`,
  others: (count: number) => plural(count, { one: '# autre élément importé', other: '# autres éléments importés' }),
  skipped: (count: number) => plural(count, { one: '# était déjà ici', other: '# étaient déjà ici' }),
  failed: (count: number) =>
    plural(count, { one: '# n’a pas pu être importée', other: '# n’ont pas pu être importées' }),
  nothing: 'Aucune décision trouvée dans ces fichiers.',
  problems: (count: number) => plural(count, { one: '# problème', other: '# problèmes' }),
  notes: (count: number) => plural(count, { one: '# remarque sur la lecture', other: '# remarques sur la lecture' }),
  place: (file: string, line: number | undefined) => (line === undefined ? file : `${file}, ligne ${line}`),
  again: 'Importer d’autres',
  done: 'Terminé',

  exportTitle: 'Exporter les décisions',
  exportCount: (count: number) => `Correspondent aux filtres : ${decisions(count)}.`,
  format: 'Format',
  formats: {
    markdown: 'Markdown, un fichier pour toutes',
    'markdown-files': 'Markdown, un fichier chacune',
    json: 'JSON, complet, réimportable',
    csv: 'CSV, un tableau pour tableur',
  },
  manyFiles: 'Votre navigateur demandera peut-être si cette page peut enregistrer plusieurs fichiers.',
  download: 'Télécharger',
  preparing: 'Préparation',
  exported: (count: number) => `Exporté : ${decisions(count)}.`,
  columns: {
    number: 'Numéro',
    title: 'Titre',
    status: 'Statut',
    date: 'Date',
    deciders: 'Décideurs',
    outcome: 'Résultat',
    tags: 'Étiquettes',
    decideBy: 'Décider avant',
    id: 'Identifiant',
  },
} satisfies typeof english.decisionFiles;
