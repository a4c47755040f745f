import { article, em, figure, h2, list, p, quotation, table } from '../../article.ts';

export const es = article({
  slug: 'el-ferri-nocturno-de-tarn-ya-es-electrico',
  kicker: 'El ferri de Tarn',
  headline: 'El barco nocturno de Tarn ya es eléctrico, y once minutos más lento',
  standfirst:
    'El Petrel hace tan poco ruido que los pasajeros se oyen roncar unos a otros. De eso, y del nuevo horario, tienen su opinión.',
  dateline: 'A bordo del Petrel',
  pictures: {
    ferry: {
      caption:
        'El Petrel zarpa del Muelle Viejo a las once y cuarto. Al ferri anterior, el Aunemouth, se le oía desde el Cerro de los Lampareros.',
      alt: 'Un pequeño ferri de coches con las ventanas encendidas se aleja de un muelle, de noche; sobre su chimenea, baja, no hay humo.',
    },
  },
  body: [
    p(
      'La primera queja sobre el nuevo ferri nocturno fue que no había salido. Un comerciante de semillas, en el salón de proa, miró el reloj, miró al techo y fue a buscar a alguien a quien preguntar. Ese alguien fue la capitana Ruta Aldane, que iba a por un café y lo llevó hasta una ventana. El Muelle Viejo quedaba ya media milla atrás.',
    ),
    p(
      'Durante 42 años, la travesía de Orvane a Tarn la hizo el ',
      em('Aunemouth'),
      ', cuyos dos motores diésel echaban a andar las cucharillas por las mesas. Desde el lunes la hace el ',
      em('Petrel'),
      ', con dos motores eléctricos y 26 toneladas de baterías donde irían los depósitos de combustible. Lleva 220 pasajeros y 18 vehículos, como su antecesor, y por el mismo precio, nueve marcos. Tarda una hora y 49 minutos. El ',
      em('Aunemouth'),
      ' tardaba una hora y 38.',
    ),
    figure('ferry'),
    h2('Por qué más despacio'),
    p(
      'Los once minutos están elegidos con cuidado. En las 21 millas de la ruta, con escala en Mirel, el barco antiguo daba trece nudos y medio. A esa velocidad, el ',
      em('Petrel'),
      ' gastaría 1.560 kilovatios hora por travesía. A poco más de doce nudos gasta 1.250, una quinta parte menos, y esa es la cantidad que el cable de Tarn alcanza a devolverle mientras está atracado.',
    ),
    quotation(
      'El cable nos da 1,4 megavatios, porque es lo que la isla puede ceder a la una de la madrugada sin que todas las ordeñadoras vayan más despacio. Del cable sacamos el barco, y del barco, el horario.',
      'Bram Ostley, director técnico de la naviera de Tarn',
    ),
    p(
      'Cuando en una reunión pública le preguntaron qué iban a hacer los pasajeros con los once minutos de más, Ostley respondió que, según su experiencia, dormirlos. En el acta constan risas.',
    ),
    table({
      caption: 'El ferri nocturno: horario antiguo y nuevo',
      head: ['Escala', 'Aunemouth (antiguo)', 'Petrel (nuevo)'],
      rows: [
        ['Orvane, Muelle Viejo, salida', '23.15', '23.15'],
        ['Mirel, llegada', '00.02', '00.07'],
        ['Mirel, salida', '00.07', '00.12'],
        ['Tarn, llegada', '00.53', '01.04'],
        ['Tarn, salida', '01.45', '02.00'],
        ['Mirel, llegada', '02.31', '02.52'],
        ['Mirel, salida', '02.36', '02.57'],
        ['Orvane, Muelle Viejo, llegada', '03.23', '03.49'],
      ],
    }),
    p(
      'A la vuelta el retraso crece, porque el barco se queda en Tarn cuatro minutos más para cargar: la verdura que antes estaba en el Muelle Viejo a las 3.23 llega ahora a las 3.49. El mercado de la Puerta de la Sal abre a las cuatro y media. Dunya Pell, que cultiva puerros y los lleva tres noches por semana, ha echado la cuenta. «Tenía una hora y siete minutos para descargar y pelearme por el puesto», dijo. «Ahora tengo 41. Habrá que pelearse más deprisa».',
    ),
    h2('Qué dicen los pasajeros'),
    p(
      'La noche del miércoles había a bordo 64 personas. ',
      em('El Farol'),
      ' preguntó a las que estaban despiertas qué les parecía el cambio:',
    ),
    list(
      'De enfermería, en el turno de noche, de vuelta a casa en Tarn: «Antes me ponía algodón en los oídos. Hoy, por primera vez en quince años, he oído llover en cubierta».',
      'Estudiante, con un violonchelo: «Se puede ensayar. Me han pedido que lo deje, pero con mucha educación».',
      'Camionero: «El otro te despertaba a sacudidas al atracar. Ayer se me pasó la parada durmiendo».',
      'Del ramo del queso: «A un queso, once minutos no le hacen nada».',
      'Fogonero jubilado: «Esto no es un barco. Es una sala de espera muy buena».',
    ),
    p(
      'Lo del camionero es frecuente. En las dos primeras noches, siete pasajeros no se enteraron de la llegada, y uno estaba a las 3.49 otra vez en Orvane, en zapatillas. Desde entonces cuelga en el salón una campana del ',
      em('Aunemouth'),
      ' que se toca a mano cinco minutos antes de cada atraque. Es todo lo que queda del viejo barco, que quemaba 410 litros de gasóleo por travesía y se ha vendido para chatarra.',
    ),
    p(
      'La capitana Aldane lo mandó nueve años y no lo echa de menos. Solo hubo que reaprender la niebla: desde las barcas, al ferri se le oía mucho antes de verlo. Ahora el ',
      em('Petrel'),
      ' hace sonar la bocina cada dos minutos, como manda el reglamento, y tararea una nota grave por un altavoz de proa, cosa que el reglamento no manda.',
    ),
    quotation('Es un sol, según la del violonchelo. Dice que podría ser peor.', 'Ruta Aldane, capitana'),
  ],
});
