import { article, em, figure, h2, list, p, quotation } from '../../article.ts';

export const es = article({
  slug: 'cuatrocientas-doce-judias',
  kicker: 'Semillas',
  headline: 'Cómo mantener vivas 412 judías: regalándolas',
  standfirst:
    'Un domingo al año, los agricultores de Mirel llevan sus judías al almacén de la sal y se vuelven a casa con las de otro. Ningún banco de semillas lo hace así, y pocos lo hacen mejor.',
  dateline: 'Mirel',
  pictures: {
    beans: {
      caption: 'Una bandeja de la mesa de intercambio: en cada casilla, una de las 412 variedades de la isla.',
      alt: 'Hileras de judías secas en una bandeja con casillas: blancas, negras, rojas, moteadas y a rayas, unas pequeñas y redondas, otras largas y planas.',
    },
  },
  body: [
    p(
      'Regla primera: nada de dinero. Regla segunda: ningún sobre sin nombre. Regla tercera, por la que las puertas del antiguo almacén de la sal de Mirel se cierran a las doce en punto: nadie se va a casa con las mismas doce judías que trajo. El domingo pasado, poco antes de las doce, Bertil Aske, de 81 años, seguía sentado detrás de un tarro de mermelada lleno de semillas de un morado casi negro que llevaba 26 años cultivando y de las que no pensaba desprenderse. A menos dos minutos, una niña de diez años le puso delante un paquete de blancas y esperó. «Tiene los ojos de mi abuela», dijo él después. «Contra eso no se puede discutir».',
    ),
    p(
      'Lo que parece una fiesta de pueblo es, según las cuentas de los botánicos, la mayor colección viva de judías del estrecho: 412 variedades, ninguna de ellas guardada en un frigorífico. Viven porque se cultivan, y se cultivan porque 103 hogares se quedan con doce variedades cada uno y las cambian todos los años. Eso suma 1.236 paquetes, exactamente tres por variedad. En el tres está el quid.',
    ),
    figure('beans'),
    h2('Tres huertos, tres tiempos'),
    p(
      '«Un cultivador es una afición, dos son un riesgo y tres son una institución», dice la doctora Lena Okoro, que lleva el registro del intercambio y enseña genética vegetal en la ciudad. Uno tiene que estar en la parte ventosa, al oeste; otro, en las hondonadas de detrás de las salinas; otro, en la caliza. Si el granizo acaba con el primero y el gorgojo con el segundo, queda el tercero. En treinta años, 58 variedades se han visto reducidas al último paquete. No se ha perdido ninguna.',
    ),
    p(
      'Tanto trasiego es más que un seguro. Una judía que se queda en un huerto se vuelve la judía de ese huerto: tras diez años en la caliza madura pronto y con la humedad se enfurruña. Si la hacen circular, no se cierra ninguna puerta. Okoro comparó cuarenta variedades con muestras que un museo guardaba desde que ella iba a la escuela. De las judías guardadas germinó el 71 %; de las de Mirel, el 94 %.',
    ),
    quotation(
      'En la cámara fría se guarda lo que una judía fue. Aquí se guarda lo que todavía puede hacer. No querría prescindir de ninguna de las dos cosas, pero solo una trae sopa.',
      'Lena Okoro, genetista',
    ),
    h2('Seis de las mesas'),
    p(
      'En el registro, cada variedad tiene una línea: nombre, color, porte y observaciones. De las observaciones dice Okoro que ninguna revista las publicaría y que ella no lee otra cosa.',
    ),
    list(
      'Botón del Práctico: pequeña, redonda, blanca con un solo punto negro. Trepa hasta dos metros. «Te devuelve la mirada».',
      'Viuda Hask: de un morado casi negro, plana. Tardía. Da fruto en cualquier verano, «por despecho».',
      'Fugitiva de Tarn: parda con rayas claras. Llegó en el bolsillo de un barquero; Tarn la ha reclamado dos veces.',
      'Cordero de Sal: color crema, arriñonada. La única que soporta las salpicaduras de las salinas.',
      'Roja de Domingo: enana, rojo oscuro. Se cuece en cuarenta minutos sin remojo, «si la misa es corta».',
      'De Nadie: amarilla, casi cuadrada. Apareció en un muro al reconstruir la escuela. De once semillas, brotaron dos.',
    ),
    p(
      'El sistema tiene un punto débil, y está sentado en los bancos: la edad media de los cultivadores es de 61 años. Hace cinco solo quedaban 97 hogares, y algunos cultivaban más de lo que daban abasto a escardar. Desde entonces, la escuela se ha hecho cargo de doce variedades, y a cinco familias de la ciudad se les ha dado otra docena a cada una, a prueba. Uno de los recién llegados plantó las doce en una sola hilera. «Se han presentado unas a otras», dice Aske. «Tardaremos tres años en saber quién es quién».',
    ),
    p(
      'Las judías se fecundan casi siempre solas, y por eso todo esto puede hacerse sin redes. Pero en ese ',
      em('casi'),
      ' cabe una abeja. Cada año salen unos cuantos cruces, que se ponen en una mesa aparte, sin nombre. Quien se lleva uno tiene que cultivarlo tres años. Si sale fiel a sí mismo, se le puede bautizar; si no, se come.',
    ),
    p(
      'Este año había siete sobre la mesa. Uno, gris con el borde violeta, se lo llevó la niña de los ojos. Se llama Nell Wren y no tiene con Aske parentesco alguno. El nombre ya lo ha decidido, pero las reglas prohíben decirlo antes de la tercera cosecha. A Aske se lo dijo enseguida. Él dice que es bueno.',
    ),
  ],
});
