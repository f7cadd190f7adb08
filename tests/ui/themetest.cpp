// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"

#include "ui/pages/website/widgetpreview.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
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

QStringList sources()
{
    QStringList found;
    QDirIterator files(qEnvironmentVariable("FRONTDESK_SOURCE_DIR") % u"/ui", {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found << QString::fromUtf8(file.readAll());
    }
    return found;
}

/// From the header, where they stand in the order of their numbers.
QHash<QString, Tone> toneNames()
{
    QFile file(qEnvironmentVariable("FRONTDESK_SOURCE_DIR") % u"/ui/theme/tone.h");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString code = QString::fromUtf8(file.readAll());
    const QString list =
        code.section(QStringLiteral("enum class Tone : quint8 {"), 1).section(QStringLiteral("Count"), 0, 0);
    QHash<QString, Tone> names;
    for (const QString& name : list.split(u',', Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names.insert(name.trimmed(), Tone(names.size()));
    return names;
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
                QVERIFY2(value >= 4.5, qPrintable(QStringLiteral("%1 on %2, %3: %4")
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

    /// Every chip that is written down in the sources: text on its ground.
    void chipsAreReadable()
    {
        const QHash<QString, Tone> names = toneNames();
        QCOMPARE(names.size(), qsizetype(Tone::Count));
        const QRegularExpression chip(QStringLiteral(R"(Icon::\w+, Tone::(\w+),\s+Tone::(\w+)\})"));
        int seen = 0;
        for (const QString& code : sources())
            for (const QRegularExpressionMatch& hit : chip.globalMatch(code)) {
                for (const bool dark : {false, true})
                    QVERIFY2(contrast(toneColor(names.value(hit.captured(1)), dark),
                                      toneColor(names.value(hit.captured(2)), dark))
                                 >= 4.5,
                             qPrintable(hit.captured()));
                ++seen;
            }
        QVERIFY(seen > 15);
    }

    void badgesAreReadable()
    {
        for (const bool dark : {false, true})
            for (const Tone back : {Tone::AccentFill, Tone::UrgentFill})
                QVERIFY(contrast(toneColor(Tone::OnAccent, dark), toneColor(back, dark)) >= 4.5);
    }

    /// A colour that a shop chooses for its chat: the words on it follow.
    void colourOfTheWebChat()
    {
        for (const char* name : {"#1f62d0", "#0b6e52", "#f0c000", "#ffffff", "#000000", "#c5362d", "#7fb0ff"}) {
            const QColor color(QString::fromLatin1(name));
            QVERIFY2(contrast(WidgetPreview::textOn(color), color) >= 4.5, name);
            QVERIFY(std::abs(WidgetPreview::contrast(color, Qt::white) - contrast(color, Qt::white)) < 0.01);
        }
    }

    void inputOutlinesAreVisible()
    {
        for (const bool dark : {false, true})
            for (const Tone back : {Tone::Surface, Tone::Window, Tone::SurfaceAlt})
                QVERIFY(contrast(toneColor(Tone::BorderStrong, dark), toneColor(back, dark)) >= 3.0);
    }

    /// The ring stands between the widget and its ground.
    void focusRingsAreVisible()
    {
        constexpr Tone Grounds[] = {Tone::Surface,     Tone::Window,    Tone::SurfaceAlt,    Tone::Hover,
                                    Tone::Selected,    Tone::RailHover, Tone::SegmentFill,   Tone::AccentSoft,
                                    Tone::UrgentSoft,  Tone::Border,    Tone::WaitPanel,     Tone::Note,
                                    Tone::BubbleHuman, Tone::BubbleAi,  Tone::BubbleCustomer};
        for (const bool dark : {false, true}) {
            for (const Tone ground : Grounds)
                QVERIFY2(contrast(toneColor(Tone::Accent, dark), toneColor(ground, dark)) >= 3.0,
                         qPrintable(QString::number(int(ground))));
            // On filled buttons and on the dark strip the ring is inside.
            QVERIFY(contrast(toneColor(Tone::OnAccent, dark), toneColor(Tone::AccentFill, dark)) >= 3.0);
            QVERIFY(contrast(toneColor(Tone::OnAccent, dark), toneColor(Tone::UrgentFill, dark)) >= 3.0);
            QVERIFY(contrast(toneColor(Tone::TipText, dark), toneColor(Tone::TipBack, dark)) >= 3.0);
            QVERIFY(contrast(toneColor(Tone::Ai, dark), toneColor(Tone::AiSoft, dark)) >= 3.0);
        }
    }

    void disabledWordsCanBeRead()
    {
        for (const bool dark : {false, true})
            for (const Tone back : {Tone::Surface, Tone::Window, Tone::SurfaceAlt, Tone::Border})
                QVERIFY(contrast(toneColor(Tone::Faint, dark), toneColor(back, dark)) >= 3.0);
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
