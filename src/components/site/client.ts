import { keepPlace } from './language.ts';
import { keepOffline } from './offline.ts';
import { tellOverdue } from './overdue.ts';
import { listenForReading } from './reading.ts';
import { listenForKeys, readySearch } from './shortcuts.ts';
import { switchTheme } from './theme.ts';

switchTheme();
keepPlace();
listenForKeys();
listenForReading();
tellOverdue(Date.now());
keepOffline(readySearch);
