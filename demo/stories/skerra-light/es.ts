import { article, em, figure, footnote, h2, link, p, pullQuote, quotation, renders } from '../../article.ts';

export const es = article({
  slug: 'la-lente-de-skerra-vuelve-a-encenderse',
  kicker: 'Restauración',
  headline: 'Tras 38 años en cajas, la gran lente de Skerra vuelve a encenderse',
  standfirst:
    'Sus 824 prismas estaban envueltos en paja, ropa de cama y números viejos de este periódico. Devolverlos a su sitio ha costado cuatro años, 640.000 marcos y el cuaderno de un farero.',
  dateline: 'Skerra',
  pictures: {
    lighthouse: {
      caption: 'El faro de Skerra el jueves al anochecer, con la lente restaurada girando en la linterna.',
      alt: 'Un faro blanco en una isla baja y rocosa, al anochecer; dos haces de luz salen de la linterna acristalada sobre un mar en calma.',
    },
  },
  body: [
    p(
      'A las ocho y catorce de la tarde del jueves, con un retraso que el ingeniero achacó a un fusible y todos los demás a los nervios del ingeniero, dos destellos blancos salieron de Skerra sobre el estrecho de Ossel. Quince segundos después salieron otros dos. En el muelle de Orvane, a cuatro millas de allí, alguien hizo sonar la sirena de un barco, y el resto del puerto se le fue sumando hasta que se oyó en la isla.',
    ),
    p(
      'Edvin Kell no la oyó. El último farero de Skerra, que hoy tiene 71 años, estaba dentro de la linterna con una mano en el armazón de latón, como antes, para notar si giraba derecha. «Tira un poco al norte», dijo cuando bajó. «Siempre lo ha hecho».',
    ),
    figure('lighthouse'),
    p(
      'La lente, tallada en el Cerro de los Lampareros en 1889, mide 2,6 metros de alto y pesa 3,4 toneladas con el pedestal. En 1988, la Autoridad Portuaria la sustituyó por una lámpara de plástico sobre un poste. A Kell, que tenía 33 años, le dieron nueve días para vaciar la torre. Con la orden llegaron 52 cajas vacías.',
    ),
    p(
      'Las rellenó con paja de Tarn, con cuatro juegos de cama de su mujer y con papel de periódico. De entre los prismas se han recuperado unas 1.100 páginas de ',
      em('El Farol'),
      ' del otoño de 1988, entre ellas un editorial que daba la bienvenida a la lámpara de plástico. Este periódico ha tenido tiempo de pensárselo mejor.',
    ),
    h2('Un cuaderno y una tiza'),
    p(
      'Las cajas fueron a parar a un cobertizo de la Cordelería, donde las cambiaron de sitio dos veces, una por una feria náutica y otra por una gotera. Cuando Halina Voss, restauradora de vidrio, desclavó la primera hace cuatro años, encontró todos los prismas numerados con tiza. La clave de los números era un cuaderno escolar que Kell guardaba en un cajón de la cocina.',
    ),
    quotation(
      'He trabajado en vidrieras de iglesia de las que nadie sabía decirme qué lado iba arriba. Aquí tenía a un hombre que se acordaba de que el número 388 lo montaron del revés en 1931 y de que convenía dejarlo así.',
      'Halina Voss, restauradora',
    ),
    p(
      'Así se ha quedado el 388. De los 824 prismas, 791 son los originales. Los otros 33 se tallaron de nuevo en el curso de dos inviernos. Lo difícil fue el color: el vidrio de 1889 tira levemente a verde por el hierro de la arena, y a su lado un prisma moderno parece, dice Voss, «un diente postizo». La novena hornada salió lo bastante verde.',
    ),
    h2('Qué la mueve ahora'),
    p(
      'Hay algo que no ha vuelto. La lente flotaba en una cubeta de mercurio, tan bien equilibrada que Kell podía hacerla girar con un dedo.',
      footnote(
        'El mercurio apenas opone rozamiento, pero su vapor es venenoso. Los 190 kilos de Skerra se retiraron en 1988 en frascos sellados.',
      ),
      ' Ahora descansa sobre una corona de rodillos de acero, obra de Piet Vandry, el ingeniero del fusible. Donde antes había que subir cada cuatro horas una pesa colgada de una cadena trabaja hoy un motor de 90 vatios, y en lugar del quemador de petróleo hay una lámpara no mayor que un huevo de gallina.',
    ),
    p(
      'La cadena se ha conservado, y la manivela también. «Si falla el motor, le damos nosotros», dice Vandry. «Lo he probado. Son 240 vueltas, y ese día ya no hace falta ir al gimnasio».',
    ),
    pullQuote('Son 240 vueltas, y ese día ya no hace falta ir al gimnasio.'),
    renders(
      14,
      p(
        'De los 640.000 marcos, la Autoridad Portuaria puso la mitad. El Gremio de Lampareros dio 190.000, y los 130.000 restantes los aportaron los ciudadanos en 5.200 donativos.',
      ),
    ),
    renders(
      14,
      p(
        'El más pequeño, una moneda de un marco pegada a una tarjeta, lo envió una niña de Tarn que quería saber si la luz le entraría en el dormitorio. Le entrará, dos veces cada quince segundos, y ya se le ha mandado una persiana.',
      ),
    ),
    h2('¿Sirve para algo?'),
    p(
      'Los barcos cruzan el estrecho guiándose por satélite, y ningún capitán había pedido la lente. Pero la luz está a 46 metros sobre el mar y desde la cubierta de un pesquero se ve a 19 millas, frente a las 12 de la lámpara del poste. Sella Marrin, responsable de faros y balizas, admite que hay un argumento más.',
    ),
    quotation(
      'Una pantalla te dice dónde estás. En una mala noche se agradece oírselo a una segunda fuente.',
      'Sella Marrin, Autoridad Portuaria',
    ),
    p(
      'La torre puede visitarse los sábados, en grupos de doce; el barco sale del Muelle Viejo a las diez y ',
      link('https://example.org/skerra', 'se puede reservar plaza'),
      '. Kell enseñará el faro hasta que aparezca un guía. El jueves, cuando ya se había ido el último barco, se quedó allí con un termo para acompañar a la luz hasta la mañana. Al salir el sol la apagó un temporizador. Él se había levantado a hacerlo, dijo, y llegó medio segundo tarde.',
    ),
  ],
});
