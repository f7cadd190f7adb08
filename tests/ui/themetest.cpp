// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

static void initIcons() { Q_INIT_RESOURCE(icons); }

namespace frontdesk {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initIcons(); }

    void contrastFormula()
    {
        QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void textPairsAreReadable()
    {
        for (const bool dark : {false, true})
            for (const TonePair& pair : textPairs()) {
                const double value = contrast(toneColor(pair.text, dark), toneColor(pair.back, dark));
                QVERIFY2(value >= 4.5,
                         qPrintable(QStringLiteral("%1 on %2, %3: %4")
                                        .arg(int(pair.text))
                                        .arg(int(pair.back))
                                        .arg(dark ? u"dark" : u"light")
                                        .arg(value)));
            }
    }

    void avatarsAreReadable()
    {
        for (const bool dark : {false, true})
            for (int slot = 0; slot < AvatarSlots; ++slot) {
                const AvatarColors colors = avatarColors(slot, dark);
                QVERIFY(contrast(colors.text, colors.back) >= 4.5);
            }
    }

    void inputOutlinesAreVisible()
    {
        for (const bool dark : {false, true})
            QVERIFY(contrast(toneColor(Tone::BorderStrong, dark), toneColor(Tone::Surface, dark)) >= 3.0);
    }

    void everyIconExistsAndIsTinted()
    {
        for (int i = 1; i < int(Icon::Count); ++i)
            QVERIFY2(QFile::exists(iconPath(Icon(i))), qPrintable(iconPath(Icon(i))));
        const QImage red = iconPixmap(Icon::Check, Qt::red, 24, 2).toImage();
        QCOMPARE(red.width(), 48);
        bool painted = false;
        for (int y = 0; y < red.height(); ++y)
            for (int x = 0; x < red.width(); ++x)
                if (red.pixelColor(x, y).alpha() == 255) {
                    painted = true;
                    QCOMPARE(red.pixelColor(x, y).red(), 255);
                    QCOMPARE(red.pixelColor(x, y).blue(), 0);
                }
        QVERIFY(painted);
    }

    void switchesLiveAndScales()
    {
        Theme theme(ThemeMode::Light);
        const QSignalSpy changes(&theme, &Theme::changed);
        const QColor light = tone(Tone::Surface);
        const int width = type(14).width(QStringLiteral("Frontdesk"));
        theme.setMode(ThemeMode::Dark);
        QVERIFY(theme.isDark());
        QVERIFY(tone(Tone::Surface) != light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), tone(Tone::Surface));
        theme.setScalePercent(400);
        QCOMPARE(theme.scalePercent(), 150);
        QVERIFY(type(14).width(QStringLiteral("Frontdesk")) > width);
        QCOMPARE(changes.count(), 2);
    }

    void initialsOfNames()
    {
        QCOMPARE(paint::initials(QStringLiteral("ingrid solheim berg")), QStringLiteral("IS"));
        QCOMPARE(paint::initials(QStringLiteral("(you) Øyvind")), QStringLiteral("Ø"));
        QCOMPARE(paint::initials({}), QStringLiteral("?"));
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::ThemeTest)
#include "themetest.moc"
