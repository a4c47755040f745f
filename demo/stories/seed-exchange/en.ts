import { article, em, figure, h2, list, p, quotation } from '../../article.ts';

export const en = article({
  slug: 'four-hundred-and-twelve-beans',
  kicker: 'Seeds',
  headline: 'How to keep 412 beans alive: give them away',
  standfirst:
    'On one Sunday a year the farmers of Mirel carry their beans to the salt store and go home with somebody else’s. No seed bank does it this way, and few do it better.',
  dateline: 'Mirel',
  pictures: {
    beans: {
      caption: 'A tray from the exchange table: each compartment holds one of the island’s 412 varieties.',
      alt: 'Rows of dried beans in a divided tray: white, black, red, speckled and striped, some small and round, others long and flat.',
    },
  },
  body: [
    p(
      'Rule one: no money. Rule two: no envelope without a name. Rule three, which is why the doors of the old salt store on Mirel close at noon sharp: nobody goes home with the same twelve beans they brought. Shortly before twelve last Sunday, Bertil Aske, 81, was still sitting behind a jam jar of purple-black seeds that he had grown for 26 years and did not mean to part with. At two minutes to, a girl of ten put a packet of white ones in front of him and waited. “She has my grandmother’s eyes,” he said afterwards. “One cannot argue with that.”',
    ),
    p(
      'What looks like a village fête is, by the botanists’ count, the largest living collection of beans on the strait: 412 varieties, none of which is kept in a refrigerator. They live because they are grown, and they are grown because 103 households take twelve varieties each and swap them every year. That makes 1,236 packets, exactly three for each variety. Three is the point of it all.',
    ),
    figure('beans'),
    h2('Three gardens, three weathers'),
    p(
      '“One grower is a hobby, two are a risk, and three are an institution,” says Dr Lena Okoro, who runs the exchange’s register and teaches plant genetics in the city. One must lie on the windy west side, one in the hollows behind the salt pans, one on the chalk. If hail takes the first and weevils the second, there remains the third. In thirty years 58 varieties have been down to their last packet. Not one was lost.',
    ),
    p(
      'The moving about is more than insurance. A bean that stays in one garden becomes that garden’s bean: after ten years on the chalk it ripens early and sulks in the wet. Sent round, it keeps its choices open. Okoro compared forty varieties with samples that a museum had stored since her own schooldays. Of the stored beans, 71 per cent came up; of those from Mirel, 94.',
    ),
    quotation(
      'In the cold store you keep what a bean was. Here they keep what it can do next. I should not like to do without either, but only one of them comes with soup.',
      'Dr Lena Okoro',
    ),
    h2('Six from the tables'),
    p(
      'The register gives each variety a line: name, colour, habit, and remarks. Of the remarks Okoro says that no journal would print it and that she reads nothing else.',
    ),
    list(
      'Pilot’s Button: small, round, white with one black spot. Climbs to two metres. “Looks back at you.”',
      'Widow Hask: purple-black, flat. Late. Bears in any summer, “out of spite”.',
      'Tarn Runaway: brown with pale stripes. Came over in a ferryman’s pocket; Tarn has asked for it back twice.',
      'Salt Lamb: cream, kidney-shaped. The only one that will stand spray from the pans.',
      'Sunday Red: dwarf, dark red. Cooks in forty minutes without soaking, “if church is short”.',
      'Nobody’s: yellow, nearly square. Found in a wall when the school was rebuilt. Of eleven seeds, two grew.',
    ),
    p(
      'The system has a weak spot, and it is sitting on the benches: the average grower is 61. Five years ago there were only 97 households, and some grew more than they could weed. Since then the school has taken on twelve varieties, and five families from the city have been given a dozen each, on probation. One of the newcomers planted all twelve in a single row. “They were introduced to one another,” says Aske. “It will take us three years to find out who is who.”',
    ),
    p(
      'Beans mostly fertilise themselves, which is why all this can be done without nets. But ',
      em('mostly'),
      ' is a word with a bee in it. Every year a few crosses turn up and are laid on a separate table, without names. Whoever takes one must grow it for three years. If it comes true, it may be christened; if not, it is eaten.',
    ),
    p(
      'This year there were seven on the table. One, grey with a violet rim, went to the girl with the eyes. She is called Nell Wren and no relation of Aske’s whatever. She has settled on a name already, but the rules forbid telling it before the third harvest. Aske was told at once. He says it is a good one.',
    ),
  ],
});
