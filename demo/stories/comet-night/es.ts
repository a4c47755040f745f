import { article, figure, h2, link, p, quotation } from '../../article.ts';

export const es = article({
  slug: 'una-cupula-abierta-para-un-cometa',
  kicker: 'Cielo nocturno',
  headline: 'Estuvo aquí por última vez hace 73 años, y ella también',
  standfirst:
    'Durante cuatro noches, el Observatorio de Orvane abre la cúpula para el cometa Tarrow. Hay 960 plazas, 3.100 personas que quieren una y una visitante que ya lo ha visto.',
  dateline: 'Observatorio de Orvane',
  pictures: {
    comet: {
      caption:
        'Adónde mirar: el cometa Tarrow, a media altura en el cielo del oeste, tal como está cuando se abre la cúpula. La cabeza apunta hacia donde se puso el sol.',
      alt: 'Dibujo del cielo al anochecer con un cometa, la cola hacia arriba y a la izquierda, sobre la cúpula de un observatorio y el estrecho.',
    },
  },
  body: [
    p(
      'A menos de treinta centímetros del ocular, que nadie diga «hala». El ruego cuelga en la escalera del Observatorio de Orvane, en ocho idiomas, y tiene una razón física: el aliento se posa en el cristal frío, y un visitante asombrado puede dejar ciego el telescopio cuatro minutos. En la apertura de prueba, el domingo, pasó seis veces. «Hemos pensado en mordazas», dice la directora, la doctora Ilse Varga. «Al final tendremos al señor Bloom con un secador de pelo».',
    ),
    p(
      'De jueves a domingo, entre las nueve de la noche y la una de la madrugada, la cúpula estará abierta al público. Lo que se puede ver es el cometa Tarrow, un pedazo de hielo y polvo de unos cinco kilómetros de diámetro que se pasa por aquí una vez cada 73 años. Estará a 52 millones de kilómetros, un tercio de la distancia al Sol. A simple vista es un borrón algo más débil que la estrella más débil del Carro. En el gran refractor tiene una cabeza como una cerilla recién soplada que aún brilla. Para la cola, seis veces más larga que ancha es la Luna, bastan unos prismáticos y un sitio oscuro.',
    ),
    figure('comet'),
    h2('La escribiente que no podía dormir'),
    p(
      'El nombre se lo debe a Ada Tarrow, escribiente de la Autoridad Portuaria, que lo vio hace 146 años desde la ventana de su cocina y dio parte, como daba parte de todo, en el registro de buques entrados: «Uno, del oeste, sin bandera, no contesta». La página se conserva. Los astrónomos de otros lugares no advirtieron el cometa hasta tres noches después y, tras una correspondencia bastante acalorada, se le puso el apellido de ella.',
    ),
    p(
      'En su siguiente visita, 73 años más tarde, el observatorio ya tenía cúpula, y ',
      link('https://example.org/observatory/logbook', 'el diario de observaciones'),
      ' de aquella semana anota: nubes, nubes, nubes, despejado. La noche despejada, el ayudante de guardia hizo subir por la escalera a los niños del vecindario, uno a uno, contra el reglamento. La lista de sus nombres, a lápiz, está al pie de la página. Son siete. El quinto es Wilma Stroud.',
    ),
    p(
      'Tenía entonces nueve años y ahora tiene 82; vive en la Cordelería, y dieron con ella porque llamó por teléfono. «Dije: tengo una reserva», cuenta Stroud. «Dije que la había hecho hace algún tiempo». Lo que recuerda es sobre todo el olor del abrigo del ayudante, a alcanfor y tabaco, y que tuvo que subirse a una caja de gaseosas. ¿Y el cometa?',
    ),
    quotation(
      'Parecía que alguien hubiera empezado a borrar una estrella y lo hubieran llamado. Pensé: cuando vuelva seré vieja. Y recuerdo que no era capaz de imaginarme para qué servía eso.',
      'Wilma Stroud, 82 años',
    ),
    h2('Cómo se hará'),
    p(
      'Por el ocular pueden pasar sesenta visitantes a la hora, a minuto por cabeza; son 240 por noche y 960 en total. Hasta el lunes se habían apuntado unas 3.100 personas, y las plazas se han sorteado, salvo una. Para los demás habrá en el césped once telescopios más pequeños, prestados y atendidos por los aficionados a la astronomía, para los que no hace falta entrada. Mientras la cúpula esté abierta, la Autoridad Portuaria apagará los focos del espigón norte. La luz de Skerra, claro está, seguirá encendida, y la doctora Varga no lo querría de otro modo. «Da vueltas», dice. «Se espera un momento. Estamos esperando algo que necesita 73 años; también podremos esperar a un faro».',
    ),
    p(
      'Si se nubla, las plazas sorteadas valen para la semana siguiente, hasta que el cometa esté demasiado bajo. Después caducan. El observatorio, no obstante, ha impreso al pie de cada entrada una línea que a su abogado le pareció innecesaria y en la que insistió la directora: los menores de diez años que se queden sin verlo por las nubes tienen preferencia la próxima vez.',
    ),
    p(
      'A Stroud le han dado el último minuto de la primera noche, para que no haya nadie esperando detrás. La caja de gaseosas está preparada. La lente está limpia, y el secador, probado. Ned Bloom, que tiene 23 años y estudia Física, apuntará los nombres de todos los niños, a lápiz, al pie de la página.',
    ),
  ],
  correction: 'Una versión anterior de este artículo decía que el cometa Tarrow vuelve cada 78 años. Vuelve cada 73.',
});
