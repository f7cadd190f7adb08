// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walker.h"

#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

namespace frontdesk::test::walker {
namespace {

bool insideViewport(const QWidget* widget)
{
    for (const QWidget* up = widget->parentWidget(); up && !up->isWindow(); up = up->parentWidget())
        if (up->objectName() == u"qt_scrollarea_viewport")
            return true;
    return false;
}

/// Qt's own inner parts: named by Qt, or handing the focus on.
bool isInner(const QWidget* widget)
{
    if (widget->inherits("QTableCornerButton") && !widget->isEnabled())  // of a table whose corner does nothing
        return true;
    return widget->objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar*>(widget)
           || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
           || qobject_cast<const QLineEdit*>(widget->parentWidget())
           || qobject_cast<const QComboBox*>(widget->parentWidget()) || widget->inherits("QComboBoxPrivateContainer");
}

QString plain(QString text) { return text.remove(u'&'); }

QString labelCut(const QLabel* label)
{
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
        return {};
    if (label->wordWrap()) {
        const int need = label->heightForWidth(label->width());
        return need > label->height() + 1 ? QStringLiteral("needs %1 px of height").arg(need) : QString();
    }
    const int need = label->fontMetrics().horizontalAdvance(label->text());
    return need > label->contentsRect().width() + 1 && label->toolTip().isEmpty()
               ? QStringLiteral("is cut without a tooltip")
               : QString();
}

QString buttonCut(const QPushButton* button)
{
    const bool tight = button->sizeHint().width() > button->width() + 1 && !button->text().isEmpty();
    return tight && !plain(button->toolTip()).contains(plain(button->text())) ? QStringLiteral("its words do not fit")
                                                                              : QString();
}

QString beyondParent(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    if (!parent || widget->isWindow() || parent->objectName() == u"qt_scrollarea_hcontainer")
        return {};
    const QRect place = widget->geometry();
    const bool viewport = parent->objectName() == u"qt_scrollarea_viewport";
    if (place.left() < 0 || place.right() > parent->rect().right())
        return QStringLiteral("stands %1..%2 in a parent of %3 px")
            .arg(place.left())
            .arg(place.right())
            .arg(parent->width());
    if (!viewport && (place.top() < 0 || place.bottom() > parent->rect().bottom()))
        return QStringLiteral("stands %1..%2 in a parent of height %3")
            .arg(place.top())
            .arg(place.bottom())
            .arg(parent->height());
    return {};
}

void press(QWidget* window, bool back)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window, back ? Qt::Key_Backtab : Qt::Key_Tab,
                    back ? Qt::ShiftModifier : Qt::NoModifier);
}

}  // namespace

QString describe(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* up = widget; up && path.size() < 3; up = up->parentWidget())
        path.prepend(QString::fromLatin1(up->metaObject()->className()).remove(QStringLiteral("frontdesk::")));
    const QPoint at = widget->mapTo(widget->window(), QPoint());
    const auto* label = qobject_cast<const QLabel*>(widget);
    return QStringLiteral("%1 \"%2\" at %3,%4 %5x%6")
        .arg(path.join(u'>'), (label ? label->text() : accessibleName(const_cast<QWidget*>(widget))).left(50))
        .arg(at.x())
        .arg(at.y())
        .arg(widget->width())
        .arg(widget->height());
}

QString accessibleName(QWidget* widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? plain(face->text(QAccessible::Name)).trimmed() : QString();
}

bool takesTab(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
           && !isInner(widget) && !widget->isWindow();
}

QList<QWidget*> visibleWidgets(QWidget* root)
{
    QList<QWidget*> found;
    for (QWidget* widget : root->findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == root->window() && !isInner(widget))
            found << widget;
    return found;
}

QStringList nameProblems(QWidget* root)
{
    QStringList problems;
    for (QWidget* widget : visibleWidgets(root)) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QString name = accessibleName(widget);
        const QString type = QString::fromLatin1(widget->metaObject()->className());
        if (name.isEmpty() || name == type || type.endsWith(u"::" % name))
            problems << u"no name: " % describe(widget);
    }
    return problems;
}

QStringList tooltipProblems(QWidget* root)
{
    QStringList problems;
    for (QWidget* widget : visibleWidgets(root)) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        // A switch paints its state in words.
        if (button && button->text().isEmpty() && button->toolTip().isEmpty()
            && !widget->inherits("frontdesk::SwitchBox"))
            problems << u"icon without tooltip: " % describe(widget);
    }
    return problems;
}

QStringList twinProblems(QWidget* root)
{
    QStringList problems;
    QHash<QString, QWidget*> seen;
    for (QWidget* widget : visibleWidgets(root)) {
        if (!qobject_cast<QAbstractButton*>(widget) || !takesTab(widget))
            continue;
        // Rows of one kind say in the description which one they are.
        const QString name = accessibleName(widget) % widget->accessibleDescription();
        if (QWidget* other = seen.value(name); other && !name.isEmpty())
            problems << u"two buttons of one name: " % describe(widget) % u" and " % describe(other);
        seen.insert(name, widget);
    }
    return problems;
}

QStringList sizeProblems(QWidget* root)
{
    QStringList problems;
    for (QWidget* widget : visibleWidgets(root)) {
        if (QFontInfo(widget->font()).pixelSize() < 11)
            problems << u"text under 11 px: " % describe(widget);
        if (!(widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<QAbstractButton*>(widget))
            continue;
        if (widget->width() < 24 || widget->height() < 24)
            problems << u"target under 24 px: " % describe(widget);
        else if (qobject_cast<QPushButton*>(widget) && widget->property("kind").isValid() && widget->height() < 34)
            problems << u"button under 34 px: " % describe(widget);
    }
    return problems;
}

QStringList cutProblems(QWidget* root)
{
    QStringList problems;
    for (QWidget* widget : visibleWidgets(root)) {
        QString cut = beyondParent(widget);
        if (const auto* label = qobject_cast<QLabel*>(widget); label && cut.isEmpty())
            cut = labelCut(label);
        if (const auto* button = qobject_cast<QPushButton*>(widget); button && cut.isEmpty())
            cut = buttonCut(button);
        if (const auto* area = qobject_cast<QScrollArea*>(widget);
            area && area->widget() && cut.isEmpty() && area->widget()->width() > area->viewport()->width())
            cut = QStringLiteral("would scroll sideways");
        if (!cut.isEmpty() && !(insideViewport(widget) && cut.contains(u"height")))
            problems << cut % u": " % describe(widget);
    }
    return problems;
}

QStringList allProblems(QWidget* root)
{
    return nameProblems(root) + tooltipProblems(root) + twinProblems(root) + sizeProblems(root) + cutProblems(root);
}

QList<QWidget*> tabWalk(QWidget* window, bool back, int limit)
{
    constexpr int MostParts = 3;
    QList<QWidget*> walk{QApplication::focusWidget()};
    int kept = 0;
    for (int i = 0; i < limit; ++i) {
        press(window, back);
        QWidget* now = QApplication::focusWidget();
        if (now == walk.last() && ++kept <= MostParts)
            continue;  // day, month and year of one date
        if (!now || now == walk.first() || now == walk.last())
            break;
        kept = 0;
        walk << now;
    }
    return walk;
}

QStringList tabProblems(QWidget* window)
{
    QStringList problems;
    const QList<QWidget*> there = tabWalk(window, false);
    const QSet<QWidget*> reached(there.cbegin(), there.cend());
    if (reached.size() != there.size())
        problems << QStringLiteral("Tab reaches something twice");
    for (QWidget* widget : visibleWidgets(window))
        if (takesTab(widget) && !reached.contains(widget))
            problems << u"Tab never reaches: " % describe(widget);
    for (QWidget* widget : there)
        if (widget && !takesTab(widget))
            problems << u"Tab reaches what does not take it: " % describe(widget);
    QList<QWidget*> back = tabWalk(window, true);
    std::reverse(back.begin() + 1, back.end());
    if (back != there)
        problems
            << QStringLiteral("Shift+Tab is not the way back (%1 against %2 stops)").arg(back.size()).arg(there.size());
    return problems;
}

}  // namespace frontdesk::test::walker
