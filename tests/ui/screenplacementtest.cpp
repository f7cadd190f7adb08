// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fatallog.h"

#include "ui/shell/screenplacement.h"

#include <QtTest>

using namespace frontdesk;

class ScreenPlacementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowsComeBackOnALivingScreen_data()
    {
        QTest::addColumn<QRect>("saved");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("placed");
        const QRect left(0, 32, 1920, 1048);
        const QRect right(1920, 32, 1280, 992);
        QTest::newRow("as it was") << QRect(100, 100, 1440, 900) << QList{left, right} << QRect(100, 100, 1440, 900);
        QTest::newRow("screen unplugged") << QRect(2000, 100, 1100, 800) << QList{left} << QRect(820, 100, 1100, 800);
        QTest::newRow("mostly on the second")
            << QRect(1800, 100, 1000, 700) << QList{left, right} << QRect(1920, 100, 1000, 700);
        QTest::newRow("larger than the screen") << QRect(-50, -50, 4000, 3000) << QList{left} << left;
        QTest::newRow("title bar above the edge") << QRect(10, 0, 960, 640) << QList{left} << QRect(10, 32, 960, 640);
        QTest::newRow("far away: the nearest")
            << QRect(9000, 5000, 960, 640) << QList{left, right} << QRect(2240, 384, 960, 640);
        QTest::newRow("negative screen") << QRect(-1800, 40, 1000, 700) << QList{left, QRect(-1920, 32, 1920, 1048)}
                                         << QRect(-1800, 40, 1000, 700);
        QTest::newRow("no screens") << QRect(5, 5, 960, 640) << QList<QRect>() << QRect(5, 5, 960, 640);
    }
    void windowsComeBackOnALivingScreen()
    {
        QFETCH(QRect, saved);
        QFETCH(QList<QRect>, screens);
        QFETCH(QRect, placed);
        QCOMPARE(clampToScreens(saved, screens), placed);
    }
};

FRONTDESK_TEST_MAIN(ScreenPlacementTest)
#include "screenplacementtest.moc"
