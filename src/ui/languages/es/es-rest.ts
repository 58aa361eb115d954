/** Español: reading offline, and the report for publishers. */

import type { Catalogue } from '#ui/languages/catalogue-shape.ts'
import { showCount } from '#ui/locale.ts'
import { articles, counted } from './es-counted.ts'

export const esRest: Pick<Catalogue, 'offline' | 'report'> = {
  offline: {
    title: 'Lectura sin conexión',
    updated: (time) => `Actualizado ${time}`,
    offlineSince: (since, from) =>
      from === null
        ? `Sin conexión desde ${since}.`
        : `Sin conexión desde ${since}. Está leyendo la edición de ${from}.`,
    newStories: (n) => counted(n, 'artículo nuevo', 'artículos nuevos'),
    show: 'Ver',
    hide: 'Ocultar',
    updateReady: 'Hay una versión nueva de este lector.',
    updateNow: 'Usarla ahora',
    updateTaken: 'Otra pestaña ha pasado a una versión nueva. Esta sigue como está.',
    loadAgain: 'Volver a cargar',
    full: 'Este dispositivo no tiene sitio para más. Lo guardado antes se puede seguir leyendo.',
    memory: 'Aquí no hay nada guardado; se puede leer de memoria mientras la página esté abierta.',
    here: 'En este dispositivo',
    stored: {
      whole: (n, size) =>
        `La edición entera está en este dispositivo: ${articles(n)}, ${size}. Todo se puede leer sin red.`,
      part: (n, all, size) =>
        `${showCount(n)} de ${articles(all)} están en este dispositivo, ${size}. Los demás necesitan la red.`,
      feeds: (n, size) =>
        `La edición está en este dispositivo: ${articles(n)}, ${size}. Se puede leer sin red.`,
      none: 'Esta edición todavía no está en este dispositivo.',
      looking: 'Mirando qué hay guardado',
    },
    why: {
      insecure:
        'Los navegadores solo guardan páginas para leer sin conexión si la dirección empieza por https.',
      unsupported: 'Este navegador no puede guardar páginas para leer sin conexión.',
      refused:
        'Este navegador no deja que la página guarde nada: está en una ventana privada o dentro de un marco.',
      failed:
        'No se pudo guardar el lector: faltaba un archivo en el servidor, no era el correcto o no había sitio. Se volverá a intentar en la próxima visita.',
    },
    elsewhere: (n) =>
      `${counted(n, 'fuente de esta edición está en otro servidor y no se puede guardar', 'fuentes de esta edición están en otro servidor y no se pueden guardar')}.`,
    filters: {
      whole: 'Los filtros y la búsqueda lo miran todo.',
      part: 'Sin red, los filtros y la búsqueda miran lo que hay en este dispositivo.',
    },
    make: 'Guardar para leer sin conexión',
    what: 'Cuánto',
    extents: {
      little: 'La parte más reciente',
      whole: (n, size) => `La edición entera: ${articles(n)}, ${size}`,
      days: 'Los últimos días',
      selection: 'Lo seleccionado ahora',
    },
    extentSizes: (n, size) => `${articles(n)}, ${size}`,
    days: 'Días',
    pictures: 'Con imágenes',
    picturesHint:
      'Solo las de este servidor, en todos sus tamaños. Pueden ocupar muchas veces más que los textos.',
    progress: (n, all, size, allSize) => `${showCount(n)} de ${articles(all)}, ${size} de unos ${allSize}`,
    timeLeft: (time) => `quedan unos ${time}`,
    pause: 'Pausa',
    resume: 'Continuar',
    cancel: 'Cancelar',
    paused: 'En pausa. Lo que ha llegado hasta ahora se puede leer.',
    done: 'Todo lo pedido está en este dispositivo.',
    short: (n) => `${counted(n, 'archivo no se pudo', 'archivos no se pudieron')} guardar.`,
    shortNews: 'Entretanto llegó una edición más nueva. Vuelva a intentarlo para tenerla entera.',
    failures: {
      unreachable: 'El servidor no respondió.',
      wrong: 'El servidor dio otra cosa.',
      full: 'No había sitio.',
    },
    retry: 'Reintentar',
    device: 'Este dispositivo',
    room: (used, all) => `${used} en uso de unos ${all} que permite este navegador.`,
    persisted: 'El navegador ha prometido conservar lo guardado.',
    notPersisted: 'El navegador puede borrar lo guardado cuando falte sitio en el dispositivo.',
    persist: 'Pedir al navegador que lo conserve',
    persistRefused:
      'El navegador no lo ha prometido. Añadir esta página a la pantalla de inicio suele ayudar.',
    list: 'Qué hay guardado',
    listItem: (n, size) => (n === 0 ? size : `${articles(n)}, ${size}`),
    remove: 'Quitar',
    removeOf: (what) => `Quitar ${what}`,
    removeAll: 'Quitarlo todo',
    removed: 'Quitado de este dispositivo.',
    settings: 'Ajustes de la edición',
    beside: 'Índice y listas de nombres',
    picturesStored: 'Imágenes',
    noDate: 'Sin fecha',
    check: 'Comprobación para editores',
    checkHint: 'Lo que conviene enviar cuando algo no funciona sin conexión.',
    checks: {
      worker: 'Service worker',
      shell: 'Archivos del lector',
      edition: 'Edición',
      sources: 'Fuentes',
      storage: 'Sitio',
      persisted: 'Conservado',
      heard: 'Última respuesta del servidor',
      version: 'Versión',
      address: 'Dirección',
      browser: 'Navegador',
    },
    active: 'activo',
    yes: 'sí',
    no: 'no',
    never: 'nunca',
    of: (n, all) => `${showCount(n)} de ${showCount(all)}`,
    copy: 'Copiar el informe',
    copied: 'El informe está copiado.',
    copyRefused: 'Este navegador no deja que la página copie. El informe se puede seleccionar arriba.',
    carried: 'Esta edición es un solo archivo y todo está en él. No necesita red.',
  },
  report: {
    formats: {
      jsonfeed: 'JSON Feed',
      ninjs: 'IPTC ninjs',
      jsonld: 'schema.org JSON-LD',
      wordpress: 'entradas REST de WordPress',
      ghost: 'entradas de Ghost',
      rss: 'RSS',
      atom: 'Atom',
      rdf: 'RSS 1.0 (RDF)',
      'rss-in-json': 'RSS escrito como JSON',
      ans: 'Arc XP ANS',
      'apple-news': 'Apple News Format',
      guardian: 'Guardian Open Platform',
      newsapi: 'un buscador de noticias (NewsAPI)',
      ndjson: 'JSON por líneas, en un formato propio',
      generic: 'una lista de artículos en un formato propio',
    },
    labels: {
      format: 'Formato',
      articles: 'Artículos',
      sections: 'Secciones',
      dates: 'Fechas',
      bylines: 'Firmas',
      split: 'Separadas',
      pictures: 'Imágenes',
      texts: 'Textos',
      languages: 'Idiomas',
    },
    empty: 'Los lectores no ven ningún artículo de esta fuente.',
    summary: (n, where, when) => `Los lectores ven ${articles(n)} ${where}, ${when}.`,
    inSections: (n) => (n === 0 ? 'sin secciones' : `en ${counted(n, 'sección', 'secciones')}`),
    undated: 'sin fecha',
    onDate: (date) => `del ${date}`,
    fromTo: (from, to) => `de ${from} a ${to}`,
    between: (from, to) => `${from} a ${to}`,
    none: 'ninguno',
    noSections: 'ninguna: los lectores no pueden filtrar por sección',
    noLanguages: 'sin indicar: dé un idioma a la fuente para que se lea bien en voz alta',
    noDates: 'ninguna: los artículos aparecen sin orden de tiempo',
    articles: (n, skipped) =>
      skipped === 0
        ? showCount(n)
        : `${showCount(n)}, y ${counted(skipped, 'entrada que quedó', 'entradas que quedaron')} fuera`,
    dates: {
      exact: (n) => `${showCount(n)} con hora y zona horaria`,
      noZone: (n) => `${showCount(n)} con hora pero sin zona, que se ven como días`,
      coarse: (n) => `${showCount(n)} solo con día, mes o año`,
      none: (n) => `${showCount(n)} sin fecha`,
    },
    bylinesOn: (n, all) => `en ${showCount(n)} de ${articles(all)}.`,
    noPeople: 'ninguna persona',
    people: (n, names) => `${counted(n, 'autor', 'autores')}: ${names}`,
    credited: (names) => `con crédito: ${names}`,
    split: (byline, authors, credits) =>
      `«${byline}» → ${authors || 'nadie'}${credits && ` (crédito: ${credits})`}`,
    pictures: (n, all, described) =>
      `en ${showCount(n)} de ${articles(all)}, ${showCount(described)} con descripción para quien no puede verlas`,
    texts: {
      full: (n) => counted(n, 'entero', 'enteros'),
      partial: (n) => `${counted(n, 'recortado', 'recortados')}, con enlace al original`,
      none: (n) => `${counted(n, 'ausente', 'ausentes')}, con enlace al original`,
      protected: (n) => `${showCount(n)} para usuarios registrados`,
    },
    more: (n) => `${showCount(n)} más`,
  },
}
