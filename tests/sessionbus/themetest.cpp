// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's dark mode and motion through its settings portal (python-dbusmock).
#include "tests/sessionbus/mockservice.h"
#include "tests/support/guitest.h"

#include "ui/theme/theme.h"

#include <QSignalSpy>

using namespace frontdesk;
using test::MockService;

namespace {

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Area = QStringLiteral("org.freedesktop.appearance");

}  // namespace

class SystemThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsThePortalWhileItRuns()
    {
        const MockService portal(Service, Path, {Service, Path, Interface});
        QVERIFY(portal.isThere());
        portal.addMethod(
            Interface, QStringLiteral("Read"), QStringLiteral("ss"), QStringLiteral("v"),
            QStringLiteral(
                "if args[1] != 'color-scheme':\n"
                "    raise dbus.exceptions.DBusException('none', name='org.freedesktop.portal.Error.NotFound')\n"
                "ret = dbus.UInt32(1, variant_level=1)\n"));
        Theme theme(ThemeMode::System);
        QTRY_VERIFY(theme.isDark());
        QSignalSpy changed(&theme, &Theme::changed);
        const auto say = [&portal](const QString& area, const QString& key, const QVariant& value) {
            portal.emitSignal(Interface, QStringLiteral("SettingChanged"), QStringLiteral("ssv"), {area, key, value});
        };
        say(Area, QStringLiteral("color-scheme"), 2u);
        QTRY_VERIFY(!theme.isDark());
        QVERIFY(changed.size() >= 1);
        say(Area, QStringLiteral("color-scheme"), 1u);
        QTRY_VERIFY(theme.isDark());
        QVERIFY(!theme.reducedMotion());
        say(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), false);
        QTRY_VERIFY(theme.reducedMotion());
        // A choice of one's own wins.
        theme.setMode(ThemeMode::Light);
        QVERIFY(!theme.isDark());
        say(Area, QStringLiteral("color-scheme"), 1u);
        QTest::qWait(100);
        QVERIFY(!theme.isDark());
    }

    void withoutAPortalItIsLight()
    {
        const Theme theme(ThemeMode::System);
        QTest::qWait(200);
        QVERIFY(!theme.isDark());
        QVERIFY(!theme.reducedMotion());
    }
};

FRONTDESK_GUI_TEST_MAIN(SystemThemeTest)
#include "themetest.moc"
