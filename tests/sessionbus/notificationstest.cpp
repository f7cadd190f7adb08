// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window against a notification service (python-dbusmock).
#include "tests/sessionbus/mockservice.h"
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/notify/notifier.h"
#include "ui/pages/settings/notifysection.h"
#include "ui/shell/navigator.h"

#include <QDBusArgument>
#include <QPushButton>
#include <QSignalSpy>

using namespace frontdesk;
using test::MockService;
using test::ShellWorld;

namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");

struct Call {
    QString method;
    QVariantList args;
};

QStringList strings(const QVariant& value)
{
    return value.canConvert<QStringList>() ? value.toStringList()
                                           : qdbus_cast<QStringList>(value.value<QDBusArgument>());
}

}  // namespace

class NotificationsTest : public QObject {
    Q_OBJECT

    QList<Call> m_calls;

    [[nodiscard]] QList<Call> notes() const
    {
        QList<Call> list;
        for (const Call& call : m_calls)
            if (call.method == u"Notify")
                list << call;
        return list;
    }
    static std::unique_ptr<MockService> service()
    {
        return std::make_unique<MockService>(
            Service, Path, QStringList{QStringLiteral("--template"), QStringLiteral("notification_daemon")});
    }
    static void restart(ShellWorld& w)
    {
        w.gui.reset();
        GuiOptions options = w.options(false);
        options.notify = true;
        w.gui = std::make_unique<GuiApplication>(&w.console, options);
        w.gui->show();
    }

public Q_SLOTS:
    void onCalled(const QString& method, const QVariantList& args) { m_calls << Call{method, args}; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        QVERIFY(QDBusConnection::sessionBus().connect({}, Path, QStringLiteral("org.freedesktop.DBus.Mock"),
                                                      QStringLiteral("MethodCalled"), this,
                                                      SLOT(onCalled(QString, QVariantList))));
    }
    void init() { m_calls.clear(); }

    void withoutAServiceItSaysSo()
    {
        ShellWorld w;
        restart(w);
        QTest::qWait(300);
        QVERIFY(!w.gui->notifier()->notes().available());
        NotifySection section(w.gui->preferences());
        section.show();
        section.testButton()->click();
        QTRY_VERIFY2(section.result().contains(u"did not take"), qPrintable(section.result()));
    }

    void notesCarryActsAndReplaceEachOther()
    {
        const auto daemon = service();
        QVERIFY(daemon->isThere());
        ShellWorld w;
        restart(w);
        QTRY_VERIFY(w.gui->notifier()->notes().available());
        QTRY_COMPARE(notes().size(), 1);  // Ingrid waited before the start
        QVERIFY(!strings(notes()[0].args[5]).contains(QStringLiteral("take_over")));

        Escalation escalation;
        escalation.raisedAt = 5;
        escalation.summary = QStringLiteral("<b>Money</b> & back");
        w.console.at(w.yuki).escalation = escalation;
        w.console.publishRow(w.yuki);
        QTRY_COMPARE(notes().size(), 2);
        const QVariantList first = notes()[1].args;
        QCOMPARE(first[0].toString(), QStringLiteral("Frontdesk"));
        QCOMPARE(first[1].toUInt(), 0u);
        QVERIFY(first[3].toString().contains(u"Yuki Takeda"));
        QCOMPARE(first[4].toString(), QStringLiteral("&lt;b&gt;Money&lt;/b&gt; &amp; back"));
        const QStringList actions = strings(first[5]);
        QVERIFY(actions.contains(QStringLiteral("take_over")) && actions.contains(QStringLiteral("open")));
        const QVariantMap hints = qdbus_cast<QVariantMap>(first[6].value<QDBusArgument>());
        QCOMPARE(hints.value(QStringLiteral("urgency")).toInt(), 2);
        QVERIFY(hints.value(QStringLiteral("suppress-sound")).toBool());
        QCOMPARE(hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("frontdesk"));
        QCOMPARE(first[7].toInt(), 0);

        w.console.at(w.yuki).escalation->raisedAt = 9;  // raised again
        w.console.publishRow(w.yuki);
        QTRY_COMPARE(notes().size(), 3);
        const uint id = notes()[2].args[1].toUInt();
        QCOMPARE(id, 2u);  // the number that the service gave to the first

        QSignalSpy opened(&w.window().navigator(), &Navigator::conversationWanted);
        daemon->emitSignal(Service, QStringLiteral("ActionInvoked"), QStringLiteral("us"),
                           {id + 70, QStringLiteral("take_over")});
        QTest::qWait(100);
        QVERIFY(!w.console.at(w.yuki).conversation.assigneeId.isValid());  // another program's note
        daemon->emitSignal(Service, QStringLiteral("ActionInvoked"), QStringLiteral("us"),
                           {id, QStringLiteral("take_over")});
        QTRY_COMPARE(w.console.at(w.yuki).conversation.assigneeId, StaffId(1));
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(std::any_of(m_calls.cbegin(), m_calls.cend(), [id](const Call& call) {
            return call.method == u"CloseNotification" && call.args.value(0).toUInt() == id;
        }));
    }

    void aClosedNoteIsNotReplaced()
    {
        const auto daemon = service();
        QVERIFY(daemon->isThere());
        ShellWorld w;
        restart(w);
        QTRY_COMPARE(notes().size(), 1);
        w.console.arrive(w.amir, Author::Contact, QStringLiteral("one"));
        QTRY_COMPARE(notes().size(), 2);
        QTest::qWait(100);
        daemon->emitSignal(Service, QStringLiteral("NotificationClosed"), QStringLiteral("uu"), {2u, 2u});
        QTest::qWait(100);
        w.console.arrive(w.amir, Author::Contact, QStringLiteral("two"));
        QTRY_COMPARE(notes().size(), 3);
        QCOMPARE(notes()[2].args[1].toUInt(), 0u);
    }

    void aServiceThatComesLaterIsFound()
    {
        ShellWorld w;
        restart(w);
        QTest::qWait(200);
        QVERIFY(!w.gui->notifier()->notes().available());
        auto daemon = service();
        QVERIFY(daemon->isThere());
        QTRY_VERIFY(w.gui->notifier()->notes().available());
        daemon.reset();
        QTRY_VERIFY(!w.gui->notifier()->notes().available());
    }

    void theTestButtonSaysWhatHappened()
    {
        const auto daemon = service();
        QVERIFY(daemon->isThere());
        const QTemporaryDir dir;
        const Theme theme(ThemeMode::Light);
        Preferences preferences(dir.filePath(QStringLiteral("s.ini")));
        NotifySection section(preferences);
        section.show();
        section.testButton()->click();
        QTRY_VERIFY2(section.result().contains(u"took the note"), qPrintable(section.result()));
        QCOMPARE(notes().size(), 1);
    }
};

FRONTDESK_GUI_TEST_MAIN(NotificationsTest)
#include "notificationstest.moc"
