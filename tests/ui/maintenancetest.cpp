// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/pages/company/companypage.h"
#include "ui/pages/company/maintenancecard.h"
#include "ui/pages/settings/switchbox.h"
#include "ui/shell/maintenancestrip.h"
#include "ui/shell/palettecommands.h"
#include "ui/widgets/toastarea.h"

#include <QPushButton>

namespace frontdesk {

using test::ShellWorld;

/// The maintenance switch: on the company page, in the palette, and seen everywhere while it is on.
class MaintenanceTest : public QObject {
    Q_OBJECT

    static SwitchBox* box(const ShellWorld& w)
    {
        w.window().showPage(QStringLiteral("company"));
        auto* card = w.window().currentPage()->findChild<MaintenanceCard*>();
        return card ? card->box() : nullptr;
    }
    static bool isOn(ShellWorld& w)
    {
        return w.console.settings().log.contains(QStringLiteral("set agent/maintenance=true"));
    }

private Q_SLOTS:
    void theSwitchWorksAtOnceAndIsSeenEverywhere()
    {
        ShellWorld w;
        MaintenanceStrip& strip = w.window().maintenanceStrip();
        QVERIFY(!strip.isVisible());
        SwitchBox* on = box(w);
        QVERIFY(on);
        QTRY_VERIFY(on->isEnabled());
        QVERIFY(!on->isChecked());
        on->setFocus();
        w.press(Qt::Key_Space);
        QTRY_VERIFY(strip.isVisible());
        QVERIFY(isOn(w));
        QTRY_VERIFY(on->isChecked());
        w.window().showPage(QStringLiteral("inbox"));
        QVERIFY(strip.isVisible());
        strip.endButton()->click();
        QTRY_VERIFY(!strip.isVisible());
        QTRY_VERIFY(!box(w)->isChecked());
    }

    void somebodyElsesSwitchIsFollowed()
    {
        ShellWorld w;
        (void)w.console.settings().set(QStringLiteral("agent/maintenance"), QStringLiteral("true"));
        QTRY_VERIFY(w.window().maintenanceStrip().isVisible());
        QVERIFY(w.window().maintenanceStrip().accessibleName().contains(u"the AI answers nobody"));
    }

    void thePaletteHasIt()
    {
        ShellWorld w;
        QTRY_VERIFY(w.window().maintenance().isKnown());
        const auto entry = [&w] {
            PaletteEntry found;
            for (const PaletteEntry& e : paletteCommands(w.window(), w.gui->preferences(), w.gui->presence()))
                if (e.id == u"maintenance")
                    found = e;
            return found;
        };
        QVERIFY(entry().title.startsWith(u"Start maintenance"));
        entry().run();
        QTRY_VERIFY(w.window().maintenance().isOn());
        QVERIFY(entry().title.startsWith(u"End maintenance"));
    }

    void whatAnotherLayerSaysCannotBeSwitched()
    {
        ShellWorld w;
        w.console.settings().lockedBy.insert(QStringLiteral("agent/maintenance"),
                                             QStringLiteral("The environment variable MAINTENANCE_MODE decides."));
        w.window().maintenance().refresh();
        QTRY_VERIFY(!w.window().maintenance().locked().isEmpty());
        SwitchBox* on = box(w);
        QTRY_VERIFY(on->accessibleDescription().contains(u"MAINTENANCE_MODE"));
        QVERIFY(!on->isEnabled());
    }

    void aRefusalPutsTheSwitchBack()
    {
        ShellWorld w;
        SwitchBox* on = box(w);
        QTRY_VERIFY(on->isEnabled());
        QTest::qWait(50);  // what was asked at the start has come
        w.console.settings().nextError = Error{ErrorCode::Storage, QStringLiteral("The file cannot be written."), {}};
        on->click();
        QTRY_VERIFY(w.window().toasts().texts().contains(QStringLiteral("The file cannot be written.")));
        QVERIFY(!on->isChecked());
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::MaintenanceTest)
#include "maintenancetest.moc"
