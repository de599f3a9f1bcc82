"""Speech server for Orca that speaks nothing, and writes each utterance to a file, as a line of JSON.

Orca imports it by the name in its setting speechServerFactory. SMP_SPEECH_LOG names the file.
"""
import json
import os

from gi.repository import GLib
from orca import chnames, speechserver

LOG = open(os.environ["SMP_SPEECH_LOG"], "a", buffering=1, encoding="utf-8")


def write(text):
    LOG.write(json.dumps(str(text), ensure_ascii=False) + "\n")


class SpeechServer(speechserver.SpeechServer):
    _server = None

    @staticmethod
    def getFactoryName():
        return "Log"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._server = SpeechServer._server or SpeechServer()
        return SpeechServer._server

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._server = None

    def getInfo(self):
        return ["Log", "log"]

    def getVoiceFamilies(self):
        return [speechserver.VoiceFamily({"name": "log", "lang": "en"})]

    def speak(self, text=None, acss=None, interrupt=True):
        if isinstance(text, str) and text.strip():
            write(text)

    def speakCharacter(self, character, acss=None):
        write(chnames.getCharacterName(character) or character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def stop(self):
        pass

    def sayAll(self, utterances, progress):
        # A voice would report its progress; Orca moves on by that.
        def say_next():
            try:
                context, _ = next(utterances)
            except StopIteration:
                return False
            if context.utterance.strip():
                write(context.utterance)
            progress(context.copy(), speechserver.SayAllContext.PROGRESS)
            context.currentOffset = context.endOffset
            progress(context.copy(), speechserver.SayAllContext.COMPLETED)
            GLib.idle_add(say_next)
            return False

        GLib.idle_add(say_next)
