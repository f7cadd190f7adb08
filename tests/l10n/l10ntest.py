#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lint of languages: l10ntest.py ROOT. Everything that people read can be translated, and is."""
import os
import re
import shutil
import sys
import tempfile

ROOT = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".")
sys.path.insert(0, os.path.join(ROOT, "tools"))
sys.dont_write_bytecode = True
import l10n  # noqa: E402

# Contexts that stand outside the namespace: named in translate() or Q_DECLARE_TR_FUNCTIONS. A class that appears here
# by accident was not resolved by lupdate, and its texts would never be found.
PLAIN_CONTEXTS = {"BackupArchive", "BackupCheck", "BackupHead", "BackupInputs", "BackupMaker", "BusinessFile",
                  "ConsoleService", "ContactExport", "DamageAdvice", "DeskService", "DeskStore", "Diagnostics",
                  "DiskFile", "DocumentImport", "DossierStore", "EditField", "Eraser", "ErasureStore", "Gateway",
                  "HealthChecks", "HealthText", "HoursEditor", "Keychain", "KnowledgeFolder", "Main", "MediaStore",
                  "MoveSheet", "ProblemText", "RecoveryWords", "RestorePlan", "RestoreStage", "SealedStream",
                  "SecretVault", "SettingArea", "SettingChoice", "SettingLabel", "Settings", "SettingsService",
                  "SignalText", "SimulatorScripts", "Snapshot", "StoreText", "TrialRun", "TwilioText",
                  "AccountList", "Doctor", "ReplyRules", "TunnelTool", "AgentText", "ApprovalText", "CostText",
                  "Features", "LlmProvider", "Replay", "SkillService", "SpendMeter", "AgentEdit", "EgressReport",
                  "ContactStore", "MediaFetcher", "MemoryStore", "WebhookSignature"}

# What shows its argument to people. A literal there has to be tr() or translate().
SETTERS = ("setText|setToolTip|setAccessibleName|setAccessibleDescription|setWindowTitle|setPlaceholderText|setTitle|setLabel|"
           "setPrefix|setSuffix|setStatusTip|setWhatsThis|setSpecialValueText|addAction|addMenu|addItem|addRow|addTab|setContent|"
           "makeButton|setStatus|setProblem|setHint|QLabel|TextLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|ask|show|push")
CALL = re.compile(rf"\b(?:{SETTERS})\s*\(")
LITERAL = re.compile(r'(?:QStringLiteral\(|QLatin1String\(|QString\(|u|\b)?"((?:[^"\\]|\\.)*)"')

# Names of products, keys and signs that are the same in every language.
SAME_EVERYWHERE = {"Frontdesk"}

# core: sentences in an Error that are left in English, with the reason.
ENGLISH_ERRORS = {
    "core/api/": "problem documents of the web API, read by programs",
    "core/net/": "problem documents of the web API",
    "core/llm/": "start-up faults of built-in data and of services, in the log",
    "core/knowledge/": "start-up faults of built-in data, in the log",
    "core/agent/": "goes to the trace and the log; customers get a reply of their own",
    "core/conversations/": "goes to the log",
    "core/base/": "platform faults with the system's own text, in the log",
    "core/server/gateway.cpp": "faults of order in the program itself",
    "core/server/opsserver.cpp": "faults of order in the program itself",
    "core/config/secretfiles.cpp": "asked for by the vault, which answers for it",
    "core/config/samplebusiness.cpp": "a broken build",
    "core/config/config": "sentences of the configuration loader with file and line, for people who edit files",
    "core/config/yaml": "sentences of the configuration loader with file and line, for people who edit files",
    "core/config/agent": "sentences of the configuration loader with file and line, for people who edit files",
    "core/config/envfile": "sentences of the configuration loader with file and line, for people who edit files",
    "core/config/map": "sentences of the configuration loader with file and line, for people who edit files",
    "core/store/customerstore.cpp": "read by customers through the web API",
    "core/store/conversationstore_intake.cpp": "read by customers through the web API",
    "core/store/conversationstore_turns.cpp": "between the store and the AI; nobody sees it",
    "core/store/draftstore.cpp": "between the store and the AI; nobody sees it",
    "core/engine/replay/evaldesk.cpp": "printed by frontdesk eval, which speaks English",
    "core/engine/replay/eventlist.cpp": "goes to the trace",
    "core/store/sessionstore.cpp": "read by customers through the web API",
    "core/store/mediastore.cpp": "an unknown conversation cannot be chosen",
    "core/store/auditchain.cpp": "goes to the log",
    "core/engine/twilio/twiliowebhooks.cpp": "answers to webhooks, read by programs",
    "core/store/webhookstore.cpp": "answers to webhooks, read by programs",
    "core/store/statusstore.cpp": "faults of a caller in the program itself",
    "core/store/threadstore": "faults of a caller in the program itself",
    "core/store/database.cpp": "made before any translator; the window says that the engine does not answer",
}
ERROR = re.compile(r"(?:\bError\{|\bErrorCode::\w+\s*,|\b(?:conflict|notFound|invalid|refused)\()")
SENTENCE = re.compile(r"[A-Z%].* .*[a-z]")

problems = []


def sources(*folders):
    for folder in folders:
        for where, _, names in os.walk(os.path.join(ROOT, folder)):
            for name in sorted(names):
                if name.endswith((".cpp", ".h")):
                    path = os.path.join(where, name)
                    with open(path, encoding="utf-8") as source:
                        yield os.path.relpath(path, ROOT), source.read()


def without_comments(text):
    return re.sub(r'("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/', lambda m: m.group(1) or "", text, flags=re.S)


def arguments(text, start):
    """The text between the bracket before `start` and its partner."""
    depth, at = 1, start
    while at < len(text) and depth:
        if text[at] == '"':
            at = re.compile(r'"(?:[^"\\]|\\.)*"').match(text, at).end()
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return text[start:at - 1]


def strip_translated(text):
    """Takes out calls whose literals are found by lupdate or are keys."""
    call = re.compile(r"(?:\b\w+::)?\btr\(|\btranslate\(|QT_TRANSLATE_NOOP\(|\bproperty\(|\bsetProperty\(|"
                      r"\bsetObjectName\(|\btoString\(|\bSIGNAL\(|\bfileName\(|\bsetting\(|\bvalue\(|\bpage\(")
    while True:
        found = call.search(text)
        if not found:
            return text
        inner = arguments(text, found.end())
        text = text[:found.start()] + text[found.end() + len(inner) + 1:]


def has_words(literal):
    plain = re.sub(r"%L?\d|%n|\\[nt\"\\]|&|https?://\S*", "", literal)
    return plain not in SAME_EVERYWHERE and re.search(r"[A-Za-zÄÖÜäöüß]{2,}", plain) and not re.fullmatch(r"[a-z0-9_./:-]+", plain)


def bare_literals():
    for path, text in sources("ui"):
        text = without_comments(text)
        for found in CALL.finditer(text):
            inner = strip_translated(arguments(text, found.end()))
            for literal in LITERAL.finditer(inner):
                if has_words(literal.group(1)):
                    line = text.count("\n", 0, found.start()) + 1
                    problems.append(f"{path}:{line}: \"{literal.group(1)}\" is shown without tr()")


def core_errors():
    for path, text in sources("core"):
        if any(path.startswith(prefix) for prefix in ENGLISH_ERRORS):
            continue
        text = without_comments(text)
        for found in ERROR.finditer(text):
            end = min(at for at in (text.find(";", found.end()), found.end() + 400) if at > 0)
            for literal in re.finditer(r'QStringLiteral\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)', text[found.end():end]):
                words = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literal.group(1)))
                if SENTENCE.match(words):
                    line = text.count("\n", 0, found.end() + literal.start()) + 1
                    problems.append(f"{path}:{line}: \"{words}\" reaches people without translate()")


def widget_words():
    """The chat's own words: the same keys and fillings in every language (the test of the widget needs node)."""
    tables = {}
    for language in l10n.LANGUAGES:
        with open(os.path.join(ROOT, "resources", "widget", f"words.{language}.js"), encoding="utf-8") as source:
            pairs = re.findall(r"(?:^|[{,\s])(\w+):\s*(['\"`])((?:\\.|(?!\2)[^\\])*)\2", source.read())
        tables[language] = {key: sorted(re.findall(r"\{\w+\}", text)) for key, _, text in pairs}
    if len(tables["en"]) < 20:
        problems.append("resources/widget/words.en.js could not be read")
    for language, table in tables.items():
        for key in sorted(set(table) ^ set(tables["en"])):
            problems.append(f"resources/widget/words.{language}.js: the word {key} is missing or too many")
        for key in sorted(set(table) & set(tables["en"])):
            if table[key] != tables["en"][key]:
                problems.append(f"resources/widget/words.{language}.js: {key} has other fillings than in English")


def contexts():
    for entry in l10n.read(l10n.ts_file(ROOT, "de"))[1]:
        if not entry.context.startswith("frontdesk::") and entry.context not in PLAIN_CONTEXTS:
            problems.append(f"context {entry.context}: lupdate did not find the class of \"{entry.source}\"")


def can_fail():
    """The checks find what they are for."""
    folder = tempfile.mkdtemp()
    try:
        path = os.path.join(folder, "x_de.ts")
        with open(path, "w", encoding="utf-8") as out:
            out.write("<TS version='2.1' language='de'><context><name>frontdesk::X</name>"
                      "<message><source>%1 of %2</source><translation>%1 von</translation></message>"
                      "<message numerus='yes'><source>%n message(s)</source><translation><numerusform>%n</numerusform></translation></message>"
                      "<message><source>&amp;File</source><translation>Datei</translation></message>"
                      "<message><source>New</source><translation type='unfinished'></translation></message></context></TS>")
        bad = [entry for entry in l10n.read(path)[1] if l10n.mistakes(entry, "de")]
        if len(bad) != 4:
            problems.append(f"the check of translations finds {len(bad)} of 4 mistakes")
    finally:
        shutil.rmtree(folder)
    if not has_words("Save now") or has_words("%1 · %2") or strip_translated('tr("Save (%1)").arg(x)') != ".arg(x)":
        problems.append("the search for bare literals does not work")


can_fail()
problems += l10n.missing(ROOT)
problems += l10n.check(ROOT)
contexts()
bare_literals()
core_errors()
widget_words()
print("\n".join(problems) if problems else "every text can be translated, and is")
sys.exit(1 if problems else 0)
