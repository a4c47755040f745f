import { article, em, figure, h2, link, list, p, quotation } from '../../article.ts';

export const es = article({
  slug: 'el-tranvia-7-vuelve-a-cruzar-el-aune',
  kicker: 'Tranvías',
  headline: 'El 7 vuelve al puente, 47 años después de que lo llamaran estorbo',
  standfirst: 'Diez paradas, 24 minutos y un tranvía cada ocho: la línea del Muelle Viejo al Observatorio cruza de nuevo el Aune.',
  pictures: {
    'tram-map': {
      caption:
        'La línea 7, del Muelle Viejo, en la orilla oeste, al Observatorio, en la este. Las paradas con círculo grueso tienen ascensor o rampa hasta la calle de abajo.',
      alt: 'Plano de la línea 7 del tranvía: diez paradas a lo largo de una línea curva que cruza el río Aune por un puente entre la cuarta y la quinta.',
    },
  },
  body: [
    p(
      'A Tilda Brask le habían dicho que no parase en el puente. Paró de todos modos, el lunes a las 5.47 de la mañana, más o menos el tiempo que se tarda en contarlo, con 90 personas a bordo y nadie detrás. Su abuelo, le explicó luego al servicio de inspección, había llevado el último 7 sobre el Aune en 1979 y había parado junto a la misma farola. En el parte se anotó «señal».',
    ),
    p(
      'Desde entonces, los tranvías pasan cada ocho minutos entre el Muelle Viejo, en la orilla oeste, y el Observatorio, en lo alto de la este: 6,2 kilómetros en 24 minutos. Hay siete en la línea y un octavo en cocheras, por si acaso. El billete cuesta dos marcos. El departamento de transportes contaba con 19.000 viajeros en día laborable; el primero fueron 21.400. Cuántos se limitaron a ir y venir no consta, aunque a un hombre del asiento delantero lo saludaron por su nombre en el quinto viaje.',
    ),
    figure('tram-map'),
    h2('Qué lo tenía parado'),
    p(
      'La antigua línea se cerró por estorbar a los automovilistas, y en casi tres decenios nadie pidió que volviera. Cuando alguien lo hizo, en 2006, resultó que el puente tenía algo que decir al respecto. El puente del Aune mide 284 metros y se terminó en 1909 para tranvías de 14 toneladas. Los nuevos pesan 39. Dos estudios concluyeron que no los aguantaría, y uno, que tal vez sí.',
    ),
    p(
      'El tercero era obra de Konrad Lisle, hoy ingeniero de puentes del municipio, que hizo taladrar el hierro en 60 sitios y romper las muestras a tirones. Era un tercio más resistente de lo que prometían los planos. El maestro fundidor de 1909, cree Lisle, no se fiaba de su propia fundición y añadió un poco por si acaso. Los pilares del río estaban sanos. Solo hubo que cambiar el tablero.',
    ),
    quotation(
      'Un número en un plano nos tuvo quince años fuera de ese puente. Soy ingeniero, me gustan los números en los planos. Pero de vez en cuando hay que salir y darle un tirón a la cosa.',
      'Konrad Lisle, ingeniero de puentes',
    ),
    p(
      'En el puente, los tranvías no pasan de 15 kilómetros por hora y necesitan 71 segundos para cruzarlo. La línea y el puente han costado juntos 36 millones de marcos, dos menos de lo previsto. La moción de gastarse la diferencia en una fiesta se perdió en el pleno por un voto.',
    ),
    h2('Dónde para'),
    p('Las paradas, de oeste a este:'),
    list.numbered(
      'Muelle Viejo (ferris a Skerra, Mirel y Tarn)',
      'Escalinata del Pescado',
      'Mercado de la Puerta de la Sal',
      'Puente del Aune Oeste',
      'Puente del Aune Este',
      'Cordelería',
      'Hospital',
      'Pie del Cerro de los Lampareros',
      'Alto del Cerro de los Lampareros',
      'Observatorio',
    ),
    p(
      'El sitio de la sexta se discutió hasta el final. Los vecinos de la Cordelería la querían delante de la escuela, la escuela la quería en cualquier otra parte, y al final se ha puesto 80 metros más allá, delante de una tienda de audífonos. «Me preguntan si el ruido molesta a mis clientes», dice el dueño, Cyril Omand. «Yo digo que, si se quejan, es que he hecho bien mi trabajo».',
    ),
    p(
      'El ruido, en realidad, es poco. En el Cerro de los Lampareros los raíles descansan sobre caucho, a petición del Observatorio, donde se había comprobado que el telescopio mayor temblaba al paso de un autobús. Los astrónomos pidieron también pantallas para las farolas de la última parada. En las noches claras, quien se baja allí y espera un momento ve la Vía Láctea por encima de la marquesina y, un segundo después, el haz de Skerra.',
    ),
    p(
      'Para Hanne Dorrit, de 84 años, la ventaja es de otra índole. Ella vive en lo alto del cerro y su hermana junto a la lonja, y durante 47 años ir de la una a la otra eran dos autobuses y un tramo de 112 escalones. Se veían por Navidad. El lunes bajó en el tranvía de las diez, se quedó a comer y a las tres estaba en casa. «A mediodía ya no teníamos nada que decirnos», contó. «El jueves vuelvo». El horario está ',
      link('https://example.org/tram-7', 'expuesto en todas las paradas'),
      '. El último ',
      em('7'),
      ' sale del Muelle Viejo a las doce y media de la noche, con farola o sin ella.',
    ),
  ],
  correction:
    'En una primera versión de este artículo se atribuían al puente del Aune 248 metros de longitud. Son 284: habíamos cambiado de sitio dos cifras. El ingeniero de puentes las tenía en su orden.',
});
