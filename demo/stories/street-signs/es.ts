import { article, figure, foreign, p, pullQuote } from '../../article.ts';

export const es = article({
  slug: 'que-pongan-los-otros-nombres',
  kicker: 'Columna',
  headline: 'Que pongan los otros nombres',
  standfirst: 'Orvane habla ocho lenguas y se rotula en una. Es un ahorro que ya no podemos permitirnos.',
  pictures: {
    'street-sign': {
      caption: 'Así podría quedar: una esquina de la Cordelería con los nombres que usa su gente.',
      alt: 'Dibujo de una esquina con una placa esmaltada en la pared que da el nombre de la calle en varias escrituras.',
    },
  },
  body: [
    p(
      'Mi abuela vivió cuarenta y un años en una calle cuyo nombre no pronunció ni una sola vez. La placa de la esquina decía Subida del Barril. Ella la llamaba ',
      foreign('ru', 'Бочкин подъём'),
      ', que viene a ser lo mismo; los Gupta, que vivían enfrente, tenían su propia palabra, y el carbonero, que era del sur o decía que lo era, la llamaba la cuesta, como si no hubiera otra. Todo el mundo encontraba su casa. Solo se perdían los de fuera, y eran los únicos que sabían leer la placa.',
    ),
    p(
      'Lo cuento porque la comisión de obras públicas decidirá este mes qué se escribe en 2.600 placas de esmalte. Las viejas se están oxidando, todas a la vez, porque todas las puso el mismo año el mismo optimista. Habrá que quitarlas y cambiarlas, a 85 marcos la pieza, 221.000 marcos en total. El proyecto dice: con el mismo texto. Yo digo: esta es una ocasión que se presenta una vez en la vida de una placa de esmalte, o sea, cada setenta años, y deberíamos aprovecharla para escribir también los otros nombres.',
    ),
    figure('street-sign'),
    p(
      'Los argumentos en contra suelen venir con una regla. Ocho lenguas en una placa, dice el ingeniero de la comisión, dan letras de dos centímetros de alto, o bien una placa del tamaño de la puerta de un armario. Tiene razón, y no discute con nadie. Yo no quiero ocho nombres en cada esquina. Quiero en cada una el nombre común de la ciudad, en grande, y debajo el nombre o los dos nombres que la propia calle ha ido puliendo con el uso: árabe y francés por la Puerta de la Sal, chino en la parte baja de la Cordelería, hindi y ruso cuesta arriba, en la de mi abuela. En las paredes de Orvane estarían los ocho idiomas. Sencillamente, no todos en la misma pared.',
    ),
    p(
      'Sería útil, para empezar. Un nombre en la escritura propia se lee de un vistazo, y eso vale tanto para el nuevo compañero del conductor de la ambulancia como para la tía que ha venido a una boda. Pero no voy a esconderme detrás de la tía. La verdadera razón es que un rótulo es la única frase que una ciudad le dirige a todo el que pasa, todos los días, durante setenta años. De momento, la nuestra dice: sabemos dónde estás. También podría decir: sabemos que estás aquí.',
    ),
    pullQuote('De momento, la nuestra dice: sabemos dónde estás. También podría decir: sabemos que estás aquí.'),
    p(
      '¿Lo quiere la gente? En primavera, la asociación de vecinos de la Cordelería colgó durante quince días placas de cartón en cinco escrituras. Robaron dos, lo que a mi entender es una forma de aplauso. En una había una falta de ortografía, y en dos semanas no hubo nunca debajo menos de tres personas, explicándosela unas a otras. He asistido a veladas culturales en la Casa de los Gremios que lograron menos.',
    ),
    p(
      'Y ahora mi duda, que tengo desde hace semanas y no me he quitado de encima. Quien pone un nombre decide quién vive allí. Las calles cambian de manos. El panadero de la Subida del Barril es ahora de Tarn, los Gupta se han mudado junto al río, y la lengua de mi abuela la hablan en esa calle un anciano y, los domingos, yo. ¿Debe haber ruso en la pared por nosotros dos? Si se pone, dentro de treinta años puede ser una lápida, sujeta con cuatro tornillos a las casas de otros. Si no se pone, habremos dicho que solo cuenta el presente, y el presente siempre es de otro antes de que se seque el esmalte. Un día, además, habrá una novena lengua. Sospecho que ya la hay, y que nadie le ha hablado de la comisión.',
    ),
    p(
      'Para eso no tengo respuesta; solo tengo una propuesta sobre tornillos. Que la placa grande sea de esmalte y dure setenta años. Que los nombres de debajo cuelguen de dos ganchos, y que cada diez años cada esquina se reúna, se pelee y cuelgue cómo se llama. El ingeniero me dice que los ganchos suponen 4 marcos más por placa. Son 10.400 marcos por 2.600 peleas. No conozco forma más barata de que una ciudad averigüe quién vive en ella.',
    ),
  ],
});
