import { article, box, figure, foreign, h2, list, p, quotation } from '../../article.ts';

export const es = article({
  slug: 'once-panaderos-y-un-pan-comun',
  kicker: 'Pan',
  headline: 'Once panaderos, un pan, 3,20 marcos',
  standfirst:
    'No están de acuerdo en la masa madre, ni en los hornos, ni en el horario del vecino. Tras siete veladas en torno a una mesa de la Puerta de la Sal, se han puesto de acuerdo en un pan.',
  dateline: 'Puerta de la Sal',
  pictures: {
    loaf: {
      caption: 'El pan común: 900 gramos, redondo y, por toda firma, una ola.',
      alt: 'Una hogaza redonda de corteza oscura y enharinada, con un solo corte ondulado en la parte superior, sobre una tabla de madera.',
    },
  },
  body: [
    p(
      'La primera noche hablaron de la sal, y dos se fueron. La segunda volvieron a hablar de la sal, y los dos regresaron: habían oído que sin ellos la cosa iba mal. Fue en ese momento, cuenta Odile Farran, cuando supo que habría un pan.',
    ),
    p(
      'Lo hay. Desde el sábado está en el escaparate de once panaderías, entre el Muelle Viejo y la Cordelería: redondo, tostado, 900 gramos, con una ola cortada en la corteza. En todas partes se llama pan común, ',
      foreign('fr', 'le pain commun'),
      ' o ',
      foreign('en', 'the common loaf'),
      ', según quién despache, y en todas partes cuesta 3,20 marcos. Hasta ahora, un pan de esta clase se pagaba entre 2,60 y 4,90.',
    ),
    figure('loaf'),
    h2('A ciegas'),
    p(
      'La idea fue de un cliente. Un señor mayor que se había mudado de la Puerta de la Sal al Cerro de los Lampareros le pidió a Farran que le mandase allí el pan. Ella le sugirió que se lo hiciera, sin más, su colega de arriba, Basile Knott. Knott respondió que el suyo era mejor. Ella propuso una venda para los ojos.',
    ),
    p(
      'Otros nueve quisieron estar presentes. Cada uno trajo un pan; once rebanadas aguardaban en platos numerados, y cada cual tenía que dar con la suya. Lo lograron tres. Knott elogió largamente la de Farran, por su honradez. Desde entonces se lo recuerdan.',
    ),
    quotation(
      'Llevábamos cada uno treinta años defendiendo una diferencia que no éramos capaces de notar. Me levanté a las dos, como siempre, y llamé a Odile.',
      'Basile Knott, panadero en el Cerro de los Lampareros',
    ),
    p(
      'De ahí a una receta hicieron falta siete reuniones. La harina: tres cuartas partes de trigo y una de centeno, las dos de Tarn. La fermentación: dieciocho horas, término medio entre las doce de los jóvenes y las veinticuatro de Yusra Tal, cuya masa madre es más vieja que la tienda. Y la sal viene de las salinas de Mirel, que vuelven a producir; como es más cara, cada pan se deja en ella algo menos de dos centésimas de marco. «Por poco nos peleamos por una cantidad para la que ni siquiera hay moneda», dice Tal.',
    ),
    h2('Lo que cuesta un pan'),
    p(
      'Para fijar el precio hicieron lo que no habían hecho nunca: poner las cuentas sobre la mesa. La harina, la sal y la masa madre salían de media a 0,88 marcos; el horno, a 0,37; los sueldos, a 1,24; el alquiler y lo demás, a 0,46. Total, 2,95. Las 25 centésimas que quedan son del panadero.',
    ),
    p(
      'Once comerciantes que pactan un precio son, en rigor, asunto de la Cámara de Oficios. Farran se presentó allí por su propio pie, con un pan bajo el brazo. El secretario de la Cámara, Emeric Sand, autorizó el acuerdo con dos condiciones: que valga solo para este pan y que el cálculo esté a la vista en cada tienda. Se revisa todos los trimestres. Si baja la harina, tendrá que bajar el pan.',
    ),
    quotation(
      'He examinado unos cuantos acuerdos de precios. Este ha sido el primero que me traen por voluntad propia, y el primero que todavía estaba caliente.',
      'Emeric Sand, secretario de la Cámara de Oficios',
    ),
    p(
      'No están todos. Ruben Sauval, cuya panadería de la Escalinata del Pescado habría sido la duodécima, no tiene nada contra ese pan, dice: lo hace desde 1994, a 2,90. Los once fueron a probarlo, en comisión. «Buenísimo», reconoce Farran. «Pierde dinero con cada uno. Se lo dijimos, y nos dijo que ya lo sabía».',
    ),
    p(
      'El primer sábado se vendieron 2.340 panes comunes, el último antes del mediodía. En las once tiendas hubo clientes que sostuvieron que en alguna de las otras era mejor.',
    ),
    box(
      'El pan común en casa',
      p('Para un pan de 900 gramos.'),
      list(
        '390 gramos de harina de trigo y 130 gramos de harina oscura de centeno',
        '120 gramos de masa madre madura, mitad harina y mitad agua',
        '370 gramos de agua fresca',
        '11 gramos de sal marina',
      ),
      list.numbered(
        'Mezclar la harina y el agua, esperar una hora e incorporar la masa madre y la sal.',
        'Dar cuatro pliegues a la masa en tres horas. Dejarla catorce en un sitio fresco.',
        'Formar el pan, dejarlo reposar una hora y cortarle una ola en la parte de arriba.',
        'Cocer en una olla de hierro tapada: 25 minutos a 240 grados y luego 20 a 210, sin la tapa.',
        'Esperar a que se enfríe. De los once panaderos, ninguno lo consigue.',
      ),
    ),
  ],
});
