import { article, figure, h2, p, quotation, table } from '../../article.ts';

export const es = article({
  slug: 'mirel-vuelve-a-rastrillar-sal',
  kicker: 'Sal',
  headline: 'Mirel vuelve a rastrillar sal, y la pesa dos veces',
  standfirst:
    'Veinte años después de que el mar rompiera la compuerta, 24 de las 60 eras de la isla han dado 28,8 toneladas. De ellas tienen que vivir ahora nueve personas, o al menos intentarlo.',
  dateline: 'Mirel',
  pictures: {
    'salt-pans': {
      caption: 'Las eras de Mirel, ya rastrilladas, con los primeros montones de la cosecha secándose en los bordes.',
      alt: 'Eras de sal rectangulares y poco profundas, separadas por caballones bajos, con pequeños montones de sal blanca en las orillas.',
    },
  },
  body: [
    p(
      'Lo primero que hay que saber para rastrillar sal, dice Caspar Penn, es que no se debe tocar el fondo. Sobre la arcilla hay un dedo de salmuera, entre una y otra están los cristales, y quien se apoya en el rastrillo saca barro y echa a perder una semana. «Mi abuela rastrillaba con una taza llena encima del mango», cuenta Penn, que tiene 52 años y preside la cooperativa. «Lo he probado. Ahora tomo menos café».',
    ),
    p(
      'El viernes subió al caballón la última carretilla, y la báscula del viejo cobertizo de las barcas dio una cifra que en Mirel ya nadie esperaba oír: 28,8 toneladas, de 24 eras de 300 metros cuadrados cada una. Son 1,2 toneladas por era, o cuatro kilos por cada metro cuadrado de mar templado, somero y tratado con paciencia. Lo pesaron dos veces. La segunda salieron once kilos más, que achacaron a la humedad.',
    ),
    figure('salt-pans'),
    p(
      'Aquí se hizo sal durante al menos cuatro siglos. Hasta que, hace veinte años, un temporal de enero se llevó la compuerta de roble que dejaba entrar las mareas vivas en la balsa de cabecera y, con ella, 40 metros de muro. Repararlo habría costado más de lo que daban las salinas en tres años, y la sal de fuera era barata. Los rastrillos acabaron en las vigas. La verdolaga de mar cubrió los caballones, y las avocetas, a las que no les importa una ruina, se instalaron.',
    ),
    h2('Una puerta para la marea'),
    p(
      'La compuerta nueva es de alerce y acero y ha costado 186.000 marcos. La mitad la ha pagado la Autoridad Portuaria, porque el muro reconstruido protege también del mar la única carretera de la isla. El resto lo pusieron 620 isleños y amigos de isleños que compraron participaciones de 150 marcos. La arcilla la apisonaron ellos mismos, descalzos, durante dos primaveras.',
    ),
    p(
      'Desde la compuerta, el agua tarda unas cinco semanas en convertirse en sal. Recorre once balsas, cada una un palmo más baja que la anterior, y deja el barro en la primera, la cal en las de en medio y, en la última, si hay viento y no llueve, todo lo demás. Este año, dos tormentas en la cuarta semana le costaron a la cooperativa casi seis toneladas. Orla Quist, de 67 años, la única que ya había rastrillado antes, aguantó las dos sentada a la ventana de su cocina.',
    ),
    quotation(
      'A siete mil metros cuadrados no se les puede poner un paraguas. Pero una se queda ahí sentada y le toma medidas al suyo.',
      'Orla Quist, salinera',
    ),
    h2('A cuánto se paga'),
    p(
      'De una misma era salen tres clases de sal. La flor se forma en las tardes quietas, como una piel sobre el agua, y se recoge con una tabla plana; la blanca se rastrilla de la parte alta del lecho, y la gris gruesa, de la de abajo. La cooperativa ha vendido toda la cosecha a dos comerciantes del Muelle Viejo a los precios siguientes.',
    ),
    table({
      caption: 'La cosecha de Mirel: peso, y precio en marcos por kilo',
      head: ['Clase', 'Toneladas', 'Precio en la salina', 'Precio en el mercado de Orvane'],
      rows: [
        ['Gris gruesa', '22,0', '1,20', '1,90'],
        ['Blanca', '5,9', '2,10', '3,40'],
        ['Flor de sal', '0,9', '14,00', '22,00'],
      ],
    }),
    p(
      'Son 51.390 marcos, o 5.710 para cada uno de los nueve socios, antes de descontar sacos, barco y seguro. No da para vivir, y nadie finge que dé: Penn arregla motores fueraborda, Quist lleva el correo de la isla y otros tres son maestros. La cuenta se echa de otra manera. Si de aquí a la primavera pueden limpiarse otras doce eras, y el tiempo no es peor, la cosecha debería pasar de 43 toneladas y se podría pagar a dos personas la temporada entera.',
    ),
    p(
      'Los comerciantes están contentos. «Sabe a sal, que es lo que se busca», dice Hamid Tavar, que se ha quedado con los 900 kilos de flor y ya ha colocado un tercio. Contentas han estado también las avocetas. Siguen siendo suyas 36 eras, y la cooperativa ha escrito en sus estatutos que diez lo serán siempre. En la asamblea alguien preguntó qué pagaban los pájaros. Quist, según el acta, contestó que habían cuidado del sitio veinte años.',
    ),
  ],
});
