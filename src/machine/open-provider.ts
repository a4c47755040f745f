/** The provider behind a service that an owner has set up. */
import type { MachineService } from '../core/machine/service.ts';
import type { MachineProvider } from './provider.ts';
import { apertium } from './services/apertium.ts';
import { chat } from './services/chat.ts';
import { deepl } from './services/deepl.ts';
import { libreTranslate } from './services/libre-translate.ts';

/** Asks nothing of the service yet. */
export function openProvider(service: MachineService): MachineProvider {
  switch (service.kind) {
    case 'apertium':
      return apertium(service);
    case 'libretranslate':
      return libreTranslate(service);
    case 'deepl':
      return deepl(service);
    case 'chat':
      return chat(service);
  }
}
