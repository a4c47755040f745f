/** The stories of the demo, newest first: those that readers can see, and those on which the newsroom is still working. */
import { bellBuoy } from './stories/bell-buoy/story.ts';
import { cometNight } from './stories/comet-night/story.ts';
import { commonLoaf } from './stories/common-loaf/story.ts';
import { eightScripts } from './stories/eight-scripts/story.ts';
import { floatingLibrary } from './stories/floating-library/story.ts';
import { floodMap } from './stories/flood-map/story.ts';
import { glassEels } from './stories/glass-eels/story.ts';
import { kiteSchool } from './stories/kite-school/story.ts';
import { nightFerry } from './stories/night-ferry/story.ts';
import { postalChess } from './stories/postal-chess/story.ts';
import { saltPans } from './stories/salt-pans/story.ts';
import { seedExchange } from './stories/seed-exchange/story.ts';
import { skerraLight } from './stories/skerra-light/story.ts';
import { slowFerry } from './stories/slow-ferry/story.ts';
import { streetSigns } from './stories/street-signs/story.ts';
import { swiftCount } from './stories/swift-count/story.ts';
import { tideMachine } from './stories/tide-machine/story.ts';
import { tramSeven } from './stories/tram-seven/story.ts';
import { umbrellaOffice } from './stories/umbrella-office/story.ts';
import type { DemoStory, UnfinishedStory } from './story.ts';

export const stories: readonly DemoStory[] = [
  skerraLight,
  nightFerry,
  tramSeven,
  saltPans,
  swiftCount,
  streetSigns,
  cometNight,
  eightScripts,
  floodMap,
  postalChess,
  tideMachine,
  commonLoaf,
  kiteSchool,
  slowFerry,
  seedExchange,
];

export const unfinishedStories: readonly UnfinishedStory[] = [umbrellaOffice, floatingLibrary, glassEels, bellBuoy];
