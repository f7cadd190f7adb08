// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cheatsheet.h"

#include "ui/shell/actions.h"
#include "ui/shell/shortcutseditor.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace frontdesk {
namespace {

/// Keys as they stand on a keyboard: in a thin frame.
class KeyCap final : public QWidget {
public:
    explicit KeyCap(const QString& text) : m_text(text)
    {
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {type(12, QFont::Medium).width(m_text) + 16, scaled(24)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::roundedRect(&painter, rect(), 5, tone(Tone::SurfaceAlt), tone(Tone::ControlLine));
        painter.setFont(type(12, QFont::Medium).font);
        painter.setPen(tone(Tone::Text));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

/// A page that scrolls on the surface colour.
QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(CheatSheet::tr("Keyboard shortcuts"));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* back = new Panel(Tone::Surface);
    auto* layout = new QVBoxLayout(back);
    layout->setContentsMargins(24, 8, 24, 16);
    layout->addWidget(content);
    layout->addStretch(1);
    area->setWidget(back);
    return area;
}

}  // namespace

CheatSheet::CheatSheet(Actions& actions, QWidget* parent)
    : QDialog(parent),
      m_actions(actions),
      m_stack(new QStackedWidget),
      m_editor(new ShortcutsEditor(actions)),
      m_change(makeButton(tr("Change keys…"), ButtonKind::Plain, Icon::Keyboard))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 14);
    layout->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 0, 24, 0);
    head->addWidget(new TextLabel(tr("Keyboard shortcuts"), {18, QFont::DemiBold}));
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 24, 0);
    auto* done = makeButton(tr("Close"), ButtonKind::Primary);
    row->addWidget(m_change);
    row->addStretch(1);
    row->addWidget(done);
    layout->addLayout(row);
    remakeSheet();
    m_stack->addWidget(scrolling(m_editor));
    connect(done, &QPushButton::clicked, this, &QDialog::close);
    connect(m_change, &QPushButton::clicked, this, [this] { setEditing(m_stack->currentIndex() == 0); });
    done->setDefault(true);
    done->setFocus();
    resize(scaled(760), scaled(690));
    if (parent)
        resize(size().boundedTo(parent->size() - QSize(40, 40)));
}

void CheatSheet::remakeSheet()
{
    auto* area = scrolling(makeSheet());
    m_stack->insertWidget(0, area);
    delete m_sheet;
    m_sheet = area;
}

QWidget* CheatSheet::makeSheet()
{
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(32);
    auto* first = new QVBoxLayout;
    auto* second = new QVBoxLayout;
    first->addWidget(makeGroup(ActionGroup::Everywhere));
    first->addSpacing(14);
    first->addWidget(makeGroup(ActionGroup::Pages));
    first->addStretch(1);
    second->addWidget(makeGroup(ActionGroup::Conversation));
    second->addStretch(1);
    columns->addLayout(first, 1);
    columns->addLayout(second, 1);
    return sheet;
}

QWidget* CheatSheet::makeGroup(ActionGroup group)
{
    auto* box = new QWidget;
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new TextLabel(Actions::groupName(group), {12, QFont::DemiBold, Tone::Faint}), 0, 0, 1, 2);
    const auto add = [grid](const QString& name, const QString& keys) {
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(name, {13}), row, 0);
        grid->addWidget(new KeyCap(keys), row, 1, Qt::AlignTrailing);
    };
    for (const ActionId id : m_actions.listed())
        if (m_actions.group(id) == group && !m_actions.keysText(id).isEmpty())
            add(m_actions.get(id)->text(), m_actions.keysText(id));
    if (group == ActionGroup::Conversation)
        add(tr("Send"), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    return box;
}

void CheatSheet::setEditing(bool on)
{
    if (!on)
        remakeSheet();
    m_stack->setCurrentIndex(on ? 1 : 0);
    m_change->setText(on ? tr("Back to the overview") : tr("Change keys…"));
}

}  // namespace frontdesk
