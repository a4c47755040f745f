import { article, figure, foreign, h2, p, quotation } from '../../article.ts';

export const es = article({
  slug: 'un-tipo-de-letra-para-ocho-escrituras',
  kicker: 'Tipografía',
  headline: 'Ocho escrituras, tres mujeres y un punto que no es del todo redondo',
  standfirst:
    'Tras nueve años encima de una tienda de efectos navales, está terminado un tipo de letra llamado Ossel. Empezó con una lápida que nadie podía componer.',
  dateline: 'Muelle Viejo',
  pictures: {
    'type-specimen': {
      caption: 'Una hoja de prueba de Ossel: las ocho escrituras al mismo cuerpo, como cuelgan en la pared del taller.',
      alt: 'Una hoja impresa con grandes letras negras de ocho escrituras en filas, entre ellas la latina, la cirílica, la árabe, la devanagari y la china.',
    },
  },
  body: [
    p(
      'Hedda Kroll tiene once tijeras y no presta ninguna. Con las más pequeñas, unas de cirujano compradas en la subasta de un barco, recortó en papel negro el punto de la letra i cuarenta y tres veces, hasta que las otras dos mujeres de la sala convinieron en que era redondo.',
    ),
    p(
      'No tenía que ser redondo del todo. «Un círculo parece un agujero», dice Kroll, que tiene 71 años y se ha pasado casi toda la vida pintando nombres de barcos. «Un punto tiene que parecer que alguien lo ha puesto ahí y se ha ido a su casa».',
    ),
    p(
      'El punto es una de las 5.836 formas de Ossel, el tipo de letra que ella, la calígrafa Samira Noor y la grabadora Tan Meilin han hecho a lo largo de nueve años en el segundo piso del callejón de los Cordajes, 14, encima de una tienda de efectos navales. Abarca ocho escrituras: latina, cirílica, árabe, devanagari, china, griega, armenia y georgiana. Con las cinco primeras se imprime todo lo que lee la ciudad. Las tres últimas son para los muertos.',
    ),
    figure('type-specimen'),
    p(
      'El que empezó fue un marmolista. Le llevó a Kroll la inscripción de una tumba familiar del Cerro de los Lampareros, cuatro generaciones con nombres en armenio, en ruso y en inglés, y pidió una letra que sirviera para todos. Ella le dijo que no existía. Él preguntó cuánto se tardaría en hacerla. «Le dije que un año», recuerda Kroll. «Mientras esperaba enterró a otros dos».',
    ),
    h2('La misma luz'),
    p(
      'Cada forma se dibujó en cartulina, se recortó en papel a doce centímetros de altura, se clavó con alfileres en la pared del fondo y se miró a seis metros de distancia. Solo entonces se calcó en una pantalla. Lo que las escrituras debían compartir quedó decidido el primer mes, en una frase de Kroll que sigue colgada encima de la puerta: ',
      foreign('de', 'dasselbe Licht, nicht dieselbe Lampe'),
      ', la misma luz, no la misma lámpara.',
    ),
    p(
      'En la práctica, eso son tres acuerdos. Los trazos finos tienen en todas partes un mismo grosor, los gruesos otro, y una página de cualquier escritura, vista con los ojos entornados, ha de dar el mismo gris. Nada más se hizo coincidir. Una línea en árabe no se iba a trocear para meterla en casillas latinas, y ninguna letra devanagari tenía que renunciar a la barra de la que cuelga.',
    ),
    quotation('Me traen árabe que ha pasado por un sastre latino. Puede coger aire, pero no soltarlo.', 'Samira Noor'),
    p(
      'Noor, que tiene 44 años, aprendió a escribir con un tío que la tuvo un año moliendo tinta antes de darle un cálamo. Le gusta citar el viejo dicho ',
      foreign('ar', 'الخط لسان اليد'),
      ', la letra es la lengua de la mano, y añade que, en ese caso, la mano de su tío no se callaba nunca. Sus 410 formas árabes le llevaron tres años. Los dos primeros los tiró a la basura.',
    ),
    p(
      'La carga mayor le tocó a Tan, la más joven, de 36 años: 4.200 caracteres chinos. Empezó, como los alumnos, por uno solo. Según la antigua enseñanza llamada ',
      foreign('zh-hans', '永字八法'),
      ', el carácter de «para siempre» encierra los ocho trazos fundamentales. «Ocho trazos, ocho escrituras», dice Tan. «Me pareció una señal. Luego hice la cuenta y vi que me tocaban tres cuartas partes del trabajo». La proporción exacta es del 72 %. Desde entonces, los jueves la invitan a comer las otras dos.',
    ),
    h2('El veto del cocinero'),
    p(
      'Ninguna de las tres lee ruso con soltura, así que las 138 formas cirílicas bajaban cada viernes a manos de Pavel Dronin, cocinero de barco jubilado, que vive en la planta baja; él las leía en voz alta y fruncía el ceño donde se atascaba. Cuando las mujeres se desanimaban con una letra, decía ',
      foreign('ru', 'глаза боятся, а руки делают'),
      ': los ojos tienen miedo, pero las manos van haciendo. La letra ',
      foreign('ru', 'ж'),
      ' la devolvió diecinueve veces. «Parecía un escarabajo», dice Dronin. «Tiene que parecer un escarabajo que sabe adónde va».',
    ),
    p(
      'Cualquiera puede usar Ossel en Orvane sin pagar. La ha pedido la compañía de tranvías, y también un fabricante de encurtidos. Pero el primer texto compuesto con ella está en el Cerro de los Lampareros y se descubrió el sábado: catorce nombres, tres escrituras, un gris. El marmolista había guardado el sitio. Kroll lo miró a seis metros, luego a dos, y dijo que uno de los puntos era un poco redondo.',
    ),
  ],
});
