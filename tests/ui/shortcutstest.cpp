// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/shell/cheatsheet.h"
#include "ui/shell/shortcutseditor.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace frontdesk;
using test::ShellWorld;

class ShortcutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noTwoActionsShareKeys()
    {
        const ShellWorld w;
        QHash<QKeySequence, QString> seen;
        for (const ActionId id : w.window().actions().listed()) {
            const QAction* action = w.window().actions().get(id);
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!seen.contains(action->shortcut()), qPrintable(action->text() + seen.value(action->shortcut())));
            seen.insert(action->shortcut(), action->text());
        }
        QVERIFY(seen.size() > 10);
    }

    void conflictsNameTheOtherAction()
    {
        ShellWorld w;
        Actions& actions = w.window().actions();
        const QString why = actions.setKeys(ActionId::TakeOver, QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY2(why.contains(actions.get(ActionId::Search)->text()), qPrintable(why));
        QCOMPARE(actions.get(ActionId::TakeOver)->shortcut(), actions.defaultKeys(ActionId::TakeOver));
        for (const int keys :
             {int(Qt::Key_A), int(Qt::SHIFT) | int(Qt::Key_A), int(Qt::CTRL) | int(Qt::Key_C), int(Qt::Key_Return)})
            QVERIFY(!actions.setKeys(ActionId::TakeOver, QKeySequence(keys)).isEmpty());
        QVERIFY(!actions.isChanged(ActionId::TakeOver));
    }

    void changedKeysWorkAndSurviveARestart()
    {
        ShellWorld w;
        w.window().showPage(0);
        QVERIFY(w.window().actions().setKeys(ActionId::Search, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P)).isEmpty());
        w.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!w.window().openedPalette());
        w.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(w.window().openedPalette());
        QVERIFY(w.window().actions().tip(ActionId::Search).contains(QStringLiteral("Ctrl+Alt+P")));
        w.gui.reset();
        w.open();
        QCOMPARE(w.window().actions().keysText(ActionId::Search), QStringLiteral("Ctrl+Alt+P"));
        // The freed keys may be used by another action now, and no key at all is a choice too.
        QVERIFY(w.window().actions().setKeys(ActionId::TakeNext, QKeySequence(Qt::CTRL | Qt::Key_K)).isEmpty());
        QVERIFY(!w.window().actions().resetKeys(ActionId::Search).isEmpty());
        QVERIFY(w.window().actions().setKeys(ActionId::Details, {}).isEmpty());
        QCOMPARE(w.window().actions().tip(ActionId::Details), w.window().actions().get(ActionId::Details)->text());
        w.window().actions().resetAllKeys();
        QCOMPARE(w.window().actions().keysText(ActionId::Search), QStringLiteral("Ctrl+K"));
        QVERIFY(w.gui->preferences().shortcuts().isEmpty());
    }

    void tooltipsFollow()
    {
        ShellWorld w;
        QWidget widget;
        w.window().actions().showTip(&widget, ActionId::HandBack);
        QVERIFY(widget.toolTip().contains(QStringLiteral("Ctrl+Shift+H")));
        QVERIFY(w.window().actions().setKeys(ActionId::HandBack, QKeySequence(Qt::Key_F9)).isEmpty());
        QVERIFY2(widget.toolTip().contains(QStringLiteral("F9")), qPrintable(widget.toolTip()));
    }

    void theEditorRefusesAndResets()
    {
        ShellWorld w;
        Actions& actions = w.window().actions();
        ShortcutsEditor editor(actions);
        editor.show();
        QVERIFY(editor.resetButton(ActionId::GuideAi) == nullptr || editor.resetButton(ActionId::GuideAi)->isHidden());
        QKeySequenceEdit* edit = editor.edit(ActionId::NextNeedingMe);
        edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));
        Q_EMIT edit->editingFinished();
        QVERIFY(editor.problem(ActionId::NextNeedingMe).contains(actions.get(ActionId::Search)->text()));
        QCOMPARE(edit->keySequence(), actions.defaultKeys(ActionId::NextNeedingMe));
        edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
        Q_EMIT edit->editingFinished();
        QVERIFY(editor.problem(ActionId::NextNeedingMe).isEmpty());
        QCOMPARE(actions.keysText(ActionId::NextNeedingMe), QStringLiteral("Ctrl+Shift+J"));
        QVERIFY(!editor.resetButton(ActionId::NextNeedingMe)->isHidden());
        editor.resetButton(ActionId::NextNeedingMe)->click();
        QVERIFY(!actions.isChanged(ActionId::NextNeedingMe));
        QCOMPARE(edit->keySequence(), actions.defaultKeys(ActionId::NextNeedingMe));
        for (const QWidget* widget : editor.findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && !widget->parentWidget()->inherits("QKeySequenceEdit"))
                QVERIFY2(!widget->accessibleName().isEmpty() || widget->inherits("QPushButton"),
                         widget->metaObject()->className());
    }

    void theSheetListsEveryKey()
    {
        ShellWorld w;
        w.press(Qt::Key_F1);
        auto* sheet = w.window().findChild<CheatSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QStringList words;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            words << label->text();
        for (const ActionId id : w.window().actions().listed())
            QVERIFY2(words.contains(w.window().actions().get(id)->text()),
                     qPrintable(w.window().actions().get(id)->text()));
        sheet->changeButton()->click();
        QVERIFY(sheet->editor()->isVisible());
        sheet->close();
    }

    void conversationKeysRestOnOtherPages()
    {
        ShellWorld w;
        w.window().actions().setConversationActsEnabled(false);
        QVERIFY(!w.window().actions().get(ActionId::TakeOver)->isEnabled());
        QVERIFY(w.window().actions().get(ActionId::Search)->isEnabled());
    }
};

FRONTDESK_GUI_TEST_MAIN(ShortcutsTest)
#include "shortcutstest.moc"
