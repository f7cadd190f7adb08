// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the window with sample conversations into PNG files: frontdesk_shot DIRECTORY [-pseudo | -lang de]
// [-size 900x620] [SET ...]. A size is that of every window, whatever the names of the files say.
#include "tests/ui/shots/stage.h"
#include "ui/shell/navigator.h"

#include <QApplication>
#include <QtTest>

#include <cstdio>

namespace frontdesk::test {

ShotSet::ShotSet(const char* n, Shoot s) : name(n), shoot(std::move(s)) { all() << this; }

QList<const ShotSet*>& ShotSet::all()
{
    static QList<const ShotSet*> sets;
    return sets;
}

static QString& stageLanguage()
{
    static QString language;
    return language;
}

static QSize& stageSize()
{
    static QSize size;
    return size;
}

void setStageLanguage(const QString& language) { stageLanguage() = language; }

Stage::Stage(ThemeMode theme, QSize size, bool filled)
{
    if (filled)
        data = fillShotData(console);
    gui = std::make_unique<GuiApplication>(
        &console, GuiOptions{settings.filePath(QStringLiteral("gui.ini")), theme, stageLanguage(), true});
    gui->window().resize(stageSize().isValid() ? stageSize() : size);
    gui->show();
    settle();
}

void Stage::settle() const { QTest::qWait(350); }

InboxPage& Stage::inbox() const { return *static_cast<InboxPage*>(gui->window().currentPage()); }

void Stage::open(ConversationId id) const
{
    inbox().openConversation(id);
    settle();
}

void Stage::page(const QString& id) const
{
    Q_EMIT gui->window().navigator().pageWanted(id, {});
    settle();
}

void Stage::save(const QDir& dir, const QString& name) const { save(gui->window(), dir, name); }

void Stage::save(QWidget& widget, const QDir& dir, const QString& name)
{
    QTest::qWait(120);
    const QString file = dir.filePath(name % u".png");
    if (!widget.grab().save(file))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
}

}  // namespace frontdesk::test

int main(int argc, char** argv)
{
    using frontdesk::test::ShotSet;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QDir dir(app.arguments().value(1, QStringLiteral(".")));
    if (!dir.mkpath(QStringLiteral(".")))
        return 1;
    QStringList wanted = app.arguments().mid(2);
    const bool pseudo = wanted.removeAll(QStringLiteral("-pseudo")) > 0;
    if (const qsizetype at = wanted.indexOf(QStringLiteral("-lang")); at >= 0 && at + 1 < wanted.size()) {
        frontdesk::test::setStageLanguage(wanted.at(at + 1));
        wanted.remove(at, 2);
    }
    if (const qsizetype at = wanted.indexOf(QStringLiteral("-size")); at >= 0 && at + 1 < wanted.size()) {
        const QStringList sides = wanted.at(at + 1).split(u'x');
        frontdesk::test::stageSize() = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        wanted.remove(at, 2);
    }
    if (pseudo)
        frontdesk::test::setStageLanguage(QStringLiteral("qps-ploc"));
    for (const ShotSet* set : ShotSet::all())
        if (wanted.isEmpty() || wanted.contains(QLatin1String(set->name)))
            set->shoot(dir, {.reverse = app.layoutDirection() == Qt::RightToLeft,
                             .doubled = app.devicePixelRatio() >= 1.5,
                             .pseudo = pseudo});
    return 0;
}
