// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/bridge/eventbatcher.h"
#include "ui/bridge/presencecontrol.h"
#include "ui/notify/bell.h"
#include "ui/notify/notifier.h"
#include "ui/notify/notifysettings.h"
#include "ui/pages/settings/notifysection.h"
#include "ui/shell/noticewiring.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/toastarea.h"

#include <QAccessible>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace frontdesk;
using test::ShellWorld;

namespace {

class FakeNotes final : public NoteOutput {
public:
    [[nodiscard]] bool available() const override { return true; }
    void show(const DesktopNote& note) override { notes << note; }
    void close(const QString& key) override { closed << key; }
    QList<DesktopNote> notes;
    QStringList closed;
};

class FakeSounds final : public SoundOutput {
public:
    [[nodiscard]] bool available() const override { return true; }
    void apply(const NotifySettings& settings) override { volume = settings.volume; }
    void play(Sound sound) override { played << sound; }
    QList<Sound> played;
    int volume = 0;
};

constexpr int RepeatMs = 40;

/// The window with a notifier whose outputs and clock are the test's. Ingrid waits, Amir is mine.
struct NotifyWorld : ShellWorld {
    qint64 nowMs = 100000;
    int minute = 12 * 60;
    FakeNotes* notes = nullptr;
    FakeSounds* sounds = nullptr;
    std::unique_ptr<Notifier> notifier;

    NotifyWorld()
    {
        auto n = std::make_unique<FakeNotes>();
        auto s = std::make_unique<FakeSounds>();
        notes = n.get();
        sounds = s.get();
        Notifier::Times times{
            .repeatMs = RepeatMs, .monotonicMs = [this] { return nowMs; }, .minute = [this] { return minute; }};
        notifier = std::make_unique<Notifier>(gui->bridge(), gui->preferences(), gui->presence(), std::move(n),
                                              std::move(s), times);
        attachNotifier(*notifier, window());
    }
    /// Before the notifier dies the window must be gone: its bell points at it.
    ~NotifyWorld() { gui.reset(); }

    [[nodiscard]] QStringList toasts() const { return window().toasts().texts(); }
    [[nodiscard]] QPushButton* act(const QString& name) const
    {
        for (auto* button : window().findChildren<QPushButton*>())
            if (button->text() == name && button->isVisible()
                && button->parentWidget()->accessibleName().contains(u"wait"))
                return button;
        return nullptr;
    }
    void settings(const std::function<void(NotifySettings&)>& act) const
    {
        NotifySettings s = readNotifySettings(gui->preferences());
        act(s);
        writeNotifySettings(gui->preferences(), s);
    }
    void raise(ConversationId id, Micros at = 5)
    {
        Escalation escalation;
        escalation.raisedAt = at;
        escalation.summary = QStringLiteral("Wants <b>money</b> back");
        console.at(id).escalation = escalation;
        console.publishRow(id);
    }
    void away()
    {
        gui->presence().set(Presence::Away);
        QTRY_COMPARE(gui->presence().current(), Presence::Away);
    }
};

}  // namespace

class NotifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policy_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<int>("presence");
        QTest::addColumn<bool>("visible");
        QTest::addColumn<bool>("active");
        QTest::addColumn<bool>("quiet");
        QTest::addColumn<bool>("switches");
        QTest::addColumn<qint64>("sinceSound");
        QTest::addColumn<QString>("plan");  // l = listed, t = toast, n = note, s = sound, r = repeat
        const int avail = int(Presence::Available);
        const int away = int(Presence::Away);
        const int chat = int(NoticeCause::AiChat);
        const int mine = int(NoticeCause::NewMessage);
        const int wait = int(NoticeCause::Escalated);
        const qint64 never = -1;
        QTest::newRow("AI chat") << chat << avail << false << false << false << true << never << "";
        QTest::newRow("message") << mine << avail << false << true << false << true << never << "lns";
        QTest::newRow("message in view") << mine << avail << true << true << false << true << never << "";
        QTest::newRow("message in view of a window behind")
            << mine << avail << true << false << false << true << never << "lns";
        QTest::newRow("message in quiet hours") << mine << avail << false << true << true << true << never << "l";
        QTest::newRow("message, switched off") << mine << avail << false << true << false << false << never << "l";
        QTest::newRow("message, 2.9 s after a sound")
            << mine << avail << false << true << false << true << qint64(2900) << "ln";
        QTest::newRow("message, 3 s after a sound")
            << mine << avail << false << true << false << true << qint64(3000) << "lns";
        QTest::newRow("take-over asked") << int(NoticeCause::TakeoverAsked) << avail << false << true << false << true
                                         << never << "lns";
        QTest::newRow("assigned") << int(NoticeCause::Assigned) << away << false << true << false << true << never
                                  << "lns";
        QTest::newRow("waits") << wait << avail << false << true << false << true << never << "ltnsr";
        QTest::newRow("waits, in view") << wait << avail << true << true << false << true << never << "ltnsr";
        QTest::newRow("waits, quiet hours") << wait << avail << false << true << true << true << never << "ltnsr";
        QTest::newRow("waits, switched off") << wait << avail << false << true << false << false << never << "ltnsr";
        QTest::newRow("waits, just after a sound")
            << wait << avail << false << true << false << true << qint64(10) << "ltnr";
        QTest::newRow("waits, away") << wait << away << false << true << false << true << never << "lns";
        QTest::newRow("waits, away and in view") << wait << away << true << true << false << true << never << "";
        QTest::newRow("waits, away, quiet hours") << wait << away << false << true << true << true << never << "l";
        QTest::newRow("waits, away, switched off") << wait << away << false << true << false << false << never << "l";
        QTest::newRow("passed on") << int(NoticeCause::PassedToMe) << avail << false << true << true << false << never
                                   << "ltnsr";
        QTest::newRow("owner gone") << int(NoticeCause::WaitsAgain) << avail << false << true << true << false << never
                                    << "ltnsr";
    }

    void policy()
    {
        QFETCH(int, cause);
        QFETCH(int, presence);
        QFETCH(bool, visible);
        QFETCH(bool, active);
        QFETCH(bool, quiet);
        QFETCH(bool, switches);
        QFETCH(qint64, sinceSound);
        NoticeSituation s{.presence = Presence(presence),
                          .windowActive = active,
                          .visible = ConversationId(visible ? 7 : 8),
                          .minute = 23 * 60,
                          .nowMs = 50000,
                          .lastSoundMs = sinceSound < 0 ? -1 : 50000 - sinceSound};
        s.settings.quietHours = quiet;
        s.settings.notesMine = s.settings.notesUrgent = s.settings.soundsMine = s.settings.soundsUrgent = switches;
        const NoticePlan plan = planNotice(NoticeCause(cause), ConversationId(7), s);
        QString text;
        for (const auto& [on, letter] :
             {std::pair(plan.listed, 'l'), {plan.toast, 't'}, {plan.note, 'n'}, {plan.sound, 's'}, {plan.repeat, 'r'}})
            if (on)
                text += QLatin1Char(letter);
        QTEST(text, "plan");
    }

    void quietHoursCrossMidnight()
    {
        NotifySettings s{.quietHours = true, .quietFrom = 20 * 60, .quietTo = 7 * 60};
        QVERIFY(isQuiet(s, 20 * 60) && isQuiet(s, 0) && isQuiet(s, 7 * 60 - 1));
        QVERIFY(!isQuiet(s, 7 * 60) && !isQuiet(s, 20 * 60 - 1));
        s.quietTo = 22 * 60;
        QVERIFY(isQuiet(s, 21 * 60) && !isQuiet(s, 22 * 60) && !isQuiet(s, 0));
        s.quietTo = s.quietFrom;
        QVERIFY(isQuiet(s, 12 * 60));
        s.quietHours = false;
        QVERIFY(!isQuiet(s, 12 * 60));
    }

    void settingsSurviveAndNonsenseIsIgnored()
    {
        const QTemporaryDir dir;
        const NotifySettings wanted{.notesMine = false,
                                    .soundsUrgent = false,
                                    .quietHours = true,
                                    .quietFrom = 30,
                                    .quietTo = 90,
                                    .showText = false,
                                    .device = QStringLiteral("usb"),
                                    .volume = 25};
        {
            Preferences p(dir.filePath(QStringLiteral("a.ini")));
            QCOMPARE(readNotifySettings(p), NotifySettings());
            QSignalSpy changed(&p, &Preferences::notifyChanged);
            writeNotifySettings(p, wanted);
            QCOMPARE(changed.count(), 8);
        }
        Preferences p(dir.filePath(QStringLiteral("a.ini")));
        QCOMPARE(readNotifySettings(p), wanted);
        p.setNotifyValue(QStringLiteral("volume"), QStringLiteral("loud"));
        p.setNotifyValue(QStringLiteral("quiet_from"), 99999);
        QCOMPARE(readNotifySettings(p).volume, 70);
        QCOMPARE(readNotifySettings(p).quietFrom, 20 * 60);
    }

    void theStartIsOneSummary()
    {
        NotifyWorld w;
        QTRY_COMPARE(w.notes->notes.size(), 1);
        QCOMPARE(w.notes->notes[0].key, QStringLiteral("start"));
        QVERIFY(w.notes->notes[0].urgent);
        QCOMPARE(w.sounds->played, QList<Sound>{Sound::Waiting});
        QCOMPARE(w.notifier->entries().size(), 1);
        QCOMPARE(w.toasts(), QStringList{QStringLiteral("Ingrid Solheim waits for a person")});
    }

    void aNewEscalationIsToldUntilIAccept()
    {
        NotifyWorld w;
        QTRY_COMPARE(w.notes->notes.size(), 1);
        w.raise(w.yuki);
        QTRY_COMPARE(w.notes->notes.size(), 2);
        QVERIFY(w.notes->notes[1].canTakeOver);
        QCOMPARE(w.notes->notes[1].body, QStringLiteral("Wants <b>money</b> back"));
        QCOMPARE(w.notifier->waiting(), 2);
        QCOMPARE(w.toasts().size(), 2);
        QCOMPARE(w.sounds->played.size(), 1);  // within 3 s of the first
        w.nowMs += SoundGapMs;
        QTRY_COMPARE(w.sounds->played.size(), 2);  // repeated
        w.nowMs += SoundGapMs;
        QTRY_COMPARE(w.sounds->played.size(), 3);

        // The same row again is no news.
        w.console.publishRow(w.yuki);
        QTest::qWait(150);
        QCOMPARE(w.notes->notes.size(), 2);

        QSignalSpy opened(&w.window().navigator(), &Navigator::conversationWanted);
        (void)w.console.takeOver(w.ingrid);
        QTRY_COMPARE(w.notifier->waiting(), 1);
        QPushButton* button = w.act(QStringLiteral("Take over"));
        QVERIFY(button);
        QCOMPARE(button->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(button->parentWidget());
        QCOMPARE(accessible->role(), QAccessible::AlertMessage);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(w.console.at(w.yuki).conversation.assigneeId, StaffId(1));
        QTRY_COMPARE(opened.size(), 1);
        QTRY_COMPARE(w.notifier->waiting(), 0);
        QTRY_VERIFY(w.toasts().isEmpty());  // my own act needs no toast
        QVERIFY(!w.notifier->isRepeating());
        QVERIFY(w.notes->closed.contains(QString::number(w.yuki.value)));
        QVERIFY(w.notes->closed.contains(QStringLiteral("start")));
        QCOMPARE(w.notifier->unread(), 0);
    }

    void somebodyElseTookIt()
    {
        NotifyWorld w;
        QTRY_COMPARE(w.toasts().size(), 1);
        ConversationSummary& row = w.console.at(w.ingrid);
        row.escalation->state = EscalationState::Accepted;
        row.conversation.handler = Handler::Human;
        row.conversation.assigneeId = StaffId(9);
        row.assigneeName = QStringLiteral("Jonas Berg");
        w.console.publishRow(w.ingrid);
        QTRY_COMPARE(w.toasts(), QStringList{QStringLiteral("Jonas Berg took Ingrid Solheim")});
        QVERIFY(!w.notifier->isRepeating());
    }

    void tooLateToTakeOverIsSaid()
    {
        NotifyWorld w;
        QTRY_COMPARE(w.toasts().size(), 1);
        w.console.nextError = Error{ErrorCode::Conflict, QStringLiteral("Jonas took this 2 s ago."), {}};
        w.act(QStringLiteral("Take over"))->click();
        QTRY_COMPARE(w.toasts().value(0), QStringLiteral("Jonas took this 2 s ago."));
        QCOMPARE(w.notifier->waiting(), 1);
    }

    void manyShareOneToast()
    {
        NotifyWorld w;
        QTRY_COMPARE(w.toasts().size(), 1);
        w.raise(w.yuki);
        const ConversationId nora = w.console.addConversation(QStringLiteral("Nora Lie"));
        w.raise(nora);
        QTRY_COMPARE(w.notifier->waiting(), 3);
        QTRY_COMPARE(w.toasts().size(), 1);
        QVERIFY(w.toasts()[0].contains(u'3'));
        QSignalSpy queue(&w.window().navigator(), &Navigator::queueWanted);
        w.act(QStringLiteral("Show them"))->click();
        QCOMPARE(queue.size(), 1);
        QVERIFY(w.window().toasts().dismissNewest());  // out of the way: sound, bell and badge go on
        QTRY_COMPARE(w.toasts().size(), 0);
        QCOMPARE(w.notifier->waiting(), 3);
        (void)w.console.closeConversation(nora, {});
        QTRY_COMPARE(w.toasts().size(), 2);
    }

    void waitsAgainAndPassedOn()
    {
        NotifyWorld w;
        QTRY_COMPARE(w.notes->notes.size(), 1);
        w.raise(w.yuki);
        w.console.at(w.yuki).escalation->reasons = {QStringLiteral("owner_gone")};
        w.console.publishRow(w.yuki);
        QTRY_COMPARE(w.notes->notes.size(), 2);
        w.raise(w.yuki, 77);  // raised again
        w.console.at(w.yuki).escalation->wantedStaff = StaffId(1);
        w.console.publishRow(w.yuki);
        QTRY_COMPARE(w.notes->notes.last().title, QStringLiteral("Yuki Takeda was passed on to you and waits"));
        const auto told = w.notes->notes.size();
        w.console.at(w.yuki).escalation->wantedStaff = StaffId(9);  // a colleague's now
        w.console.publishRow(w.yuki);
        QTRY_COMPARE(w.notifier->waiting(), 1);
        QCOMPARE(w.notes->notes.size(), told);
    }

    void messagesOfMineAreNotedOnceInView()
    {
        NotifyWorld w;
        QTRY_COMPARE(w.notes->notes.size(), 1);
        (void)w.console.takeOver(w.ingrid);
        QTRY_COMPARE(w.notifier->waiting(), 0);
        w.nowMs += SoundGapMs;
        const auto sounds = w.sounds->played.size();
        Q_EMIT w.window().navigator().conversationWanted(w.yuki, {});
        QTRY_COMPARE(w.window().place().argument, QString::number(w.yuki.value));
        w.console.arrive(w.amir, Author::Contact, QStringLiteral("Hello?"));
        QTRY_COMPARE(w.notes->notes.size(), 2);
        QCOMPARE(w.notes->notes[1].body, QStringLiteral("Hello?"));
        QVERIFY(!w.notes->notes[1].urgent && !w.notes->notes[1].canTakeOver);
        QCOMPARE(w.sounds->played.size(), sounds + 1);
        w.console.arrive(w.amir, Author::Contact, QStringLiteral("Anybody?"));
        QTRY_COMPARE(w.notes->notes.size(), 3);
        QCOMPARE(w.notes->notes[2].key, w.notes->notes[1].key);  // takes its place
        QVERIFY(w.notes->notes[2].body.contains(u'1'));          // (1 more)
        QCOMPARE(w.sounds->played.size(), sounds + 1);
        w.console.arrive(w.yuki, Author::Contact, QStringLiteral("the AI answers me"));
        w.settings([](NotifySettings& s) { s.showText = false; });
        w.console.arrive(w.amir, Author::Contact, QStringLiteral("secret"));
        QTRY_COMPARE(w.notes->notes.size(), 4);
        QVERIFY(!w.notes->notes[3].body.contains(u"secret"));
        // Looked at: silent, and read.
        Q_EMIT w.window().navigator().conversationWanted(w.amir, {});
        QTRY_COMPARE(w.console.at(w.amir).unread, 0);
        QTRY_VERIFY(w.notes->closed.contains(QString::number(w.amir.value)));
        const auto count = w.notes->notes.size();
        w.console.arrive(w.amir, Author::Contact, QStringLiteral("I see you"));
        QTest::qWait(200);
        QCOMPARE(w.notes->notes.size(), count);
    }

    void eventsOfHiddenConversationsAreHeard()
    {
        NotifyWorld w;
        QTRY_COMPARE(w.notes->notes.size(), 1);
        const auto event = [&w](ConversationId id, EventKind kind, const QString& text, StaffId by = {}) {
            Message message;
            message.conversationId = id;
            message.kind = MessageKind::Event;
            message.author = Author::System;
            message.visibility = Visibility::Internal;
            message.staffId = by;
            message.event = kind;
            message.eventText = text;
            w.console.publish(MessageChanged{w.console.addMessage(message)});
        };
        event(w.amir, EventKind::TakeoverAsked, QStringLiteral("Jonas Berg"), StaffId(9));
        QTRY_COMPARE(w.notes->notes.size(), 2);
        QCOMPARE(w.notes->notes[1].title, QStringLiteral("Jonas Berg would like to take over Amir Rahimi"));
        event(w.yuki, EventKind::TakeoverAsked, QStringLiteral("Jonas Berg"), StaffId(9));  // not mine
        event(w.yuki, EventKind::Assigned, QStringLiteral("Mia Larsen\nPlease look"));
        w.console.at(w.yuki).conversation.handler = Handler::Human;
        w.console.at(w.yuki).conversation.assigneeId = StaffId(1);
        w.console.publishRow(w.yuki);
        QTRY_COMPARE(w.notes->notes.size(), 3);
        QCOMPARE(w.notes->notes[2].title, QStringLiteral("Yuki Takeda was given to you"));
        event(w.amir, EventKind::Assigned, QStringLiteral("Jonas Berg"));
        QTest::qWait(150);
        QCOMPARE(w.notes->notes.size(), 3);
    }

    void awayIsQuietAndComingBackIsNot()
    {
        NotifyWorld w;
        QTRY_VERIFY(w.notifier->isRepeating());
        w.away();
        QTRY_VERIFY(!w.notifier->isRepeating());
        QTRY_VERIFY(w.toasts().isEmpty());
        w.settings([](NotifySettings& s) { s.notesUrgent = s.soundsUrgent = false; });
        w.nowMs += SoundGapMs;
        const auto notes = w.notes->notes.size();
        const auto sounds = w.sounds->played.size();
        w.raise(w.yuki);
        QTRY_COMPARE(w.notifier->waiting(), 2);
        QCOMPARE(w.notes->notes.size(), notes);
        QCOMPARE(w.sounds->played.size(), sounds);
        w.gui->presence().set(Presence::Available);
        QTRY_COMPARE(w.toasts().size(), 2);
        QTRY_VERIFY(w.sounds->played.size() > sounds);
    }

    void notesLeadBackIntoTheWindow()
    {
        NotifyWorld w;
        QTRY_COMPARE(w.notes->notes.size(), 1);
        QSignalSpy raised(w.notifier.get(), &Notifier::raiseWanted);
        QSignalSpy opened(&w.window().navigator(), &Navigator::conversationWanted);
        QSignalSpy queue(&w.window().navigator(), &Navigator::queueWanted);
        Q_EMIT w.notes->openWanted(QStringLiteral("start"), "token");
        QCOMPARE(queue.size(), 1);
        QCOMPARE(raised.first().first().toByteArray(), QByteArray("token"));
        Q_EMIT w.notes->openWanted(QString::number(w.amir.value), {});
        QCOMPARE(opened.size(), 1);
        Q_EMIT w.notes->takeOverWanted(QString::number(w.ingrid.value), {});
        QTRY_COMPARE(w.console.at(w.ingrid).conversation.assigneeId, StaffId(1));
    }

    void theBellListsAndOpens()
    {
        NotifyWorld w;
        auto* bell = w.window().findChild<BellButton*>();
        QVERIFY(bell);
        QVERIFY(w.window().topBar().tabChain().contains(bell));
        QTRY_COMPARE(bell->count(), 1);
        QVERIFY(bell->accessibleName().contains(u'1'));
        w.raise(w.yuki);
        QTRY_COMPARE(bell->count(), 2);
        bell->click();
        QVERIFY(bell->popup());
        QCOMPARE(bell->popup()->rows().size(), 2);
        QVERIFY(bell->popup()->rows().first()->accessibleName().contains(u"Yuki"));
        bell->popup()->rows().first()->setFocus();
        QTest::keyClick(bell->popup(), Qt::Key_Down);
        QVERIFY(bell->popup()->rows().last()->hasFocus()
                || bell->popup()->focusWidget() == bell->popup()->rows().last());
        for (auto* button : bell->popup()->findChildren<QPushButton*>())
            if (button->text() == u"Mark all as read")
                button->click();
        QCOMPARE(bell->count(), 0);
        QSignalSpy opened(&w.window().navigator(), &Navigator::conversationWanted);
        QTest::keyClick(bell->popup()->rows().last(), Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ConversationId>(), w.ingrid);
        QTRY_VERIFY(!bell->popup());
    }

    void theProgramOffersItAndALanguageSwitchKeepsIt()
    {
        ShellWorld w;
        QVERIFY(!w.gui->notifier());  // offscreen, unless asked for
        w.gui.reset();
        GuiOptions options = w.options(false);
        options.notify = true;
        w.gui = std::make_unique<GuiApplication>(&w.console, options);
        w.gui->show();
        QTRY_COMPARE(w.window().toasts().texts().size(), 1);
        QSignalSpy rebuilt(w.gui.get(), &GuiApplication::windowRebuilt);
        w.gui->preferences().setLanguage(QStringLiteral("de"));
        QTRY_COMPARE(rebuilt.size(), 1);
        QCOMPARE(w.window().toasts().texts().size(), 1);
        QCOMPARE(w.window().findChild<BellButton*>()->count(), 1);
    }

    void settingsAct()
    {
        const QTemporaryDir dir;
        const Theme theme(ThemeMode::Light);
        Preferences p(dir.filePath(QStringLiteral("s.ini")));
        NotifySection section(p);
        section.show();
        auto* box = section.findChild<QAbstractButton*>(QStringLiteral("notes-mine"));
        QVERIFY(box && box->isChecked());
        box->click();
        QVERIFY(!readNotifySettings(p).notesMine);
        QCOMPARE(box->accessibleName(), QStringLiteral("Notes for my conversations"));
        section.testButton()->click();
        QVERIFY(!section.result().isEmpty());
    }

    void soundsAreShortWaves()
    {
        for (const char* name : {"message", "waiting"}) {
            QFile file(qEnvironmentVariable("FRONTDESK_SOURCE_DIR")
                       + QStringLiteral("/resources/sounds/%1.wav").arg(QLatin1String(name)));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            const QByteArray head = file.read(44);
            QCOMPARE(head.mid(8, 4), QByteArray("WAVE"));
            QCOMPARE(qFromLittleEndian<quint16>(head.constData() + 22), quint16(1));  // mono
            QCOMPARE(qFromLittleEndian<quint32>(head.constData() + 24), quint32(44100));
            QCOMPARE(qFromLittleEndian<quint16>(head.constData() + 34), quint16(16));
            QVERIFY(file.size() < 44100 * 2);  // under a second
        }
    }
};

FRONTDESK_GUI_TEST_MAIN(NotifyTest)
#include "notifytest.moc"
