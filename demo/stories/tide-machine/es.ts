import { article, em, figure, footnote, h2, link, p, pullQuote, quotation } from '../../article.ts';

export const es = article({
  slug: 'una-maquina-de-laton-vence-al-pronostico-de-mareas',
  kicker: 'Mareas',
  headline: 'Durante una semana, una máquina de latón de 1911 supo más de mareas que la Autoridad Portuaria',
  standfirst:
    'Cosima Hale, matemática jubilada, dedicó tres años a liberar 18 ruedas agarrotadas. Después giró la manivela y mandó el resultado a las autoridades.',
  pictures: {
    'tide-machine': {
      caption:
        'La máquina de mareas, ya reparada. Cada una de las 18 ruedas representa un ritmo de la marea; un solo alambre los suma todos.',
      alt: 'Una máquina alta de latón en un bastidor de madera, con dos filas de ruedas dentadas y poleas; un alambre pasa por todas ellas hasta una pluma sobre un tambor de papel.',
    },
  },
  body: [
    p(
      'La carta a la Autoridad Portuaria tenía cuatro líneas. Daba las horas y alturas de las 27 pleamares y bajamares siguientes en el Muelle Viejo, con precisión de un centímetro, y terminaba así: «Obtenido dándole a una manivela. Con un cordial saludo, C. Hale».',
    ),
    p(
      'Idris Callow, el hidrógrafo de la Autoridad, la clavó encima de su mesa como un chiste. Una semana más tarde la descolgó para copiarla en una tabla. En esos siete días, la máquina se equivocó en 4,1 centímetros de media. El pronóstico de la Autoridad Portuaria, elaborado por un ordenador en una sala refrigerada, se equivocó en 6,8.',
    ),
    figure('tide-machine'),
    p(
      'La máquina está en la sala de la casa de Cosima Hale, en el Cerro de los Lampareros, y deja sitio para una silla. Mide dos metros de alto, es de latón y parece el mecanismo de un reloj para alguien con demasiadas citas. La construyó Josef Ambry en 1911, a unas calles de allí. Hasta 1964 salieron de ella todas las tablas de mareas del puerto. Luego estuvo en un sótano, durante unos años debajo de una tubería que goteaba.',
    ),
    h2('Dieciocho ruedas y un alambre'),
    p(
      'Una marea es una suma. Tira la luna, tira el sol, cada cual unas veces más cerca y otras más lejos, y cada uno de esos ritmos mueve el agua según su propio horario.',
      footnote(
        'El más fuerte, la marea lunar principal, tiene un periodo de doce horas y 25 minutos; el de la solar es de doce horas justas. Cuando las dos van al compás hay marea viva.',
      ),
      ' A cada uno de los 18 más importantes, Ambry le dio una rueda. Los engranajes hacen que las ruedas giren a la velocidad debida; cada una sube y baja una polea en la medida debida; y por todas las poleas corre un único alambre, fijo por un extremo y con una pluma en el otro. Se gira la manivela y la pluma escribe la marea. Un año lleva unas cinco horas, con una pausa para comer.',
    ),
    p(
      'Hale, de 76 años, enseñó matemáticas durante 41. Cuando supo que la Autoridad Portuaria quería quitarse aquello de encima, ofreció 50 marcos y los portes. Todas las ruedas estaban agarrotadas. Las fue poniendo a remojo, una tras otra, en una bandeja de horno con aceite, en el balcón, y encargó tres engranajes nuevos a un relojero, Hugo Lantz, que cobró en clases para su hija.',
    ),
    quotation(
      'No es un ordenador que da la casualidad de que es viejo. No calcula la marea en absoluto. La tiene, ahí dentro, y uno la ve subir.',
      'Cosima Hale',
    ),
    h2('Por qué ganó'),
    p(
      'Los ajustes de Ambry ya no servían: el puerto se dragó en 1968, y un puerto más hondo tiene otra marea. Así que Hale pidió a la Autoridad 19 años de lecturas de su mareógrafo del Muelle Viejo, cosa que puede hacer cualquiera, y calculó de nuevo los 18 ajustes, en un portátil.',
    ),
    p(
      'La semana, además, le fue propicia. El pronóstico de Callow tiene en cuenta el viento y la presión, y durante tres días vio venir un temporal por el estrecho y añadió por ello hasta 20 centímetros de agua. El temporal viró al norte y aquí no se notó. La máquina, que no ha oído hablar del tiempo, no añadió nada.',
    ),
    pullQuote('La máquina, que no ha oído hablar del tiempo, no añadió nada.'),
    p(
      'En los cuatro días sin temporal, ni real ni pronosticado, Hale seguía por delante en seis milímetros. Callow se puso a buscar y descubrió que una de las constantes de su modelo se había redondeado a dos decimales en 1998. «Habría preferido enterarme por un colega», dice. «Supongo que así ha sido».',
    ),
    p(
      'Callow le ha pedido a Hale una línea de cifras cada mes, y ',
      link('https://example.org/tides', 'los dos pronósticos'),
      ' se exhiben ya uno al lado del otro en el vestíbulo de la Autoridad Portuaria. La ventaja no duró. Al décimo día llegó un temporal de verdad y el agua del Muelle Viejo quedó 31 centímetros por encima de la línea trazada por la pluma. La Autoridad se quedó a menos de siete.',
    ),
    p(
      'Hale estaba en el muelle para verlo, con impermeable y con la tira de papel. Junto a la cresta había escrito una sola palabra, ',
      em('viento'),
      ', entre signos de interrogación. En los planos de Ambry, dijo, el bastidor tiene sitio para una decimonovena rueda.',
    ),
  ],
});
