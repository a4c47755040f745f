import { article, box, figure, h2, list, p, quotation, table } from '../../article.ts';

export const es = article({
  slug: 'el-recuento-de-vencejos-el-registro-mas-largo',
  kicker: 'Aves',
  headline: 'Nueve niños empezaron a contar vencejos en 1966. Nadie les ha dicho que paren',
  standfirst:
    'El recuento veraniego de las escuelas de Orvane cumple 61 años y ha superado al de los fareros como el registro de aves más largo del estrecho.',
  pictures: {
    swifts: {
      caption: 'Vencejos sobre los tejados de la Puerta de la Sal. Los niños cuentan durante veinte minutos, hasta la puesta de sol.',
      alt: 'Una docena de vencejos oscuros, de alas en forma de hoz, vuelan en grupo suelto sobre tejados y chimeneas a la luz de la tarde.',
    },
  },
  body: [
    p(
      'La regla más importante, dice Pia Lorne, que tiene diez años y lleva la carpeta, es que no vale contar lo que uno esperaba ver. «Cuentas lo que pasa. Si bajas la vista para apuntar y pasa uno, lo has perdido. No puedes decir: seguramente había uno».',
    ),
    p(
      'Este año fueron 903, en toda la ciudad, el último jueves de junio, entre 20 minutos antes de la puesta de sol y la puesta. Era el recuento número 61 sin interrupción, y con él los niños de Orvane han superado a los fareros de Skerra, cuyo diario de las aves vistas desde la linterna empezó en 1929 y se detuvo en 1988, a los 60 años, cuando se desmontó la luz.',
    ),
    p(
      'La última anotación del diario de los fareros es de Edvin Kell: un estornino, cansado. El resultado se lo comunicaron por teléfono. «Derrotado por unos críos», dijo.',
    ),
    figure('swifts'),
    h2('Una clase que se fue de las manos'),
    p(
      'Todo empezó con un proyector estropeado. En junio de 1966, Bruna Castell, maestra de la escuela de la Cordelería, no pudo poner su película sobre los desiertos y, en lugar de eso, subió a la azotea con sus nueve alumnos, cada uno con un lápiz. Contaron 71. Una segunda escuela aseguró tener más, y antes de una semana, escribió Castell en su diario, «el asunto se había convertido en cuestión de honor». Aquel mes participaron seis escuelas, y su total de 1.204 es la primera cifra de la serie.',
    ),
    p(
      'Hoy son 14 escuelas, 1.130 niños y 48 puestos, casi todos en azoteas. No falta ningún año. En 1979 hubo niebla y se contó con dos días de retraso. En 1993, cuando la varicela vació cuatro aulas, hicieron el trabajo tres maestros y un conserje, y la cifra de ese año lleva la nota «adultos; tómese con cautela».',
    ),
    table({
      caption: 'Vencejos contados sobre Orvane: media de cada decenio',
      head: ['Años', 'Media', 'Mínimo', 'Máximo'],
      rows: [
        ['1966-1975', '1.212', '1.130', '1.287'],
        ['1976-1985', '1.148', '1.021', '1.239'],
        ['1986-1995', '967', '852', '1.094'],
        ['1996-2005', '731', '640', '866'],
        ['2006-2015', '644', '588', '697'],
        ['2016-2025', '792', '671', '886'],
        ['Este año', '903', '–', '–'],
      ],
    }),
    p(
      'Durante mucho tiempo, los científicos vieron el recuento como algo encantador. Hace doce años, el ornitólogo Jonas Ekwall puso observadores adiestrados en 20 de los puestos, al mismo tiempo que los alumnos. A los adultos les salió un cuatro por ciento menos. Las filmaciones del cielo mostraron que habían acertado más veces los alumnos.',
    ),
    quotation(
      'Tienen mejor oído para los chillidos agudos y por eso miran antes hacia arriba. Y no están pensando en la hipoteca. Desde entonces uso sus cifras sin corregirlas.',
      'Jonas Ekwall, ornitólogo',
    ),
    p(
      'Lo que muestran las cifras es una caída de casi la mitad y, después, un cambio de rumbo. Los vencejos anidan en huecos bajo los aleros, y los tejados de la Puerta de la Sal se retejaron, a conciencia y sin rendijas, entre 1988 y 2003. El recuento más bajo, 588, fue el de 2008. Al año siguiente, una clase de la escuela de la Puerta de la Sal se presentó con su gráfica en el departamento municipal de obras y se quedó, según consta en el expediente, dos horas. Desde entonces, todo tejado que se arregla con dinero público debe llevar ladrillos huecos empotrados bajo el canalón. Hay 340, a 18 marcos la pieza, y en 186 viven vencejos.',
    ),
    p(
      'Una de las alumnas de aquella clase, Maren Dole, tiene 27 años y es techadora. Ha colocado 90 de los ladrillos. «La gente pregunta si funciona», cuenta. «Les digo que se callen un minuto y escuchen». Bruna Castell murió en 2011. De sus nueve alumnos, cinco siguen subiendo cada mes de junio a la azotea de la Cordelería. No les dejan contar, porque son adultos, pero pueden sujetar los lápices.',
    ),
    box(
      'Cómo se cuenta un vencejo',
      p('De las instrucciones de 1966, que solo se han modificado una vez, para admitir los relojes digitales.'),
      list.numbered(
        'Ocupa tu puesto media hora antes de la puesta de sol. Desde ese momento, silencio.',
        'Trabajad de tres en tres: dos miran y uno apunta. El que apunta no levanta nunca la vista.',
        'Elegid una línea entre dos chimeneas y contad los vencejos que la cruzan de izquierda a derecha. Los que van de derecha a izquierda vuelven a casa.',
        'Si no estás seguro de que sea un vencejo, es una golondrina.',
        'Cuando se ponga el sol, para, aunque estén llegando los mejores.',
      ),
    ),
  ],
});
