import { added, article, figure, foreign, h2, p, pullQuote, quotation } from '../../article.ts';

export const es = article({
  slug: 'tablas-despues-de-treinta-y-un-anos',
  kicker: 'Ajedrez',
  headline: 'Después de 31 años y 193 cartas, tablas',
  standfirst:
    'Un práctico del puerto y una talladora de lentes jugaron por correo una sola partida de ajedrez, sin un idioma en común. Terminó el martes, en un rincón.',
  dateline: 'Cerro de los Lampareros',
  pictures: {
    chessboard: {
      caption:
        'La última posición, tras la jugada 97 de las blancas. Juegan las negras, no están en jaque y no tienen casilla adonde ir: rey ahogado.',
      alt: 'Un diagrama de ajedrez. Blancas: rey en b6, alfil en e5, peón en a6. Negras: el rey solo en a8, en el rincón.',
    },
  },
  body: [
    p(
      'La última carta era una tarjeta sin más, con un rey dibujado, una letra y una cifra, y la cartera, que iba siguiendo la partida, la leyó en la escalera. «Le dije: eso es ahogado, señor Tollan», cuenta Ilka Brandeis, que hace ese reparto. «Me dijo: traiga, que quiero llevarme la sorpresa».',
    ),
    p(
      'Así acabó, en la jugada 97, la que quizá sea la partida de ajedrez más larga jamás jugada entre dos personas que vivían a 1.400 metros una de otra. Konrad Tollan, de 74 años, metió barcos en Orvane para la Autoridad Portuaria hasta que se jubiló. Zoya Perelin, de 79, talla lentes en el Cerro de los Lampareros desde los diecinueve. Ella llevaba las blancas y él las negras. En 31 años se vieron tres veces, y no hablaron de ajedrez.',
    ),
    h2('Unas gafas'),
    p(
      'Empezó con una factura. Tollan había encargado unas gafas para trabajar de noche y mandó el dinero por correo. Al dorso del recibo, Perelin escribió la primera jugada de un peón blanco, porque cuando él fue a graduarse la vista le había visto un tablero de bolsillo en el abrigo. Él hablaba alemán; ella hablaba ruso y sabía contar en todo. Él contestó con un peón. «Pensé que daría para el invierno», dice.',
    ),
    p(
      'Nunca hubo reglas sobre el tiempo. Un práctico está fuera cuando hace malo, una talladora de lentes trabaja cuando hay buena luz, de modo que él solía escribir en verano y ella en la mitad oscura del año. Por término medio mediaban ocho semanas entre carta y carta. El intervalo más corto fue de un día, cuando él vio un error de ella y corrió al buzón. El más largo fue de catorce meses, y la culpa la tuvo el alfabeto.',
    ),
    p(
      'Como jugada 41, Perelin escribió una ',
      foreign('ru', 'К'),
      ' y una casilla. En la notación rusa esa letra es el caballo, ',
      foreign('ru', 'конь'),
      '; el rey se escribe con dos. Para Tollan, la K solo podía ser el ',
      foreign('de', 'König'),
      ', el rey, y como también el rey de ella podía ir a esa casilla, lo llevó allí. Durante cinco jugadas jugaron dos partidas distintas, cada cual bastante satisfecho de cómo le iba. Entonces él capturó una pieza que, en el tablero de ella, estaba en otro sitio.',
    ),
    added(
      p(
        'En español no les habría pasado: aquí el rey se anota con una R y el caballo con una C. Pero el español no lo hablaba ninguno de los dos.',
      ),
    ),
    quotation(
      'Estuve catorce meses buscando el error. Lo busqué en mi cabeza, en la suya, en el correo. En la letra K no lo busqué.',
      'Zoya Perelin',
    ),
    p(
      'Volvieron a la jugada 41; las diez cartas que la siguieron están en un cajón y no cuentan. Desde entonces, los dos dibujaron las piezas como figuritas. Los caballos de Tollan, según Perelin, parecen perros.',
    ),
    figure('chessboard'),
    h2('El alfil equivocado'),
    p(
      'Lo que quedó al final se les enseña a todos los principiantes, y pocos se lo creen. Las blancas tienen un alfil y un peón de más y no pueden ganar. Su peón ha de coronar en el rincón, en a8, que es una casilla clara; su alfil se mueve solo por las oscuras y nunca podrá echar de allí al rey negro. «Llevo sesenta años haciendo que la luz vaya adonde debe», dice Perelin, «y pierdo medio punto porque no tengo manera de llegar a una casilla clara».',
    ),
    pullQuote('Durante cinco jugadas jugaron dos partidas distintas, cada cual bastante satisfecho de cómo le iba.'),
    p(
      'Ella lo veía venir desde hacía por lo menos nueve años. Él también. Ninguno ofreció tablas. Cuando el alfil de ella dio jaque en la jugada 96, Tollan tenía tres casillas: dos que aguantaban y una que perdía. En la que perdía estuvo pensando seis semanas, reconoce, por cortesía. Luego se metió en el rincón. El rey de ella se le puso al lado, y se acabó.',
    ),
    p(
      'El club de ajedrez ha pedido las cartas que cuentan, 97 de ella y 96 de él. Tollan calcula su parte del franqueo en 72 marcos, con un sello que pasó de 0,40 a 1,10 marcos en el transcurso del medio juego. «Por ese dinero podría haberme comprado un libro de finales», dice.',
    ),
    p(
      'Un ahogado no necesita respuesta. Perelin la tuvo de todos modos, el jueves, con una letra que conocía. No llevaba saludo ni firma. Decía que diera la vuelta al tablero, porque esta vez le tocaban a ella las negras, y debajo, dibujado con esmero, había un peón en e4.',
    ),
  ],
});
