# What Orca would say goes to a file, a line for each time, in place of a voice: no machine that tests has one, and the service that
# speaks would keep Orca waiting. Read by Orca itself when it starts, from its own folder (listen.ts).
import os

import orca.settings
import orca.speech

HEARD = open(os.environ["LOYPE_HEARD"], "a", encoding="utf8")


def write(text):
    text = " ".join(str(text).split())
    if text:
        HEARD.write(text + "\n")
        HEARD.flush()


def say_all(utterances, progress):
    for context, _ in utterances:
        write(context.utterance)


orca.speech.init = lambda: None
orca.speech._speechserver = None
orca.speech._speak = lambda text, acss, interrupt: write(text)
orca.speech.speakCharacter = lambda character, acss=None: write(character)
orca.speech.speakKeyEvent = lambda event, acss=None: None
orca.speech.sayAll = say_all
orca.settings.enableEchoByWord = False
orca.settings.enableEchoByCharacter = False
orca.settings.enableKeyEcho = False
orca.settings.enableBraille = False
orca.settings.enableBrailleMonitor = False
orca.settings.enableSound = False
