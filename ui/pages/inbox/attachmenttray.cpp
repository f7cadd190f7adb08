// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/attachmenttray.h"

#include "ui/models/attachment.h"
#include "ui/pages/inbox/flowlayout.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace frontdesk {
namespace {

constexpr int ChipWidth = 232;

class FileChip final : public QWidget {
public:
    FileChip(const StagedFile& file, QWidget* parent) : QWidget(parent), m_bad(!file.problem.isEmpty())
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(8, 2, 2, 2);
        layout->setSpacing(8);
        const Icon icon = m_bad ? Icon::CircleAlert : file.isBusy() ? Icon::Hourglass : Icon::Paperclip;
        layout->addWidget(new IconLabel(icon, m_bad ? Tone::Urgent : Tone::Muted, 16));
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(file.name, {12, QFont::Medium}));
        words->addWidget(new TextLabel(detail(file), {11, QFont::Normal, m_bad ? Tone::Urgent : Tone::Muted}));
        layout->addLayout(words, 1);
        m_remove = makeIconButton(Icon::Cross, AttachmentTray::tr("Remove %1").arg(file.name));
        m_remove->setFixedSize(28, 28);
        m_remove->setIconSize({14, 14});
        layout->addWidget(m_remove);
    }
    [[nodiscard]] QToolButton* removeButton() const { return m_remove; }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(ChipWidth), scaled(40)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::roundedRect(&painter, rect(), 6, tone(m_bad ? Tone::UrgentSoft : Tone::SurfaceAlt),
                           tone(m_bad ? Tone::Urgent : Tone::Border));
    }

private:
    static QString detail(const StagedFile& file)
    {
        if (!file.problem.isEmpty())
            return file.problem;
        return file.isBusy() ? AttachmentTray::tr("Being prepared…") : fileSize(file.bytes);
    }
    bool m_bad;
    QToolButton* m_remove;
};

}  // namespace

AttachmentTray::AttachmentTray(QWidget* parent) : QWidget(parent)
{
    auto* layout = new FlowLayout(this, 6);
    layout->setContentsMargins(6, 4, 6, 4);
    hide();
}

int AttachmentTray::heightForWidth(int width) const { return layout()->heightForWidth(width); }

void AttachmentTray::setFiles(const QList<StagedFile>& files)
{
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    for (QWidget* chip : std::exchange(m_chips, {})) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const StagedFile& file : files) {
        auto* chip = new FileChip(file, this);
        m_chips << chip;
        layout()->addWidget(chip);
        chip->show();
        connect(chip->removeButton(), &QToolButton::clicked, this, [this, id = file.id] { Q_EMIT removeWanted(id); });
    }
    QWidget* before = m_anchor;
    for (QWidget* chip : std::as_const(m_chips)) {
        QWidget* button = static_cast<FileChip*>(chip)->removeButton();
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    setVisible(!files.isEmpty());
    if (hadFocus && !m_chips.isEmpty())
        static_cast<FileChip*>(m_chips.last())->removeButton()->setFocus();
    updateGeometry();
}

}  // namespace frontdesk
